// Where an entity is mentioned
//
// In order of the text, interview by interview.
//
// @param  library        string        id of the library
// @param  entity         string        id, e.g. person/noam-brown
// @param  interview      string = ""   id of the interview; empty for all
// @param  speaker        string = ""   entity id of who speaks; empty for all
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
// @column entity         string        id of the entity
// @column kind           string        its kind
// @column surface        string        the words
// @column start          integer       offset into the source
// @column end            integer       offset into the source
// @column textStart      integer       offset into the turn
// @column textEnd        integer       offset into the turn
// @column parts          string?       JSON, the pieces in the source
// @column rule           string        id of the rule that made it
// @column confidence     integer       0 to 100
// @column moment         string?       JSON [start, end, estimated], when it is said, in milliseconds
// @column passage        integer       number of the passage in the turn, from 0
// @column sentence       integer       number of the sentence in the turn, from 0
// @column text           string        the text of the turn
// @column passages       string        JSON [textStart, textEnd, …] of the turn
// @view   table
MATCH (e:Entity)
WHERE e.library = $library AND e.id = $entity
MATCH (t:Turn)-[m:MENTIONS]->(e)
WHERE ($interview = '' OR t.interview = $interview)
	AND ($speaker = '' OR t.speaker = $speaker)
WITH
	t.id AS id,
	t.interview AS talk,
	t.`index` AS place,
	m.textStart AS textStart,
	m.textEnd AS textEnd
ORDER BY talk, place, textStart, textEnd, id
SKIP $skip
LIMIT $limit
MATCH (t:Turn)
WHERE t.library = $library AND t.id = id
MATCH (t)-[m:MENTIONS]->(e:Entity)
WHERE e.id = $entity AND m.textStart = textStart AND m.textEnd = textEnd
MATCH (t)-[:PART_OF]->(i:Interview)
OPTIONAL MATCH (who:Entity)
WHERE who.library = $library AND who.id = t.speaker
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
	e.id AS entity,
	e.kind AS kind,
	m.surface AS surface,
	m.`start` AS `start`,
	m.`end` AS `end`,
	textStart,
	textEnd,
	m.parts AS parts,
	m.rule AS rule,
	m.confidence AS confidence,
	m.moment AS moment,
	m.passage AS passage,
	m.sentence AS sentence,
	t.text AS text,
	t.passages AS passages
ORDER BY interview, `index`, textStart, textEnd, turn
LIMIT $limit
