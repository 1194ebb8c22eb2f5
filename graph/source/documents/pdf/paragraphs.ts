// Rows → paragraphs. A row goes on with the one before where that one had no room for its first word; where there was room,
// somebody ended a paragraph there. Indents, distances and bold decide the rest.
import { largest, smallest } from '../../../text/extremes.ts';
import type { Block, Words } from '../blocks.ts';
import type { Flow } from './columns.ts';
import { between, rowText, type Row } from './rows.ts';

/** A row with the edges of what it stands in. */
type Placed = { readonly row: Row; readonly left: number; readonly right: number; readonly flow: number };

export type Measures = {
	readonly size: number;
	readonly leading: number;
	readonly width: number;
	readonly hanging: boolean;
};

export function measuresOf(flows: readonly Flow[]): Measures {
	const rows = flows.flat();
	const size = mostOf(rows.map((row) => [Math.round(row.size * 2) / 2, rowText(row).length]));
	const gaps = flows.flatMap((flow) =>
		flow.slice(1).flatMap((row, at) => {
			const gap = row.y - (flow[at]?.y ?? 0);
			return gap > 0 && gap < size * 4 ? [[Math.round(gap * 2) / 2, 1] as const] : [];
		}),
	);
	const leading = gaps.length === 0 ? size * 1.2 : mostOf(gaps);
	const width = middleOf(flows.filter((flow) => flow.length > 3).map((flow) => rightOf(flow) - leftOf(flow)));
	const indented = flows.reduce((sum, flow) => {
		const left = leftOf(flow);
		return sum + flow.filter(({ x }) => x - left > size).length;
	}, 0);
	return { size, leading, width, hanging: indented > rows.length / 2 };
}

const leftOf = (flow: Flow): number => smallest(flow.map(({ x }) => x));
const rightOf = (flow: Flow): number => largest(flow.map(({ right }) => right));

/** The value with the largest weight in all. */
function mostOf(weighed: readonly (readonly [value: number, weight: number])[]): number {
	const sums = new Map<number, number>();
	for (const [value, weight] of weighed) sums.set(value, (sums.get(value) ?? 0) + weight);
	return [...sums].reduce((best, next) => (next[1] > best[1] ? next : best), [12, 0])[0];
}

