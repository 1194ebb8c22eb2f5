// Every relation, by interview
//
// In the order in which each interview tells them, from the one after a given one.
//
// @param  library   string        id of the library
// @param  interview string = ""   interview of the last one; empty at first
// @param  ordinal   integer = -1  its place in that interview
// @param  limit     integer = 20  most rows to return
// @column subject   string        id of the entity
// @column predicate string        what ties them, e.g. wrote
// @column object    string        id of the entity
// @column turn      string        id of the turn that says so
// @column start     integer       offset into the source
// @column end       integer       offset into the source
// @column textStart integer       offset into the turn
// @column textEnd   integer       offset into the turn
// @column rule      string        id of the rule that made it
// @column ordinal   integer       its place in that interview
// @column interview string        id of the interview
// @view   table
MATCH (s:Entity)-[r:RELATES]->(o:Entity)
WHERE r.library = $library AND r.interview >= $interview AND (r.interview > $interview OR r.ordinal > $ordinal)
RETURN
	s.id AS subject,
	r.predicate AS predicate,
	o.id AS object,
	r.turn AS turn,
	r.`start` AS `start`,
	r.`end` AS `end`,
	r.textStart AS textStart,
	r.textEnd AS textEnd,
	r.rule AS rule,
	r.ordinal AS ordinal,
	r.interview AS interview
ORDER BY interview, ordinal, turn
LIMIT $limit
