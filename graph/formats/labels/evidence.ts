// Who speaks: decided by the whole text, not by a line with a colon. A label is believed for its repetition,
// its place, the company of other labels in the same form, and what the front matter says.
import type { BlockLine } from './blocks.ts';
import type { Candidate } from './forms.ts';
import type { Form } from './patterns.ts';
import { couldBeName, foldLabel, isFullName, isInitials, isNameLike } from './names.ts';
import { timeAlone } from './stamps.ts';
import {
	bare,
	familyOf,
	firstLine,
	isDense,
	needed,
	primaryForm,
	reason,
	strong,
	tallied,
	type Tally,
} from './tally.ts';
import { vocabularyOf, type Vocabulary } from './vocabulary.ts';
import { isRole, metadata, openers } from './words.ts';
import { nameDots } from '../../language/chinese/characters.ts';
import { pattern } from '../../text/pattern.ts';

export type Speakers = {
	/** Candidates that do begin turns, in order. */
	readonly labels: readonly Candidate[];
	readonly form?: Form;
	readonly because: string;
};

export type Witnesses = {
	/** Labels and names that a sidecar or the front matter gives. */
	readonly known: readonly string[];
	/** Labels that the user says are none. */
	readonly refused?: readonly string[] | undefined;
	/** Where lines are a cue's, whether a label may stand at this one; captions have no paragraphs. */
	readonly opens?: (candidate: Candidate) => boolean;
};

export function speakersOf(
	text: string,
	lines: readonly BlockLine[],
	proposed: readonly Candidate[],
	witnesses: Witnesses,
): Speakers {
	const isKnown = knownAs(witnesses.known);
	const refused = new Set(witnesses.refused?.map(foldLabel));
	const candidates = proposed.filter(
		(each) => !refused.has(foldLabel(each.text)) && (isKnown(foldLabel(each.text)) || couldBeName(each.text)),
	);
	const tallies = tallied(candidates);
	const form = primaryForm(lines, tallies, isKnown);
	const trusted =
		form === undefined
			? sparse(lines, candidates, isKnown)
			: believed({ vocabulary: vocabularyOf(text), lines, tallies, isKnown, ...witnesses }, form);
	const labels = candidates.filter((each) => trusted.has(each));
	return { labels, ...(labels[0] === undefined ? {} : { form: form ?? labels[0].form }), because: reason(labels) };
}

const betweenParts = pattern('u')`[\s${nameDots}]`;

/** Whether a folded label is, holds, or is part of, a name that was given. */
function knownAs(known: readonly string[]): (key: string) => boolean {
	const names = new Set(known.map(foldLabel).filter((name) => name.length > 1));
	const words = new Set([...names].flatMap((name) => name.split(betweenParts)).filter((word) => word.length > 1));
	return (key) => names.has(key) || words.has(key);
}

type Evidence = Witnesses & {
	readonly vocabulary: Vocabulary;
	readonly lines: readonly BlockLine[];
	readonly tallies: readonly Tally[];
	readonly isKnown: (key: string) => boolean;
};

function believed(evidence: Evidence, form: Form): ReadonlySet<Candidate> {
	const { vocabulary, lines, tallies, isKnown } = evidence;
	const trusted = new Set<Candidate>();
	const family = familyOf(form);
	const usual = usualPlace(lines, tallies, family);
	const dense = isDense(lines, tallies, family, form);
	const most = tallies.reduce(
		(count, { all }) => Math.max(count, all.filter((each) => family.has(each.form)).length),
		0,
	);
	for (const { key, label, all } of tallies) {
		const inForm = all.filter((each) => family.has(each.form));
		const count = inForm.length;
		if (count === 0) continue;
		const certain = isKnown(key) || count >= Math.max(needed(form, label, dense), most / 20);
		if (metadata.has(key) && count < 2 && !isKnown(key)) continue;
		if (
			!isKnown(key) &&
			(((count === 1 || count <= most / 4) && !isRole(key) && isCommonWord(vocabulary, label)) ||
				isInside(lines, inForm, usual))
		)
			continue;
		if (!certain && !isOnceSpeaker(evidence, inForm, label, { ...usual, form, dense })) continue;
		// A name that is a label in one form is one in the others that hardly mean anything else.
		for (const each of all)
			if (family.has(each.form) || strong.has(each.form) || each.form === 'colon') trusted.add(each);
	}
	for (const each of partners(evidence, trusted, most)) trusted.add(each);
	return trusted;
}

/** Labels of another form that stand about as often: `**Q: …**` and `A: …` are one exchange. */
function partners({ lines, tallies }: Evidence, trusted: ReadonlySet<Candidate>, most: number): readonly Candidate[] {
	return tallies.flatMap(({ key, label, all }) => {
		if (all.some((each) => trusted.has(each)) || metadata.has(key)) return [];
		const apart = all.filter((each) => !bare.has(each.form) && isParted(lines, each));
		return apart.length >= Math.max(2, most / 2) && isNameLike(label) ? apart : [];
	});
}

/** "Remember:" again and again is no name: the text has the word in small letters, and never as a name. */
function isCommonWord(vocabulary: Vocabulary, label: string): boolean {
	return /^\p{Lu}\p{Ll}+$/u.test(label) && vocabulary.isSmall(label.toLowerCase()) && !vocabulary.isNamed(label);
}

