// What an interview calls its entities
//
// As the interview itself gives them, before they are put together with others.
//
// @param  library   string        id of the library
// @param  interview string        id of the interview
// @param  skip      integer = 0   rows to leave out first
// @param  limit     integer = 20  most rows to return
// @column id        string        id of the entity
// @column record    string        JSON, the entity as this interview has it
// @view   table
MATCH (i:Interview)
WHERE i.library = $library AND i.id = $interview
MATCH (e:Entity)-[n:NAMED_IN]->(i)
RETURN e.id AS id, n.record AS record
ORDER BY id
SKIP $skip
LIMIT $limit
