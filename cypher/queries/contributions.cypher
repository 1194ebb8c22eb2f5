// What all interviews together know of some entities
//
// @param  library    string   id of the library
// @param  ids        strings  ids of entities
// @param  limit      integer  most rows to return
// @column id         string   id of the entity
// @column record     string   JSON, the entity as some interviews have it
// @column spoken     string   the form most often spoken in these
// @column mentions   integer  mentions in these
// @column passages   integer  passages in these
// @column turns      integer  turns that mention it in these
// @column said       integer  turns that it speaks in these
// @column confidence integer  how sure the surest of these is, 0 to 100
// @column interviews integer  how many these are
// @view   table
UNWIND $ids AS one
MATCH (e:Entity)
WHERE e.library = $library AND e.id = one
MATCH (e)-[n:NAMED_IN]->(i:Interview)
RETURN
	e.id AS id,
	n.record AS record,
	n.spoken AS spoken,
	sum(n.mentions) AS mentions,
	sum(n.passages) AS passages,
	sum(n.turns) AS turns,
	sum(n.said) AS said,
	max(n.confidence) AS confidence,
	count(i) AS interviews
ORDER BY id, record, spoken
LIMIT $limit
