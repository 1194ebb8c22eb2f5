// What some entities are mentioned with
//
// The closest first.
//
// @param  library   string        id of the library
// @param  ids       strings       ids of entities
// @param  limit     integer = 20  most rows to return
// @column a         string        id of one
// @column b         string        id of the other, after it in order
// @column passages  integer       passages that mention both
// @column sentences integer       sentences that mention both
// @view   graph
MATCH (one:Entity)-[l:LINKED]-(other:Entity)
WHERE one.library = $library AND one.id IN $ids
RETURN DISTINCT
	CASE WHEN one.id < other.id THEN one.id ELSE other.id END AS a,
	CASE WHEN one.id < other.id THEN other.id ELSE one.id END AS b,
	l.passages AS passages,
	l.sentences AS sentences
ORDER BY passages DESC, sentences DESC, a, b
LIMIT $limit
