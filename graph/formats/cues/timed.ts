// Lines that open with a time and say nothing else about themselves: Whisper's text and TSV, transcripts pasted from a player.
import type { Source, Span } from '../../model.ts';
import { timeMarkOf } from '../labels/stamps.ts';
import { html } from '../decoding.ts';
import type { Format, Reading, ReadOptions, Recognition } from '../format.ts';
import { ledgerOf, type Ledger } from '../ledger.ts';
import { linesOf, trimmed } from '../lines.ts';
import { clock, milliseconds } from '../times.ts';
import type { Cue } from './blocks.ts';
import { voicesOf } from './payload.ts';
import { inlineLabels, transcriptOf } from './read.ts';
import { timeFrom } from './utterance.ts';

export const timedLines: Format = {
	id: 'timed-lines',
	title: 'Lines with times',
	decode: html,
	recognises({ text }: Source): Recognition | undefined {
		const lines = text
			.slice(0, 50_000)
			.split(/\r\n|\r|\n/)
			.map((line) => line.trim())
			.filter((line) => line !== '')
			.slice(0, 400);
		const marked = lines.flatMap((line) => {
			const mark = timeMarkOf(line.slice(0, 200));
			return mark === undefined ? [] : [line.slice(mark.end)];
		});
		if (marked.length < 3 || marked.length < lines.length * 0.45) return undefined;
		if (closes(lines)) return undefined;
		// A talk without times before the first of them is no head, and is not to be lost.
		const first = lines.findIndex((line) => timeMarkOf(line.slice(0, 200)) !== undefined);
		if (lengthOf(lines.slice(0, first)) > lengthOf(lines) * 0.2) return undefined;
		const worded = marked.filter((rest) => rest !== '');
		// With names after the times, or on lines between them, it is a dialogue, and read as one.
		const named = worded.filter((rest) =>
			/^(?:(?:\*\*|__)?[^:：]{1,40}[:：]|(?:\*\*|__)[^*_]{1,40}(?:\*\*|__)|\p{L}[^[\]]{0,60}\])/u.test(rest),
		);
		if (named.length > worded.length * 0.3 || areNamed(lines) || new Set(worded).size < worded.length * 0.8)
			return undefined;
		return { score: 0.65, because: `${marked.length} of ${lines.length} lines begin with a time` };
	},
	read(source, options): Reading {
		const ledger = ledgerOf(source.text);
		return readCues(source, timedCues(source.text, ledger), ledger, options);
	},
};

/** Times below the words, as f4 writes them, end what stands above them: the first line has none, the last nothing else. */
function closes(lines: readonly string[]): boolean {
	const [first = '', last = ''] = [lines[0], lines.at(-1)];
	return timeMarkOf(first.slice(0, 200)) === undefined && timeMarkOf(last.slice(0, 200))?.end === last.length;
}

function lengthOf(lines: readonly string[]): number {
	return lines.reduce((sum, line) => sum + line.length, 0);
}

/** Of the lines without a time most stand twice or more: those are names, not words. */
function areNamed(lines: readonly string[]): boolean {
	const counts = new Map<string, number>();
	const others = lines.filter((line) => line.length < 80 && timeMarkOf(line.slice(0, 200)) === undefined);
	for (const line of others) counts.set(line, (counts.get(line) ?? 0) + 1);
	const again = [...counts.values()].filter((count) => count > 1);
	return again.length > 1 && again.reduce((sum, count) => sum + count, 0) > others.length * 0.5;
}

export const whisperTsv: Format = {
	id: 'whisper-tsv',
	title: 'Whisper TSV',
	decode: html,
	recognises({ text }: Source): Recognition | undefined {
		return /^start\tend\ttext\s*\r?\n\d/.test(text.slice(0, 200))
			? { score: 0.95, because: 'it has the columns start, end and text' }
			: undefined;
	},
	read(source, options): Reading {
		const ledger = ledgerOf(source.text);
		return readCues(source, rowsOf(source.text, ledger), ledger, options);
	},
};

function readCues(source: Source, cues: readonly Cue[], ledger: Ledger, options: ReadOptions): Reading {
	const known = (options.sidecar?.participants ?? []).map(({ label }) => label);
	const voiced = cues.map(({ lines }) => voicesOf(source.text, lines));
	return transcriptOf(source, inlineLabels(source.text, cues, voiced, known, options.sidecar), ledger, options);
}

const secondClock = new RegExp(String.raw`${clock}\s?(?:-->|-|–|—|~|to)\s?(${clock})`, 'u');

function timedCues(source: string, ledger: Ledger): readonly Cue[] {
	const cues: { time?: NonNullable<Cue['time']>; lines: Span[] }[] = [];
	for (const line of linesOf(source)) {
		const span = trimmed(source, line);
		if (span.end === span.start) continue;
		const head = source.slice(span.start, Math.min(span.end, span.start + 200));
		const mark = timeMarkOf(head);
		if (mark === undefined) {
			const last = cues.at(-1);
			if (last === undefined) ledger.claim('front-matter', span.start, span.end);
			else last.lines.push(span);
			continue;
		}
		ledger.claim('cue', span.start, span.start + mark.end);
		const until = secondClock.exec(head.slice(0, mark.end))?.[1];
		const time = timeFrom(mark.time, until === undefined ? undefined : milliseconds(until));
		const rest = trimmed(source, { start: span.start + mark.end, end: span.end });
		cues.push({ lines: rest.end > rest.start ? [rest] : [], ...(time === undefined ? {} : { time }) });
	}
	return cues;
}

function rowsOf(source: string, ledger: Ledger): readonly Cue[] {
	return linesOf(source).flatMap((line, at) => {
		const [start = '', end = ''] = source.slice(line.start, line.end).split('\t', 2);
		if (at === 0) ledger.claim('front-matter', line.start, line.end);
		if (at === 0 || !/^\d+$/.test(start)) return [];
		const time = timeFrom(Number(start), Number(end));
		const from = Math.min(line.start + start.length + end.length + 2, line.end);
		ledger.claim('cue', line.start, from);
		const words = trimmed(source, { start: from, end: line.end });
		return [{ lines: words.end > words.start ? [words] : [], ...(time === undefined ? {} : { time }) }];
	});
}
