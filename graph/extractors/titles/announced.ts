// Titles without marks, as they are written in talk: the film Stand by Me, an episode of How We Mend. Their capitals alone would be
// cut at the small words within, so words around must say that something is read, watched or listened to.
import type { TextSpan } from '../../model.ts';
import { binding } from '../../text/everyday.ts';
import { isCapital, isNumber, opensSentence } from '../../text/capital-shapes.ts';
import { isCommon, isProper, perMillion } from '../../text/frequency.ts';
import { isGivenName } from '../../text/given-names.ts';
import { isPlace } from '../../text/places.ts';
import { pattern } from '../../text/pattern.ts';
import type { WordSpan } from '../../text/word-span.ts';
import { articlesAndPossessives, titleEnds, titleSmallWords } from '../../language/english/small-words.ts';
import { afterTitles, partsOfWorks, titledWorks, worksVerbs } from '../../language/english/works.ts';

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.&-][\p{L}\p{N}\p{M}]+)*/gu;
const smallWord = pattern()`^${titleSmallWords}$`;
const lastWord = pattern()`^${titleEnds}$`;
const [mostWords, mostSmall] = [10, 3];
/** How far the words around a title are read, in UTF-16 code units. */
const around = 48;

const before = pattern('iu')`(?:${[
	pattern()`\b${titledWorks}(?:,? (?:is|was|that['’]s|that is))?(?:,? (?:called|titled|entitled|named))?[,:]?`,
	pattern()`\b${titledWorks}(?: [a-z]+){1,3},`,
	/\b(?:called|titled|entitled)/,
	pattern()`\b${partsOfWorks} (?:of|for|from|in|on)(?: the)?`,
	pattern()`\b${worksVerbs}(?: (?:on|in|about))?`,
]
	.map(({ source }) => source)
	.join('|')}) $`;

const after = pattern('u')`^(?:${[
	pattern()`,? (?:which|that) (?:is|was) (?:based on|directed|written|released|published|filmed|an? (?:\p{Ll}+ ){0,2}${titledWorks})\b`,
	pattern()`,? ${[...articlesAndPossessives, 'the']} (?:\p{Ll}+ ){0,2}${titledWorks}\b`,
	pattern()` ${afterTitles}\b`,
	/,? (?:came out|premiered|aired|starring|hit theaters)\b/,
]
	.map(({ source }) => source)
	.join('|')})`;

/** Titles of more than one word of which some are small or only bind, in order. Linear. */
export function announcedIn(text: string): readonly TextSpan[] {
	const words: readonly WordSpan[] = [...text.matchAll(word)].map(({ 0: one, index }) => ({
		text: one,
		start: index,
		end: index + one.length,
	}));
	const found: TextSpan[] = [];
	for (let at = 0; at < words.length;) {
		const size = opensAt(text, words, at) ? sizeAt(text, words, at) : 0;
		const [first, last] = [words[at], words[at + size - 1]];
		const isTitle = size > 1 && first !== undefined && last !== undefined && isAnnounced(text, first.start, last.end);
		if (isTitle) {
			const own = words[at + ownersBefore(words.slice(at, at + size))] ?? first;
			found.push({ textStart: own.start, textEnd: last.end });
		}
		at += isTitle ? size : 1;
	}
	return found;
}

/** Words of the name of whoever made it: Byron Sharp's How Brands Grow. */
function ownersBefore(words: readonly WordSpan[]): number {
	const [first] = words;
	const owner = words.findIndex(({ text }) => /['’]s$/.test(text));
	return first !== undefined && owner > 0 && owner < words.length - 1 && !isWord(first) ? owner + 1 : 0;
}

function isAnnounced(text: string, start: number, end: number): boolean {
	const left = text.slice(Math.max(0, start - around), start);
	const opens = opensSentence(text, start);
	if (!opens && before.test(left)) return true;
	// This is Warm Harbour, a show: the first word is the sentence's.
	if (opens && binding.has(text.slice(start, end).split(' ', 1)[0]?.toLowerCase() ?? '')) return false;
	const right = text.slice(end, end + around);
	return after.test(right) && (!/^ /.test(right) || /\b(?:the|an?|my|our|your|his|her|their|this) $/i.test(left));
}

/** Whether a title may begin there: at a capital before which no other stands. */
function opensAt(text: string, words: readonly WordSpan[], at: number): boolean {
	const [previous, one] = [words[at - 1], words[at]];
	if (one === undefined || !/^\p{Lu}/u.test(one.text) || /^I(?:['’]|$)/.test(one.text)) return false;
	return previous === undefined || !isCapital(previous.text) || !touches(text, previous, one);
}

function touches(text: string, previous: WordSpan, next: WordSpan): boolean {
	return /^[ \n]$/.test(text.slice(previous.end, next.start));
}

/** Of how many words the title at `at` is made; 0 where a run of capitals says the same. */
function sizeAt(text: string, words: readonly WordSpan[], at: number): number {
	let [size, isOdd] = [1, isBinder(words[at])];
	while (size < mostWords) {
		const step = stepFrom(text, words, at, size);
		if (step === 0) break;
		isOdd ||= step > 1 || isBinder(words[at + size]);
		size += step;
	}
	return isOdd ? size : 0;
}

/** A word that only binds, and is no article, though it has a capital. */
function isBinder(one: WordSpan | undefined): boolean {
	return one !== undefined && !/^(?:The|A|An)$/.test(one.text) && binding.has(one.text.toLowerCase());
}

/** How many words more: a capital, or small words and the capital after them; 0 where the title ends. */
function stepFrom(text: string, words: readonly WordSpan[], at: number, size: number): number {
	for (let step = 1; step <= mostSmall + 1 && size + step <= mostWords; step++) {
		const [previous, next] = [words[at + size + step - 2], words[at + size + step - 1]];
		if (previous === undefined || next === undefined || !touches(text, previous, next)) return 0;
		if (isCapital(next.text) || (step === 1 && isNumber(text, next)))
			return mayFollow(text, words, at, size, step) ? step : 0;
		if (!smallWord.test(next.text)) return 0;
	}
	return 0;
}

/** Whether the capital that stands `step` words on belongs to the title. */
function mayFollow(text: string, words: readonly WordSpan[], at: number, size: number, step: number): boolean {
	const next = words[at + size + step - 1];
	if (next === undefined) return false;
	const small = words
		.slice(at + size, at + size + step - 1)
		.map((one) => one.text)
		.join(' ');
	if (small !== '') return isBridge(small, words.slice(at, at + size), next, words[at + size + step]);
	if (!binding.has(next.text.toLowerCase())) return true;
	// The film Larkspur I saw: a small word in capitals goes on to another capital, or may end a title.
	const later = stepFrom(text, words, at, size + 1);
	return (
		later > 0 || (lastWord.test(next.text) && (size > 1 || isBinder(words[at]) || isCommon(words[at]?.text ?? '')))
	);
}

function isBridge(small: string, head: readonly WordSpan[], next: WordSpan, later: WordSpan | undefined): boolean {
	if (/^I(?:['’]|$)/.test(next.text)) return later !== undefined && isCapital(later.text);
	const [first] = head;
	if (first === undefined || /\b(?:of|the|a|an|my|your|our|its)$/.test(small)) return !/^(?:by|at|with)\b/.test(small);
	if (small === 'and' || small === 'or') {
		const [only, second] = head.filter(({ text }) => !/^(?:The|A|An)$/.test(text));
		return only !== undefined && second === undefined && isWord(only) && isWord(next);
	}
	if (isPlace(next.text)) return head.every(isWord);
	return isWord(next) && head.some(isWord);
}

/** A word of the language and nobody's first name: what titles are made of. */
function isWord({ text }: WordSpan): boolean {
	if (isGivenName(text)) return false;
	// Listen stands in capitals too, since it opens what is said.
	return (
		binding.has(text.toLowerCase()) ||
		isCommon(text, 0.02) ||
		(isProper(text) && perMillion(text) > 60 && !isPlace(text))
	);
}
