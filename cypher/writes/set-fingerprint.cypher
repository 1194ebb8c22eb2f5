// Write down what the graph was made from
//
// @param  library     string  id of the library
// @param  fingerprint string  of the rules and the library; empty while the graph is incomplete
// @param  model       string  of the graph's own model
MATCH (g:Library)
WHERE g.library = $library AND g.id = $library
SET g.fingerprint = $fingerprint, g.model = $model
