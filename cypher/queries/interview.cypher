// What is known of one interview
//
// One row, or none.
//
// @param  library   string   id of the library
// @param  interview string   id of the interview
// @column id        string   id
// @column sha256    string   of the source
// @column record    string   JSON, the interview as it was read
// @column turns     integer  turns in it
// @column entities  integer  entities that it names
// @column mentions  integer  mentions in it
// @column passages  integer  passages in it
// @view   value
MATCH (i:Interview)
WHERE i.library = $library AND i.id = $interview
RETURN
	i.id AS id,
	i.sha256 AS sha256,
	i.record AS record,
	i.turns AS turns,
	i.entities AS entities,
	i.mentions AS mentions,
	i.passages AS passages
