// Who mentions some entities, and which of them most
//
// Most often first; only speakers that are known.
//
// @param  library       string        id of the library
// @param  ids           strings       ids of entities
// @param  interview     string = ""   id of the interview; empty for all
// @param  limit         integer = 20  most rows to return
// @column entity        string        id of the entity
// @column speaker       string        entity id of who speaks
// @column speakerLabels string        JSON, language to name
// @column mentions      integer       mentions of it by that speaker
// @view   table
UNWIND $ids AS one
MATCH (e:Entity)
WHERE e.library = $library AND e.id = one
MATCH (t:Turn)-[m:MENTIONS]->(e)
WHERE t.speaker IS NOT NULL AND ($interview = '' OR t.interview = $interview)
WITH e.id AS entity, t.speaker AS speaker, count(m) AS mentions
ORDER BY mentions DESC, entity, speaker
LIMIT $limit
MATCH (who:Entity)
WHERE who.library = $library AND who.id = speaker
RETURN entity, speaker, who.labels AS speakerLabels, mentions
ORDER BY mentions DESC, entity, speaker
LIMIT $limit
