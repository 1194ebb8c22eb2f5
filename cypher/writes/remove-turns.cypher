// Remove the turns of interviews, with all that they mention
//
// @param  library    string   id of the library
// @param  interviews strings  ids of interviews
UNWIND $interviews AS id
MATCH (i:Interview)
WHERE i.library = $library AND i.id = id
MATCH (t:Turn)-[:PART_OF]->(i)
DETACH DELETE t
