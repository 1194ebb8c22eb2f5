// Capitals for a transcript that has none, as machines write them: where a name is likely, its letters are raised, and the
// rules for capitals (text/capitals.ts) read on. Nothing is found here: a raised word has still to be a name by its company.
// After Lita et al. 2003, "tRuEcasIng" (ACL): what a word mostly looks like elsewhere, here by SUBTLEX-US and the front matter.
import { isCommon, isProper as isMostlyProper, perMillion, surprise } from '../../text/frequency.ts';
import { binding, opening, unlisted } from '../../text/everyday.ts';
import { isPlace } from '../../text/places.ts';
import { singular } from '../../text/plurals.ts';
import { vagueModifiers } from '../../text/vague.ts';
import { kindsOfName } from '../../text/wordnet.ts';
import { capitalRuns } from '../../text/capitals.ts';
import { isGivenName } from '../../text/given-names.ts';
import { firstNamesThatAreWords, titles as personalTitles } from '../../language/english/names.ts';
import { lowerBodyEnds, lowerEnds } from '../../language/english/bodies.ts';
import { beforeFullName } from '../../language/english/speech.ts';
import { dealingsWithPerson, doneByPerson } from '../../language/english/verbs.ts';
import { pattern } from '../../text/pattern.ts';
import { openedAt } from './spoken-openers.ts';
import type { WordSpan } from '../../text/word-span.ts';

const titles = pattern('i')`^${personalTitles}$`;
/** Words that end the name of a body or a work, and those that begin one before `of`. */
const ends = pattern()`^${lowerEnds}$`;
const starts = /^(?:university|institute|college|bank|museum|society|academy|school|department|ministry)$/;

/**
 * Gives a text with the first letters of likely names raised; as long as it was, so that offsets stay.
 * `about` is what the source says outside of its speech, with its own capitals; it and `texts`, all that is said, are read once.
 */
export function truecasing(about: string, texts: readonly string[]): (text: string) => string {
	const known = namesIn(about);
	const met = metIn(texts);
	return (text) => truecased(text, known, met);
}

function truecased(text: string, known: ReturnType<typeof namesIn>, met: ReadonlySet<string>): string {
	const words: readonly WordSpan[] = [...text.matchAll(/\p{L}[\p{L}\p{N}’'-]*/gu)].map(({ 0: word, index }) => ({
		text: word,
		start: index,
		end: index + word.length,
	}));
	const raised = new Set<number>();
	words.forEach((_, at) => {
		for (const place of known(words, at)) raised.add(place);
		for (const place of personAt(words, at, text)) raised.add(place);
		for (const place of bodyAt(words, at, text)) raised.add(place);
		for (const place of longBodyAt(words, at, text)) raised.add(place);
		for (const place of openedAt(words, at, text, isName)) raised.add(place);
		const word = words[at]?.text ?? '';
		if (isAlone(word) || met.has(word)) raised.add(at);
	});
	const letters = [...Array(text.length).keys()].map((at) => text.charAt(at));
	for (const place of raised) {
		const start = words[place]?.start ?? 0;
		const upper = text.charAt(start).toUpperCase();
		if (upper.length === 1) letters[start] = upper;
	}
	return letters.join('');
}

const dealing = pattern(
	'gu',
)`(?:\b${dealingsWithPerson} (\p{Ll}{4,})|(?<![\p{L}’'-])(\p{Ll}{4,}) ${doneByPerson})(?![\p{L}’'-])`;
/** How often somebody nobody ever heard of is dealt with as a person, to be one. */
const fewestDealings = 2;

