// Which of some entities are there
//
// @param  library string   id of the library
// @param  ids     strings  ids of entities
// @param  limit   integer  most rows to return
// @column id      string   id of the entity
// @view   table
UNWIND $ids AS one
MATCH (e:Entity)
WHERE e.library = $library AND e.id = one
RETURN e.id AS id
ORDER BY id
LIMIT $limit
