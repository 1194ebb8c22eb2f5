// Remove an interview, once all that is in it is gone
//
// @param  library   string   id of the library
// @param  interview string   id of the interview
MATCH (i:Interview)
WHERE i.library = $library AND i.id = $interview
DETACH DELETE i
