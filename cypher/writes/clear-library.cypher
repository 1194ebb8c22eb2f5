// Remove some of the library's own node, with all that hangs on them
//
// Run until none are left. One that somebody owns stays: else a copy could come in between.
//
// @param  library string   id of the library
// @param  limit   integer  most to remove at once
MATCH (g:Library)
WHERE g.library = $library AND g.opening IS NULL
WITH g
LIMIT $limit
DETACH DELETE g
