// What is known of some entities
//
// @param  library    string        id of the library
// @param  ids        strings       ids of entities
// @param  limit      integer = 20  most rows to return
// @column id         string        id, e.g. person/noam-brown
// @column kind       string        its kind (graph/model.ts)
// @column labels     string        JSON, language to name
// @column aliases    string        JSON list of its other names
// @column asHeard    string        JSON list of misheard spellings
// @column origin     string        lexicon or text
// @column sameAs     string?       address of the same thing elsewhere
// @column mentions   integer       mentions of it
// @column passages   integer       passages that mention it
// @column turns      integer       turns that mention it
// @column interviews integer       interviews that name it
// @column said       integer       turns that it speaks
// @column spoken     string        the form most often spoken
// @column confidence integer       how sure it is that it belongs there, 0 to 100
// @view   table
UNWIND $ids AS one
MATCH (e:Entity)
WHERE e.library = $library AND e.id = one
RETURN
	e.id AS id,
	e.kind AS kind,
	e.labels AS labels,
	e.aliases AS aliases,
	e.asHeard AS asHeard,
	e.origin AS origin,
	e.sameAs AS sameAs,
	e.mentions AS mentions,
	e.passages AS passages,
	e.turns AS turns,
	e.interviews AS interviews,
	e.said AS said,
	e.spoken AS spoken,
	e.confidence AS confidence
ORDER BY id
LIMIT $limit
