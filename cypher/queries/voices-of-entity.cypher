// Who names an entity in each interview, and who first
//
// Interview by interview, in the order in which its speakers take it up.
//
// @param  library        string        id of the library
// @param  entity         string        id, e.g. person/noam-brown
// @param  interview      string = ""   id of the interview; empty for all
// @param  limit          integer = 20  most rows to return
// @column interview      string        id
// @column interviewTitle string        title
// @column speakers       string        JSON [[id or label, role?], …] of all who are heard in that interview
// @column speaker        string        entity id of who speaks; empty where unknown
// @column speakerLabel   string        what the source calls the speaker, where no entity is known
// @column speakerLabels  string?       JSON, language to name
// @column first          integer       number of the turn in which that speaker first names it
// @column mentions       integer       mentions by that speaker
// @column turns          integer       turns of that speaker that mention it
// @view   table
MATCH (e:Entity)
WHERE e.library = $library AND e.id = $entity
MATCH (t:Turn)-[m:MENTIONS]->(e)
WHERE $interview = '' OR t.interview = $interview
WITH t, count(m) AS times
WITH
	t.interview AS talk,
	coalesce(t.speaker, '') AS speaker,
	CASE WHEN t.speaker IS NULL THEN coalesce(t.speakerLabel, '') ELSE '' END AS speakerLabel,
	min(t.`index`) AS first,
	sum(times) AS mentions,
	count(t) AS turns
ORDER BY talk, first, speaker, speakerLabel
LIMIT $limit
MATCH (i:Interview)
WHERE i.library = $library AND i.id = talk
WITH
	i.id AS interview,
	i.title AS interviewTitle,
	i.speakers AS speakers,
	speaker,
	speakerLabel,
	first,
	mentions,
	turns
OPTIONAL MATCH (who:Entity)
WHERE who.library = $library AND who.id = speaker
RETURN
	interview,
	interviewTitle,
	speakers,
	speaker,
	speakerLabel,
	who.labels AS speakerLabels,
	first,
	mentions,
	turns
ORDER BY interview, first, speaker, speakerLabel
LIMIT $limit
