// Tables of a transcript: comma, semicolon or tab between columns, whose first row names them.
import type { Source, Span } from '../model.ts';
import { readLabelled, type LabelledCue } from './cues/labelled.ts';
import { timeFrom } from './cues/utterance.ts';
import { cell } from './decoding.ts';
import type { Format, Reading, Recognition } from './format.ts';
import { ledgerOf, type Ledger } from './ledger.ts';
import { trimmed } from './lines.ts';
import { milliseconds } from './times.ts';
import { entityWords, wordsOf, type Piece, type Words } from './words.ts';
import { speakerColumns, textColumns } from '../language/columns.ts';
import { pattern } from '../text/pattern.ts';
import { strip } from '../text/strip.ts';

const columns = {
	text: pattern()`^${textColumns}$`,
	speaker: pattern()`^(?:${speakerColumns}|speaker(?:[ _-]?(?:name|label|id))?)$`,
	start:
		/^(?:start|begin|from|time|timestamp|time ?code|in)(?:[ _-]?(?:time|timestamp|\(?(?:s|sec|seconds|ms)\)?))?$|^(?:time|timecode)[ _-]?in$|^(?:开始时间|起始时间|开始|时间|时间戳)$/,
	/** Both times in one: NVivo's `0:00.0 - 0:05.3`. */
	span: /^time ?spans?$/,
	end: /^(?:end|to|out|stop)(?:[ _-]?(?:time|timestamp|\(?(?:s|sec|seconds|ms)\)?))?$|^(?:time|timecode)[ _-]?out$|^(?:结束时间|结束)$/,
} as const;
type Column = keyof typeof columns;
type Places = { readonly [column in Column]?: number };
/** `unit`: milliseconds in a unit of time, where the name of a column tells. */
type Layout = { readonly by: string; readonly at: Places; readonly unit?: 1 | 1000 };

export const delimited: Format = {
	id: 'csv',
	title: 'Table (CSV)',
	decode: cell,
	recognises({ text }: Source): Recognition | undefined {
		const layout = layoutOf(text);
		return layout === undefined
			? undefined
			: { score: 0.94, because: `its first row names the columns ${Object.keys(layout.at).join(', ')}` };
	},
	read(source, options): Reading {
		const ledger = ledgerOf(source.text);
		const layout = layoutOf(source.text) ?? { by: ',', at: { text: 0 } };
		return readLabelled(source, rowsOf(source.text, layout, ledger), ledger, options, (span) =>
			cellWords(source.text, span),
		);
	},
};

/** Words and one column more, under names that tables use. */
function layoutOf(text: string): Layout | undefined {
	const row = /^[^\r\n]{3,400}/.exec(text.trimStart().slice(0, 401))?.[0] ?? '';
	for (const by of ['\t', ',', ';']) {
		const names = row.split(by).map((name) =>
			name
				.replace(/^\s*"|"\s*$/g, '')
				.trim()
				.toLowerCase(),
		);
		const place = (column: Column): number | undefined => {
			const at = names.findIndex((name) => columns[column].test(name));
			return at < 0 ? undefined : at;
		};
		const [words, speaker, start, end, span] = [
			place('text'),
			place('speaker'),
			place('start'),
			place('end'),
			place('span'),
		];
		if (names.length < 2 || words === undefined || (speaker ?? start ?? span) === undefined) continue;
		const at = {
			text: words,
			...(speaker === undefined ? {} : { speaker }),
			...(start === undefined ? {} : { start }),
			...(end === undefined ? {} : { end }),
			...(span === undefined ? {} : { span }),
		};
		const unit = unitNamed(names[start ?? -1] ?? '');
		return { by, at, ...(unit === undefined ? {} : { unit }) };
	}
	return undefined;
}

function unitNamed(column: string): 1 | 1000 | undefined {
	return /ms\)?$/.test(column) ? 1 : /(?:s|sec|seconds)\)$|[ _-](?:s|sec|seconds)$/.test(column) ? 1000 : undefined;
}

function rowsOf(text: string, { by, at, unit }: Layout, ledger: Ledger): readonly LabelledCue[] {
	const [names, ...all] = [...rows(text, by)];
	const [head, tail] = [names?.[0], names?.at(-1)];
	if (head !== undefined && tail !== undefined) ledger.claim('front-matter', head.start, tail.end);
	const inUnit = unit ?? unitOf(text, all, at);
	return all.map((cells) => cueOf(text, cells, at, inUnit, ledger));
}

/** Nobody says so little in a second, in characters; in a millisecond even less is said. */
const slowest = 0.5;

