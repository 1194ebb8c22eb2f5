// Remove some turns of an interview, once what they mention is gone
//
// Run until none are left.
//
// @param  library   string   id of the library
// @param  interview string   id of the interview
// @param  limit     integer  most to remove at once
MATCH (i:Interview)
WHERE i.library = $library AND i.id = $interview
MATCH (t:Turn)-[:PART_OF]->(i)
WITH t
LIMIT $limit
DETACH DELETE t
