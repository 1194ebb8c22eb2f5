// What is said in neighbouring interviews, in order
//
// @param  library      string        id of the library
// @param  first        string        id of the first interview, by id
// @param  last         string        id of the last one
// @param  from         integer = 1   first turn, by number
// @param  to           integer       last turn, by number
// @param  skip         integer = 0   rows to leave out first
// @param  limit        integer = 20  most rows to return
// @column turn         string        id, <interview>/<index>
// @column interview    string        id
// @column index        integer       number of the turn in its interview, from 1
// @column speaker      string?       entity id of who speaks
// @column speakerLabel string?       what the source calls the speaker
// @column time         string?       JSON [start, end?] in milliseconds
// @column start        integer       offset into the source
// @column end          integer       offset into the source
// @column text         string        what is read
// @column passages     string        JSON [textStart, textEnd, …]
// @column highlights   string        JSON [textStart, textEnd, …]
// @column parallel     string?       JSON, the same words in another language
// @column clock        string?       JSON [until, textStart, textEnd, start, end, …], when its words are said
// @view   table
MATCH (t:Turn)
WHERE t.library = $library
	AND t.interview >= $first
	AND t.interview <= $last
	AND t.`index` >= $from
	AND t.`index` <= $to
RETURN
	t.id AS turn,
	t.interview AS interview,
	t.`index` AS `index`,
	t.speaker AS speaker,
	t.speakerLabel AS speakerLabel,
	t.time AS time,
	t.`start` AS `start`,
	t.`end` AS `end`,
	t.text AS text,
	t.passages AS passages,
	t.highlights AS highlights,
	t.parallel AS parallel,
	t.clock AS clock
ORDER BY interview, `index`, turn
SKIP $skip
LIMIT $limit
