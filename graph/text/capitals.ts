// Capitalised runs: where English writes a name. What is a run, and where it ends, is decided here; what it names, in
// extractors/kinds/kinds.ts.
import { binding, roles, unlisted } from './everyday.ts';
import { isCommon, isProper } from './frequency.ts';
import { binds, Head } from './bridges.ts';
import type { WordSpan } from './word-span.ts';
import { domainEndings, wordEndings } from '../language/english/endings.ts';
import { shortTitles } from '../language/english/names.ts';
import { nounsAfterPossessive } from '../language/english/bodies.ts';
import { pattern } from './pattern.ts';
import { rolesThatAreWords } from '../language/english/everyday.ts';

/** A name as it stands in a turn's text. `opens`: its capital may be owed to the sentence it begins. */
export type CapitalRun = {
	readonly start: number;
	readonly end: number;
	readonly words: readonly WordSpan[];
	readonly opens: boolean;
};

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.&+\-‐‑/@][\p{L}\p{N}\p{M}]+)*(?:\+\+|#)?/gu;
/** No word or address is as long, in UTF-16 code units. */
const longest = 200;
export function isCapital(text: string): boolean {
	return /^\p{Lu}/u.test(text) || /^\p{Ll}{1,2}\p{Lu}/u.test(text) || /^\d+\p{Lu}{2}/u.test(text);
}

/** Camel case, acronyms, digits, domains: shapes that no sentence start explains. */
export function isShaped(text: string): boolean {
	return /\p{Ll}\p{Lu}|\p{Lu}{2}|\p{L}\d|\d\p{Lu}/u.test(text) || isDomain(text);
}

const domain = pattern('iu')`^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.${domainEndings}(?:\/\S*)?$`;

export function isDomain(text: string): boolean {
	return domain.test(text);
}

const abbreviated = pattern('u')`(?:^|[\s(“"])(?:${shortTitles}|vs|\p{Lu})\.\s$`;

/** Whether the word at `start` begins a sentence, a quotation or a remark. */
export function opensSentence(text: string, start: number): boolean {
	const before = text.slice(Math.max(0, start - 12), start);
	if (abbreviated.test(before)) return false;
	return (
		start === 0 ||
		/(?:[.!?…:\n;]|--|—|[“"‘([*>]|(?:^|\s)['-])[”"’)\]]{0,11}\s{0,11}$/u.test(before) ||
		(start <= before.length && before.trim() === '')
	);
}

/** The runs of a text, in order; linear. */
export function capitalRuns(text: string): readonly CapitalRun[] {
	const runs: CapitalRun[] = [];
	const words = wordsOf(text);
	for (let at = 0; at < words.length;) {
		const first = words[at];
		if (first === undefined || !isCapital(first.text)) {
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
		const bare = whole.slice(from, to).replace(/['’]s?$/i, '');
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
	const head = new Head(words, at);
	for (;;) {
		const last = words[at + size - 1];
		const next = words[at + size];
		if (last === undefined || next === undefined || !joins(text, last, next)) return size;
		if (isCapital(next.text) || /^(?:\d{1,3}|[IVX]+)$/.test(next.text)) {
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
	if (!/^\.\s$/.test(between)) return false;
	// The U.S. Naval Academy; but: I left the U.S. Mary stayed.
	if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(before))
		return isCommon(text.slice(start, start + longest).match(/^\p{L}+/u)?.[0] ?? '', 0.3);
	return shortTitle.test(before);
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

/** A run in its parts: roles stand between names, and what only binds is no name. */
function parted(text: string, words: readonly WordSpan[]): readonly CapitalRun[] {
	const parts: WordSpan[][] = [[]];
	words.forEach((one, place) => {
		const bare = one.text.toLowerCase();
		const binds =
			binding.has(bare) && !(place > 0 && place < words.length - 1 && !isCapital(one.text)) && !isInTitle(words, place);
		const isArticle = place === 0 && one.text === 'The' && words.length > 1 && !opensSentence(text, one.start);
		if (isArticle) parts.at(-1)?.push(one);
		else if (binds || isRole(words, place) || /^I['’]/.test(one.text)) parts.push([]);
		else parts.at(-1)?.push(one);
	});
	return parts.flatMap((part) => {
		const trimmed = trim(part);
		const [first, last] = [trimmed[0], trimmed.at(-1)];
		if (first === undefined || last === undefined) return [];
		if (trimmed.every(({ text }) => isUnlisted(text)) || (trimmed.length === 1 && first.text.length < 2)) return [];
		const dot = /^(?:\p{Lu}\.)+\p{Lu}$/u.test(last.text) && text.charAt(last.end) === '.' ? 1 : 0;
		return [{ start: first.start, end: last.end + dot, words: trimmed, opens: opensSentence(text, first.start) }];
	});
}

/** Days, nations' adjectives and the like, alone, together, or before a hyphen: Japanese American, Japanese-owned. */
function isUnlisted(text: string): boolean {
	const bare = text.toLowerCase();
	return unlisted.has(bare) || (/-\p{Ll}/u.test(text) && unlisted.has(bare.split('-')[0] ?? ''));
}

/** Roles that are words of titles too. */
const alsoWords = new Set(rolesThatAreWords);

/** A role between names, and not a word of a title: Prime Minister Kok, but The General Theory. */
function isRole(words: readonly WordSpan[], place: number): boolean {
	const bare = words[place]?.text.toLowerCase() ?? '';
	const next = words[place + 1];
	if (!roles.has(bare)) return false;
	if (next === undefined || !isCapital(next.text) || roles.has(next.text.toLowerCase())) return true;
	return !(alsoWords.has(bare) && isCommon(next.text, 0.3));
}

/** The Night Post, Gaming With The Bros: a small word in capitals within a title of capitals, no sentence's first. */
function isInTitle(words: readonly WordSpan[], place: number): boolean {
	return (
		place > 0 &&
		place < words.length - 1 &&
		words.length > 2 &&
		/^\p{Lu}/u.test(words[0]?.text ?? '') &&
		!binding.has(words[0]?.text.toLowerCase() ?? '') &&
		!/^(?:I|But|So|And|Yeah|Yes|No|Oh|Well|Okay)$/.test(words[place]?.text ?? '') &&
		isCommon(words[place]?.text ?? '', 20)
	);
}

/** What a name is followed by and does not hold: the TensorFlow APIs. */
const generic = /^(?:APIs?|SDKs?|URLs?|GPUs?|CPUs?|PDFs?|CEOs?|FAQs?|TV|AI)$/;

function trim(words: readonly WordSpan[]): readonly WordSpan[] {
	let [from, to] = [0, words.length];
	const isEdge = (one: WordSpan | undefined): boolean =>
		one !== undefined && !isCapital(one.text) && !/^\d+$/.test(one.text);
	while (to > from && (isEdge(words[to - 1]) || (to - from > 1 && generic.test(words[to - 1]?.text ?? '')))) to--;
	while (from < to && (isEdge(words[from]) || /^[\d.,:%/-]+$/.test(words[from]?.text ?? ''))) from++;
	return words.slice(from, to);
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
