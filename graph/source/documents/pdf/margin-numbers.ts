// Numbers beside the text, which nobody says: of lines, as courts have them, or of paragraphs, as programs for coding
// interviews print them; each, or every fifth. Told over the whole document: they stand in a margin of their own, where
// nothing else begins, and count on from page to page.
import { largest } from '../../../text/extremes.ts';
import { rowOf, type Row } from './rows.ts';

export type PageRows = { readonly rows: readonly Row[]; /** Of the page, in points. */ readonly height: number };

/** Fewer are a list. */
const least = 8;
/** Of the numbers, those that follow the one before. */
const inTurn = 0.7;
/** Of the pages with text. */
const leastPages = 0.5;
/** Of the rows of a page, those that may begin in the margin: its head and foot, a title. */
const strays = 0.1;

type Numbered = { readonly row: Row; readonly number: number; readonly right: number; readonly rest: Row['pieces'] };

export function withoutMarginNumbers(pages: readonly PageRows[]): {
	readonly pages: readonly PageRows[];
	readonly numbers: number;
} {
	const found = pages.map(marginIn);
	const written = pages.filter(({ rows }) => rows.length > 0).length;
	const numbers = found.flatMap((all) => [...all.values()]);
	const isNumbered =
		numbers.length >= least &&
		found.filter(({ size }) => size > 0).length >= written * leastPages &&
		countsOn(found.map((all) => [...all.values()].map(({ number }) => number)));
	if (!isNumbered) return { pages, numbers: 0 };
	const left = pages.map(({ rows, height }, at): PageRows => {
		const margin = found[at];
		const rest = rows.flatMap((row) => {
			const one = margin?.get(row);
			return one === undefined ? [row] : one.rest.length === 0 ? [] : [rowOf(one.rest)];
		});
		return { rows: rest, height };
	});
	return { pages: left, numbers: numbers.length };
}

/** The rows of a page that have a number in the margin; none where others begin there too. */
function marginIn({ rows }: PageRows): ReadonlyMap<Row, Numbered> {
	const numbered = new Map(rows.flatMap((row) => numberOf(row) ?? []).map((one) => [one.row, one]));
	const right = largest([...numbered.values()].map((one) => one.right));
	const others = rows.filter((row) => !numbered.has(row) && row.x < right).length;
	return others > Math.max(1, rows.length * strays) ? new Map() : numbered;
}

const number = /^\s*(\d{1,4})(?:\s*$|\s{2,})/;

function numberOf(row: Row): Numbered | undefined {
	const [first, ...rest] = row.pieces;
	const found = first === undefined ? null : number.exec(first.text);
	if (first === undefined || found === null) return undefined;
	const words = first.text.slice(found[0].length);
	const right = first.x + ((first.right - first.x) * found[0].trimEnd().length) / first.text.length;
	const from = first.x + ((first.right - first.x) * found[0].length) / first.text.length;
	const after = words.trim() === '' ? rest : [{ ...first, text: words, x: from }, ...rest];
	return { row, number: Number(found[1]), right, rest: after };
}

/** Each the last one and a step, which is the same throughout; a page may begin anew. */
function countsOn(pages: readonly (readonly number[])[]): boolean {
	const numbers = pages.flat();
	const starts = new Set(pages.map((page) => page[0]));
	const steps = numbers.slice(1).map((each, at) => each - (numbers[at] ?? 0));
	const step = mostOf(steps);
	const fitting = numbers.slice(1).filter((each, at) => steps[at] === step || (each <= step && starts.has(each)));
	return step > 0 && fitting.length >= (numbers.length - 1) * inTurn;
}

function mostOf(values: readonly number[]): number {
	const counts = new Map<number, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0];
}
