// Write interviews
//
// @param  library string   id of the library
// @param  rows    records  one an interview: id, title, date, sha256, record (JSON), recording, speakers (JSON), and its counts
UNWIND $rows AS row
CREATE (i:Interview {
	library: $library,
	id: row.id,
	title: row.title,
	date: row.date,
	sha256: row.sha256,
	record: row.record,
	recording: row.recording,
	speakers: row.speakers,
	turns: row.turns,
	entities: row.entities,
	mentions: row.mentions,
	passages: row.passages
})
