// What makes a phrase a term of art: it is said again and again here (C-value: Frantzi, Ananiadou & Mima 2000, International
// Journal on Digital Libraries 3), its words are rarer in general speech (weirdness: Ahmad, Gillam & Tostevin 1999, TREC-8),
// or somebody defines it, asks what it is, or names it.
import { surprise } from '../words/frequency.ts';
import { singular } from '../words/plurals.ts';
import { compoundOf, hasField, type Compound } from '../words/wordnet.ts';

export type Standing = {
	readonly turn: number;
	readonly start: number;
	readonly end: number;
	readonly whole: boolean;
	readonly defined: boolean;
};
export type Candidate = {
	readonly key: string;
	readonly words: readonly string[];
	readonly standings: readonly Standing[];
};

const small = /^(?:of|the|and|for|in|to|a)$/;

/** How rare its words are in general speech, in bits, on average; a word that was never heard counts 24. */
export function rarity(words: readonly string[]): number {
	const parts = words.flatMap((word) => word.split('-')).filter((word) => word !== '' && !small.test(word));
	const bits = parts.map((word) => Math.min(24, surprise(word), surprise(singular(word))));
	return bits.reduce((sum, one) => sum + one, 0) / Math.max(1, bits.length);
}

/** Occurrences that are not owed to a longer phrase that is said as a whole. */
export function independent(candidate: Candidate, longer: readonly Candidate[]): number {
	const own = candidate.standings.length;
	if (longer.length === 0) return own;
	const nested = longer.reduce((sum, one) => sum + one.standings.length, 0);
	return own - nested / longer.length;
}

/** That a dictionary has a compound says that it is more than its words. */
function lexicalised(compound: Compound | undefined): number {
	if (compound === 'term') return 5;
	return compound === 'thing' ? 2 : 0;
}

/** How much of a term it is: 0 and below is none, 10 a good one. */
export function termhood(candidate: Candidate, longer: readonly Candidate[]): number {
	const { words, standings } = candidate;
	const times = independent(candidate, longer);
	if (times <= 0 && !standings.some((one) => one.defined)) return 0;
	const defined = Math.min(2, standings.filter((one) => one.defined).length);
	const bits = rarity(words);
	const isMany = words.length > 1 || /.-./.test(words[0] ?? '');
	if (isMany) {
		const compound = compoundOf(candidate.key);
		if (!standings.some((one) => one.whole) || compound === 'role') return 0;
		return (
			(0.5 + Math.log2(1 + Math.max(0, times))) * (bits - 13) * (words.length > 2 ? 1.1 : 1) +
			(bits > 12.5 ? 5 * defined + lexicalised(compound) : 0)
		);
	}
	const technical =
		/(?:ism|ology|ography|omics|ation|ization|isation|icity|ality|itis|osis|aemia|emia|ase|oxide|metry|nomy|plasm|genesis|theism|cracy|ics)$/.test(
			words[0] ?? '',
		) || hasField(singular(words[0] ?? ''))
			? 2
			: 0;
	return (
		Math.log2(Math.max(1, times)) * (bits + technical - 17.5) +
		(bits > 16 ? 5 * defined : 0) +
		(bits + technical > 23 && times < 2 ? 3 : 0)
	);
}
