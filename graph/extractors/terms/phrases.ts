// Noun phrases: what a term of art looks like in English (Justeson & Katz 1995, "Technical terminology", Natural Language
// Engineering 1: adjectives and nouns before a noun, and nouns tied by `of`).
import type { Token } from '../../text/english-words.ts';
import { binding, opening, unlisted } from '../../text/everyday.ts';
import { vagueModifiers, vagueNouns } from '../../text/vague.ts';
import { keyOfWords, singular } from '../../text/plurals.ts';
import { compoundOf } from '../../text/wordnet.ts';
import { fillers } from '../../language/english/speech.ts';
import { weakHeads as weak } from '../../language/english/vague.ts';
import { pattern } from '../../text/pattern.ts';

export type Phrase = {
	readonly key: string;
	readonly start: number;
	readonly end: number;
	readonly words: readonly string[];
	readonly whole: boolean;
};

/** What is uttered and is no word. */
const sounds = pattern()`^(?:${fillers}|[mhu]+m|[aeou]+h+|e+r+m?|h[ae]+(?:hh?[ae]+)*h?|y[aeu]+[phs]*)$`;

function isInAddress(text: string, { start, end }: Token): boolean {
	return /[.@/]/.test(text.charAt(start - 1)) || /^[.@/]\p{L}/u.test(text.slice(end, end + 2));
}

/** Most words of a term. */
const most = 4;

/** The noun phrases of a text and the phrases within them, in order. */
export function phrasesOf(text: string, tokens: readonly Token[]): readonly Phrase[] {
	const phrases: Phrase[] = [];
	for (let at = 0; at < tokens.length;) {
		let end = at;
		while (
			end < tokens.length &&
			isPart(text, tokens, end) &&
			(end === at || touches(text, tokens[end - 1], tokens[end]))
		)
			end++;
		if (end === at) {
			at++;
			continue;
		}
		for (const one of within(tokens.slice(at, end))) phrases.push(one);
		const tied = tiedByOf(text, tokens, at, end);
		if (tied !== undefined) phrases.push(tied);
		at = end;
	}
	return phrases;
}

function touches(text: string, before: Token | undefined, after: Token | undefined): boolean {
	return before !== undefined && after !== undefined && /^[ \n]?$/.test(text.slice(before.end, after.start));
}

