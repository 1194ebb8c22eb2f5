// Labels counted: how often each stands in which form, which form the text is written in, and what to say about it.
import type { BlockLine } from './blocks.ts';
import type { Candidate } from './forms.ts';
import type { Form } from './patterns.ts';
import { foldLabel } from './names.ts';

/** Forms that hardly occur but for labels; the others need more witnesses. */
export const strong: ReadonlySet<Form> = new Set([
	'bold-colon',
	'bold-time',
	'name-time',
	'time-colon',
	'time-name',
	'bracket',
	'letter',
	'cell',
]);
/** Forms in which sentences are written too: believed only where the whole talk is written so. */
export const weak: ReadonlySet<Form> = new Set(['bold-space', 'dash', 'gap']);
/** Forms that may be anything short on a line of its own. */
export const bare: ReadonlySet<Form> = new Set(['heading', 'name-only', 'bold-only']);

/** Forms with a time beside the name. */
export const timed: ReadonlySet<Form> = new Set(['bold-time', 'name-time', 'time-name', 'time-colon']);

export const described: { readonly [form in Form]: string } = {
	'bold-colon': 'a name in bold and a colon',
	'bold-time': 'a name in bold and a time',
	'bold-only': 'a name in bold on a line of its own',
	colon: 'a name and a colon',
	'time-colon': 'a time, a name and a colon',
	'name-time': 'a name and a time',
	'time-name': 'a time and a name',
	bracket: 'a name in brackets',
	heading: 'a name as a heading',
	'name-only': 'a name on a line of its own',
	letter: 'Q or A',
	'bold-space': 'a name in bold',
	dash: 'a name and a dash',
	gap: 'a name and a gap',
	cell: 'a name in a cell of its own',
};

export type Tally = { readonly key: string; readonly label: string; readonly all: readonly Candidate[] };

export function tallied(candidates: readonly Candidate[]): readonly Tally[] {
	const tallies = new Map<string, Candidate[]>();
	for (const each of candidates) {
		const key = foldLabel(each.text);
		const all = tallies.get(key);
		if (all === undefined) tallies.set(key, [each]);
		else all.push(each);
	}
	return [...tallies].map(([key, all]) => ({ key, label: all[0]?.text ?? key, all }));
}

export function countedByForm(all: readonly Candidate[]): ReadonlyMap<Form, number> {
	const counts = new Map<Form, number>();
	for (const { form } of all) counts.set(form, (counts.get(form) ?? 0) + 1);
	return counts;
}

export function firstLine(candidates: readonly Candidate[]): number {
	return candidates.reduce((first, { line }) => Math.min(first, line), Infinity);
}

/** Whether six of ten lines from `first` that could begin a turn do: headings among headings, lines of text among lines of text. */
export function isDense(lines: readonly BlockLine[], all: readonly Candidate[], first: number, form: Form): boolean {
	const found = all.filter(({ line }) => line >= first).length;
	let [could, alone] = [0, 0];
	for (let at = first; at < lines.length; at++) {
		const kind = lines[at]?.kind;
		if (kind === 'text') alone++;
		if (form === 'heading') could += kind === 'heading' ? 1 : 0;
		else if (kind !== 'blank' && kind !== 'heading' && kind !== 'rule' && lines[at - 1]?.kind !== kind) could++;
	}
	return found > 0 && found >= Math.min(could, form === 'heading' ? Infinity : alone) * 0.6;
}

const families: readonly ReadonlySet<Form>[] = [
	new Set<Form>(['bold-colon', 'bold-time']),
	new Set<Form>(['colon', 'time-colon', 'letter']),
	new Set<Form>(['name-time', 'time-name', 'time-colon']),
];

/** Forms that one writer mixes. */
export function familyOf(form: Form): ReadonlySet<Form> {
	return new Set([form, ...families.filter((family) => family.has(form)).flatMap((family) => [...family])]);
}
