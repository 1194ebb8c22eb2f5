// In what words an entity is mentioned
//
// Most often first.
//
// @param  library   string        id of the library
// @param  entity    string        id, e.g. person/noam-brown
// @param  interview string = ""   id of the interview; empty for all
// @param  limit     integer = 20  most rows to return
// @column surface   string        the words
// @column mentions  integer       mentions in these words
// @view   table
MATCH (e:Entity)
WHERE e.library = $library AND e.id = $entity
MATCH (t:Turn)-[m:MENTIONS]->(e)
WHERE $interview = '' OR t.interview = $interview
RETURN m.surface AS surface, count(m) AS mentions
ORDER BY mentions DESC, surface
LIMIT $limit
