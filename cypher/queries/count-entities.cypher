// How many entities bear a name
//
// @param  library string       id of the library
// @param  q       string = ""  folded words that a name must have; empty for all
// @param  kind    string = ""  kind; empty for all
// @param  least   integer = 0  confidence that they have at least
// @column total   integer      how many
// @view   value
MATCH (e:Entity)
WHERE e.library = $library
	AND ($kind = '' OR e.kind = $kind)
	AND ($q = '' OR e.names CONTAINS $q)
	AND e.confidence >= $least
RETURN count(e) AS total
