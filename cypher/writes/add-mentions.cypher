// Write what turns mention
//
// @param  library string   id of the library
// @param  rows    records  one a mention: turn, entity, and where it stands
UNWIND $rows AS row
MATCH (t:Turn)
WHERE t.library = $library AND t.id = row.turn
MATCH (e:Entity)
WHERE e.library = $library AND e.id = row.entity
CREATE (t)-[:MENTIONS {
	`start`: row.`start`,
	`end`: row.`end`,
	textStart: row.textStart,
	textEnd: row.textEnd,
	surface: row.surface,
	parts: row.parts,
	rule: row.rule,
	confidence: row.confidence,
	moment: row.moment,
	passage: row.passage,
	sentence: row.sentence
}]->(e)
