// Who speaks: decided by the whole text, not by a line with a colon. A label is believed for its repetition,
// its place, the company of other labels in the same form, and what the front matter says.
import type { BlockLine } from './blocks.ts';
import type { Candidate, Form } from './forms.ts';
import { couldBeName, foldLabel, isFullName, isNameLike } from './names.ts';
import { isRole, metadata } from './words.ts';

export type Speakers = {
	/** Candidates that do begin turns, in order. */
	readonly labels: readonly Candidate[];
	readonly form?: Form;
	readonly because: string;
};

/** Forms that hardly occur but for labels; the others need more witnesses. */
const strong: ReadonlySet<Form> = new Set(['bold-colon', 'bold-time', 'name-time', 'time-colon', 'time-name', 'bracket', 'letter']);
/** Forms that may be anything short on a line of its own. */
const bare: ReadonlySet<Form> = new Set(['heading', 'name-only', 'bold-only']);

const described: { readonly [form in Form]: string } = {
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
};

type Tally = { readonly key: string; readonly label: string; readonly all: readonly Candidate[] };

/** `known`: labels and names that a sidecar or the front matter gives. */
export function speakersOf(text: string, lines: readonly BlockLine[], proposed: readonly Candidate[], known: readonly string[]): Speakers {
	const isKnown = knownAs(known);
	const candidates = proposed.filter((each) => isKnown(foldLabel(each.text)) || couldBeName(each.text));
	const tallies = tallied(candidates);
	const form = primaryForm(tallies, isKnown);
	const trusted = form === undefined ? sparse(lines, candidates, isKnown) : believed(text, lines, tallies, form, isKnown);
	const labels = candidates.filter((each) => trusted.has(each));
	return { labels, ...(labels[0] === undefined ? {} : { form: form ?? labels[0].form }), because: reason(labels) };
}

/** Whether a folded label is, holds, or is part of, a name that was given. */
function knownAs(known: readonly string[]): (key: string) => boolean {
	const names = new Set(known.map(foldLabel).filter((name) => name.length > 1));
	const words = new Set([...names].flatMap((name) => name.split(/[\s·・•]/u)).filter((word) => word.length > 1));
	return (key) => names.has(key) || words.has(key);
}

function tallied(candidates: readonly Candidate[]): readonly Tally[] {
	const tallies = new Map<string, Candidate[]>();
	for (const each of candidates) {
		const key = foldLabel(each.text);
		const all = tallies.get(key);
		if (all === undefined) tallies.set(key, [each]);
		else all.push(each);
	}
	return [...tallies].map(([key, all]) => ({ key, label: all[0]?.text ?? key, all }));
}

/** How often a label must stand in a form to be believed for that alone. */
function needed(form: Form, label: string): number {
	if (strong.has(form)) return 2;
	if (form === 'colon') return isNameLike(label) ? 2 : 3;
	return isRole(foldLabel(label)) && form !== 'name-only' ? 2 : 3;
}

