// What ELAN exports as tab-delimited text: an annotation a line, with its tier, its times and its words, in the columns that
// somebody chose, with their names above or without.
import type { Source, Span } from '../../model.ts';
import { cell } from '../decoding.ts';
import { cellWords, rows as rowsOf } from '../delimited.ts';
import type { Format, Reading, Recognition } from '../format.ts';
import { ledgerOf, type Ledger } from '../ledger.ts';
import { linesOf, trimmed } from '../lines.ts';
import { milliseconds } from '../times.ts';
import { readTiers } from './read.ts';
import type { Annotation, Tier } from './tier.ts';

export const elanTab: Format = {
	id: 'elan-tab',
	title: 'ELAN, tab-delimited',
	decode: cell,
	recognises({ text }: Source): Recognition | undefined {
		const table = tableOf(text, 400);
		return table === undefined
			? undefined
			: {
					score: 0.96,
					because: `each line has ${table.header === undefined ? 'a tier, two times and words' : 'the columns of ELAN'}`,
				};
	},
	read(source, options): Reading {
		const ledger = ledgerOf(source.text);
		return readTiers(source, tiersIn(source.text, ledger), ledger, options);
	},
};

/** More columns than anybody chooses. */
const widest = 200;

type Row = readonly Span[];
type Columns = {
	readonly begin: number;
	readonly end: number;
	readonly unit: 1 | 1000;
	readonly tier?: number;
	readonly participant?: number;
	/** One, or one for each tier. */
	readonly words: readonly number[];
};
type Table = { readonly header?: Row; readonly rows: readonly Row[]; readonly columns: Columns };

/** The first `most` lines as a table, where nearly all have the same columns and these are ELAN's. */
function tableOf(text: string, most = Infinity): Table | undefined {
	const head = text.slice(0, 4000);
	const commas = /^"?(?:Tier|Begin Time - |[^\t\n]{0,200},"?Begin Time - )/.test(head) && !head.includes('\t');
	if (!commas && !head.includes('\t')) return undefined;
	const part = most === Infinity ? text : text.slice(0, most * 500);
	const all = commas
		? [...rowsOf(part, ',')].slice(0, most)
		: linesOf(part)
				.slice(0, most)
				.flatMap((line) => (line.end - line.start > 0 ? [cellsOf(text, line)] : []));
	const [first] = all;
	if (first === undefined || first.length > widest) return undefined;
	const named = first.some((cell) => headings.begin.test(text.slice(cell.start, cell.end)));
	const rows = named ? all.slice(1) : all;
	const fitting = rows.filter(({ length }) => length === first.length);
	if (fitting.length < 2 || fitting.length < rows.length * 0.9) return undefined;
	const columns = columnsOf(text, fitting, named ? first : undefined);
	return columns === undefined ? undefined : { ...(named ? { header: first } : {}), rows, columns };
}

function cellsOf(text: string, { start, end }: Span): Row {
	let from = start;
	return text
		.slice(start, end)
		.split('\t')
		.map((cell) => {
			const span = trimmed(text, { start: from, end: from + cell.length });
			from += cell.length + 1;
			return span;
		});
}

const headings = {
	begin: /^Begin Time - (?:hh:mm:ss|ss|msec)/i,
	end: /^End Time - /i,
	milliseconds: / - msec$/i,
	tier: /^Tier(?: name)?$/i,
	participant: /^Participant$/i,
	other: /^(?:Begin Time|End Time|Duration)(?: - |$)|^(?:Annotator|File|File Path|Type|Tier(?: name)?|Participant)$/i,
} as const;
const clockTime = /^\d{1,2}:\d{2}:\d{2}[.:,]\d{2,3}$/;
const number = /^\d{1,9}(?:\.\d{1,6})?$/;

function columnsOf(text: string, rows: readonly Row[], header: Row | undefined): Columns | undefined {
	const written: Written = (row, at) => text.slice(row[at]?.start ?? 0, row[at]?.end ?? 0);
	const all = (rows[0] ?? []).map((_, at) => at);
	const names = header === undefined ? undefined : all.map((at) => written(header, at));
	const timed = all.filter((at) =>
		rows.every((row) => clockTime.test(written(row, at)) || number.test(written(row, at))),
	);
	const times = timesAmong(timed, rows, names, written);
	if (times === undefined) return undefined;
	const worded = all.filter((at) => !timed.includes(at) && rows.some((row) => /\p{L}/u.test(written(row, at))));
	if (names === undefined) return unnamed(times, worded, rows, written);
	const [tier, participant] = [headings.tier, headings.participant].map((name) =>
		names.findIndex((each) => name.test(each)),
	);
	return {
		...times,
		...(tier === undefined || tier < 0 ? {} : { tier }),
		...(participant === undefined || participant < 0 ? {} : { participant }),
		words: worded.filter((at) => !headings.other.test(names[at] ?? '')),
	};
}

