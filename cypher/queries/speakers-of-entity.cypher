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
WITH
	coalesce(t.speaker, '') AS speaker,
	CASE WHEN t.speaker IS NULL THEN coalesce(t.speakerLabel, '') ELSE '' END AS speakerLabel,
	count(m) AS mentions
OPTIONAL MATCH (who:Entity)
WHERE who.library = $library AND who.id = speaker
RETURN speaker, speakerLabel, who.labels AS speakerLabels, mentions
ORDER BY mentions DESC, speaker, speakerLabel
LIMIT $limit