/** The form that most repeated labels stand in. */
function primaryForm(tallies: readonly Tally[], isKnown: (key: string) => boolean): Form | undefined {
	const support = new Map<Form, number>();
	for (const { key, label, all } of tallies) {
		for (const [form, count] of countedByForm(all)) {
			if (count < (isKnown(key) ? 1 : needed(form, label))) continue;
			if (bare.has(form) && !isNameLike(label) && !isKnown(key)) continue;
			const weight = strong.has(form) ? 1.5 : bare.has(form) ? 0.8 : 1;
			support.set(form, (support.get(form) ?? 0) + count * weight);
		}
	}
	return [...support].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

function countedByForm(all: readonly Candidate[]): ReadonlyMap<Form, number> {
	const counts = new Map<Form, number>();
	for (const { form } of all) counts.set(form, (counts.get(form) ?? 0) + 1);
	return counts;
}

function believed(text: string, lines: readonly BlockLine[], tallies: readonly Tally[], form: Form, isKnown: (key: string) => boolean): ReadonlySet<Candidate> {
	const trusted = new Set<Candidate>();
	const family = familyOf(form);
	const usual = usualPlace(lines, tallies, family);
	const most = Math.max(...tallies.map(({ all }) => all.filter((each) => family.has(each.form)).length));
	for (const { key, label, all } of tallies) {
		const inForm = all.filter((each) => family.has(each.form));
		const count = inForm.length;
		if (count === 0) continue;
		const certain = isKnown(key) || count >= Math.max(needed(form, label), most / 20);
		if (metadata[key] !== undefined && count < 2 && !isKnown(key)) continue;
		if (certain ? isSentenceOpener(text, label, count / most, isKnown(key)) : !isOnceSpeaker(text, lines, inForm, label, usual)) continue;
		// A name that is a label in one form is one in the others that hardly mean anything else.
		for (const each of all) if (family.has(each.form) || strong.has(each.form) || each.form === 'colon') trusted.add(each);
	}
	return trusted;
}

const families: readonly ReadonlySet<Form>[] = [
	new Set<Form>(['bold-colon', 'bold-time']),
	new Set<Form>(['colon', 'time-colon', 'letter']),
	new Set<Form>(['name-time', 'time-name', 'time-colon']),
];

/** Forms that one writer mixes. */
function familyOf(form: Form): ReadonlySet<Form> {
	return new Set([form, ...families.filter((family) => family.has(form)).flatMap((family) => [...family])]);
}

/** "Remember:" again and again is no name: the text has the word in small letters too. */
function isSentenceOpener(text: string, label: string, share: number, isKnown: boolean): boolean {
	if (isKnown || share > 0.25 || /[\s\d_]/.test(label) || !/^\p{Lu}\p{Ll}+$/u.test(label)) return false;
	return new RegExp(String.raw`(?<=[\p{L},;] )${label.toLowerCase()}(?!\p{L})`, 'u').test(text);
}

/** Where the labels of a form stand: from which line on, in which kinds of block. */
type Place = { readonly from: number; readonly kinds: ReadonlySet<string> };

function usualPlace(lines: readonly BlockLine[], tallies: readonly Tally[], family: ReadonlySet<Form>): Place {
	const repeated = tallies.filter(({ all }) => all.length >= 2).flatMap(({ all }) => all.filter((each) => family.has(each.form)));
	return { from: Math.min(...repeated.map((each) => each.line)), kinds: new Set(repeated.map((each) => lines[each.line]?.kind ?? 'text')) };
}

/** Somebody who speaks once among others who speak often: a name, at the start of a paragraph, where the others stand. */
function isOnceSpeaker(text: string, lines: readonly BlockLine[], all: readonly Candidate[], label: string, usual: Place): boolean {
	if (!isNameLike(label) || !all.every((each) => startsBlock(lines, each) && !bare.has(each.form))) return false;
	if (!all.every((each) => usual.kinds.has(lines[each.line]?.kind ?? ''))) return false;
	// Before the others have begun to speak, a bold word with a colon is a field or a heading.
	if (all.some((each) => each.line < usual.from) && !isFullName(label)) return false;
	if (all.every((each) => strong.has(each.form)) || isFullName(label)) return true;
	return occurrences(text, label) > all.length;
}

function occurrences(text: string, label: string): number {
	let count = 0;
	for (let at = text.indexOf(label); at >= 0 && count < 50; at = text.indexOf(label, at + label.length)) count++;
	return count;
}

/** Nothing but another label's line, a blank, or a mark stands before it. */
function startsBlock(lines: readonly BlockLine[], candidate: Candidate): boolean {
	const before = lines[candidate.line - 1];
	return before === undefined || before.kind !== 'text' || /[.。!！?？"”」）)…]$/u.test(before.head) || before.content.end - before.content.start > before.head.length;
}

/** No label repeats: a short exchange is believed where most of its paragraphs begin with a name. */
function sparse(lines: readonly BlockLine[], candidates: readonly Candidate[], isKnown: (key: string) => boolean): ReadonlySet<Candidate> {
	const likely = candidates.filter((each) => !bare.has(each.form) && (isNameLike(each.text) || isKnown(foldLabel(each.text))) && metadata[foldLabel(each.text)] === undefined);
	const first = likely[0];
	if (first === undefined) return new Set();
	const from = lines.slice(first.line).filter((line, at, all) => line.kind === 'text' && all[at - 1]?.kind !== 'text');
	const distinct = new Set(likely.map((each) => foldLabel(each.text))).size;
	const opens = lines.slice(0, first.line).every((line) => line.kind !== 'text');
	if (distinct >= 2 && likely.length >= from.length * 0.5) return new Set(likely);
	return distinct === 1 && opens && (isFullName(first.text) || strong.has(first.form)) ? new Set(likely) : new Set();
}

/** "46 turns begin with a name in bold and a colon: Dan Roberts 23, …" */
function reason(labels: readonly Candidate[]): string {
	const first = labels[0];
	if (first === undefined) return 'no label repeats that could be a speaker';
	const counts = tallied(labels).toSorted((a, b) => b.all.length - a.all.length);
	const forms = [...countedByForm(labels)].toSorted((a, b) => b[1] - a[1]);
	const names = counts.slice(0, 6).map(({ label, all }) => `${label} ${all.length}`).join(', ');
	return `${labels.length} lines begin with ${described[forms[0]?.[0] ?? first.form]}: ${names}${counts.length > 6 ? ', …' : ''}`;
}
