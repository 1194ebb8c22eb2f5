// Write down whose the graph is
//
// @param  library string  id of the library
// @param  owner   string  the folder, as JSON
// @param  opening string  token of the opening that alone may write
MATCH (g:Library)
WHERE g.library = $library AND g.id = $library
SET g.owner = $owner, g.opening = $opening
