// The large first letter of a chapter or of an answer, as magazines set it: it stands on the second or third row beside it,
// and belongs to the first.
import type { Piece } from './rows.ts';

/** Than the letters beside it. */
const larger = 1.8;
/** Of a letter's size, its height, and how far from the top of the row beside it its own may be. */
const height = 0.7;
const astray = 0.6;

export function withDropCaps(pieces: readonly Piece[]): readonly Piece[] {
	const caps = pieces.filter(({ text }) => /^\s*["“‘「『]?\p{L}\s*$/u.test(text));
	if (caps.length === 0) return pieces;
	const joined = new Map<Piece, Piece>();
	const gone = new Set<Piece>();
	for (const cap of caps) {
		const beside = pieces.filter((piece) => isBeside(piece, cap));
		const [first] = beside.toSorted((a, b) => a.y - b.y || a.x - b.x);
		if (first === undefined || new Set(beside.map(({ y }) => y)).size < 2) continue;
		gone.add(cap);
		// What makes room for it is not indented.
		for (const piece of beside) joined.set(piece, { ...piece, x: cap.x });
		joined.set(first, { ...first, text: `${cap.text.trim()}${space(cap, first)}${first.text.trimStart()}`, x: cap.x });
	}
	return pieces.filter((piece) => !gone.has(piece)).map((piece) => joined.get(piece) ?? piece);
}

/** In a row from its top down to where it stands, at its right hand. */
function isBeside({ x, y, size }: Piece, cap: Piece): boolean {
	const top = cap.y - cap.size * height;
	return (
		cap.size >= size * larger &&
		x >= cap.right - size &&
		x <= cap.right + size * 2 &&
		y - size * height > top - size * astray &&
		y <= cap.y + size * astray
	);
}

/** Two letters are words of their own; any other begins one. */
function space({ text }: Piece, next: Piece): '' | ' ' {
	return /^\s*["“‘]?[AI]\s*$/.test(text) && /^\s*\p{Ll}{2}/u.test(next.text) ? ' ' : '';
}
