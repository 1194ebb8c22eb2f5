// How many links there are between entities of some kinds, as sure as that
//
// @param  library string   id of the library
// @param  kinds   strings  kinds that both may have
// @param  least   integer  confidence that both have at least
// @column total   integer  how many
// @view   value
MATCH (first:Entity)-[l:LINKED]->(second:Entity)
WHERE first.library = $library
	AND first.kind IN $kinds
	AND second.kind IN $kinds
	AND first.confidence >= $least
	AND second.confidence >= $least
RETURN count(l) AS total
