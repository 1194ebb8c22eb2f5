// Remove some of the library's entities, with all that hangs on them
//
// Run until none are left.
//
// @param  library string   id of the library
// @param  limit   integer  most to remove at once
MATCH (e:Entity)
WHERE e.library = $library
WITH e
LIMIT $limit
DETACH DELETE e
