// Which interviews there are, by id
//
// @param  library  string        id of the library
// @param  skip     integer = 0   rows to leave out first
// @param  limit    integer = 20  most rows to return
// @column id       string        id
// @column sha256   string        of the source
// @column record   string        JSON, the interview as it was read
// @column turns    integer       turns in it
// @column entities integer       entities that it names
// @column mentions integer       mentions in it
// @column passages integer       passages in it
// @view   table
MATCH (i:Interview)
WHERE i.library = $library
RETURN
	i.id AS id,
	i.sha256 AS sha256,
	i.record AS record,
	i.turns AS turns,
	i.entities AS entities,
	i.mentions AS mentions,
	i.passages AS passages
ORDER BY id
SKIP $skip
LIMIT $limit
