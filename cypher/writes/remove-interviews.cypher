// Remove interviews, once their turns are gone
//
// @param  library    string   id of the library
// @param  interviews strings  ids of interviews
UNWIND $interviews AS id
MATCH (i:Interview)
WHERE i.library = $library AND i.id = id
DETACH DELETE i
