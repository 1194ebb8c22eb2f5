// What is said in one turn
//
// One row, or none.
//
// @param  library        string   id of the library
// @param  turn           string   id, <interview>/<index>
// @column turn           string   id, <interview>/<index>
// @column interview      string   id
// @column interviewTitle string   title
// @column index          integer  number of the turn in its interview, from 1
// @column speaker        string?  entity id of who speaks
// @column speakerLabel   string?  what the source calls the speaker
// @column speakerLabels  string?  JSON, language to name
// @column time           string?  JSON [start, end?] in milliseconds
// @column recording      string?  address of the recording
// @column start          integer  offset into the source
// @column end            integer  offset into the source
// @column text           string   what is read
// @column passages       string   JSON [textStart, textEnd, …]
// @column highlights     string   JSON [textStart, textEnd, …]
// @column parallel       string?  JSON, the same words in another language
// @column clock          string?  JSON [until, textStart, textEnd, start, end, …], when its words are said
// @view   value
MATCH (t:Turn)
WHERE t.library = $library AND t.id = $turn
MATCH (t)-[:PART_OF]->(i:Interview)
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
	t.`start` AS `start`,
	t.`end` AS `end`,
	t.text AS text,
	t.passages AS passages,
	t.highlights AS highlights,
	t.parallel AS parallel,
	t.clock AS clock
