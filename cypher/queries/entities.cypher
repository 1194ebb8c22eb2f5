// Which entities bear a name
//
// Whole names first, then the most mentioned.
//
// @param  library    string        id of the library
// @param  q          string = ""   folded words that a name must have; empty for all
// @param  exact      string = ""   the same between line breaks: a whole name
// @param  opening    string = ""   the same after a line break: how a name begins
// @param  kind       string = ""   kind; empty for all
// @param  least      integer = 0   confidence that they have at least
// @param  skip       integer = 0   rows to leave out first
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
// @column rank       integer       0 where a whole name is asked for, 1 where a name begins so, else 2
// @view   table
MATCH (e:Entity)
WHERE e.library = $library
	AND ($kind = '' OR e.kind = $kind)
	AND ($q = '' OR e.names CONTAINS $q)
	AND e.confidence >= $least
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
	e.confidence AS confidence,
	CASE
		WHEN e.names CONTAINS $exact THEN 0
		WHEN e.names CONTAINS $opening THEN 1
		ELSE 2
	END AS rank
ORDER BY rank, mentions DESC, id
SKIP $skip
LIMIT $limit
