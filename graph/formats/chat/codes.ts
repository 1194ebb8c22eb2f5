// What stands in a line of CHAT beside the words: codes, pauses, events, fragments, times. From the CHAT manual of TalkBank.
import type { Span, Time } from '../../model.ts';
import { timeFrom } from '../cues/utterance.ts';
import type { Ledger } from '../ledger.ts';
import { wordsOf, type Piece, type Words } from '../words.ts';

const word = String.raw`[\p{L}\p{M}\p{N}]`;
/** Told about the words, and said by nobody: `[//]`, `&=laughs`, `&+fr`, `(.)`, `0is`, `xxx`. */
const noted = [
	String.raw`\[[^\[\]\n]{0,300}\]`,
	String.raw`&[=+~*]\S{1,100}`,
	String.raw`\((?:\.{1,3}|\d{1,3}(?::\d{1,2})?\.\d{0,3})\)`,
	String.raw`(?<!\S)0(?:\p{L}\S{0,60})?(?!\S)`,
	String.raw`(?<!\S)(?:xxx|yyy|www)(?!\S)`,
];
/** Marks alone: `+//.`, `<`, `&-`, `word@l`, `no::`, `o^kay`, `(be)cause`, overlaps and intonation. */
const marks = [
	String.raw`(?<!\S)\+\S{0,8}`,
	String.raw`&-?(?=${word})`,
	String.raw`(?<=${word})@[\p{L}$:+&]{1,20}`,
	String.raw`(?<=${word}):{1,3}(?=${word}|[\s()]|$)`,
	String.raw`[<>()^~ˈˌ⌈⌉⌊⌋↑↓→↗↘⇗⇘∞≈≋≡∙∆∇⁎⁑☺♋▁▔↻§∬∾„‡]`,
];
/** `\u00150_4800\u0015`, with a file's name before it in old files; as `•0_4800•`, or bare, where it was copied. */
const bullet = String.raw`\u0015(?:[^\u0015\n]{0,150}?(\d{1,10})_(\d{1,10}))?[^\u0015\n]{0,150}\u0015?|(?<!\S)[•·]?(\d{1,10})_(\d{1,10})[•·]?(?!\S)`;
const code = new RegExp(
	String.raw`${bullet}|(${noted.join('|')})|(${marks.join('|')})|(?<=${word})[+_](?=${word})|(?<=\p{Script=Han})\s+(?=\p{Script=Han})`,
	'gu',
);

/** Words between two times, and when they were said. */
export type Said = { readonly words: Words; readonly time?: Time };

/** A main line's words; a time closes what stands before it. What is no word is claimed. */
export function saidIn(text: string, { start, end }: Span, ledger: Ledger): readonly Said[] {
	const line = text.slice(start, end);
	const said: Said[] = [];
	let pieces: Piece[] = [];
	let from = 0;
	const flush = (time?: Time): void => {
		const words = wordsOf(closedUp(pieces));
		if (/[\p{L}\p{N}]/u.test(words.text)) said.push({ words, ...(time === undefined ? {} : { time }) });
		else for (const piece of pieces) ledger.claim('note', piece.start, piece.end);
		pieces = [];
	};
	for (const { 0: found, 1: first, 2: second, 3: begin = first, 4: finish = second, 5: note, index } of line.matchAll(
		code,
	)) {
		if (index > from) pieces.push({ text: line.slice(from, index), start: start + from, end: start + index });
		from = index + found.length;
		if (begin !== undefined || found.startsWith('\u0015')) {
			ledger.claim('cue', start + index, start + from);
			flush(begin === undefined ? undefined : timeFrom(Number(begin), Number(finish)));
		} else if (note !== undefined) ledger.claim('note', start + index, start + from);
		// Parts of a compound or of a title are words of their own.
		else if (found === '+' || found === '_') pieces.push({ text: ' ', start: start + index, end: start + index });
	}
	if (from < line.length) pieces.push({ text: line.slice(from), start: start + from, end });
	flush();
	return said;
}

/** CHAT parts a full stop from the word before it; reading text doesn't. */
function closedUp(pieces: readonly Piece[]): readonly Piece[] {
	const closed: Piece[] = [];
	for (const piece of pieces.flatMap(partsOf)) {
		if (/^[.?!,;:]/.test(piece.text)) while (closed.at(-1)?.text.trim() === '') closed.pop();
		closed.push(piece);
	}
	return closed;
}

/** White space before a mark of punctuation is a piece of its own. */
function partsOf(piece: Piece): readonly Piece[] {
	if (piece.end === piece.start) return [piece];
	const parts: Piece[] = [];
	const add = (from: number, to: number): void => {
		if (to > from) parts.push({ text: piece.text.slice(from, to), start: piece.start + from, end: piece.start + to });
	};
	let from = 0;
	for (const { 0: space, index } of piece.text.matchAll(/(?<!\s)\s+(?=[.?!,;:]|$)/g)) {
		add(from, index);
		from = index + space.length;
		add(index, from);
	}
	add(from, piece.text.length);
	return parts;
}
