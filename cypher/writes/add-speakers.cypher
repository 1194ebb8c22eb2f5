// Write who speaks
//
// @param  library string   id of the library
// @param  rows    records  turn, entity
UNWIND $rows AS row
MATCH (t:Turn)
WHERE t.library = $library AND t.id = row.turn
MATCH (e:Entity)
WHERE e.library = $library AND e.id = row.entity
CREATE (t)-[:SPOKEN_BY]->(e)
