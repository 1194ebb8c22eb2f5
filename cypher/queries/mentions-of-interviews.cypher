// What neighbouring interviews mention, turn by turn
//
// In order of the text, of those that begin together the longest first.
//
// @param  library    string        id of the library
// @param  first      string        id of the first interview, by id
// @param  last       string        id of the last one
// @param  from       integer = 1   first turn, by number
// @param  to         integer       last turn, by number
// @param  skip       integer = 0   rows to leave out first
// @param  limit      integer = 20  most rows to return
// @column turn       string        id of the turn
// @column entity     string        id of the entity
// @column surface    string        the words
// @column start      integer       offset into the source
// @column end        integer       offset into the source
// @column textStart  integer       offset into the turn
// @column textEnd    integer       offset into the turn
// @column parts      string?       JSON, the pieces in the source
// @column rule       string        id of the rule that made it
// @column confidence integer       0 to 100
// @column moment     string?       JSON [start, end, estimated], when it is said, in milliseconds
// @column passage    integer       number of the passage in the turn, from 0
// @column sentence   integer       number of the sentence in the turn, from 0
// @view   table
MATCH (t:Turn)-[m:MENTIONS]->(e:Entity)
WHERE t.library = $library
	AND t.interview >= $first
	AND t.interview <= $last
	AND t.`index` >= $from
	AND t.`index` <= $to
RETURN
	t.id AS turn,
	e.id AS entity,
	m.surface AS surface,
	m.`start` AS `start`,
	m.`end` AS `end`,
	m.textStart AS textStart,
	m.textEnd AS textEnd,
	m.parts AS parts,
	m.rule AS rule,
	m.confidence AS confidence,
	m.moment AS moment,
	m.passage AS passage,
	m.sentence AS sentence
ORDER BY t.interview, t.`index`, textStart, textEnd DESC, entity
SKIP $skip
LIMIT $limit
