// How many entities of each kind an interview names
//
// @param  library   string       id of the library
// @param  interview string       id of the interview
// @param  least     integer = 0  confidence that they have at least
// @column kind      string       kind
// @column entities  integer      entities of that kind
// @column mentions  integer      mentions of them
// @view   table
MATCH (i:Interview)
WHERE i.library = $library AND i.id = $interview
MATCH (e:Entity)-[n:NAMED_IN]->(i)
WHERE n.confidence >= $least
RETURN e.kind AS kind, count(e) AS entities, sum(n.mentions) AS mentions
ORDER BY kind
LIMIT 100
