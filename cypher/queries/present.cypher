// Which of some interviews are there
//
// @param  library    string   id of the library
// @param  interviews strings  ids of interviews
// @param  limit      integer  most rows to return
// @column id         string   id of the interview
// @view   table
UNWIND $interviews AS one
MATCH (i:Interview)
WHERE i.library = $library AND i.id = one
RETURN i.id AS id
ORDER BY id
LIMIT $limit
