// What made this graph, and whose it is
//
// One row, or none where the library has no graph yet.
//
// @param  library     string   id of the library
// @column fingerprint string?  of the rules and the library, as the caller set it
// @column model       string?  of the graph's own model
// @column writes      integer  how often it has been written to
// @column owner       string?  the folder that it is made from, as JSON
// @column opening     string?  token of the opening that alone may write
// @view   value
MATCH (g:Library)
WHERE g.library = $library AND g.id = $library
RETURN
	g.fingerprint AS fingerprint,
	g.model AS model,
	g.writes AS writes,
	g.owner AS owner,
	g.opening AS opening
