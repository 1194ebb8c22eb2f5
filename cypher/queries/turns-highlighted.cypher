// What a person said that the source sets off
//
// In order, interview by interview.
//
// @param  library        string        id of the library
// @param  entity         string        id, e.g. person/noam-brown
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
// @column start          integer       offset into the source
// @column end            integer       offset into the source
// @column text           string        what is read
// @column passages       string        JSON [textStart, textEnd, …]
// @column highlights     string        JSON [textStart, textEnd, …]
// @column parallel       string?       JSON, the same words in another language
// @column clock          string?       JSON [until, textStart, textEnd, start, end, …], when its words are said
// @view   table
MATCH (who:Entity)
WHERE who.library = $library AND who.id = $entity
MATCH (t:Turn)-[:SPOKEN_BY]->(who)
WHERE ($interview = '' OR t.interview = $interview)
	AND t.highlightCount > 0
WITH
	who.id AS speaker,
	who.labels AS speakerLabels,
	t.id AS place,
	t.interview AS talk,
	t.`index` AS `index`
ORDER BY talk, `index`, place
SKIP $skip
LIMIT $limit
MATCH (i:Interview)
WHERE i.library = $library AND i.id = talk
WITH
	speaker,
	speakerLabels,
	place,
	`index`,
	i.id AS interview,
	i.title AS interviewTitle,
	i.recording AS recording
MATCH (t:Turn)
WHERE t.library = $library AND t.id = place
RETURN
	t.id AS turn,
	interview,
	interviewTitle,
	`index`,
	speaker,
	t.speakerLabel AS speakerLabel,
	speakerLabels,
	t.time AS time,
	recording,
	t.`start` AS `start`,
	t.`end` AS `end`,
	t.text AS text,
	t.passages AS passages,
	t.highlights AS highlights,
	t.parallel AS parallel,
	t.clock AS clock
ORDER BY interview, `index`, turn
LIMIT $limit
