// Which entities an interview mentions most
//
// Counts are of the interview.
//
// @param  library    string        id of the library
// @param  interview  string        id of the interview
// @param  kinds      strings       kinds to choose from
// @param  least      integer = 0   confidence that they have at least
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
// @view   graph
MATCH (i:Interview)
WHERE i.library = $library AND i.id = $interview
MATCH (e:Entity)-[n:NAMED_IN]->(i)
WHERE e.kind IN $kinds
	AND n.confidence >= $least
RETURN
	e.id AS id,
	e.kind AS kind,
	e.labels AS labels,
	e.aliases AS aliases,
	e.asHeard AS asHeard,
	e.origin AS origin,
	e.sameAs AS sameAs,
	n.mentions AS mentions,
	n.passages AS passages,
	n.turns AS turns,
	1 AS interviews,
	n.said AS said,
	n.spoken AS spoken,
	n.confidence AS confidence
ORDER BY mentions DESC, said DESC, id
LIMIT $limit