/** Where the labels of a form stand: from which line on, in which kinds of block, and whether they open paragraphs. */
type LabelPlace = {
	readonly from: number;
	readonly kinds: ReadonlySet<string>;
	readonly parted: boolean;
	/** They are initials. */
	readonly initials: boolean;
	/** One of them begins with a small letter. */
	readonly small: boolean;
	/** All are in capitals throughout. */
	readonly capitals: boolean;
};

function usualPlace(lines: readonly BlockLine[], tallies: readonly Tally[], family: ReadonlySet<Form>): LabelPlace {
	const repeated = tallies
		.filter(({ all }) => all.length >= 2)
		.map(({ all }) => all.filter((each) => family.has(each.form)));
	const all = repeated.flat();
	return {
		from: firstLine(all),
		kinds: new Set(all.map((each) => kindOf(lines[each.line]))),
		initials: all.length > 0 && all.every((each) => isInitials(each.text)),
		capitals: all.length > 0 && all.every((each) => /\p{Lu}{2}/u.test(each.text) && !/\p{Ll}{2}/u.test(each.text)),
		small: all.some((each) => /^\p{Ll}/u.test(each.text)),
		parted: repeated.some((each) => each.length >= 2 && each.every((one) => isParted(lines, one))),
	};
}

function kindOf(line: BlockLine | undefined): string {
	return line?.level === undefined ? (line?.kind ?? 'text') : `heading ${line.level}`;
}

/** A blank line, or anything but text, stands before it. */
function isParted(lines: readonly BlockLine[], { line }: Candidate): boolean {
	return lines[line - 1]?.kind !== lines[line]?.kind;
}

/** Other labels open paragraphs, and this one never does. */
function isInside(lines: readonly BlockLine[], all: readonly Candidate[], { parted }: LabelPlace): boolean {
	return parted && all.every((each) => !isParted(lines, each));
}

const timeFirst: ReadonlySet<Form> = new Set(['time-colon', 'time-name']);

/** Somebody who speaks once among others who speak often: a name, at the start of a paragraph, where the others stand. */
function isOnceSpeaker(
	{ vocabulary, lines, opens }: Evidence,
	all: readonly Candidate[],
	label: string,
	usual: LabelPlace & { readonly form: Form; readonly dense: boolean },
): boolean {
	if (!isNameLike(label) || (/^\p{Ll}/u.test(label) && !usual.small)) return false;
	if (usual.capitals && /\p{Ll}{2}/u.test(label) && !isRole(foldLabel(label))) return false;
	// A caption may break anywhere: what looks like a name there may be the end of a sentence.
	const whole = isFullName(label) && !isRole(foldLabel(label));
	if (all.some((each) => !(opens?.(each) ?? true) || !(startsBlock(lines, each) || (opens !== undefined && whole))))
		return false;
	if (
		all.some(
			(each) => !usual.kinds.has(kindOf(lines[each.line])) || (each.form !== usual.form && timeFirst.has(each.form)),
		)
	)
		return false;
	if (all.some((each) => bare.has(each.form)))
		return (
			bare.has(usual.form) &&
			(isRole(foldLabel(label)) || (usual.dense && isFullName(label) && opensSpeech(lines, all)))
		);
	// Before the others have begun to speak, a bold word with a colon is a field or a heading.
	if (all.some((each) => each.line < usual.from) && !isFullName(label)) return false;
	if (
		all.every((each) => strong.has(each.form)) ||
		isFullName(label) ||
		(usual.initials && isInitials(label)) ||
		(opens !== undefined && !openers.has(foldLabel(label)))
	)
		return true;
	return vocabulary.times(label) > all.length;
}

/** Words stand right under it. */
function opensSpeech(lines: readonly BlockLine[], all: readonly Candidate[]): boolean {
	return all.every(({ line, form }) => form === 'heading' || lines[line + 1]?.kind === 'text');
}

/** Nothing but another label's line, a blank, or a mark stands before it. */
function startsBlock(lines: readonly BlockLine[], candidate: Candidate): boolean {
	const before = lines[candidate.line - 1];
	return (
		before === undefined ||
		before.kind !== 'text' ||
		/[.。!！?？"”」）)…>\]♪*_]$/u.test(before.head) ||
		timeAlone(before) !== undefined ||
		!/\p{Ll}|\p{Script=Han}/u.test(before.head) ||
		before.content.end - before.content.start > before.head.length
	);
}

/** No label repeats: a short exchange is believed where most of its paragraphs begin with a name. */
function sparse(
	lines: readonly BlockLine[],
	candidates: readonly Candidate[],
	isKnown: (key: string) => boolean,
): ReadonlySet<Candidate> {
	const likely = candidates.filter(
		(each) =>
			!bare.has(each.form) &&
			(isNameLike(each.text) || isKnown(foldLabel(each.text))) &&
			!metadata.has(foldLabel(each.text)),
	);
	const first = likely[0];
	if (first === undefined) return new Set();
	const from = lines.slice(first.line).filter((line, at, all) => line.kind === 'text' && all[at - 1]?.kind !== 'text');
	const distinct = new Set(likely.map((each) => foldLabel(each.text))).size;
	const opens = lines.slice(0, first.line).every((line) => line.kind !== 'text');
	if (distinct >= 2 && likely.length >= from.length * 0.5) return new Set(likely);
	return distinct === 1 && opens && (isFullName(first.text) || strong.has(first.form)) ? new Set(likely) : new Set();
}
