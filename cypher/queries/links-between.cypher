// How close some pairs of entities are
//
// @param  library   string   id of the library
// @param  rows      records  a, b
// @param  limit     integer  most rows to return
// @column a         string   id of one
// @column b         string   id of the other
// @column passages  integer  passages that mention both
// @column sentences integer  sentences that mention both
// @view   table
UNWIND $rows AS row
MATCH (first:Entity)
WHERE first.library = $library AND first.id = row.a
MATCH (second:Entity)
WHERE second.library = $library AND second.id = row.b
MATCH (first)-[l:LINKED]->(second)
RETURN first.id AS a, second.id AS b, l.passages AS passages, l.sentences AS sentences
ORDER BY a, b
LIMIT $limit
