// WebVTT and SubRip as blocks: one reading for both, since files in the wild mix their rules.
// A cue is a line with `-->` and what stands under it, up to the next cue's own line.
import type { Span, Time } from '../../model.ts';
import type { Ledger } from '../ledger.ts';
import { linesOf, trimmed, type Line } from '../lines.ts';
import { milliseconds } from '../times.ts';
import { timeFrom } from './utterance.ts';

export type Cue = { readonly time?: Time; readonly lines: readonly Span[] };

/** `hh:mm:ss.ttt --> …` with hours optional, dot or comma, even bare seconds; settings after it. */
const timing =
	/^\s*(\d{1,3}(?::\d{1,2}){0,2}(?:[.,]\d{1,3})?)(?:\s*-{1,2}>\s*|(?<=\.\d{3}),(?=\d{1,2}:\d{2}:\d{2}\.))(\d{1,3}(?::\d{1,2}){0,2}(?:[.,]\d{1,3})?)(?:\s|$)/;
const block = /^(?:NOTE|STYLE|REGION)(?:\s|$)/;

export function hasTiming(line: string): boolean {
	return timing.test(line.slice(0, 80));
}

/** The cues of `source`, in order; all else is claimed in the ledger. `signed`: WebVTT, with a header and its blocks. */
export function cuesOf(
	source: string,
	ledger: Ledger,
	signed: boolean,
): { readonly cues: readonly Cue[]; readonly header: readonly string[] } {
	const lines = linesOf(source);
	const textAt = (line: Line): string => source.slice(line.start, line.end);
	const times = lines.flatMap((line, at) =>
		timing.test(source.slice(line.start, Math.min(line.end, line.start + 80))) ? [at] : [],
	);
	const header: string[] = [];
	for (const line of lines.slice(0, ownStart(source, lines, times[0] ?? lines.length, 0))) {
		const span = trimmed(source, line);
		header.push(source.slice(span.start, span.end));
		ledger.claim('front-matter', span.start, span.end);
	}
	const cues: Cue[] = [];
	for (const [index, at] of times.entries()) {
		const line = lines[at];
		if (line === undefined) continue;
		const own = ownStart(source, lines, at, (times[index - 1] ?? -1) + 1);
		for (let before = own; before < at; before++) claimLine(source, lines[before], ledger);
		claimLine(source, line, ledger);
		const next = times[index + 1];
		const end = next === undefined ? lines.length : ownStart(source, lines, next, at + 1);
		const payload: Span[] = [];
		let aside = false;
		for (let under = at + 1; under < end; under++) {
			const each = lines[under];
			if (each === undefined) continue;
			const span = trimmed(source, each);
			const blank = span.end === span.start;
			if (blank) aside = false;
			else if (aside || (signed && isBlank(source, lines[under - 1]) && block.test(textAt(each)))) {
				aside = true;
				ledger.claim('note', span.start, span.end);
			} else payload.push(span);
		}
		const [, from = '', to = ''] = timing.exec(textAt(line)) ?? [];
		const time = timeFrom(milliseconds(from), milliseconds(to));
		cues.push({ lines: payload, ...(time === undefined ? {} : { time }) });
	}
	return { cues, header };
}

/** The first line of a cue: its number or id, where one stands above the times after a blank or another cue's words. */
function ownStart(source: string, lines: readonly Line[], at: number, least: number): number {
	const before = lines[at - 1];
	if (before === undefined || at - 1 < least) return at;
	const span = trimmed(source, before);
	if (span.end === span.start) return at;
	const id = source.slice(span.start, span.end);
	const parted = isBlank(source, lines[at - 2]) || at - 1 === least;
	return /^\d{1,7}$/.test(id) || (parted && id.length < 100 && !/^WEBVTT|^NOTE|-->/.test(id)) ? at - 1 : at;
}

function isBlank(source: string, line: Line | undefined): boolean {
	return line === undefined || source.slice(line.start, line.end).trim() === '';
}

function claimLine(source: string, line: Line | undefined, ledger: Ledger): void {
	if (line === undefined) return;
	const span = trimmed(source, line);
	ledger.claim('cue', span.start, span.end);
}
