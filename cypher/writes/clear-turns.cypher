// Remove some of the library's turns, with all that hangs on them
//
// Run until none are left.
//
// @param  library string   id of the library
// @param  limit   integer  most to remove at once
MATCH (t:Turn)
WHERE t.library = $library
WITH t
LIMIT $limit
DETACH DELETE t
