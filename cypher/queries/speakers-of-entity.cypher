// Who mentions an entity
//
// Most often first.
//
// @param  library       string        id of the library
// @param  entity        string        id, e.g. person/noam-brown
// @param  interview     string = ""   id of the interview; empty for all
// @param  limit         integer = 20  most rows to return
// @column speaker       string        entity id of who speaks; empty where unknown
// @column speakerLabel  string        what the source calls the speaker, where no entity is known
// @column speakerLabels string?       JSON, language to name
// @column mentions      integer       mentions by that speaker
// @view   table
MATCH (e:Entity)
WHERE e.library = $library AND e.id = $entity
MATCH (t:Turn)-[m:MENTIONS]->(e)
WHERE $interview = '' OR t.interview = $interview
OPTIONAL MATCH (t)-[:SPOKEN_BY]->(who:Entity)
WITH
	coalesce(who.id, '') AS speaker,
	CASE WHEN who.id IS NULL THEN coalesce(t.speakerLabel, '') ELSE '' END AS speakerLabel,
	who.labels AS speakerLabels,
	count(m) AS mentions
RETURN speaker, speakerLabel, speakerLabels, mentions
ORDER BY mentions DESC, speaker, speakerLabel
LIMIT $limit
