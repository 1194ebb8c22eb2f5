// Which entities are mentioned with any of some
//
// Each once, those with the most passages first.
//
// @param  library  string   id of the library
// @param  ids      strings  ids of entities
// @param  limit    integer  most rows to return
// @column id       string   id of an entity that shares a passage with one of them
// @column passages integer  passages that mention it
// @view   table
MATCH (one:Entity)-[:LINKED]-(e:Entity)
WHERE one.library = $library AND one.id IN $ids
RETURN DISTINCT e.id AS id, e.passages AS passages
ORDER BY passages DESC, id
LIMIT $limit
