// Columns: a page whose text leaves a strip free from top to bottom, with running text on either side of it, is read down
// the one and then down the other. Names beside speech, and numbers beside lines, are no columns: they are short.
import { largest, smallest } from '../../../text/extremes.ts';
import { rowOf, type Piece, type Row } from './rows.ts';

/** Rows that follow one another as they are read. */
export type Flow = readonly Row[];

/** In points; more where a page is as wide as a wall. */
const leastBin = 2;
const mostBins = 5000;
/** A strip is as wide as two letters at the least. */
const leastStrip = 3;
/** Of the rows, those that may cross the strip: titles, a table. */
const crossing = 0.15;
const leastRows = 6;

export function flowsOf(rows: readonly Row[]): readonly Flow[] {
	const strip = stripIn(rows);
	if (strip === undefined) return [rows];
	const flows: Row[][] = [];
	let [left, right]: [Row[], Row[]] = [[], []];
	const turn = (): void => {
		for (const side of [left, right]) if (side.length > 0) flows.push(side);
		[left, right] = [[], []];
	};
	for (const row of rows) {
		if (row.pieces.some((piece) => piece.x < strip && piece.right > strip)) {
			turn();
			flows.push([row]);
			continue;
		}
		const [before, after] = [row.pieces.filter(({ x }) => x < strip), row.pieces.filter(({ x }) => x >= strip)];
		if (before.length > 0) left.push(rowOf(before));
		if (after.length > 0) right.push(rowOf(after));
	}
	turn();
	return flows;
}

/** The middle of the widest strip; undefined where the page has one column. */
function stripIn(rows: readonly Row[]): number | undefined {
	const [left, right] = [smallest(rows.map(({ x }) => x)), largest(rows.map((row) => row.right))];
	const width = right - left;
	if (rows.length < leastRows * 2 || width < 100) return undefined;
	const bin = Math.max(leastBin, width / mostBins);
	const bins = Math.ceil(width / bin);
	const covered = new Int32Array(bins);
	for (const row of rows) for (const at of binsOf(row, left, bin)) covered[at] = (covered[at] ?? 0) + 1;
	const free = (at: number): boolean => (covered[at] ?? 0) <= rows.length * crossing;
	let best = { from: 0, to: 0 };
	for (let at = Math.floor(bins * 0.25), from = at; at <= bins * 0.75; at++) {
		if (!free(at)) from = at + 1;
		else if (at + 1 - from > best.to - best.from) best = { from, to: at + 1 };
	}
	const strip = left + ((best.from + best.to) / 2) * bin;
	return best.to - best.from >= leastStrip && isText(rows, strip, width) ? strip : undefined;
}

/** The bins that a row covers, each once; the distance between words is covered too. */
function binsOf({ pieces, size }: Row, left: number, bin: number): ReadonlySet<number> {
	const bins = new Set<number>();
	let last = -Infinity;
	for (const { x, right } of pieces) {
		const from = x - last < size * 0.5 ? last : x;
		for (let at = Math.floor((from - left) / bin); at < (right - left) / bin; at++) bins.add(at);
		last = Math.max(last, right);
	}
	return bins;
}

/** On either side rows upon rows that are as wide as a column. */
function isText(rows: readonly Row[], strip: number, width: number): boolean {
	const sides = [
		rows.map(({ pieces }) => pieces.filter(({ right }) => right <= strip)),
		rows.map(({ pieces }) => pieces.filter(({ x }) => x >= strip)),
	];
	return sides.every((side) => {
		const wide = side.filter((pieces) => pieces.length > 0 && widthOf(pieces) >= width * 0.25);
		return wide.length >= leastRows && wide.length >= rows.length * 0.25;
	});
}

function widthOf(pieces: readonly Piece[]): number {
	return largest(pieces.map(({ right }) => right)) - smallest(pieces.map(({ x }) => x));
}
