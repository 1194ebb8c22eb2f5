// Who speaks, decided once over all that a file proposes. The picture behind it: a talk has a few labels, written in one way
// or two, which open its turns and take turns; everything else is prose. Of the ways of writing the one is chosen whose
// labels weigh most; then every label is weighed again in the company of those.
import { aboutHours } from '../../language/chinese/labels.ts';
import { isJoint } from '../../text/joint.ts';
import type { BlockLine } from './blocks.ts';
import { weigh } from './evidence.ts';
import { looksOf, type Known, type Use, type Weighed } from './facts.ts';
import type { Candidate } from './forms.ts';
import { isKinIn, knownAs } from './kin.ts';
import { couldBeLabel, foldLabel } from './names.ts';
import type { Form } from './patterns.ts';
import { Placing } from './placing.ts';
import { reasonsFor, type Reasons } from './reasons.ts';
import { bare, familyOf, strong, tallied, timed, weak, type Tally } from './tally.ts';
import { vocabularyOf } from './vocabulary.ts';

const hours = new Set(aboutHours);

export type Speakers = {
	/** Candidates that do begin turns, in order. */
	readonly labels: readonly Candidate[];
	/** Candidates that look like labels, stand twice at least, and aren't believed, in order. */
	readonly doubted: readonly Candidate[];
	readonly form?: Form;
} & Reasons;

export type Witnesses = {
	/** Labels and names that a sidecar, the front matter or a legend gives. */
	readonly known: readonly string[];
	/** Labels that the user says are none. */
	readonly refused?: readonly string[] | undefined;
	/** Labels that the user says are some; the others are weighed as they would be without them. */
	readonly forced?: readonly string[] | undefined;
	/** Where lines are a cue's, whether a label may stand at this one; captions have no paragraphs. */
	readonly opens?: (candidate: Candidate) => boolean;
};

export function speakersOf(
	text: string,
	lines: readonly BlockLine[],
	proposed: readonly Candidate[],
	witnesses: Witnesses,
): Speakers {
	const all = weighedIn(text, lines, proposed, witnesses);
	const believed = all.filter(({ weight }) => weight > 0);
	const doubtful = new Set(all.filter(isDoubtful).flatMap(({ use }) => use.all));
	const forced = new Set(witnesses.forced?.map(foldLabel));
	const alone = new Set(believed.map(({ use }) => use.key));
	const trusted = new Set([
		...believed.flatMap(({ use }) => use.all),
		...proposed.filter(({ text: label }) => isJoint(label, (name) => alone.has(foldLabel(name)))),
		...(forced.size === 0 ? [] : proposed.filter(({ text: label }) => forced.has(foldLabel(label)))),
	]);
	const labels = proposed.filter((each) => trusted.has(each));
	const most = believed.toSorted((a, b) => b.use.all.length - a.use.all.length)[0];
	const doubted = proposed.filter((each) => doubtful.has(each) && !trusted.has(each));
	return {
		labels,
		doubted,
		...(most === undefined ? {} : { form: most.use.form }),
		...reasonsFor(labels, believed),
	};
}

/** `**16:40左右**，` says when, and not who. */
function isAboutHour({ form, text }: Candidate): boolean {
	return timed.has(form) && hours.has(foldLabel(text));
}

function isDoubtful({ use, facts, weight }: Weighed): boolean {
	return (
		weight <= 0 &&
		use.all.length > 1 &&
		facts.shape !== 'other' &&
		facts.writing !== 'bare' &&
		!facts.isOfPage &&
		!facts.isField &&
		!facts.isCommonWord
	);
}

/** Every label that is proposed, in every way of writing, with its weight; above 0 it is believed. */
export function weighedIn(
	text: string,
	lines: readonly BlockLine[],
	proposed: readonly Candidate[],
	witnesses: Witnesses,
): readonly Weighed[] {
	const refused = new Set(witnesses.refused?.map(foldLabel));
	const candidates = proposed.filter(
		(each) => !refused.has(foldLabel(each.text)) && couldBeLabel(each.text) && !isAboutHour(each),
	);
	const tallies = tallied(candidates);
	const known: Known = {
		vocabulary: vocabularyOf(text),
		isGiven: knownAs(witnesses.known),
		isKin: isKinIn(tallies),
	};
	const looks = new Map(tallies.map(({ key, label }) => [key, looksOf(label, known)]));
	const placing = new Placing({
		text,
		lines,
		looks,
		heard: heardIn(tallies),
		vocabulary: known.vocabulary,
		opens: witnesses.opens,
	});
	const { form, weighed: alone } = chosen(tallies, placing);
	if (form === undefined) return alone;
	const family = familyOf(form);
	const uses = tallies.flatMap((tally) => usesOf(tally, family));
	const main = uses.filter(({ form: own }) => family.has(own));
	placing.among(main, family);
	const first = main.map((use) => weighed(use, placing));
	const believed = new Set(first.filter(({ weight }) => weight > 0).map(({ use }) => use.key));
	const apart = uses.filter((use) => !family.has(use.form));
	placing.beside(
		main.filter(({ key }) => believed.has(key)),
		apart,
	);
	return [...first, ...apart.map((use) => weighed(use, placing))];
}

function weighed(use: Use, placing: Placing): Weighed {
	const facts = placing.factsOf(use);
	return { use, facts, weight: weigh(facts) };
}

/** A label's lines, those of one family together, the others by their form. */
function usesOf({ key, label, all }: Tally, family: ReadonlySet<Form>): readonly Use[] {
	const byForm = new Map<Form | 'family', Candidate[]>();
	for (const each of all) {
		const way = family.has(each.form) ? 'family' : each.form;
		const before = byForm.get(way);
		if (before === undefined) byForm.set(way, [each]);
		else before.push(each);
	}
	return [...byForm.values()].flatMap((own) =>
		own[0] === undefined ? [] : { key, label, form: own[0].form, all: own },
	);
}

type Choice = {
	readonly form: Form | undefined;
	/** Every label by itself, in each form. */
	readonly weighed: readonly Weighed[];
};

/** The form whose labels explain most of the text: how often they stand, each by what speaks for it alone. */
function chosen(tallies: readonly Tally[], placing: Placing): Choice {
	const byForm = new Map<Form, Use[]>();
	for (const use of tallies.flatMap((tally) => usesOf(tally, new Set()))) {
		const before = byForm.get(use.form);
		if (before === undefined) byForm.set(use.form, [use]);
		else before.push(use);
	}
	const all: Weighed[] = [];
	let best: { readonly form: Form; readonly support: number } | undefined;
	for (const [form, uses] of byForm) {
		placing.among(uses, new Set([form]));
		let support = 0;
		for (const use of uses) {
			const one = weighed(use, placing);
			all.push(one);
			if (one.weight > 0) support += use.all.length * factor(form);
		}
		if (support > (best?.support ?? 0)) best = { form, support };
	}
	return { form: best?.form, weighed: all };
}

function heardIn(tallies: readonly Tally[]): ReadonlyMap<string, number> {
	return new Map(
		tallies.map(({ key, all }) => [key, all.filter(({ form }) => !bare.has(form) && !weak.has(form)).length]),
	);
}

function factor(form: Form): number {
	return strong.has(form) ? 1.5 : bare.has(form) ? 0.8 : 1;
}
