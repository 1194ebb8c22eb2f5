// Why labels are believed, in a sentence for people.
import { signs } from './evidence.ts';
import type { Weighed } from './facts.ts';
import type { Candidate } from './forms.ts';
import { countedByForm, described, tallied } from './tally.ts';

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
	return `${labels.length} lines begin with ${described[forms[0]?.[0] ?? first.form]}${other}: ${names}${counts.length > 6 ? ', …' : ''}${grounds(believed)}`;
}

/** The two rows that speak loudest for most of the labels. */
function grounds(believed: readonly Weighed[]): string {
	const lines = believed.reduce((sum, { use }) => sum + use.all.length, 0);
	const said = signs
		.filter(({ weight }) => weight > 0)
		.map((sign) => ({
			says: sign.says,
			weight:
				sign.weight * believed.reduce((sum, { use, facts }) => (sign.holds(facts) ? sum + use.all.length : sum), 0),
			share: believed.reduce((sum, { use, facts }) => (sign.holds(facts) ? sum + use.all.length : sum), 0) / lines,
		}))
		.filter(({ share }) => share > 0.5)
		.toSorted((a, b) => b.weight - a.weight)
		.slice(0, 2)
		.map(({ says }) => says.replace(/^it /, 'each '));
	return said.length === 0 ? '' : `; ${said.join(', and ')}`;
}
