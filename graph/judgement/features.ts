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

/** Each feature may weigh otherwise for terms, for names and for what the lexicon has. */
type Group = 'term' | 'listed' | 'name';

function groupOf({ rule, known }: Candidate): Group {
	if (termRules.has(rule)) return 'term';
	return known.origin === 'lexicon' ? 'listed' : 'name';
}

function rowsOf(group: Group, counts: (feature: string) => boolean): readonly Feature[] {
	return rows.map(({ id, value }) => ({ id: `${group}: ${id}`, value })).filter(({ id }) => counts(id));
}

/** Asks a candidate for those features that count, and leaves out the work for all others. */
export function featuresThat(counts: (feature: string) => boolean): (one: Candidate, talk: TalkFacts) => Features {
	const byGroup = { term: rowsOf('term', counts), listed: rowsOf('listed', counts), name: rowsOf('name', counts) };
	return (candidate, talk) => {
		const found = new Map<string, number>();
		found.set(`rule ${candidate.rule}`, 1);
		found.set(`${candidate.known.origin} ${candidate.known.kind}`, 1);
		found.set(`confidence of ${candidate.rule}`, candidate.confidence / 100);
		const group = groupOf(candidate);
		if (group !== 'term' && candidate.confidence < evens) found.set(`doubt of ${candidate.rule}`, 1);
		for (const { id, value } of byGroup[group]) {
			const number = value(candidate, talk);
			if (number !== 0) found.set(id, number);
		}
		return found;
	};
}

/** All features of a candidate. */
export const featuresOf = featuresThat(() => true);
