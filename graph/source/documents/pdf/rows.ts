// What stands on a page as rows of pieces, from top to bottom. A PDF says where each run of glyphs is drawn, and nothing of
// lines, words or order.
import { largest, smallest } from '../../../text/extremes.ts';

/** In points, from the page's top left corner as it is looked at; `y` is that of the line that letters stand on. */
export type Piece = {
	readonly text: string;
	readonly x: number;
	readonly right: number;
	readonly y: number;
	readonly size: number;
	readonly bold: boolean;
	readonly italic: boolean;
};

/** Pieces from left to right. */
export type Row = {
	readonly pieces: readonly Piece[];
	readonly x: number;
	readonly right: number;
	readonly y: number;
	/** Of most of its letters. */
	readonly size: number;
};

export function rowOf(pieces: readonly Piece[]): Row {
	const inOrder = pieces.toSorted((a, b) => a.x - b.x);
	const main = pieces.reduce((most, piece) => (piece.text.length > most.text.length ? piece : most));
	return {
		pieces: inOrder,
		x: smallest(pieces.map(({ x }) => x)),
		right: largest(pieces.map(({ right }) => right)),
		y: main.y,
		size: main.size,
	};
}

/** Pieces on one line as one row; a raised number belongs to the line below which it doesn't stand. */
export function rowsOf(pieces: readonly Piece[]): readonly Row[] {
	const inOrder = pieces.toSorted((a, b) => a.y - b.y);
	const rows: Piece[][] = [];
	let line = -Infinity;
	let size = 0;
	for (const piece of inOrder) {
		const last = rows.at(-1);
		if (last === undefined || piece.y - line > sameLine(size, piece.size)) {
			rows.push([piece]);
			line = piece.y;
			size = piece.size;
		} else {
			last.push(piece);
			// The larger letters say where the line is.
			if (piece.size > size * 1.05) [line, size] = [piece.y, piece.size];
		}
	}
	return rows.map(rowOf);
}

/** How far below each other two pieces of one line may stand: a raised number, but not a small row beside a large title. */
function sameLine(a: number, b: number): number {
	return Math.min(Math.max(a, b) * 0.45, Math.min(a, b) * 0.8);
}

const isHan = (character: string): boolean => /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u.test(character);

/** Wider than between words: what a tab makes. */
const tab = 2.5;

/** What stands between two pieces of a row. */
export function between(left: Piece, right: Piece): '' | ' ' | '\t' {
	const gap = (right.x - left.right) / Math.max(left.size, 1);
	if (gap > tab) return '\t';
	const [before, after] = [left.text.at(-1) ?? '', right.text.charAt(0)];
	if (/\s/.test(before) || /\s/.test(after)) return '';
	return gap > (isHan(before) && isHan(after) ? 0.8 : 0.15) ? ' ' : '';
}

export function rowText({ pieces }: Row): string {
	return pieces.reduce((text, piece, at) => {
		const before = pieces[at - 1];
		return `${text}${before === undefined ? '' : between(before, piece)}${piece.text}`;
	}, '');
}
