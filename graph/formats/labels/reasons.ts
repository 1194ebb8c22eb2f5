// Why labels are believed: as codes, and in a sentence for people.
import type { Transcript } from '../../model.ts';
import { signs } from './evidence.ts';
import type { Weighed } from './facts.ts';
import type { Candidate } from './forms.ts';
import type { Sign } from './sign.ts';
import { countedByForm, described, tallied } from './tally.ts';

export type Grounds = NonNullable<Transcript['grounds']>;

export function groundsFor(labels: readonly Candidate[], believed: readonly Weighed[]): Grounds | undefined {
	if (labels.length === 0) return undefined;
	const forms = [...countedByForm(labels)].toSorted((a, b) => b[1] - a[1]).map(([form]) => form);
	return { lines: labels.length, forms: forms.slice(0, 2), signs: loudest(believed).map(({ id }) => id) };
}

/** "46 lines begin with a name in bold and a colon: Dan Roberts 23, …; believed because …" */
export function reasonFor(labels: readonly Candidate[], believed: readonly Weighed[]): string {
	const first = labels[0];
	if (first === undefined) return 'no label repeats that could be a speaker';
	const counts = tallied(labels).toSorted((a, b) => b.all.length - a.all.length);
	const forms = [...countedByForm(labels)].toSorted((a, b) => b[1] - a[1]);
	const names = counts
		.slice(0, 6)
		.map(({ label, all }) => `${label} ${all.length}`)
		.join(', ');
	const other = forms[1] === undefined ? '' : `, or ${described[forms[1][0]]}`;
	return `${labels.length} lines begin with ${described[forms[0]?.[0] ?? first.form]}${other}: ${names}${counts.length > 6 ? ', …' : ''}${said(believed)}`;
}

function said(believed: readonly Weighed[]): string {
	const words = loudest(believed).map(({ says }) => says.replace(/^it /, 'each '));
	return words.length === 0 ? '' : `; ${words.join(', and ')}`;
}

/** The two rows that speak loudest for most of the labels. */
function loudest(believed: readonly Weighed[]): readonly Sign[] {
	const lines = believed.reduce((sum, { use }) => sum + use.all.length, 0);
	return signs
		.filter(({ weight }) => weight > 0)
		.map((sign) => ({
			sign,
			held: believed.reduce((sum, { use, facts }) => (sign.holds(facts) ? sum + use.all.length : sum), 0),
		}))
		.filter(({ held }) => held / lines > 0.5)
		.toSorted((a, b) => b.sign.weight * b.held - a.sign.weight * a.held)
		.slice(0, 2)
		.map(({ sign }) => sign);
}
