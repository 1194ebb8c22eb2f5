// Write entities that are new
//
// With a label for the kind, which Neo4j's own tools show.
//
// @param  library string   id of the library
// @param  rows    records  one an entity: id, kind, name, labels, aliases, asHeard, origin, sameAs, names, and its counts
UNWIND $rows AS row
CREATE (e:Entity:Colloquy {
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
FOREACH (_ IN CASE row.kind WHEN 'person' THEN [1] ELSE [] END | SET e:Person)
FOREACH (_ IN CASE row.kind WHEN 'organization' THEN [1] ELSE [] END | SET e:Organization)
FOREACH (_ IN CASE row.kind WHEN 'work' THEN [1] ELSE [] END | SET e:Work)
FOREACH (_ IN CASE row.kind WHEN 'concept' THEN [1] ELSE [] END | SET e:Concept)
FOREACH (_ IN CASE row.kind WHEN 'event' THEN [1] ELSE [] END | SET e:Event)
FOREACH (_ IN CASE row.kind WHEN 'place' THEN [1] ELSE [] END | SET e:Place)
