// Tables of a transcript: comma, semicolon or tab between columns, whose first row names them.
import type { Source, Span } from '../model.ts';
import { readLabelled, type LabelledCue } from './cues/labelled.ts';
import { timeFrom } from './cues/utterance.ts';
import { cell } from './decoding.ts';
import type { Format, Reading, Recognition } from './format.ts';
import { ledgerOf, type Ledger } from './ledger.ts';
import { trimmed } from './lines.ts';
import { milliseconds } from './times.ts';
import { plainWords, wordsOf, type Piece, type Words } from './words.ts';
import { speakerColumns, textColumns } from '../language/columns.ts';
import { pattern } from '../text/pattern.ts';

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
type Layout = { readonly by: string; readonly at: { readonly [column in Column]?: number }; readonly unit: 1 | 1000 };

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
		const layout = layoutOf(source.text) ?? { by: ',', at: { text: 0 }, unit: 1000 };
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
		return { by, at, unit: /ms\)?$/.test(names[start ?? -1] ?? '') ? 1 : 1000 };
	}
	return undefined;
}

function rowsOf(text: string, { by, at, unit }: Layout, ledger: Ledger): readonly LabelledCue[] {
	const cues: LabelledCue[] = [];
	let first = true;
	for (const cells of rows(text, by)) {
		const [head, tail] = [cells[0], cells.at(-1)];
		if (head === undefined || tail === undefined) continue;
		if (first) ledger.claim('front-matter', head.start, tail.end);
		else cues.push(cueOf(text, cells, at, unit, ledger));
		first = false;
	}
	return cues;
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
	const label = written(speaker);
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
	if (!text.slice(start, end).includes('""')) return plainWords(text, start, end);
	const pieces: Piece[] = [];
	let from = start;
	for (let at = text.indexOf('""', start); at >= 0 && at < end; at = text.indexOf('""', at + 2)) {
		if (at > from) pieces.push({ text: text.slice(from, at), start: from, end: at });
		pieces.push({ text: '"', start: at, end: at + 2 });
		from = at + 2;
	}
	if (from < end) pieces.push({ text: text.slice(from, end), start: from, end });
	return wordsOf(pieces);
}
