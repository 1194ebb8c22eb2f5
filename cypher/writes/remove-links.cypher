// Remove links that no passage makes any more
//
// @param  library string   id of the library
// @param  rows    records  a, b
UNWIND $rows AS row
MATCH (a:Entity)
WHERE a.library = $library AND a.id = row.a
MATCH (b:Entity)
WHERE b.library = $library AND b.id = row.b
MATCH (a)-[l:LINKED]->(b)
DELETE l
