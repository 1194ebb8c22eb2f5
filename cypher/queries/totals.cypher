// How much is in the library
//
// @param  library    string   id of the library
// @column interviews integer  interviews
// @column turns      integer  turns in them
// @column mentions   integer  mentions in them
// @column passages   integer  passages in them
// @view   value
MATCH (i:Interview)
WHERE i.library = $library
RETURN
	count(i) AS interviews,
	coalesce(sum(i.turns), 0) AS turns,
	coalesce(sum(i.mentions), 0) AS mentions,
	coalesce(sum(i.passages), 0) AS passages
