// Write what interviews call their entities, and how much they say of them
//
// @param  library string   id of the library
// @param  rows    records  entity, interview, record (JSON), counts, and the form most often spoken
UNWIND $rows AS row
MATCH (e:Entity)
WHERE e.library = $library AND e.id = row.entity
MATCH (i:Interview)
WHERE i.library = $library AND i.id = row.interview
CREATE (e)-[:NAMED_IN {
	record: row.record,
	mentions: row.mentions,
	passages: row.passages,
	turns: row.turns,
	said: row.said,
	spoken: row.spoken,
	confidence: row.confidence
}]->(i)
