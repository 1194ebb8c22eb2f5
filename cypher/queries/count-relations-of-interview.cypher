// How many relations an interview tells
//
// @param  library   string   id of the library
// @param  interview string   id of the interview
// @column total     integer  how many
// @view   value
MATCH (i:Interview)
WHERE i.library = $library AND i.id = $interview
MATCH (s:Entity)-[:NAMED_IN]->(i)
MATCH (s)-[r:RELATES]->(:Entity)
WHERE r.library = $library AND r.interview = $interview
RETURN count(r) AS total
