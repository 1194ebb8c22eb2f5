// Write the turns of interviews
//
// @param  library string   id of the library
// @param  rows    records  one a turn; lists as JSON
UNWIND $rows AS row
MATCH (i:Interview)
WHERE i.library = $library AND i.id = row.interview
CREATE (t:Turn:Colloquy {
	library: $library,
	id: row.id,
	interview: row.interview,
	`index`: row.`index`,
	speaker: row.speaker,
	speakerLabel: row.speakerLabel,
	`start`: row.`start`,
	`end`: row.`end`,
	text: row.text,
	passages: row.passages,
	highlights: row.highlights,
	highlightCount: row.highlightCount,
	time: row.time,
	clock: row.clock,
	parallel: row.parallel,
	characters: row.characters,
	words: row.words,
	isLong: row.isLong,
	longWords: row.longWords
})-[:PART_OF]->(i)
