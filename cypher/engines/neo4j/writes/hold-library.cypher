// Hold the library, so that one at a time writes to it
//
// On a server the node stays locked until the transaction ends.
//
// @param  library string  id of the library
MERGE (g:Library:Colloquy {library: $library, id: $library})
SET g.writes = coalesce(g.writes, 0) + 1
