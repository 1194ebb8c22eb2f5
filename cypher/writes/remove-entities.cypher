// Remove entities that no interview names any more
//
// @param  library string   id of the library
// @param  ids     strings  ids of entities
UNWIND $ids AS id
MATCH (e:Entity)
WHERE e.library = $library AND e.id = id
DETACH DELETE e
