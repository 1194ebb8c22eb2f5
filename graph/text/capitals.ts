// Capitalised runs: where English writes a name. What is a run, and where it ends, is decided here; what it names, in
// extractors/kinds/kinds.ts.
import { binding, unlisted } from './everyday.ts';
import { isCommon, isProper } from './frequency.ts';
import { binds, Head } from './bridges.ts';
import { isCapital, isDomain, isNumber, isShaped, opensTitle } from './capital-shapes.ts';
import { isBracketed, isEditorial } from './editor-brackets.ts';
import { isGivenName } from './given-names.ts';
import { parted } from './run-parts.ts';
import { shoutedAmong } from './shouted-words.ts';
import type { CapitalRun, WordSpan } from './word-span.ts';
import { adjectiveEndings, wordEndings } from '../language/english/endings.ts';
import { honorificSuffixes, shortTitles } from '../language/english/names.ts';
import { legalForms, nounsAfterPossessive } from '../language/english/bodies.ts';
import { pattern } from './pattern.ts';

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.&+\-‐‑/@][\p{L}\p{N}\p{M}]+)*(?:\+\+|#)?/gu;
const hyphen = /[-‐‑]/;
/** Takemura-san is Takemura. */
const honorific = pattern('i')`[-‐‑]${honorificSuffixes}$`;
/** Adreno-based is about Adreno. */
const adjective = pattern('u')`(?<=[\p{L}\p{N}]{2})[-‐‑]${adjectiveEndings}$`;
/** No word or address is as long, in UTF-16 code units. */
const longest = 200;
/** The runs of a text, in order; linear. */
export function capitalRuns(text: string): readonly CapitalRun[] {
	const runs: CapitalRun[] = [];
	const words = wordsOf(text);
	const shouted = shoutedAmong(words);
	for (let at = 0; at < words.length;) {
		const first = words[at];
		if (first === undefined || !isCapital(first.text) || shouted.has(at)) {
			at++;
			continue;
		}
		const size = length(text, words, at);
		for (const run of parted(text, words.slice(at, at + size))) runs.push(run);
		at += size;
	}
	return runs;
}

function wordsOf(text: string): readonly WordSpan[] {
	return [...text.matchAll(word)].flatMap(({ 0: whole, index }) => splitFullStop(whole, index));
}

/** `week.Then` is two words; `Space.com`, `U.S` and `e.g` are one. The s of a possessive is no part of a name. */
function splitFullStop(whole: string, index: number): readonly WordSpan[] {
	const words: WordSpan[] = [];
	let from = 0;
	const add = (to: number): void => {
		const own = whole.slice(from, to).replace(/['’]s?$/i, '');
		const bare = hyphen.test(own) ? own.replace(honorific, '').replace(adjective, '') : own;
		words.push({ text: bare, start: index + from, end: index + from + bare.length });
		from = to + 1;
	};
	if (!isDomain(whole))
		for (const { index: stop } of whole.matchAll(/(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll})/gu)) {
			if (whole.length - from <= longest && isDomain(whole.slice(from))) break;
			add(stop);
		}
	add(whole.length);
	return words;
}

/** Of how many words the run at `at` is made. */
function length(text: string, words: readonly WordSpan[], at: number): number {
	let size = 1;
	const head = new Head(words, at, opensTitle(text, words[at]));
	for (;;) {
		const last = words[at + size - 1];
		const next = words[at + size];
		if (last === undefined || next === undefined || !joins(text, last, next)) return size;
		if (isCapital(next.text) || isNumber(text, next)) {
			size++;
			continue;
		}
		const over = bridge(text, words, at + size, head.upTo(size));
		if (over === 0) return size;
		size += over + 1;
	}
}

/** How many words in small letters, from `at` on, the run goes on over; 0 where it ends. */
function bridge(text: string, words: readonly WordSpan[], at: number, head: Head): number {
	const small: WordSpan[] = [];
	for (let next = at; small.length < 3; next++) {
		const one = words[next];
		const before = words[next - 1];
		if (one === undefined || before === undefined || !joins(text, before, one)) return 0;
		if (isCapital(one.text)) return small.length > 0 && binds(head, small, one) ? small.length : 0;
		small.push(one);
	}
	return 0;
}

const shortTitle = pattern('u')`^(?:${shortTitles}|\p{Lu})$`;

/** Whether two words stand next to each other within one name. */
function joins(text: string, { text: before, end }: WordSpan, { start }: WordSpan): boolean {
	const between = text.slice(end, start);
	if (/^['’]s? $/.test(between)) return isPossessiveName(before, text.slice(start, start + 20));
	if (between === ' ' || between === '\n' || between === ' & ') return true;
	// Quillmark, Inc.
	if (between === ', ') return legal.test(text.slice(start, start + 12));
	if (/^ ["“(]$|^["”)] $/.test(between)) return isNickname(text, end, start);
	if (between === ' [') return isEditorial(text, start);
	if (/^\.?\] $/.test(between)) return isBracketed(text, end);
	if (!/^\.\s$/.test(between)) return false;
	// The U.S. Naval Academy; but: I left the U.S. Mary stayed.
	if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(before))
		return isCommon(text.slice(start, start + longest).match(/^\p{L}+/u)?.[0] ?? '', 0.3);
	return shortTitle.test(before);
}

const legal = pattern()`^${legalForms}(?![\p{L}\p{N}-])`;

const quotedName = /^\p{Lu}\p{Ll}+ ["“(]\p{Lu}[\p{L}’'-]{0,14}["”)] \p{Lu}\p{Ll}/u;

/** William “Bill” Oakes: a name in quotation marks between two others; `end` and `start` are those of the words around a mark. */
function isNickname(text: string, end: number, start: number): boolean {
	const isClosing = start - end === 2 && text.charAt(end) !== ' ';
	const opened = Math.max(0, end - 20);
	const mark = isClosing ? opened + text.slice(opened, end).search(/ ["“(][^"“”() ]{1,15}$/) : end;
	if (mark < opened) return false;
	const before = text.slice(Math.max(0, mark - 24), mark).match(/\p{Lu}\p{Ll}+$/u)?.[0] ?? '';
	return quotedName.test(text.slice(mark - before.length, mark + 24)) && isGivenName(before);
}

const afterPossessive = pattern()`^${nounsAfterPossessive}$`;

/** Moore's Law, Reader's Digest: a possessive within a name; Google's TensorFlow are two. */
function isPossessiveName(before: string, rest: string): boolean {
	const next = rest.match(/^\p{Lu}\p{Ll}+/u)?.[0] ?? '';
	if (afterPossessive.test(next)) return true;
	return (
		/^\p{Lu}\p{Ll}{2,}$/u.test(before) &&
		isCommon(before, 1) &&
		isCommon(next, 1) &&
		!binding.has(before.toLowerCase()) &&
		!unlisted.has(before.toLowerCase())
	);
}

/** Whether a run that opens a sentence would have a capital anywhere: its first word is no word of the language. */
export function standsByItself({ words }: CapitalRun): boolean {
	const first = words[0]?.text ?? '';
	return isShaped(first) || isProper(first) || !(isCommon(first, 0.05) || isInflected(first));
}

const inflected = pattern()`${wordEndings}$`;

/** Forms that the list of usual words may lack: Podcasting, Reimagining. */
function isInflected(text: string): boolean {
	return inflected.test(text);
}