type Written = (row: Row, at: number) => string;
type Times = Pick<Columns, 'begin' | 'end' | 'unit'>;

/** The first two columns of times of one notation in which nothing ends before it begins. */
function timesAmong(
	timed: readonly number[],
	rows: readonly Row[],
	names: readonly string[] | undefined,
	written: Written,
): Times | undefined {
	const isClock = (at: number): boolean => clockTime.test(written(rows[0] ?? [], at));
	const timeIn = (row: Row, at: number): number => milliseconds(written(row, at)) ?? Number(written(row, at));
	const begin = names === undefined ? timed[0] : timed.find((at) => headings.begin.test(names[at] ?? ''));
	const end = timed.find(
		(at) =>
			begin !== undefined &&
			at !== begin &&
			isClock(at) === isClock(begin) &&
			(names === undefined || headings.end.test(names[at] ?? '')) &&
			rows.every((row) => timeIn(row, begin) <= timeIn(row, at)),
	);
	if (begin === undefined || end === undefined) return undefined;
	const whole = rows.every((row) => /^\d+$/.test(written(row, begin)) && /^\d+$/.test(written(row, end)));
	const inMilliseconds = names === undefined ? whole : headings.milliseconds.test(names[begin] ?? '');
	return { begin, end, unit: isClock(begin) || inMilliseconds ? 1 : 1000 };
}

/** A table of something else has no names beside its times that recur, and words after them. */
function unnamed(times: Times, worded: readonly number[], rows: readonly Row[], written: Written): Columns | undefined {
	const [tier, words] = [worded[0], worded.at(-1)];
	if (tier === undefined || words === undefined || tier === words || words < times.end) return undefined;
	if (!recurs(rows.map((row) => written(row, tier)))) return undefined;
	const participant = worded.find((at) => at > tier && at < times.begin);
	return { ...times, tier, words: [words], ...(participant === undefined ? {} : { participant }) };
}

/** Whether names come again and again: tiers do. A few lines have hardly room for that. */
function recurs(names: readonly string[]): boolean {
	return new Set(names).size * (names.length < 8 ? 1.2 : 2) <= names.length;
}

function tiersIn(text: string, ledger: Ledger): readonly Tier[] {
	const table = tableOf(text);
	if (table === undefined) return [];
	const { header, rows, columns } = table;
	const written = (span: Span | undefined): string => (span === undefined ? '' : text.slice(span.start, span.end));
	for (const { start, end } of header ?? []) ledger.claim('front-matter', start, end);
	const tiers = new Map<string, Tier & { annotations: Annotation[] }>();
	for (const row of rows) {
		for (const at of columns.words) {
			const span = row[at];
			if (span === undefined || span.end === span.start) continue;
			const name = columns.tier === undefined ? written(header?.[at]) : written(row[columns.tier]);
			const speaker = written(row[columns.participant ?? -1]);
			const key = `${name}\t${speaker}\t${columns.words.length > 1 ? at : ''}`;
			const tier = tiers.get(key) ?? { name, annotations: [], ...(speaker === '' ? {} : { speaker }) };
			tiers.set(key, tier);
			tier.annotations.push({ words: cellWords(text, span), ...timesOf(row, columns, written) });
		}
		claimRow(row, columns, ledger);
	}
	return [...tiers.values()];
}

function timesOf(
	row: Row,
	{ begin, end, unit }: Columns,
	written: (span?: Span) => string,
): Pick<Annotation, 'start' | 'end'> {
	const [from, to] = [begin, end].map((at) => {
		const value = written(row[at]);
		return clockTime.test(value) ? milliseconds(value) : number.test(value) ? Number(value) * unit : undefined;
	});
	return { ...(from === undefined ? {} : { start: from }), ...(to === undefined ? {} : { end: to }) };
}

function claimRow(row: Row, { tier, participant, words }: Columns, ledger: Ledger): void {
	for (const [at, { start, end }] of row.entries())
		if (!words.includes(at)) ledger.claim(at === tier || at === participant ? 'label' : 'cue', start, end);
}
