// How close some entities are to some others
//
// The closest first.
//
// @param  library   string   id of the library
// @param  ids       strings  ids of entities
// @param  others    strings  ids of others
// @param  limit     integer  most rows to return
// @column a         string   one of the first
// @column b         string   one of the others
// @column passages  integer  passages that mention both
// @column sentences integer  sentences that mention both
// @view   table
MATCH (one:Entity)-[l:LINKED]-(other:Entity)
WHERE one.library = $library AND one.id IN $ids AND other.id IN $others
RETURN one.id AS a, other.id AS b, l.passages AS passages, l.sentences AS sentences
ORDER BY passages DESC, sentences DESC, a, b
LIMIT $limit
