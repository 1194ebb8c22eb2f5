// Write entities that are new
//
// @param  library string   id of the library
// @param  rows    records  one an entity: id, kind, name, labels, aliases, asHeard, origin, sameAs, names, and its counts
UNWIND $rows AS row
CREATE (e:Entity {
	library: $library,
	id: row.id,
	kind: row.kind,
	name: row.name,
	labels: row.labels,
	aliases: row.aliases,
	asHeard: row.asHeard,
	origin: row.origin,
	sameAs: row.sameAs,
	names: row.names,
	mentions: row.mentions,
	passages: row.passages,
	turns: row.turns,
	interviews: row.interviews,
	said: row.said,
	spoken: row.spoken,
	confidence: row.confidence
})
