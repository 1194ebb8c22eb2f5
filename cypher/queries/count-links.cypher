// How many links there are
//
// @param  library string   id of the library
// @column total   integer  how many
// @view   value
MATCH (first:Entity)-[l:LINKED]->(:Entity)
WHERE first.library = $library
RETURN count(l) AS total
