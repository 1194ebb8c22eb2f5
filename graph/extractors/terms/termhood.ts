// What makes a phrase a term of art: it is said again and again here (C-value: Frantzi, Ananiadou & Mima 2000, International
// Journal on Digital Libraries 3), its words are rarer in general speech (weirdness: Ahmad, Gillam & Tostevin 1999, TREC-8),
// a dictionary has it, the source speaks of it outside of the speech, or somebody defines it, asks what it is, or names it.
import { surprise } from '../../text/frequency.ts';
import { singular } from '../../text/plurals.ts';
import { compoundOf, isPerson } from '../../text/wordnet.ts';
import { ideaEndings } from '../../language/english/endings.ts';
import type { EvidenceRow } from '../../text/evidence.ts';
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

/** Termhood that a term must have to be drawn. */
export const leastTermhood = 0.13;

/** What the evidence for a term reads. `times`: its occurrences that no longer phrase owns. */
type TermFacts = {
	readonly words: readonly string[];
	readonly times: number;
	/** Occurrences that are all of their noun phrase. */
	readonly whole: number;
	/** Bits of its words on average, as `rarity` says. */
	readonly bits: number;
	readonly defined: number;
	readonly announced: boolean;
	/** What WordNet says of the compound. */
	readonly compound: ReturnType<typeof compoundOf>;
};

/** `value` times `weight` is added; in an example ×3 is said three times, and what sets it off follows. */
export type TermEvidence = EvidenceRow & {
	readonly of: 'word' | 'phrase';
	readonly weight: number;
	readonly value: (facts: TermFacts) => number;
};

const isEveryday = ({ bits, compound }: TermFacts): boolean => compound !== 'term' && bits < 13;

/**
 * Weights of a logistic regression over the candidates of eleven English talks of different subjects, each marked by hand;
 * kept to two figures, and meant to be read. Those marks are not in the repository, so that no script can fit them again.
 */
// A table reads best with an entry a line.
// prettier-ignore
export const termEvidence: readonly TermEvidence[] = [
	{ id: 'times said', of: 'word', weight: 0.6, value: ({ times }) => Math.log2(Math.max(1, times)), example: 'mulch ×3' },
	{ id: 'rarity of the word', of: 'word', weight: 0.33, value: ({ bits }) => bits, example: 'sarcoidosis ×1' },
	{ id: 'announced word', of: 'word', weight: 0.7, value: ({ announced }) => Number(announced), example: 'mulch ×1, announced' },
	{ id: 'ending of ideas', of: 'word', weight: 0.7, value: ({ words: [word = ''] }) => Number(technical.test(word)), example: 'tourism ×1' },
	{ id: 'defined word', of: 'word', weight: 1.6, value: ({ defined }) => defined, example: 'mulch ×1, defined' },
	{ id: 'a word by itself', of: 'word', weight: -9.1, value: () => 1, example: 'garden ×2' },
	{ id: 'times said as a whole', of: 'phrase', weight: 1.5, value: ({ whole, times }) => Math.log2(1 + Math.max(0, Math.min(whole, times))), example: 'tidal lagoon ×2' },
	{ id: 'rarity of the words', of: 'phrase', weight: 0.15, value: ({ bits }) => bits, example: 'tidal lagoon ×2' },
	// Everyday words make everyday things, a red book or a phone call, unless a dictionary has them.
	{ id: 'term of WordNet, of rare words', of: 'phrase', weight: 1.3, value: ({ compound, bits }) => Number(compound === 'term' && bits > 13), example: 'blood pressure ×1' },
	{ id: 'term of WordNet, of usual words', of: 'phrase', weight: 0.4, value: ({ compound, bits }) => Number(compound === 'term' && bits <= 13), example: 'free will ×1' },
	{ id: 'everyday words', of: 'phrase', weight: -0.8, value: (facts) => Number(isEveryday(facts)), example: 'red book ×2' },
	{ id: 'thing of WordNet, of rare words', of: 'phrase', weight: -0.6, value: (facts) => Number(facts.compound === 'thing' && !isEveryday(facts)), example: 'rocking chair ×1' },
	{ id: 'announced phrase', of: 'phrase', weight: 1.4, value: ({ announced }) => Number(announced), example: 'salt marsh grass ×1, announced' },
	{ id: 'three words and more', of: 'phrase', weight: -1, value: ({ words }) => Number(words.length > 2), example: 'tidal lagoon wall ×1' },
	{ id: 'defined phrase', of: 'phrase', weight: 1.6, value: ({ defined }) => defined, example: 'salt marsh grass ×1, defined' },
	{ id: 'a phrase by itself', of: 'phrase', weight: -5.4, value: () => 1, example: 'big day ×2' },
];

/** How likely an index would hold it, 0 to 1. */
export function termhood(
	candidate: TermCandidate,
	longer: readonly TermCandidate[],
	evidence: readonly TermEvidence[] = termEvidence,
): number {
	const { key, words, occurrences, announced } = candidate;
	const times = independent(candidate, longer);
	const defined = Math.min(2, occurrences.filter((one) => one.defined).length);
	if (times <= 0 && defined === 0) return 0;
	const isWord = words.length === 1 && !/.-./.test(words[0] ?? '');
	if (isPerson(singular(words.at(-1) ?? ''))) return 0;
	const whole = occurrences.filter((one) => one.whole).length;
	const compound = compoundOf(key);
	if (!isWord && (whole === 0 || compound === 'role')) return 0;
	const facts = { words, times, whole, bits: rarity(words), defined, announced, compound };
	const rows = evidence.filter((row) => row.of === (isWord ? 'word' : 'phrase'));
	return logistic(rows.reduce((odds, { weight, value }) => odds + weight * value(facts), 0));
}

function logistic(odds: number): number {
	return 1 / (1 + Math.exp(-odds));
}