function middleOf(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

export function paragraphsOf(
	flows: readonly Flow[],
	measures: Measures,
	compounds: ReadonlySet<string>,
): readonly Block[] {
	const all = flows.flatMap((flow, number): readonly Placed[] => {
		const left = leftOf(flow);
		// A short page, or a title alone, is no narrower than the others.
		const right = Math.max(rightOf(flow), flow.length > 3 ? 0 : left + measures.width);
		return flow.map((row) => ({ row, left, right, flow: number }));
	});
	const groups: Placed[][] = [];
	for (const [at, each] of all.entries()) {
		const before = all[at - 1];
		const last = groups.at(-1);
		if (last === undefined || before === undefined || !goesOn(before, each, measures)) groups.push([each]);
		else last.push(each);
	}
	return groups.map((group) =>
		blockOf(
			group.map(({ row }) => row),
			measures,
			compounds,
		),
	);
}

/** Than the text, from where on it is a heading. */
const large = 1.15;

/** An end of a sentence, with what may follow it. */
const end = /[.。!！?？…:：—-]["'”’」』)）\]]*\s*$/u;
const label = /^(?:\p{Lu}[^:：.!?\n]{0,40}[:：](?:\s|$)|[QA][.:]?\s|\p{Script=Han}[\p{Script=Han}·・]{0,9}[:：])/u;

const numbering = /^\s*(?:\d{1,2}(?:[.．)）]\s?(?!\d)|、)|[(（]\d{1,2}[)）]|[-–•·▪■○●]\s)\s*\S/u;
/** Of a sentence or a question, and nothing else. */
const fullStop = /[.。!！?？;；]["'”’」』)）\]]*\s*$/u;

function goesOn(before: Placed, next: Placed, { size, leading, hanging }: Measures): boolean {
	if (Math.abs(next.row.size - before.row.size) > size * 0.12) return false;
	const gap = next.flow === before.flow ? next.row.y - before.row.y : 0;
	// Lines of a title are centred, and none is full.
	if (Math.min(next.row.size, before.row.size) >= size * large)
		return next.flow === before.flow && gap < next.row.size * 1.6;
	if (gap > leading * 1.35) return false;
	const [indent, indentBefore] = [next.row.x - next.left, before.row.x - before.left];
	const [said, says] = [rowText(before.row), rowText(next.row)];
	if (
		hanging
			? indent < indentBefore - size * 0.8 && (label.test(says) || end.test(said))
			: indent > indentBefore + size * 0.8 && !isUnderWords(before.row, next.row)
	)
		return false;
	if (isBoldAt(next.row, 0) !== isBoldAt(before.row, -1) && (end.test(said) || isBoldAt(before.row, 0))) return false;
	if (fullStop.test(said) && numbering.test(says)) return false;
	if (beginsWithTab(next) || (end.test(said) && label.test(says))) return false;
	// A sentence goes on, whatever room there was.
	return !hasRoom(before, next) || (!end.test(said) && /^\s*\p{Ll}/u.test(says));
}

/** Of a label, whose words stand in a column: their next row stands under them. */
function isUnderWords({ pieces }: Row, next: Row): boolean {
	const at = pieces.findIndex(({ x }, number) => number > 0 && Math.abs(x - next.x) <= next.size * 0.2);
	return at > 0 && /[:：]\s*$/.test(pieces[at - 1]?.text ?? '');
}

/** A name, a number or a bullet, and the words at a distance. */
function beginsWithTab({ row: { pieces, x, size }, left }: Placed): boolean {
	const [first, second] = pieces;
	if (first === undefined || second === undefined || first.text.length > 40) return false;
	return x - left < size * 4 && between(first, second) === '\t';
}

function isBoldAt({ pieces }: Row, at: 0 | -1): boolean {
	return pieces.filter(({ text }) => text.trim() !== '').at(at)?.bold ?? false;
}

/** Whether the next row's first word would have stood at the end of the row before. */
function hasRoom({ row, right }: Placed, { row: next }: Placed): boolean {
	const first = next.pieces.find(({ text }) => text.trim() !== '');
	if (first === undefined) return true;
	const word =
		/^\s*(?:\p{Script=Han}[，。！？；：、”』」）]?|[^\s\p{Script=Han}]+)/u.exec(first.text)?.[0] ?? first.text;
	const needed = ((first.right - first.x) * word.length) / first.text.length;
	return right - row.right > needed + row.size * 0.6;
}

function blockOf(rows: readonly Row[], { size }: Measures, compounds: ReadonlySet<string>): Block {
	const words: Words[] = [];
	for (const [at, row] of rows.entries()) {
		if (at > 0) joinRows(words, row, compounds);
		for (const [number, piece] of row.pieces.entries()) {
			const before = row.pieces[number - 1];
			const space = before === undefined ? '' : between(before, piece);
			words.push({ text: `${space}${piece.text}`, bold: piece.bold, italic: piece.italic });
		}
	}
	const text = words.map((each) => each.text).join('');
	const larger =
		largest(
			rows.map((row) => row.size),
			0,
		) / size;
	if (larger >= large && text.length <= 150 && !/[:：,，;；]\s*$/.test(text))
		return { kind: 'heading', level: larger >= 1.6 ? 1 : 2, words };
	return { kind: 'paragraph', words };
}

/** Between two rows of a paragraph: a space, nothing in Chinese, and a hyphen that only parted a word goes. */
function joinRows(words: Words[], next: Row, compounds: ReadonlySet<string>): void {
	const last = words.at(-1);
	if (last === undefined) return;
	const [before, after] = [last.text.trimEnd(), rowText(next).trimStart()];
	const parted = /(?<!\p{L})(\p{L}+)[-\u2010\u00AD]$/u.exec(before);
	const rest = /^\p{Ll}\p{L}*/u.exec(after)?.[0];
	if (parted !== null && rest !== undefined) {
		const isCompound = compounds.has(`${parted[1]}-${rest}`.toLowerCase()) && !before.endsWith('\u00AD');
		words[words.length - 1] = { ...last, text: isCompound ? before : before.slice(0, -1) };
	} else if (!(
		/[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]$/u.test(before) &&
		/^[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u.test(after)
	))
		words[words.length - 1] = { ...last, text: `${before} ` };
	else words[words.length - 1] = { ...last, text: before };
}

/** Words that are written with a hyphen in the middle of a row: those keep it at its end. */
export function compoundsIn(rows: Iterable<Row>): ReadonlySet<string> {
	const found = new Set<string>();
	for (const row of rows)
		for (const [word] of rowText(row).matchAll(/(?<!\p{L})\p{L}+-\p{L}+(?!-?$)/gu)) found.add(word.toLowerCase());
	return found;
}