function isPart(text: string, tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (token === undefined || !/^[\p{L}][\p{L}\p{N}’'-]*$/u.test(token.text) || token.text.length < 2) return false;
	const bare = token.text.toLowerCase();
	if (binding.has(bare) || sounds.test(bare.replace(/-/g, '')) || isInAddress(text, token)) return false;
	if (token.pos === 'NOUN' || token.pos === 'ADJ') return true;
	if (token.pos === 'PROPN') return true;
	if (token.pos !== 'VERB') return false;
	// guard dog: a noun that is also a verb, where no verb can stand or where a dictionary has the compound
	if (compoundOf(`${bare} ${singular(tokens[at + 1]?.text.toLowerCase() ?? '')}`) !== undefined) return true;
	if (/^(?:DET|ADJ)$/.test(tokens[at - 1]?.pos ?? '') && tokens[at + 1]?.pos === 'NOUN' && !/(?:ed|ing|s)$/.test(bare))
		return true;
	// machine learning, data munging; assisted evolution, reinforced concrete
	const before = tokens[at - 1]?.pos;
	const after = tokens[at + 1]?.pos;
	return (
		(/ing$/.test(bare) && (before === 'NOUN' || before === 'ADJ')) ||
		(/(?:ed|ing)$/.test(bare) &&
			after === 'NOUN' &&
			(before === undefined || !/^(?:PRON|AUX|NOUN|PROPN|PART)$/.test(before)))
	);
}

/** All phrases of two words and more within a longest one, and its words. */
function within(tokens: readonly Token[]): readonly Phrase[] {
	const phrases: Phrase[] = [];
	const core = coreOf(tokens);
	for (let from = 0; from < tokens.length; from++) {
		for (let to = from + 1; to <= Math.min(tokens.length, from + most); to++) {
			const part = tokens.slice(from, to);
			if (isTermLike(part)) phrases.push(phrase(part, from <= core.from && to >= core.to));
		}
	}
	return phrases;
}

/** What a phrase must hold to be the longest but for what makes no term: the new gene drive is the whole of gene drive. */
function coreOf(tokens: readonly Token[]): { readonly from: number; readonly to: number } {
	const from = tokens.findIndex((token) => !vagueModifiers.has(token.text.toLowerCase()));
	const last = tokens.findLastIndex((token) => !weakHeads.has(token.text.toLowerCase()));
	return { from: from < 0 ? tokens.length : from, to: last + 1 };
}

function isTermLike(tokens: readonly Token[]): boolean {
	const last = tokens.at(-1);
	if (last === undefined || last.pos === 'ADJ' || (last.pos === 'VERB' && tokens.length === 1)) return false;
	const bare = (token: Token): string => token.text.toLowerCase();
	// Names are found elsewhere; a capital within a term is a sentence's or a style's.
	if (
		tokens.some(
			(token, at) =>
				/^\p{Lu}/u.test(token.text) && (at > 0 || tokens.length === 1) && /\p{Lu}.*\p{Lu}/u.test(token.text),
		)
	)
		return false;
	if (tokens.slice(1).some((token) => /^\p{Lu}/u.test(token.text))) return false;
	if (tokens.some((token) => unlisted.has(bare(token)) && /^\p{Lu}/u.test(token.text))) return false;
	if (tokens.slice(0, -1).some((token) => vagueModifiers.has(bare(token)) || opening.has(bare(token)))) return false;
	// The largest sawmill is no other thing than a sawmill.
	if (tokens.slice(0, -1).some((token) => token.pos === 'ADJ' && /..est$/.test(token.text))) return false;
	if (/['’]/.test(last.text)) return false;
	const head = singular(bare(last));
	if (tokens.length === 1)
		return (
			!/(?:[ai]tive|ous|ful|less|able|ible)$/.test(head) &&
			!vagueNouns.has(head) &&
			!vagueModifiers.has(head) &&
			!opening.has(head) &&
			!unlisted.has(head)
		);
	const first = tokens[0];
	if (vagueNouns.has(head) && (first === undefined || vagueNouns.has(singular(bare(first))))) return false;
	return !vagueModifiers.has(head) && !weakHeads.has(head);
}

/** Heads that take any modifier. */
const weakHeads = new Set(weak);

function phrase(tokens: readonly Token[], whole: boolean): Phrase {
	const words = tokens.map((token) => token.text.toLowerCase());
	return { key: keyOfWords(words), start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0, words, whole };
}

/** velocity of money, share of search: one noun on each side, or one with a modifier. */
function tiedByOf(text: string, tokens: readonly Token[], at: number, end: number): Phrase | undefined {
	const [of, after, next] = [tokens[end], tokens[end + 1], tokens[end + 2]];
	const before = tokens[end - 1];
	if (
		of?.text !== 'of' ||
		before?.pos !== 'NOUN' ||
		end - at > 2 ||
		after?.pos !== 'NOUN' ||
		!isPart(text, tokens, end + 1)
	)
		return undefined;
	if (next !== undefined && isPart(text, tokens, end + 2) && touches(text, after, next)) return undefined;
	const part = [...tokens.slice(at, end), of, after];
	const bare = [before, after].map((token) => singular(token.text.toLowerCase()));
	if (
		bare.some((one) => weakHeads.has(one) || vagueModifiers.has(one)) ||
		vagueNouns.has(bare[0] ?? '') ||
		vagueModifiers.has(tokens[at]?.text.toLowerCase() ?? '')
	)
		return undefined;
	if (part.some((token) => /^\p{Lu}/u.test(token.text) && token !== part[0])) return undefined;
	return phrase(part, true);
}
