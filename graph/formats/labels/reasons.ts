// Why labels are believed: as codes, and in a sentence for people.
import type { Transcript } from '../../model.ts';
import { signs } from './evidence.ts';
import type { Weighed } from './facts.ts';
import type { Candidate } from './forms.ts';
import type { Sign } from './sign.ts';
import { countedByForm, described, tallied } from './tally.ts';

/** `grounds` are absent where there are no labels. */
export type Reasons = Pick<Transcript, 'because' | 'grounds'>;

/** "46 lines begin with a name in bold and a colon: Dan Roberts 23, …; each opens paragraphs", and the same as codes. */
export function reasonsFor(labels: readonly Candidate[], believed: readonly Weighed[]): Reasons {
	if (labels.length === 0) return { because: 'no label repeats that could be a speaker' };
	const counts = tallied(labels).toSorted((a, b) => b.all.length - a.all.length);
	const forms = [...countedByForm(labels)]
		.toSorted((a, b) => b[1] - a[1])
		.slice(0, 2)
		.map(([form]) => form);
	const rows = loudest(believed);
	const names = counts
		.slice(0, 6)
		.map(({ label, all }) => `${label} ${all.length}`)
		.join(', ');
	const written = forms.map((form) => described[form]).join(', or ');
	const says = rows.map((row) => row.says.replace(/^it /, 'each ')).join(', and ');
	return {
		because: `${labels.length} lines begin with ${written}: ${names}${counts.length > 6 ? ', …' : ''}${says === '' ? '' : `; ${says}`}`,
		grounds: { lines: labels.length, forms, signs: rows.map(({ id }) => id) },
	};
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
