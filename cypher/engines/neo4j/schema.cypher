// Constraints and indexes on a Neo4j. All are over the library's id together with another property, so that they bind
// no node of anybody else's. One statement ends at a semicolon.
CREATE CONSTRAINT colloquy_library IF NOT EXISTS
FOR (g:Library) REQUIRE (g.library, g.id) IS UNIQUE;
CREATE CONSTRAINT colloquy_interview IF NOT EXISTS
FOR (i:Interview) REQUIRE (i.library, i.id) IS UNIQUE;
CREATE CONSTRAINT colloquy_turn IF NOT EXISTS
FOR (t:Turn) REQUIRE (t.library, t.id) IS UNIQUE;
CREATE CONSTRAINT colloquy_entity IF NOT EXISTS
FOR (e:Entity) REQUIRE (e.library, e.id) IS UNIQUE;
CREATE INDEX colloquy_relation IF NOT EXISTS
FOR ()-[r:RELATES]-() ON (r.library, r.interview);
CREATE TEXT INDEX colloquy_words IF NOT EXISTS
FOR (t:Turn) ON (t.words);
CREATE INDEX colloquy_long IF NOT EXISTS
FOR (t:Turn) ON (t.isLong);
