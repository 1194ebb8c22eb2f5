// What an interview says of how things are related
//
// In the order in which it says so.
//
// @param  library   string        id of the library
// @param  interview string        id of the interview
// @param  skip      integer = 0   rows to leave out first
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
// @column ordinal   integer       its place in the interview
// @view   table
MATCH (i:Interview)
WHERE i.library = $library AND i.id = $interview
MATCH (s:Entity)-[:NAMED_IN]->(i)
MATCH (s)-[r:RELATES]->(o:Entity)
WHERE r.library = $library AND r.interview = $interview
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
	r.ordinal AS ordinal
ORDER BY ordinal, turn
SKIP $skip
LIMIT $limit
