// Everything that the judgements weigh, by name: a number for each candidate, mostly 0 or 1.
import type { Candidate, TalkFacts } from './candidate.ts';
import type { Feature } from './feature.ts';
import { featuresOfChinese } from './features-of-chinese.ts';
import { featuresOfPlaces } from './features-of-places.ts';
import { featuresOfWords } from './features-of-words.ts';

/** By feature; what is 0 is absent. */
export type Features = ReadonlyMap<string, number>;

const rows: readonly Feature[] = [...featuresOfWords, ...featuresOfChinese, ...featuresOfPlaces];

/** Rules whose finds are terms: what speaks for a term may speak against a name. */
export const termRules: ReadonlySet<string> = new Set(['term', 'han term']);

/** A rule that gives less is in doubt itself. */
export const evens = 50;

/** Each feature may weigh otherwise for terms, for names and for what the lexicon has; of terms that are said once most are none. */
type Group = 'term' | 'term said once' | 'listed' | 'name';

function groupOf({ rule, known, times }: Candidate): Group {
	if (rule === 'han term' && times < 2) return 'term said once';
	if (termRules.has(rule)) return 'term';
	return known.origin === 'lexicon' ? 'listed' : 'name';
}

const groups: readonly Group[] = ['term', 'term said once', 'listed', 'name'];
const byGroup = new Map(
	groups.map((group) => [group, rows.map(({ id, value }) => ({ id: `${group}: ${id}`, value }))] as const),
);

/** What isn't asked of the candidate: who found it, and how sure that rule is. */
function given(candidate: Candidate): readonly (readonly [string, number])[] {
	const { rule, confidence, known } = candidate;
	return [
		[`rule ${rule}`, 1],
		[`${known.origin} ${known.kind}`, 1],
		[`confidence of ${rule}`, confidence / 100],
		...(!termRules.has(rule) && confidence < evens ? [[`doubt of ${rule}`, 1] as const] : []),
	];
}

/** All features of a candidate. */
export function featuresOf(candidate: Candidate, talk: TalkFacts): Features {
	const found = new Map(given(candidate));
	for (const { id, value } of byGroup.get(groupOf(candidate)) ?? []) {
		const number = value(candidate, talk);
		if (number !== 0) found.set(id, number);
	}
	return found;
}

/** The sum of a candidate's features by weight; those without one are not asked for. */
export function weighedBy(weights: {
	readonly [feature: string]: number;
}): (one: Candidate, talk: TalkFacts) => number {
	const weighing = new Map(
		[...byGroup].map(([group, all]) => [
			group,
			all.map(({ id, value }) => ({ value, weight: weights[id] ?? 0 })).filter(({ weight }) => weight !== 0),
		]),
	);
	return (candidate, talk) => {
		let sum = 0;
		for (const [id, value] of given(candidate)) sum += (weights[id] ?? 0) * value;
		for (const { value, weight } of weighing.get(groupOf(candidate)) ?? []) sum += weight * value(candidate, talk);
		return sum;
	};
}