/**
 * Milliseconds in a unit of time: seconds where one has a decimal point, or where what is said in so many units could be
 * said in as many seconds; else milliseconds, as whisper.cpp writes them. Looks at 1,000 rows.
 */
function unitOf(text: string, all: readonly (readonly Span[])[], at: Places): 1 | 1000 {
	const valueOf = (cells: readonly Span[], column: Column): string => {
		const span = cells[at[column] ?? -1];
		return span === undefined ? '' : text.slice(span.start, span.end).trim();
	};
	const sample = all.slice(0, 1000);
	const starts = sample.map((cells) => valueOf(cells, 'start'));
	if (starts.some((each) => !/^\d+$/.test(each))) return 1000;
	const last = sample.at(-1) ?? [];
	const end = /^\d+$/.test(valueOf(last, 'end')) ? valueOf(last, 'end') : (starts.at(-1) ?? '0');
	const length = Number(end) - Number(starts[0] ?? 0);
	const said = sample.reduce((sum, cells) => sum + valueOf(cells, 'text').length, 0);
	return length > 0 && said / length < slowest ? 1 : 1000;
}

function cueOf(text: string, cells: readonly Span[], at: Layout['at'], unit: number, ledger: Ledger): LabelledCue {
	const cell = (column: Column): Span | undefined => cells[at[column] ?? -1];
	const written = (span: Span | undefined): string => (span === undefined ? '' : cellWords(text, span).text.trim());
	const clock = (span: Span | undefined): number | undefined => {
		const value = written(span);
		return /^\d+(?:\.\d+)?$/.test(value) ? Number(value) * unit : milliseconds(value);
	};
	for (const column of ['start', 'end', 'span'] as const) {
		const span = cell(column);
		if (span !== undefined) ledger.claim('cue', span.start, span.end);
	}
	const [from, to] = written(cell('span')).split(/\s*[-–—/]\s*/);
	const time = timeFrom(clock(cell('start')) ?? milliseconds(from ?? ''), clock(cell('end')) ?? milliseconds(to ?? ''));
	const [speaker, words] = [cell('speaker'), cell('text')];
	// Some write the colon of `Ann: words` into the cell of the name.
	const label = strip(written(speaker), { end: /[\s:：]/ });
	return {
		lines: words === undefined || words.end === words.start ? [] : [words],
		...(time === undefined ? {} : { time }),
		...(label === '' || speaker === undefined ? {} : { label, labelSpan: speaker }),
	};
}

/** Rows of cells without their quotation marks; in those, line breaks and two marks for one (RFC 4180). */
export function* rows(text: string, by: string): Generator<readonly Span[]> {
	let cells: Span[] = [];
	for (let at = 0; at < text.length;) {
		const cell = text.charAt(at) === '"' ? quotedCell(text, at) : bareCell(text, at, by);
		cells.push(cell);
		at = cell.next;
		if (text.charAt(at) === by) at++;
		else {
			yield cells;
			cells = [];
			while (at < text.length && /[\r\n]/.test(text.charAt(at))) at++;
		}
	}
}

function quotedCell(text: string, start: number): Span & { readonly next: number } {
	let end = text.indexOf('"', start + 1);
	while (end >= 0 && text.charAt(end + 1) === '"') end = text.indexOf('"', end + 2);
	if (end < 0) return { start: start + 1, end: text.length, next: text.length };
	// What stands between the mark and the next column belongs to nothing.
	return { start: start + 1, end, next: nextBreak(text, end + 1, /[\t,;\r\n]/) };
}

function bareCell(text: string, start: number, by: string): Span & { readonly next: number } {
	const next = nextBreak(text, start, by === '\t' ? /[\t\r\n]/ : by === ',' ? /[,\r\n]/ : /[;\r\n]/);
	return { ...trimmed(text, { start, end: next }), next };
}

function nextBreak(text: string, from: number, ends: RegExp): number {
	let at = from;
	while (at < text.length && !ends.test(text.charAt(at))) at++;
	return at;
}

export function cellWords(text: string, { start, end }: Span): Words {
	const raw = text.slice(start, end);
	const pieces: Piece[] = [];
	let from = start;
	const write = (to: number): void => {
		for (const piece of entityWords(text, from, to)) pieces.push(piece);
	};
	for (let at = raw.indexOf('""'); at >= 0; at = raw.indexOf('""', at + 2)) {
		write(start + at);
		from = start + at + 2;
		pieces.push({ text: '"', start: start + at, end: from });
	}
	write(end);
	return wordsOf(pieces);
}
