// The tables of docs/extraction.md, in Markdown, from the figures of `npm run eval -- --table` and `npm run bench -- quality`.
import type { Figures } from './figures.ts';
import type { Share } from './scoring.ts';

/** A row: what was measured, on how many interviews. */
export type MeasuredRow = { readonly name: string; readonly interviews: number; readonly figures: Figures };

type Column = Exclude<keyof Figures, 'reliability'>;

const headings: Readonly<Record<Column, string>> = {
	precision: 'precision',
	first20: 'of the 20 most mentioned',
	first60: 'of the first 60',
	recall: 'recall',
	strict: 'of its kind, once',
	kinds: 'kinds',
	doubles: 'drawn twice',
	identity: "mentions under another's name",
	told: 'relations found',
	true: 'relations true',
};

/** Whose counts are told too. */
const counted: ReadonlySet<Column> = new Set(['precision', 'recall', 'told', 'true']);

export const allColumns = Object.keys(headings) as readonly Column[];

/** `leaveOut` says of which figures a row has none to give. */
export function figuresTable(
	rows: readonly MeasuredRow[],
	columns: readonly Column[] = allColumns,
	leaveOut: (name: string) => readonly Column[] = () => [],
): string {
	return table(
		['', 'interviews', ...columns.map((column) => headings[column])],
		rows.map(({ name, interviews, figures }) => {
			const none = new Set(leaveOut(name));
			return [
				name,
				String(interviews),
				...columns.map((column) => (none.has(column) ? '–' : cell(column, figures[column]))),
			];
		}),
	);
}

/** Of what is said to be so sure, how much is right. */
export function reliabilityTable(rows: readonly MeasuredRow[]): string {
	const bins = Array.from({ length: 10 }, (_, bin) => `${bin * 10}–${bin * 10 + 9} %`);
	return table(
		['right, of those said to be', ...bins],
		rows.map(({ name, figures }) => [
			name,
			...figures.reliability.map(({ got, of }) => (of === 0 ? '–' : `${Math.round((100 * got) / of)} % of ${of}`)),
		]),
	);
}

/** `.85 (379/445)` or `.85`; a dash where there is nothing to be right about. */
function cell(column: Column, { got, of }: Share): string {
	if (of === 0) return '–';
	const part = (got / of).toFixed(2).replace(/^0/, '');
	return counted.has(column) ? `${part} (${got}/${of})` : part;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
