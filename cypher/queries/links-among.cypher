// Which entities are mentioned together
//
// Among those of some kinds that are mentioned often enough; the closest first.
//
// @param  library    string        id of the library
// @param  least      integer = 0   mentions that both have at least
// @param  confidence integer = 0   that both have at least
// @param  kinds      strings       kinds that both may have
// @param  limit      integer = 20  most rows to return
// @column a          string        id of one
// @column b          string        id of the other, after it in order
// @column passages   integer       passages that mention both
// @column sentences  integer       sentences that mention both
// @view   graph
MATCH (first:Entity)-[l:LINKED]->(second:Entity)
WHERE first.library = $library
	AND first.mentions >= $least
	AND second.mentions >= $least
	AND first.confidence >= $confidence
	AND second.confidence >= $confidence
	AND first.kind IN $kinds
	AND second.kind IN $kinds
RETURN first.id AS a, second.id AS b, l.passages AS passages, l.sentences AS sentences
ORDER BY passages DESC, sentences DESC, a, b
LIMIT $limit
