// Remove some of what an interview mentions
//
// Run until nothing is left.
//
// @param  library   string   id of the library
// @param  interview string   id of the interview
// @param  limit     integer  most to remove at once
MATCH (i:Interview)
WHERE i.library = $library AND i.id = $interview
MATCH (t:Turn)-[:PART_OF]->(i)
MATCH (t)-[m:MENTIONS]->(:Entity)
WITH m
LIMIT $limit
DELETE m
