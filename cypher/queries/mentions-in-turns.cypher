// Where some turns mention some entities
//
// In order of the text within each turn.
//
// @param  library    string        id of the library
// @param  turns      strings       ids of turns
// @param  ids        strings       ids of entities
// @param  limit      integer = 20  most rows to return
// @column turn       string        id of the turn
// @column entity     string        id of the entity
// @column kind       string        its kind
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
UNWIND $turns AS one
MATCH (t:Turn)
WHERE t.library = $library AND t.id = one
MATCH (t)-[m:MENTIONS]->(e:Entity)
WHERE e.id IN $ids
RETURN
	t.id AS turn,
	e.id AS entity,
	e.kind AS kind,
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
ORDER BY turn, textStart, textEnd DESC, entity
LIMIT $limit
