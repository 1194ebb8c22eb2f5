// Write what is now known of entities
//
// With the label of its kind alone.
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
REMOVE e:Person:Organization:Work:Concept:Event:Place
FOREACH (_ IN CASE row.kind WHEN 'person' THEN [1] ELSE [] END | SET e:Person)
FOREACH (_ IN CASE row.kind WHEN 'organization' THEN [1] ELSE [] END | SET e:Organization)
FOREACH (_ IN CASE row.kind WHEN 'work' THEN [1] ELSE [] END | SET e:Work)
FOREACH (_ IN CASE row.kind WHEN 'concept' THEN [1] ELSE [] END | SET e:Concept)
FOREACH (_ IN CASE row.kind WHEN 'event' THEN [1] ELSE [] END | SET e:Event)
FOREACH (_ IN CASE row.kind WHEN 'place' THEN [1] ELSE [] END | SET e:Place)
