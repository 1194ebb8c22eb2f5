// How many links there are between entities of some kinds
//
// @param  library string   id of the library
// @param  kinds   strings  kinds that both may have
// @column total   integer  how many
// @view   value
MATCH (first:Entity)-[l:LINKED]->(second:Entity)
WHERE first.library = $library AND first.kind IN $kinds AND second.kind IN $kinds
RETURN count(l) AS total
