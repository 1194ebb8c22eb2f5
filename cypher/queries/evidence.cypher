// Which passages mention two entities
//
// Those that do in one sentence first, then in order of the text.
//
// @param  library        string        id of the library
// @param  a              string        id of one
// @param  b              string        id of the other
// @param  interview      string = ""   id of the interview; empty for all
// @param  skip           integer = 0   rows to leave out first
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
// @column passage        integer       number of the passage in the turn, from 0
// @column same           integer       1 where a sentence mentions both, else 0
// @column text           string        the text of the turn
// @column passages       string        JSON [textStart, textEnd, …] of the turn
// @view   table
MATCH (first:Entity)
WHERE first.library = $library AND first.id = $a
MATCH (second:Entity)
WHERE second.library = $library AND second.id = $b
MATCH (t:Turn)-[one:MENTIONS]->(first)
MATCH (t)-[other:MENTIONS]->(second)
WHERE one.passage = other.passage AND ($interview = '' OR t.interview = $interview)
WITH
	t.id AS place,
	t.interview AS talk,
	t.`index` AS `index`,
	one.passage AS passage,
	max(CASE WHEN one.sentence = other.sentence THEN 1 ELSE 0 END) AS same
ORDER BY same DESC, talk, `index`, passage, place
SKIP $skip
LIMIT $limit
MATCH (i:Interview)
WHERE i.library = $library AND i.id = talk
WITH
	place,
	`index`,
	passage,
	same,
	i.id AS interview,
	i.title AS interviewTitle,
	i.recording AS recording
MATCH (t:Turn)
WHERE t.library = $library AND t.id = place
OPTIONAL MATCH (who:Entity)
WHERE who.library = $library AND who.id = t.speaker
RETURN
	t.id AS turn,
	interview,
	interviewTitle,
	`index`,
	who.id AS speaker,
	t.speakerLabel AS speakerLabel,
	who.labels AS speakerLabels,
	t.time AS time,
	recording,
	passage,
	same,
	t.text AS text,
	t.passages AS passages
ORDER BY same DESC, interview, `index`, passage, turn
LIMIT $limit
