// How often a person speaks
//
// @param  library    string       id of the library
// @param  entity     string       id, e.g. person/noam-brown
// @param  interview  string = ""  id of the interview; empty for all
// @column total      integer      turns
// @column highlights integer      highlights in them
// @view   value
MATCH (who:Entity)
WHERE who.library = $library AND who.id = $entity
MATCH (t:Turn)-[:SPOKEN_BY]->(who)
WHERE $interview = '' OR t.interview = $interview
RETURN count(t) AS total, coalesce(sum(t.highlightCount), 0) AS highlights
