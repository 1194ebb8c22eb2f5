// Write how close linked entities are now
//
// @param  library string   id of the library
// @param  rows    records  a, b, passages, sentences
UNWIND $rows AS row
MATCH (a:Entity)
WHERE a.library = $library AND a.id = row.a
MATCH (b:Entity)
WHERE b.library = $library AND b.id = row.b
MATCH (a)-[l:LINKED]->(b)
SET l.passages = row.passages, l.sentences = row.sentences