/** Rare words with which one deals as with people: met haroun, haroun told me. */
function metIn(texts: readonly string[]): ReadonlySet<string> {
	const counts = new Map<string, number>();
	for (const text of texts)
		for (const [, object, subject] of text.matchAll(dealing)) {
			const word = object ?? subject ?? '';
			if (isUnheard(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
		}
	return new Set([...counts].flatMap(([word, count]) => (count >= fewestDealings ? [word] : [])));
}

/** Most words of a name. */
const mostWords = 10;

/** Names by their words, one after the other; `order` is that of the name which ends here. */
type NameTrie = { readonly next: Map<string, NameTrie>; order?: number };

/** Names with capitals in what stands beside the speech: the places in `words` of the one that begins at `at`. */
function namesIn(about: string): (words: readonly WordSpan[], at: number) => readonly number[] {
	const names: NameTrie = { next: new Map() };
	for (const [order, { words }] of capitalRuns(about).entries()) {
		const name = words.map(({ text }) => text.toLowerCase());
		const [first, ...more] = name;
		if (first === undefined || (more.length === 0 && (isCommon(first, 0.05) || first.length < 4))) continue;
		if (name.length > mostWords || name.every((word) => isCommon(word, 1))) continue;
		enter(names, name).order ??= order;
	}
	return (words, at) => {
		const name = firstAt(names, words, at);
		return name.flatMap((word, place) => (binding.has(word) && place > 0 ? [] : [at + place]));
	};
}

function enter(names: NameTrie, words: readonly string[]): NameTrie {
	let here = names;
	for (const word of words) {
		const next: NameTrie = here.next.get(word) ?? { next: new Map() };
		here.next.set(word, next);
		here = next;
	}
	return here;
}

/** The words at `at` that are a name; of several, the one that was met first. */
function firstAt(names: NameTrie, words: readonly WordSpan[], at: number): readonly string[] {
	let [best, size] = [Infinity, 0];
	let here: NameTrie | undefined = names;
	for (let place = at; here !== undefined; place++) {
		if ((here.order ?? Infinity) < best) [best, size] = [here.order ?? Infinity, place - at];
		here = here.next.get(words[place]?.text.toLowerCase() ?? '');
	}
	return words.slice(at, at + size).map(({ text }) => text.toLowerCase());
}

/** A first name and what can be a last one, or whoever has a title. */
function personAt(words: readonly WordSpan[], at: number, text: string): readonly number[] {
	const [before, word, next, third] = [words[at - 1], words[at], words[at + 1], words[at + 2]];
	if (word === undefined) return [];
	const titled = before !== undefined && titles.test(before.text) && touches(text, before, word);
	const isFirst = isGiven(word.text);
	if (titled && !isUsual(word.text, 20))
		return next !== undefined && touches(text, word, next) && !isUsual(next.text, 8) && !isInflected(next.text)
			? [at, at + 1]
			: [at];
	if (!isFirst) return isIntroduced(words, at, text) ? [at, at + 1] : [];
	if (next === undefined || !touches(text, word, next) || !isLast(next.text))
		return isProper(word.text) && isLoneFirst(words, at, text) ? [at] : [];
	// mary jane watson: a second first name, or a letter
	const isMiddle = third !== undefined && touches(text, next, third) && isGiven(next.text) && isLast(third.text);
	return isMiddle ? [at, at + 1, at + 2] : [at, at + 1];
}

const personal = pattern()`^${doneByPerson}$`;

/** A first name by itself; one that is a word too only where it does what people do: grace said, but with grace. */
function isLoneFirst(words: readonly WordSpan[], at: number, text: string): boolean {
	const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
	if (word === undefined) return false;
	if (!namesThatAreNouns.has(word.text)) return isGivenName(word.text) || introducing.test(before?.text ?? '');
	return next !== undefined && touches(text, word, next) && personal.test(next.text) && isGivenName(word.text);
}

const namesThatAreNouns = new Set(firstNamesThatAreWords);

/** Words before somebody who is named in full, though nobody ever heard the name: with me is ottilie brandvold. */
const introducing = pattern()`^${beforeFullName}$`;

function isIntroduced(words: readonly WordSpan[], at: number, text: string): boolean {
	const [before, first, last] = [words[at - 1], words[at], words[at + 1]];
	return (
		before !== undefined &&
		first !== undefined &&
		last !== undefined &&
		introducing.test(before.text) &&
		touches(text, before, first) &&
		touches(text, first, last) &&
		isUnheard(first.text) &&
		(isUnheard(last.text) || (isProper(last.text) && !isUnlisted(last.text)))
	);
}

/** A word of small letters that speech has hardly ever, and no form of one that it has. */
function isUnheard(word: string): boolean {
	return /^\p{L}{4,}$/u.test(word) && !isUnlisted(word) && surprise(word) > 23.5 && !isInflected(word);
}

/** Ends of bodies that need no name before them, only two words more: the consumer lending bureau. */
const bodyEnds = pattern()`^${lowerBodyEnds}$`;
/** What may stand before a body's name. */
const opener = /^(?:the|at|by|from|for|with|of|in)$/;
const [fewest, farthest] = [2, 4];

/** the consumer lending bureau, fordham law school, the society for field research */
function longBodyAt(words: readonly WordSpan[], at: number, text: string): readonly number[] {
	const word = words[at];
	if (word === undefined) return [];
	if (bodyEnds.test(word.text)) {
		const from = reach(words, at, text, -1);
		const size = at - from;
		return size >= fewest && opener.test(words[from - 1]?.text ?? '') ? places(from, at) : [];
	}
	const [name, middle] = [words[at - 2], words[at - 1]];
	if (/^(?:school|club|journal|college|review)$/.test(word.text))
		return name !== undefined &&
			middle !== undefined &&
			isName(name.text) &&
			isModifier(middle.text) &&
			touches(text, name, middle) &&
			touches(text, middle, word)
			? places(at - 2, at)
			: [];
	if (!/^(?:society|association|foundation|institute|center|centre|council|federation)$/.test(word.text)) return [];
	if (words[at + 1]?.text !== 'for' || !/^(?:the|at|by|from|with)$/.test(words[at - 1]?.text ?? '')) return [];
	const to = reach(words, at + 1, text, 1);
	return to - at - 1 >= fewest ? [at, ...places(at + 2, to)] : [];
}

/** The place of the farthest modifier in that direction, at most four away; `at` itself where there is none. */
function reach(words: readonly WordSpan[], at: number, text: string, step: 1 | -1): number {
	let place = at;
	while (Math.abs(place - at) < farthest) {
		const [here, next] = [words[place], words[place + step]];
		if (here === undefined || next === undefined || !isModifier(next.text)) break;
		if (!(step > 0 ? touches(text, here, next) : touches(text, next, here))) break;
		place += step;
	}
	return place;
}

function isModifier(word: string): boolean {
	return !binding.has(word) && !opening.has(word) && !vagueModifiers.has(word) && !/(?:ed|ly)$/.test(word);
}

function places(from: number, to: number): readonly number[] {
	return [...Array(to - from + 1).keys()].map((one) => from + one);
}

/** lehigh university, university of tulsa */
function bodyAt(words: readonly WordSpan[], at: number, text: string): readonly number[] {
	const [before, word, of, next] = [words[at - 1], words[at], words[at + 1], words[at + 2]];
	if (word === undefined) return [];
	if (starts.test(word.text) && of?.text === 'of' && next !== undefined && isName(next.text)) return [at, at + 2];
	if (!ends.test(word.text) || before === undefined || !touches(text, before, word) || !isName(before.text)) return [];
	const first = words[at - 2];
	return first !== undefined && touches(text, first, before) && isName(first.text)
		? [at - 2, at - 1, at]
		: [at - 1, at];
}

/** Listen and Thanks stand in capitals too, since they open what is said; no name but a first name is said so often. */
function isProper(word: string): boolean {
	return isMostlyProper(word) && (perMillion(word) < 60 || isGivenName(word) || isPlace(word));
}

function touches(text: string, before: WordSpan, after: WordSpan): boolean {
	return /^[ \n]$/.test(text.slice(before.end, after.start));
}

function isGiven(word: string): boolean {
	return (isGivenName(word) && !isUsual(word, 3)) || (isProper(word) && !isPlace(word) && !isUnlisted(word));
}

function isLast(word: string): boolean {
	return !isUnlisted(word) && (isProper(word) || (!isUsual(word, 1) && !isInflected(word)));
}

/** A word that speech writes with a capital, a place, or one that was never heard. */
function isName(word: string): boolean {
	return !isUnlisted(word) && (isProper(word) || isPlace(word) || (surprise(word) > 24 && !isInflected(word)));
}

/** What needs no company: a place, or somebody that general knowledge has, and no word of the language besides. */
function isAlone(word: string): boolean {
	if (isUnlisted(word) || isUsual(word, 0.05)) return false;
	return isPlace(word) || (isProper(word) && kindsOfName(word).length > 0);
}

function isUnlisted(word: string): boolean {
	return word.length < 3 || unlisted.has(word) || binding.has(word) || opening.has(word);
}

/** A word that is written small, said so often in a million words. */
function isUsual(word: string, atLeast: number): boolean {
	return binding.has(word) || (!isProper(word) && perMillion(word) >= atLeast);
}

/** A form of a usual word that the list of words may lack. */
function isInflected(word: string): boolean {
	const stem = word.replace(/(?:ing|ed|ly|ers?|ness|able|ally|es|'s|’s)$/, '');
	return isCommon(singular(word), 0.02) || (stem !== word && (isCommon(stem, 0.02) || isCommon(`${stem}e`, 0.02)));
}
