// How many entities of an interview bear a name
//
// @param  library   string       id of the library
// @param  interview string       id of the interview
// @param  q         string = ""  folded words that a name must have; empty for all
// @param  kind      string = ""  kind; empty for all
// @param  least     integer = 0  confidence that they have at least
// @column total     integer      how many
// @view   value
MATCH (i:Interview)
WHERE i.library = $library AND i.id = $interview
MATCH (e:Entity)-[n:NAMED_IN]->(i)
WHERE ($kind = '' OR e.kind = $kind)
	AND ($q = '' OR e.names CONTAINS $q)
	AND n.confidence >= $least
RETURN count(e) AS total
