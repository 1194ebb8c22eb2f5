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

/** `spaced`: the source puts a space between Chinese words (`我 见过 他`), which reading text leaves out. */
export function penFor(source: string, { spaced = false }: { readonly spaced?: boolean } = {}): Pen {
	const texts: string[] = [];
	const runs: Run[] = [];
	const passages: TextSpan[] = [];
	let length = 0;
	let passageStart = 0;
	let last = '';
	let lastButOne = '';
	let pending: 'nothing' | 'joint' | 'space' | 'passage' = 'nothing';

	const add = (text: string): void => {
		texts.push(text);
		length += text.length;
		lastButOne = text.length > 1 ? (text.at(-2) ?? '') : last;
		last = text.at(-1) ?? last;
	};
	const settle = (next: string): void => {
		if (pending === 'passage' && length > 0) {
			passages.push({ textStart: passageStart, textEnd: length });
			add(passageBreak);
			passageStart = length;
		} else if (pending === 'joint') {
			const space = joint(last, next, lastButOne);
			if (space !== '') add(space);
		} else if (pending === 'space' && length > passageStart && !isDropped(last, next, spaced)) add(' ');
		pending = 'nothing';
	};
	const mapped = (text: string, start: number, end: number): void => {
		settle(text.charAt(0));
		const before = runs.at(-1);
		const exact = text.length === end - start;
		if (
			exact &&
			before !== undefined &&
			before.end === start &&
			before.textEnd === length &&
			before.textEnd - before.textStart === before.end - before.start
		) {
			runs[runs.length - 1] = { ...before, end, textEnd: length + text.length };
		} else {
			const gap = before === undefined || before.end === start || onlyMarkup.test(source.slice(before.end, start));
			runs.push({
				textStart: length,
				textEnd: length + text.length,
				start,
				end,
				...(gap ? {} : { apart: true as const }),
			});
		}
		add(text);
	};

	return {
		write(start, end) {
			let from = start;
			for (let at = start; at < end; at++) {
				const code = source.charCodeAt(at);
				if (!isFolded(code)) continue;
				if (code === 32 && at > from && at + 1 < end && isPlain(source, at, spaced)) continue;
				if (at > from) mapped(source.slice(from, at), from, at);
				let space = false;
				let next = code;
				while (at < end && isFolded(next)) {
					space ||= !isUnseen(next);
					next = source.charCodeAt(++at);
				}
				if (space && pending === 'nothing') pending = 'space';
				from = at--;
			}
			if (end > from) mapped(source.slice(from, end), from, end);
		},
		put(text, start, end) {
			if (text.trim() === '') {
				if (pending === 'nothing' && text !== '') pending = 'space';
			} else mapped(text, start, end);
		},
		join() {
			if (pending !== 'passage') pending = 'joint';
		},
		paragraph() {
			if (length > passageStart || passages.length > 0) pending = 'passage';
		},
		at: () => length,
		written() {
			const last = length > passageStart ? [{ textStart: passageStart, textEnd: length }] : [];
			return { text: texts.join(''), runs, passages: [...passages, ...last] };
		},
	};
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
