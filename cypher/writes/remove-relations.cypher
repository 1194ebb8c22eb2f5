// Remove what interviews say of how things are related
//
// @param  library    string   id of the library
// @param  interviews strings  ids of interviews
UNWIND $interviews AS id
MATCH (:Entity)-[r:RELATES]->(:Entity)
WHERE r.library = $library AND r.interview = id
DELETE r
