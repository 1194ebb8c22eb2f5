// Columns: a page whose text leaves a strip free from top to bottom, with running text on either side of it, is read down
// the one and then down the other. Names beside speech, and numbers beside lines, are no columns: they are short.
import { largest, smallest } from '../../../text/extremes.ts';
import { between, rowOf, type Piece, type Row } from './rows.ts';

/** Rows that follow one another as they are read. */
export type Flow = readonly Row[];

/** In points; more where a page is as wide as a wall. */
const leastBin = 2;
const mostBins = 5000;
/** A strip is as wide as two letters at the least. */
const leastStrip = 3;
/** Of the rows, those that may cross the strip: titles, a table, words that are set into the columns. */
const crossing = 0.3;
const leastRows = 6;

export function flowsOf(rows: readonly Row[]): readonly Flow[] {
	const strip = stripIn(rows);
	if (strip === undefined) return [rows];
	const flows: Row[][] = [];
	let [left, right, inset]: [Row[], Row[], Row[]] = [[], [], []];
	const turn = (): void => {
		// Each may have columns of its own: a page can have three.
		for (const part of [left, right]) for (const flow of flowsOf(part)) if (flow.length > 0) flows.push([...flow]);
		if (inset.length > 0) flows.push(inset);
		[left, right, inset] = [[], [], []];
	};
	for (const [at, row] of rows.entries()) {
		const { across, before, after } = partsOf(row, strip);
		if (across.length > 0 && !isInset(rows, at, strip)) {
			turn();
			flows.push([row]);
			continue;
		}
		if (across.length > 0) inset.push(rowOf(across));
		if (before.length > 0) left.push(rowOf(before));
		if (after.length > 0) right.push(rowOf(after));
	}
	turn();
	return flows;
}

type Parts = { readonly across: readonly Piece[]; readonly before: readonly Piece[]; readonly after: readonly Piece[] };

/** What of a row stands over the strip, with what is at a word's distance from that, and what on either side. */
function partsOf({ pieces, size }: Row, strip: number): Parts {
	const crossing = pieces.findIndex((piece) => piece.x < strip && piece.right > strip);
	if (crossing < 0)
		return { across: [], before: pieces.filter(({ x }) => x < strip), after: pieces.filter(({ x }) => x >= strip) };
	const isNear = (a: Piece | undefined, b: Piece | undefined): boolean =>
		a !== undefined && b !== undefined && b.x - a.right < size;
	let [from, to] = [crossing, crossing + 1];
	while (isNear(pieces[from - 1], pieces[from])) from--;
	while (isNear(pieces[to - 1], pieces[to])) to++;
	return { across: pieces.slice(from, to), before: pieces.slice(0, from), after: pieces.slice(to) };
}

/** Rows above and below, at the most, that are looked at. */
const around = 3;

/** A title has its height for itself; words that are set into the columns have theirs beside them. */
function isInset(rows: readonly Row[], at: number, strip: number): boolean {
	const row = rows[at];
	if (row === undefined) return false;
	return rows.slice(Math.max(0, at - around), at + around + 1).some((other) => {
		const { across, before, after } = partsOf(other, strip);
		const isBeside = other === row ? before.length + after.length > 0 : across.length === 0;
		return isBeside && Math.abs(other.y - row.y) < row.size * 0.8;
	});
}

/** The middle of the widest strip; undefined where the page has one column. */
function stripIn(rows: readonly Row[]): number | undefined {
	const [left, right] = [smallest(rows.map(({ x }) => x)), largest(rows.map((row) => row.right))];
	const width = right - left;
	if (rows.length < leastRows * 2 || width < 100) return undefined;
	const bin = Math.max(leastBin, width / mostBins);
	const bins = Math.ceil(width / bin);
	const covered = new Int32Array(bins);
	const change = (at: number, by: 1 | -1): void => void (covered[at] = (covered[at] ?? 0) + by);
	for (const row of rows)
		for (const { from, to } of stretchesOf(row, left, bin)) {
			change(from, 1);
			change(to, -1);
		}
	for (let at = 1; at < bins; at++) covered[at] = (covered[at] ?? 0) + (covered[at - 1] ?? 0);
	const free = (at: number): boolean => (covered[at] ?? 0) <= rows.length * crossing;
	let best = { from: 0, to: 0 };
	for (let at = Math.floor(bins * 0.25), from = at; at <= bins * 0.75; at++) {
		if (!free(at)) from = at + 1;
		else if (at + 1 - from > best.to - best.from) best = { from, to: at + 1 };
	}
	const strip = left + ((best.from + best.to) / 2) * bin;
	return best.to - best.from >= leastStrip && isText(rows, strip, width) ? strip : undefined;
}

/** The bins that a row covers, each once, however many pieces cover it; the distance between words is covered too. */
function stretchesOf(
	{ pieces, size }: Row,
	left: number,
	bin: number,
): readonly { readonly from: number; readonly to: number }[] {
	const stretches: { from: number; to: number }[] = [];
	let [last, next] = [-Infinity, 0];
	for (const { x, right } of pieces) {
		const begins = x - last < size * 0.5 ? last : x;
		const from = Math.max(next, Math.floor((begins - left) / bin));
		next = Math.max(from, Math.ceil((right - left) / bin));
		stretches.push({ from, to: next });
		last = Math.max(last, right);
	}
	return stretches;
}

/** On either side rows upon rows that are as wide as a column; the cells of a table are narrower. */
function isText(rows: readonly Row[], strip: number, width: number): boolean {
	const sides = [
		rows.map(({ pieces }) => pieces.filter(({ right }) => right <= strip)),
		rows.map(({ pieces }) => pieces.filter(({ x }) => x >= strip)),
	];
	return sides.every((side) => {
		const wide = side.filter((pieces) => longestRun(pieces) >= width * 0.25 && areWords(pieces));
		return wide.length >= leastRows && wide.length >= rows.length * 0.25;
	});
}

/** Of its signs a quarter at the least are letters: not a table of figures. */
function areWords(pieces: readonly Piece[]): boolean {
	const text = pieces
		.map((piece) => piece.text)
		.join('')
		.replace(/\s/g, '');
	return text.replace(/[^\p{L}]/gu, '').length >= text.length / 4;
}

/** Of words at the distance of words; the width of it. */
function longestRun(pieces: readonly Piece[]): number {
	let longest = 0;
	let from = pieces[0]?.x ?? 0;
	for (const [at, piece] of pieces.entries()) {
		const before = pieces[at - 1];
		if (before !== undefined && between(before, piece) === '\t') from = piece.x;
		longest = Math.max(longest, piece.right - from);
	}
	return longest;
}
