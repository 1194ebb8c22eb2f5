// Remove some of what an interview calls its entities
//
// Run until nothing is left.
//
// @param  library   string   id of the library
// @param  interview string   id of the interview
// @param  limit     integer  most to remove at once
MATCH (i:Interview)
WHERE i.library = $library AND i.id = $interview
MATCH (:Entity)-[n:NAMED_IN]->(i)
WITH n
LIMIT $limit
DELETE n
