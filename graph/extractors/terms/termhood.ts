// What makes a phrase a term of art: it is said again and again here (C-value: Frantzi, Ananiadou & Mima 2000, International
// Journal on Digital Libraries 3), its words are rarer in general speech (weirdness: Ahmad, Gillam & Tostevin 1999, TREC-8),
// a dictionary has it, the source speaks of it outside of the speech, or somebody defines it, asks what it is, or names it.
import { surprise } from '../../text/frequency.ts';
import { singular } from '../../text/plurals.ts';
import { compoundOf, isPerson } from '../../text/wordnet.ts';
import { ideaEndings } from '../../language/english/endings.ts';
import { pattern } from '../../text/pattern.ts';

export type TermOccurrence = {
	readonly turn: number;
	readonly start: number;
	readonly end: number;
	readonly whole: boolean;
	readonly defined: boolean;
};
export type TermCandidate = {
	readonly key: string;
	readonly words: readonly string[];
	readonly occurrences: readonly TermOccurrence[];
	/** Whether the front matter, a heading or a summary has it. */
	readonly announced: boolean;
};

const small = /^(?:of|the|and|for|in|to|a)$/;
/** Endings of words that name ideas, states and fields. */
const technical = pattern()`${ideaEndings}$`;

/** How rare its words are in general speech, in bits, on average; a word that was never heard counts 24. */
export function rarity(words: readonly string[]): number {
	const parts = words.flatMap((word) => word.split('-')).filter((word) => word !== '' && !small.test(word));
	const bits = parts.map((word) => Math.min(24, surprise(word), surprise(singular(word))));
	return bits.reduce((sum, one) => sum + one, 0) / Math.max(1, bits.length);
}

/** Occurrences that are not owed to a longer phrase that is said as a whole. */
export function independent(candidate: TermCandidate, longer: readonly TermCandidate[]): number {
	const own = candidate.occurrences.length;
	if (longer.length === 0) return own;
	const nested = longer.reduce((sum, one) => sum + one.occurrences.length, 0);
	return own - nested / longer.length;
}

/**
 * How likely an index would hold it, 0 to 1. The weights are those of a logistic regression over the candidates of eleven
 * English talks of different subjects, each marked by hand; they are kept to two figures, and meant to be read.
 */
export function termhood(candidate: TermCandidate, longer: readonly TermCandidate[]): number {
	const { key, words, occurrences, announced } = candidate;
	const times = independent(candidate, longer);
	const defined = Math.min(2, occurrences.filter((one) => one.defined).length);
	if (times <= 0 && defined === 0) return 0;
	const bits = rarity(words);
	if (words.length === 1 && !/.-./.test(words[0] ?? '')) {
		if (isPerson(singular(words[0] ?? ''))) return 0;
		return logistic(
			0.6 * Math.log2(Math.max(1, times)) +
				0.33 * bits +
				(announced ? 0.7 : 0) +
				(technical.test(words[0] ?? '') ? 0.7 : 0) +
				1.6 * defined -
				9.1,
		);
	}
	const whole = occurrences.filter((one) => one.whole).length;
	const compound = compoundOf(key);
	if (whole === 0 || compound === 'role' || isPerson(singular(words.at(-1) ?? ''))) return 0;
	return logistic(
		1.5 * Math.log2(1 + Math.max(0, Math.min(whole, times))) +
			0.15 * bits +
			// Everyday words make everyday things, a red book or a phone call, unless a dictionary has them.
			(compound === 'term' ? (bits > 13 ? 1.3 : 0.4) : bits < 13 ? -0.8 : compound === 'thing' ? -0.6 : 0) +
			(announced ? 1.4 : 0) -
			(words.length > 2 ? 1 : 0) +
			1.6 * defined -
			5.4,
	);
}

function logistic(odds: number): number {
	return 1 / (1 + Math.exp(-odds));
}
