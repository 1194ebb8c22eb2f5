// How often two entities are mentioned together
//
// One row, or none; a is before b.
//
// @param  library   string   id of the library
// @param  a         string   id of one
// @param  b         string   id of the other
// @column a         string   id of one
// @column b         string   id of the other, after it in order
// @column passages  integer  passages that mention both
// @column sentences integer  sentences that mention both
// @view   value
MATCH (first:Entity)
WHERE first.library = $library AND first.id = $a
MATCH (first)-[l:LINKED]->(second:Entity)
WHERE second.id = $b
RETURN first.id AS a, second.id AS b, l.passages AS passages, l.sentences AS sentences
