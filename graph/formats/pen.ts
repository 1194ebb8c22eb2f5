// Writes reading text and keeps the way back: every format puts its words down through a pen,
// so that wrapped lines, white space and runs come out the same everywhere.
import type { Run, TextSpan } from '../model.ts';
import { isSpace } from './lines.ts';
import { isHan, isWidePunctuation, joint } from './scripts.ts';

export type Pen = {
	/** Puts down source text as it stands; white space is folded to one space, unseen marks are left out. */
	write(start: number, end: number): void;
	/** Puts down `text` for an escape that stands at start..end and can't be divided. */
	put(text: string, start: number, end: number): void;
	/** What comes next follows a line or cue break: a space or nothing, as the two sides ask. */
	join(): void;
	/** Ends a passage; what follows stands in a new one. */
	paragraph(): void;
	/** Length of the text so far, a pending joint not counted. */
	at(): number;
	written(): { readonly text: string; readonly runs: readonly Run[]; readonly passages: readonly TextSpan[] };
};

/** Between two passages in a turn's text. */
export const passageBreak = '\n\n';

const onlyMarkup = /^[\s*_\u200B-\u200D\u2060\uFEFF]*$/;

/** What is written so far, and what comes before the next words. */
type Page = {
	readonly source: string;
	readonly spaced: boolean;
	readonly texts: string[];
	readonly runs: Run[];
	readonly passages: TextSpan[];
	/** Of all texts. */
	length: number;
	passageStart: number;
	/** The last two code units. */
	last: string;
	lastButOne: string;
	pending: 'nothing' | 'joint' | 'space' | 'passage';
};

/** `spaced`: the source puts a space between Chinese words (`我 见过 他`), which reading text leaves out. */
export function penFor(source: string, { spaced = false }: { readonly spaced?: boolean } = {}): Pen {
	const page: Page = {
		source,
		spaced,
		texts: [],
		runs: [],
		passages: [],
		length: 0,
		passageStart: 0,
		last: '',
		lastButOne: '',
		pending: 'nothing',
	};
	return {
		write: (start, end) => write(page, start, end),
		put(text, start, end) {
			if (text.trim() !== '') addMapped(page, text, start, end);
			else if (page.pending === 'nothing' && text !== '') page.pending = 'space';
		},
		join() {
			if (page.pending !== 'passage') page.pending = 'joint';
		},
		paragraph() {
			if (page.length > page.passageStart || page.passages.length > 0) page.pending = 'passage';
		},
		at: () => page.length,
		written() {
			const { length, passageStart, runs, passages, texts } = page;
			const last = length > passageStart ? [{ textStart: passageStart, textEnd: length }] : [];
			return { text: texts.join(''), runs, passages: [...passages, ...last] };
		},
	};
}

function write(page: Page, start: number, end: number): void {
	const { source, spaced } = page;
	let from = start;
	for (let at = start; at < end; at++) {
		const code = source.charCodeAt(at);
		if (!isFolded(code)) continue;
		if (code === 32 && at > from && at + 1 < end && isPlain(source, at, spaced)) continue;
		if (at > from) addMapped(page, source.slice(from, at), from, at);
		let space = false;
		let next = code;
		while (at < end && isFolded(next)) {
			space ||= !isUnseen(next);
			next = source.charCodeAt(++at);
		}
		if (space && page.pending === 'nothing') page.pending = 'space';
		from = at--;
	}
	if (end > from) addMapped(page, source.slice(from, end), from, end);
}

/** Adds words that stand at start..end of the source, after what is due before them. */
function addMapped(page: Page, text: string, start: number, end: number): void {
	settle(page, text.charAt(0));
	const { runs, length, source } = page;
	const before = runs.at(-1);
	if (before !== undefined && text.length === end - start && goesOn(before, start, length)) {
		runs[runs.length - 1] = { ...before, end, textEnd: length + text.length };
	} else {
		const isNear = before === undefined || before.end === start || onlyMarkup.test(source.slice(before.end, start));
		const run = { textStart: length, textEnd: length + text.length, start, end };
		runs.push(isNear ? run : { ...run, apart: true });
	}
	add(page, text);
}

/** A run of words as they stand, up to here in both. */
function goesOn(run: Run, start: number, length: number): boolean {
	return run.end === start && run.textEnd === length && run.textEnd - run.textStart === run.end - run.start;
}

/** Writes what is due before words that begin with `next`: a space, a passage's end, or nothing. */
function settle(page: Page, next: string): void {
	const { pending, length, passageStart, last, lastButOne, spaced } = page;
	if (pending === 'passage' && length > 0) {
		page.passages.push({ textStart: passageStart, textEnd: length });
		add(page, passageBreak);
		page.passageStart = page.length;
	} else if (pending === 'joint') {
		const space = joint(last, next, lastButOne);
		if (space !== '') add(page, space);
	} else if (pending === 'space' && length > passageStart && !isDropped(last, next, spaced)) add(page, ' ');
	page.pending = 'nothing';
}

function add(page: Page, text: string): void {
	page.texts.push(text);
	page.length += text.length;
	page.lastButOne = text.length > 1 ? (text.at(-2) ?? '') : page.last;
	page.last = text.at(-1) ?? page.last;
}

/** A space that reading text leaves out: beside full-width punctuation, and between Chinese words where all are parted. */
function isDropped(before: string, after: string, spaced: boolean): boolean {
	if (isWidePunctuation(before) || isWidePunctuation(after)) return true;
	return spaced && isHan(before) && (isHan(after) || /[,.!?;:]/.test(after));
}

/** One space between two seen characters that reading text keeps: it stays in its run. */
function isPlain(source: string, at: number, spaced: boolean): boolean {
	return !isFolded(source.charCodeAt(at + 1)) && !isDropped(source.charAt(at - 1), source.charAt(at + 1), spaced);
}

function isFolded(code: number): boolean {
	return isSpace(code) || code === 0xad || code === 0xfffc;
}

/** Takes no room: it neither shows nor parts words. */
function isUnseen(code: number): boolean {
	return (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff || code === 0xad || code === 0xfffc;
}
