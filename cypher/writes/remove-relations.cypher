// Remove some of what an interview says of how things are related
//
// Run until nothing is left.
//
// @param  library   string   id of the library
// @param  interview string   id of the interview
// @param  limit     integer  most to remove at once
MATCH (i:Interview)
WHERE i.library = $library AND i.id = $interview
MATCH (s:Entity)-[:NAMED_IN]->(i)
MATCH (s)-[r:RELATES]->(:Entity)
WHERE r.library = $library AND r.interview = $interview
WITH r
LIMIT $limit
DELETE r
