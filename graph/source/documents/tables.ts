// Tables of speakers and speech, as transcribers lay them out: a column of names, one of words, perhaps times and numbers
// of rows. Each row becomes a paragraph with its label; a table that is laid out otherwise is read cell by cell.
import { otherColumns, speakerColumns, textColumns } from '../../language/columns.ts';
import { largest } from '../../text/extremes.ts';
import { simplified } from '../../text/simplified.ts';
import {
	cellText,
	type Apart,
	type Block,
	type Cell,
	type Heading,
	type Paragraph,
	type Row,
	type Table,
} from './blocks.ts';

type Plain = Paragraph | Heading | Apart;
type Role = 'name' | 'time' | 'number' | 'speech' | 'other';

const clock =
	/^[[(]?\d{1,3}:\d{2}(?::\d{2}){0,2}(?:[.,;]\d{1,3})?[\])]?(?:\s*(?:-->|[-–—~]|to)\s*[[(]?\d{1,3}:\d{2}(?::\d{2}){0,2}(?:[.,;]\d{1,3})?[\])]?)?$/;
/** What the first row calls a column. */
const columns = new Set([...textColumns, ...speakerColumns, ...otherColumns]);
/** A name with its office; in UTF-16 code units. */
const longestName = 60;
/** Of the cells of a column that say something. */
const most = 0.7;

export function rowsOf({ rows }: Table): readonly Plain[] {
	const first = rows.findIndex((row, at) => !isHead(row, at));
	const talk = first < 0 ? [] : rows.slice(first);
	const heads = (first < 0 ? rows : rows.slice(0, first)).map(headOf);
	const roles = rolesOf(talk);
	return [...heads, ...talk.flatMap((row) => (row.cells.length === roles?.length ? spoken(row, roles) : inOrder(row)))];
}

/** A row of short cells as one line, any other cell by cell. */
function inOrder({ cells }: Row): readonly Plain[] {
	const said = cells.filter((cell) => cellText(cell) !== '');
	const isLine = said.length > 1 && said.every((cell) => cell.length === 1 && !cellText(cell).includes('\n'));
	if (!isLine) return said.flatMap(plain);
	const words = said.flatMap((cell, at) => [
		...(at === 0 ? [] : [{ text: ' | ' }]),
		...cell.flatMap((block) => (block.kind === 'table' ? [{ text: cellText(cell) }] : block.words)),
	]);
	return [{ kind: 'paragraph', words }];
}

function isHead({ cells, head }: Row, at: number): boolean {
	if (head === true) return at === 0 || cells.every((cell) => cellText(cell).length <= longestName);
	const said = cells.map(cellText).filter((text) => text !== '');
	return at === 0 && said.length > 1 && said.every(isColumn);
}

function isColumn(text: string): boolean {
	const name = simplified(text.toLowerCase()).replace(/[:：]$/, '');
	return columns.has(name) || columns.has(name.replace(/s$/, ''));
}

function headOf({ cells }: Row): Apart {
	return { kind: 'apart', title: 'Columns', words: [{ text: cells.map(cellText).join(' | ') }] };
}

/** Undefined where no column is names or times beside one of words. Rows of another number of cells have no say. */
function rolesOf(all: readonly Row[]): readonly Role[] | undefined {
	const columns = columnsOf(all);
	if (columns < 2 || columns > 6) return undefined;
	const rows = all.filter(({ cells }) => cells.length === columns);
	const texts = Array.from({ length: columns }, (_, at) => rows.map(({ cells }) => cellText(cells[at] ?? [])));
	const lengths = texts.map((cells) => cells.reduce((sum, text) => sum + text.length, 0));
	const speech = lengths.indexOf(largest(lengths, 0));
	const roles = texts.map((cells, at): Role => (at === speech ? 'speech' : roleOf(cells)));
	// Of two columns that could be names, the first is.
	const name = roles.indexOf('name');
	const only = roles.map((role, at): Role => (role === 'name' && at !== name ? 'other' : role));
	const names = texts[name] ?? [];
	const others = only.reduce((sum, role, at) => sum + (role === 'other' ? (lengths[at] ?? 0) : 0), 0);
	// What people say is longer than what they are called, unless colons say who they are.
	const isTalk = (lengths[speech] ?? 0) >= 2 * (lengths[name] ?? 0) || names.some((text) => /[:：]$/.test(text));
	// A plan or a form says as much beside it, and hardly anything twice.
	const isForm = others * 2 >= (lengths[speech] ?? 0) && !areRepeated(names);
	if (!isTalk || isForm) return undefined;
	return only.includes('name') || only.includes('time') ? only : undefined;
}

/** Cells that most rows have, the larger number where two are as common. */
function columnsOf(rows: readonly Row[]): number {
	const counts = new Map<number, number>();
	for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
	return [...counts].reduce((best, next) => ((next[1] - best[1] || next[0] - best[0]) > 0 ? next : best), [0, 0])[0];
}

function areRepeated(names: readonly string[]): boolean {
	const said = names.filter((text) => text !== '');
	return new Set(said).size * 2 <= said.length;
}

function roleOf(all: readonly string[]): Role {
	const said = all.filter((text) => text !== '');
	const share = (fits: (text: string) => boolean): boolean =>
		said.length > 0 && said.filter(fits).length >= said.length * most;
	if (share((text) => clock.test(text))) return 'time';
	if (share((text) => /^\d{1,6}[.)]?$/.test(text))) return 'number';
	const isName = (text: string): boolean =>
		text.length <= longestName &&
		!text.includes('\n') &&
		!/[.。!！?？…]["”』」]?$/u.test(text.replace(/\b\p{L}{1,4}\.$/u, ''));
	// The same people speak again, or they are marked as labels.
	const again = new Set(said).size < said.length || share((text) => /[:：]$/.test(text)) || said.length <= 4;
	return again && share(isName) ? 'name' : 'other';
}

function spoken({ cells }: Row, roles: readonly Role[]): readonly Plain[] {
	const of = (role: Role): readonly Cell[] => cells.filter((_, at) => roles[at] === role);
	const text = (role: Role): string => of(role).map(cellText).join(' ').replace(/\s+/g, ' ').trim();
	const name = text('name').replace(/\s*[:：]$/, '');
	const time = text('time')
		.replace(/^[[(]|[\])]$/g, '')
		.replace(/\s*(?:-->|[-–—~]|to)\s*.*$/, '');
	const words = of('speech').flatMap(plain);
	const others = of('other')
		.map(cellText)
		.filter((one) => one !== '');
	const aside = others.map((one): Apart => ({ kind: 'apart', title: 'Beside it', words: [{ text: one }] }));
	const label =
		name === ''
			? time === ''
				? []
				: [{ text: `[${time}] ` }]
			: [{ text: `${name}${time === '' ? '' : ` (${time})`}:`, bold: true }, { text: ' ' }];
	const [first, ...rest] = words;
	if (first === undefined) return name === '' ? aside : [{ kind: 'paragraph', words: label }, ...aside];
	const begins =
		first.kind === 'apart' ? first : { ...first, kind: 'paragraph' as const, words: [...label, ...first.words] };
	return [begins, ...rest, ...aside];
}

/** A cell's paragraphs; a table in a cell is read for itself. */
function plain(cell: Cell): readonly Plain[] {
	return cell.flatMap((block: Block) => (block.kind === 'table' ? rowsOf(block) : [block]));
}
