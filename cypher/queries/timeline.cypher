// How an interview is divided among its speakers
//
// Every turn without its text.
//
// @param  library        string        id of the library
// @param  interview      string        id of the interview
// @param  limit          integer = 20  most rows to return
// @column turn           string        id, <interview>/<index>
// @column interview      string        id
// @column interviewTitle string        title
// @column index          integer       number of the turn in its interview, from 1
// @column speaker        string?       entity id of who speaks
// @column speakerLabel   string?       what the source calls the speaker
// @column speakerLabels  string?       JSON, language to name
// @column time           string?       JSON [start, end?] in milliseconds
// @column recording      string?       address of the recording
// @column characters     integer       UTF-16 code units of its text
// @view   table
MATCH (i:Interview)
WHERE i.library = $library AND i.id = $interview
MATCH (t:Turn)-[:PART_OF]->(i)
WITH i, t
OPTIONAL MATCH (t)-[:SPOKEN_BY]->(who:Entity)
RETURN
	t.id AS turn,
	i.id AS interview,
	i.title AS interviewTitle,
	t.`index` AS `index`,
	who.id AS speaker,
	t.speakerLabel AS speakerLabel,
	who.labels AS speakerLabels,
	t.time AS time,
	i.recording AS recording,
	t.characters AS characters
ORDER BY `index`
LIMIT $limit
