// What the labels of one way of writing have in common: where they begin, what they look like, how much of the page they
// cover. A label is weighed beside its own kind.
import type { BlockLine } from './blocks.ts';
import { endsSentence, isParted, kindOf, type Looks, type Use } from './facts.ts';
import type { Candidate } from './forms.ts';
import { isInitials } from './names.ts';
import type { Form } from './patterns.ts';
import { firstLine, isDense } from './tally.ts';
import type { Vocabulary } from './vocabulary.ts';

export type Page = {
	readonly text: string;
	readonly lines: readonly BlockLine[];
	readonly looks: ReadonlyMap<string, Looks>;
	/** By key, how often a label stands in ways of writing that say more than a short line does. */
	readonly heard: ReadonlyMap<string, number>;
	readonly vocabulary: Vocabulary;
	readonly opens?: ((candidate: Candidate) => boolean) | undefined;
};

/** What the labels of one way of writing have in common. */
export type Custom = {
	/** The first line on which one of them stands that stands twice, or a whole name right before those. */
	readonly from: number;
	/** Lines of those that stand twice. */
	readonly labelled: ReadonlySet<number>;
	readonly kinds: ReadonlySet<string>;
	readonly parted: boolean;
	readonly small: boolean;
	readonly capitals: boolean;
	readonly covers: boolean;
	/** One of them stands twice at least, and not by its words alone. */
	readonly many: boolean;
	/** Keys of those that stand twice at least. */
	readonly often: ReadonlySet<string>;
	/** Most of the text stands before the first of them. */
	readonly isLate: boolean;
	/** None of them stands twice. */
	readonly isSparse: boolean;
	readonly most: number;
	/** Of ten of them, words after six end as sentences do. */
	readonly isEnded: boolean;
	readonly form: Form | undefined;
};

export function customOf({ text, lines, looks }: Page, uses: readonly Use[], likely: readonly Use[]): Custom {
	const all = likely.flatMap((use) => use.all);
	const form = mostFrequent(all);
	return {
		from: beginning(lines, uses, firstLine(all), looks),
		kinds: new Set(all.map((each) => kindOf(lines[each.line]))),
		capitals:
			all.length > 0 &&
			all.every(({ text }) => /\p{Lu}{2}/u.test(text) && !/\p{Ll}{2}/u.test(text)) &&
			!all.every(({ text }) => isInitials(text)),
		small: all.some((each) => /^\p{Ll}/u.test(each.text)),
		labelled: new Set(all.map(({ line }) => line)),
		parted: likely.some((use) => use.all.every((one) => isParted(lines, one))),
		covers: coversFrom({ lines, looks }, uses, likely, form ?? uses[0]?.form ?? 'colon'),
		many: isMany(likely, looks),
		often: new Set(likely.map(({ key }) => key)),
		isLate:
			(lines[firstLine(all.length > 0 ? all : uses.flatMap((use) => (isNamed(looks.get(use.key)) ? use.all : [])))]
				?.start ?? 0) >
			text.length * 0.6,
		isSparse: all.length === 0,
		isEnded: all.filter((each) => endsSentence(text, lines, each)).length > all.length * 0.6,
		most: likely.reduce((most, use) => Math.max(most, use.all.length), 1),
		form,
	};
}

/** Whether most paragraphs begin so, from where the first of those stands that stand twice; where none does, of two at least. */
function coversFrom(
	{ lines, looks }: Pick<Page, 'lines' | 'looks'>,
	uses: readonly Use[],
	likely: readonly Use[],
	form: Form,
): boolean {
	if (likely.length > 0 && !isMany(likely, looks)) return false;
	const named = likely.length > 0 ? likely : uses.filter(({ key }) => isNamed(looks.get(key)));
	if (likely.length === 0 && named.length < 2) return false;
	const counted = likely.length > 0 ? uses : named;
	return isDense(
		lines,
		counted.flatMap(({ all }) => all),
		firstLine(named.flatMap(({ all }) => all)),
		form,
	);
}

function isMany(likely: readonly Use[], looks: Page['looks']): boolean {
	return likely.some(({ key, all }) => all.length > 2 || looks.get(key)?.shape !== 'other');
}

function isNamed(looks: Looks | undefined): boolean {
	return (
		looks !== undefined && looks.shape !== 'other' && !looks.isOfPage && (!looks.isField || looks.shape === 'role')
	);
}

/** Whoever speaks once before the others do, in a run of such lines with nothing but labels between. */
function beginning(lines: readonly BlockLine[], uses: readonly Use[], first: number, looks: Page['looks']): number {
	const whole = new Set(
		uses
			.filter(({ key, label }) => isInitials(label) || ['full', 'role'].includes(looks.get(key)?.shape ?? ''))
			.flatMap(({ all }) => all.map(({ line }) => line)),
	);
	let from = first;
	for (let at = first - 1; at >= 0; at--) {
		const kind = lines[at]?.kind;
		if (whole.has(at)) from = at;
		else if (kind !== 'blank' && !(kind === 'text' && lines[at - 1]?.kind === 'text')) break;
	}
	return from;
}

function mostFrequent(all: readonly Candidate[]): Form | undefined {
	const counts = new Map<Form, number>();
	for (const { form } of all) counts.set(form, (counts.get(form) ?? 0) + 1);
	return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}
