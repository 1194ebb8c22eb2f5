// Which entities some interviews name
//
// @param  library    string   id of the library
// @param  interviews strings  ids of interviews
// @param  limit      integer  most rows to return
// @column id         string   id of the entity
// @view   table
UNWIND $interviews AS one
MATCH (i:Interview)
WHERE i.library = $library AND i.id = one
MATCH (e:Entity)-[:NAMED_IN]->(i)
RETURN DISTINCT e.id AS id
ORDER BY id
LIMIT $limit
