// Where some words are spoken
//
// In order, interview by interview.
//
// @param  library        string        id of the library
// @param  q              string        folded words that the turn must have
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
// @column text           string        the text of the turn
// @column passages       string        JSON [textStart, textEnd, …] of the turn
// @column clock          string?       JSON [until, textStart, textEnd, start, end, …], when its words are said
// @view   table
MATCH (t:Turn)
WHERE t.library = $library
	AND (t.words CONTAINS $q OR t.isLong = 1)
	AND (t.words CONTAINS $q OR t.longWords CONTAINS $q)
	AND ($interview = '' OR t.interview = $interview)
WITH t.id AS place, t.interview AS talk, t.`index` AS `index`
ORDER BY talk, `index`, place
SKIP $skip
LIMIT $limit
MATCH (i:Interview)
WHERE i.library = $library AND i.id = talk
WITH
	place,
	`index`,
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
	t.text AS text,
	t.passages AS passages,
	t.clock AS clock
ORDER BY interview, `index`, turn
LIMIT $limit
