// What a page carries and nobody says: running heads, numbers of pages, numbers beside the text. Told by their coming back
// at the same place, page after page.
import { withoutMarginNumbers, type PageRows } from './margin-numbers.ts';
import { rowText, type Row } from './rows.ts';

export type Cleared = {
	readonly pages: readonly (readonly Row[])[];
	readonly heads: number;
	readonly marginNumbers: number;
};

export function cleared(pages: readonly PageRows[]): Cleared {
	const { pages: unnumbered, numbers } = withoutMarginNumbers(pages);
	const known = headsIn(unnumbered);
	let heads = 0;
	const left = unnumbered.map((page, at) => {
		const [top, foot] = [edgeOf(page, 'top', at, known), edgeOf(page, 'foot', at, known)];
		heads += Math.min(top + foot, page.rows.length);
		return page.rows.slice(top, page.rows.length - foot);
	});
	return { pages: left, heads, marginNumbers: numbers };
}

type Side = 'top' | 'foot';

/** Rows at each edge of a page, and how much of its height they may take. */
const deepest = 4;
const margin = 0.12;
const leastPages = 3;

function edgeRows({ rows, height }: PageRows, side: Side): readonly Row[] {
	const inOrder = side === 'top' ? rows.slice(0, deepest) : rows.slice(-deepest).toReversed();
	return inOrder.filter(({ y }) => (side === 'top' ? y < height * margin : y > height * (1 - margin)));
}

function pattern(row: Row): string {
	return rowText(row)
		.trim()
		.replace(/\s+/g, ' ')
		.replace(/\d+/g, '#')
		.replace(/^[-–— ]*[ivxlc]{1,7}[-–— ]*$/i, '#');
}

/** Those that stand on many pages close to each other: a chapter's, or the whole document's, on every other page perhaps. */
function headsIn(pages: readonly PageRows[]): ReadonlySet<string> {
	const places = new Map<string, { first: number; last: number; count: number }>();
	for (const [at, page] of pages.entries())
		for (const side of ['top', 'foot'] as const)
			for (const key of new Set(edgeRows(page, side).map((row) => `${side} ${pattern(row)}`))) {
				const { first, count } = places.get(key) ?? { first: at, count: 0 };
				places.set(key, { first, last: at, count: count + 1 });
			}
	const least = Math.min(leastPages, Math.max(2, pages.length));
	return new Set(
		[...places].filter(([, { first, last, count }]) => count >= least && last - first <= count * 3).map(([key]) => key),
	);
}

/** How many rows at the edge are heads. What isn't a number alone is set apart from the text, by distance or by size. */
function edgeOf(page: PageRows, side: Side, at: number, known: ReadonlySet<string>): number {
	const { rows } = page;
	const edge = edgeRows(page, side);
	const isHead = (row: Row): boolean => known.has(`${side} ${pattern(row)}`) || isOwnNumber(row, at);
	let count = edge.findIndex((row) => !isHead(row));
	if (count < 0) count = edge.length;
	const leading = leadingOf(rows);
	for (; count > 0; count--) {
		const [last, next] = [edge[count - 1], side === 'top' ? rows[count] : rows[rows.length - 1 - count]];
		if (last === undefined || next === undefined || /^[\W#]*$/.test(pattern(last))) break;
		if (Math.abs(next.y - last.y) > leading * 1.25 || Math.abs(next.size - last.size) > next.size * 0.08) break;
	}
	return count;
}

function leadingOf(rows: readonly Row[]): number {
	const gaps = rows.slice(1).map(({ y }, at) => y - (rows[at]?.y ?? 0));
	return gaps.toSorted((a, b) => a - b)[gaps.length >> 1] ?? 0;
}

/** A number alone that is the page's own. */
function isOwnNumber(row: Row, page: number): boolean {
	const number = /^[-–— ]*(?:page )?(\d{1,4})[-–— ]*$/i.exec(rowText(row).trim())?.[1];
	return number !== undefined && Number(number) === page + 1;
}
