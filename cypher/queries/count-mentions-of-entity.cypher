// How often an entity is mentioned
//
// @param  library   string       id of the library
// @param  entity    string       id, e.g. person/noam-brown
// @param  interview string = ""  id of the interview; empty for all
// @param  speaker   string = ""  entity id of who speaks; empty for all
// @column total     integer      how many
// @view   value
MATCH (e:Entity)
WHERE e.library = $library AND e.id = $entity
MATCH (t:Turn)-[m:MENTIONS]->(e)
WHERE ($interview = '' OR t.interview = $interview)
	AND ($speaker = '' OR t.speaker = $speaker)
RETURN count(m) AS total
