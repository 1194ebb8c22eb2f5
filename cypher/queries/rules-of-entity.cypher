// By which rules an entity is mentioned
//
// Most often first.
//
// @param  library    string        id of the library
// @param  entity     string        id, e.g. person/noam-brown
// @param  interview  string = ""   id of the interview; empty for all
// @param  limit      integer = 20  most rows to return
// @column rule       string        id of the rule
// @column mentions   integer       mentions that it made
// @column confidence integer       of the surest of them, 0 to 100
// @view   table
MATCH (e:Entity)
WHERE e.library = $library AND e.id = $entity
MATCH (t:Turn)-[m:MENTIONS]->(e)
WHERE $interview = '' OR t.interview = $interview
RETURN m.rule AS rule, count(m) AS mentions, max(m.confidence) AS confidence
ORDER BY mentions DESC, rule
LIMIT $limit
