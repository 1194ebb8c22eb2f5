// A run of capitals in its parts: roles stand between names, a list of places is many, and what only binds is no name.
import { addresses, binding, roles, unlisted } from './everyday.ts';
import { isCommon, isProper } from './frequency.ts';
import { singular } from './plurals.ts';
import { isGivenName } from './given-names.ts';
import { withBracket } from './editor-brackets.ts';
import { withSmallHead, withSmallNoun } from './small-parts.ts';
import { withoutNation } from './nations.ts';
import { isPlace } from './places.ts';
import { isCapital, isShaped, isUnit, opensSentence, opensTitle } from './capital-shapes.ts';
import type { CapitalRun, WordSpan } from './word-span.ts';
import { wordEndings } from '../language/english/endings.ts';
import { pattern } from './pattern.ts';
import { firstNamesThatAreWords, nameParticles } from '../language/english/names.ts';
import { rolesThatAreWords } from '../language/english/everyday.ts';

/** A run in its parts: roles stand between names, and what only binds is no name. */
export function parted(text: string, words: readonly WordSpan[]): readonly CapitalRun[] {
	const parts: WordSpan[][] = [[]];
	words.forEach((one, place) => {
		const bare = one.text.toLowerCase();
		const binds =
			binding.has(bare) &&
			!(place > 0 && place < words.length - 1 && !isCapital(one.text)) &&
			!isInTitle(words, place) &&
			!isAbbreviation(text, one) &&
			!(place === 0 && words.length > 1 && (opensTitle(text, one) || isFirstName(text, words)));
		const isArticle = place === 0 && one.text === 'The' && words.length > 1 && !opensSentence(text, one.start);
		if (isArticle) parts.at(-1)?.push(one);
		else if (binds || isRole(words, place) || /^I['’]/.test(one.text)) parts.push([]);
		else parts.at(-1)?.push(one);
	});
	return parts
		.flatMap(withoutRoles)
		.flatMap(places)
		.flatMap((part) => {
			const trimmed = withoutNation(trim(text, part));
			if (isAddress(text, trimmed) || (trimmed.length === 1 && isSpelled(trimmed[0]?.text ?? ''))) return [];
			const [first, last] = [trimmed[0], trimmed.at(-1)];
			if (first === undefined || last === undefined) return [];
			if (trimmed.every(({ text }) => isUnlisted(text)) || (trimmed.length === 1 && first.text.length < 2)) return [];
			const dot = /^(?:\p{Lu}\.)+\p{Lu}$/u.test(last.text) && text.charAt(last.end) === '.' ? 1 : 0;
			const start = withBracket(text, first.start, last.end);
			const run = { start, end: last.end + dot, words: trimmed, opens: opensSentence(text, first.start) };
			return [withSmallNoun(text, withSmallHead(text, run))];
		});
}

/** The WHO: a small word in capitals throughout, where a noun stands. */
function isAbbreviation(text: string, { text: word, start }: WordSpan): boolean {
	if (!/^\p{Lu}{2,}$/u.test(word)) return false;
	if (/\b[Tt]he $/.test(text.slice(Math.max(0, start - 5), start))) return true;
	const end = start + word.length;
	return (
		word.length > 2 &&
		/^ (?:says|said|declared|announced|recommends|recommended|reported)\b/.test(text.slice(end, end + 14))
	);
}

const alsoVerbs = new Set(firstNamesThatAreWords);

function isFirstOrVerb(word: string): boolean {
	return isGivenName(word) || alsoVerbs.has(word.toLowerCase());
}

/** Will Haddow swept: of a verb that is a first name too, what follows is no question. */
function isFirstName(text: string, words: readonly WordSpan[]): boolean {
	const [first, second, last] = [words[0], words[1], words.at(-1)];
	if (first === undefined || second === undefined || last === undefined || !isFirstOrVerb(first.text)) return false;
	if (isShaped(second.text) || isPlace(second.text) || isCommon(second.text, 0.3)) return false;
	return !/^[^.!?\n]{0,200}\?/.test(text.slice(last.end, last.end + 202));
}

/** Your Honor names nobody. */
function isAddress(text: string, words: readonly WordSpan[]): boolean {
	const [only, more] = words;
	if (only === undefined || more !== undefined || !addresses.has(only.text.toLowerCase())) return false;
	return /\b(?:your|his|her|their)\s$/i.test(text.slice(Math.max(0, only.start - 7), only.start));
}

/** A-C-R-D-T: letters as somebody spells a word. */
function isSpelled(word: string): boolean {
	return /^(?:\p{Lu}[-‐‑]){3,}\p{Lu}$/u.test(word);
}

const particle = pattern('i')`^${nameParticles}$`;
const nounEnding = pattern()`${wordEndings}$`;

/** Minister for Equalities | Nicola Thornbury: somebody in full after words of the language that say what she is. */
function withoutRoles(part: readonly WordSpan[]): readonly (readonly WordSpan[])[] {
	const at = part.length - 2;
	const [before, first, last] = [part[at - 1], part[at], part[at + 1]];
	if (before === undefined || first === undefined || last === undefined) return [part];
	const isRare = !isCommon(first.text, 0.01) && nounEnding.test(before.text);
	const isFirst =
		isRare || isGivenName(first.text) || (isProper(first.text) && !isPlace(first.text) && !isUnlisted(first.text));
	if (!isFirst || particle.test(first.text) || isGivenName(before.text) || isCommon(last.text, 0.3)) return [part];
	if (!/^\p{Lu}\p{Ll}+$/u.test(last.text) || !/^\p{Lu}\p{Ll}{2,}$/u.test(before.text)) return [part];
	const isWord =
		[before.text, singular(before.text)].some((one) => isCommon(one, 0.3)) ||
		unlisted.has(before.text.toLowerCase()) ||
		nounEnding.test(before.text);
	return isWord ? [part.slice(0, at), part.slice(at)] : [part];
}

/** Lisbon | Toronto | New York: places that stand together are as many; New York stays one. */
function places(part: readonly WordSpan[]): readonly (readonly WordSpan[])[] {
	const name = (from: number, to: number): string =>
		part
			.slice(from, to)
			.map(({ text }) => text)
			.join(' ');
	if (part.length < 2 || isPlace(name(0, part.length))) return [part];
	const found: (readonly WordSpan[])[] = [];
	for (let at = 0; at < part.length;) {
		const to = [at + 3, at + 2, at + 1].find((end) => end <= part.length && isPlace(name(at, end)));
		if (to === undefined) return [part];
		found.push(part.slice(at, to));
		at = to;
	}
	return found;
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

function trim(text: string, words: readonly WordSpan[]): readonly WordSpan[] {
	let [from, to] = [0, words.length];
	const isEdge = (one: WordSpan | undefined): boolean =>
		one !== undefined && ((!isCapital(one.text) && !/^\d+(?:\.\d+)*\p{Lu}?$/u.test(one.text)) || isUnit(text, one));
	while (to > from && (isEdge(words[to - 1]) || (to - from > 1 && generic.test(words[to - 1]?.text ?? '')))) to--;
	while (from < to && (isEdge(words[from]) || /^[\d.,:%/-]+$/.test(words[from]?.text ?? ''))) from++;
	return words.slice(from, to);
}
