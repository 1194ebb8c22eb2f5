// Pieces of an export are often a line; those who write or send them do better with some thousand characters at once.

const enough = 65_536;

export function* chunksOf(pieces: Iterable<string>): Iterable<string> {
	let chunk = '';
	for (const piece of pieces) {
		chunk += piece;
		if (chunk.length < enough) continue;
		yield chunk;
		chunk = '';
	}
	if (chunk !== '') yield chunk;
}
