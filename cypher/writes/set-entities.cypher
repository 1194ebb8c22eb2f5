// Write what is now known of entities
//
// @param  library string   id of the library
// @param  rows    records  one an entity: id, kind, name, labels, aliases, asHeard, origin, sameAs, names, and its counts
UNWIND $rows AS row
MATCH (e:Entity)
WHERE e.library = $library AND e.id = row.id
SET
	e.kind = row.kind,
	e.name = row.name,
	e.labels = row.labels,
	e.aliases = row.aliases,
	e.asHeard = row.asHeard,
	e.origin = row.origin,
	e.sameAs = row.sameAs,
	e.names = row.names,
	e.mentions = row.mentions,
	e.passages = row.passages,
	e.turns = row.turns,
	e.interviews = row.interviews,
	e.said = row.said,
	e.spoken = row.spoken,
	e.confidence = row.confidence
