// Everything that the judgements weigh, by name: a number for each candidate, mostly 0 or 1.
import type { Candidate, TalkFacts } from './candidate.ts';
import type { Feature } from './feature.ts';
import { featuresOfPlaces } from './features-of-places.ts';
import { featuresOfWords } from './features-of-words.ts';

/** By feature; what is 0 is absent. */
export type Features = ReadonlyMap<string, number>;

const rows: readonly Feature[] = [...featuresOfWords, ...featuresOfPlaces];

/** Rules whose finds are terms: what speaks for a term may speak against a name. */
export const termRules: ReadonlySet<string> = new Set(['term', 'han term']);

/** A rule that gives less is in doubt itself. */
export const evens = 50;

/** Each feature twice where it may weigh otherwise: for terms and for names. */
export function featuresOf(candidate: Candidate, talk: TalkFacts): Features {
	const found = new Map<string, number>();
	const isTerm = termRules.has(candidate.rule);
	found.set(`rule ${candidate.rule}`, 1);
	found.set(`${candidate.known.origin} ${candidate.known.kind}`, 1);
	found.set(`confidence of ${candidate.rule}`, candidate.confidence / 100);
	if (!isTerm && candidate.confidence < evens) found.set(`doubt of ${candidate.rule}`, 1);
	for (const { id, value } of rows) {
		const number = value(candidate, talk);
		if (number !== 0)
			found.set(`${isTerm ? 'term' : candidate.known.origin === 'lexicon' ? 'listed' : 'name'}: ${id}`, number);
	}
	return found;
}
