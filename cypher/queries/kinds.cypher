// How many entities there are of each kind
//
// @param  library  string       id of the library
// @param  least    integer = 0  confidence that they have at least
// @column kind     string       kind
// @column entities integer      entities of that kind
// @column mentions integer      mentions of them
// @view   table
MATCH (e:Entity)
WHERE e.library = $library AND e.confidence >= $least
RETURN e.kind AS kind, count(e) AS entities, sum(e.mentions) AS mentions
ORDER BY kind
LIMIT 100
