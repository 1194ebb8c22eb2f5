// What is said of an entity by others
//
// @param  library       string        id of the library
// @param  entity        string        id, e.g. person/noam-brown
// @param  interview     string = ""   id of the interview; empty for all
// @param  limit         integer = 20  most rows to return
// @column subject       string        id of the entity
// @column subjectLabels string        JSON, language to name
// @column predicate     string        what ties them, e.g. wrote
// @column object        string        id of the entity
// @column objectLabels  string        JSON, language to name
// @column turn          string        id of the turn that says so
// @column start         integer       offset into the source
// @column end           integer       offset into the source
// @column textStart     integer       offset into the turn
// @column textEnd       integer       offset into the turn
// @column rule          string        id of the rule that made it
// @column text          string        the text of that turn
// @column time          string?       JSON [start, end?] in milliseconds, of that turn
// @column clock         string?       JSON [until, textStart, textEnd, start, end, …], when its words are said
// @column recording     string?       address of the recording
// @view   table
MATCH (o:Entity)
WHERE o.library = $library AND o.id = $entity
MATCH (s:Entity)-[r:RELATES]->(o)
WHERE $interview = '' OR r.interview = $interview
WITH
	s.id AS subject,
	s.labels AS subjectLabels,
	r.predicate AS predicate,
	o.id AS object,
	o.labels AS objectLabels,
	r.turn AS place,
	r.`start` AS `start`,
	r.`end` AS `end`,
	r.textStart AS textStart,
	r.textEnd AS textEnd,
	r.rule AS rule,
	r.interview AS talk,
	r.ordinal AS ordinal
ORDER BY talk, ordinal, place
LIMIT $limit
MATCH (i:Interview)
WHERE i.library = $library AND i.id = talk
WITH
	subject,
	subjectLabels,
	predicate,
	object,
	objectLabels,
	place,
	`start`,
	`end`,
	textStart,
	textEnd,
	rule,
	talk,
	ordinal,
	i.recording AS recording
MATCH (t:Turn)
WHERE t.library = $library AND t.id = place
RETURN
	subject,
	subjectLabels,
	predicate,
	object,
	objectLabels,
	t.id AS turn,
	`start`,
	`end`,
	textStart,
	textEnd,
	rule,
	t.text AS text,
	t.time AS time,
	t.clock AS clock,
	recording
ORDER BY talk, ordinal, turn
LIMIT $limit
