// Remove some of the library's interviews, with all that hangs on them
//
// Run until none are left.
//
// @param  library string   id of the library
// @param  limit   integer  most to remove at once
MATCH (i:Interview)
WHERE i.library = $library
WITH i
LIMIT $limit
DETACH DELETE i
