// Write how things are related
//
// @param  library string   id of the library
// @param  rows    records  one a relation: a (its subject), b (its object), the passage that says so
UNWIND $rows AS row
MATCH (a:Entity)
WHERE a.library = $library AND a.id = row.a
MATCH (b:Entity)
WHERE b.library = $library AND b.id = row.b
CREATE (a)-[:RELATES {
	library: $library,
	interview: row.interview,
	ordinal: row.ordinal,
	turn: row.turn,
	predicate: row.predicate,
	`start`: row.`start`,
	`end`: row.`end`,
	textStart: row.textStart,
	textEnd: row.textEnd,
	rule: row.rule
}]->(b)
