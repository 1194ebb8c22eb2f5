// A label that gives a part of a name, in full where the labels or the text have it: Mrs. Pollard is Edith Pollard. What the
// labels ask for is gathered first and looked for in one reading of the talk.
import { foldName } from '../text/fold.ts';
import { compile } from '../text/matcher.ts';
import type { TranscriptTurn } from '../model.ts';
import { capitalRuns } from '../text/capitals.ts';
import { initialsOf } from '../text/initials.ts';
import { isPerson } from './introductions.ts';
import { courtesyTitles } from '../language/english/names.ts';
import { pattern } from '../text/pattern.ts';

const courtesy = pattern('i')`^${courtesyTitles}\.? `;
const lastName = pattern('iu')`^(?:${courtesyTitles}\.? )?\p{Lu}[\p{L}'’-]+$`;
const single = pattern('u')`^(?:${courtesyTitles}\.? )?\p{Lu}\p{Ll}[\p{L}'’-]*$`;

/** The whole of each of `names`, those that the talk's labels hold; itself where nothing says more. */
export function wholeNames(names: readonly string[], turns: readonly TranscriptTurn[]): (name: string) => string {
	const fuller = endingIn(names);
	const written = writtenIn(names, turns);
	const spelled = spelledOut(names);
	const begun = beginningWith(names);
	const named = (name: string): string => written(fuller(name) ?? begun(name) ?? spelled(name) ?? name);
	const parts = names
		.map(named)
		.filter((name) => single.test(name))
		.map((name) => name.replace(courtesy, ''));
	const inFull = fullNames(new Set(parts), turns);
	return (name) => {
		const known = named(name);
		return single.test(known) ? (inFull.get(known.replace(courtesy, '')) ?? known) : known;
	};
}

/** Keys with the one thing that each stands for; those that stand for two, for none. */
class Only {
	readonly #found = new Map<string, string | undefined>();
	add(key: string, value: string): void {
		this.#found.set(key, !this.#found.has(key) || this.#found.get(key) === value ? value : undefined);
	}
	get(key: string): string | undefined {
		return this.#found.get(key);
	}
}

/** The one name that ends in a last name: TULLY is MARA TULLY, where nobody else is called so. */
function endingIn(names: readonly string[]): (name: string) => string | undefined {
	const ends = new Only();
	for (const name of names) {
		if (courtesy.test(name)) continue;
		const folded = foldName(name);
		for (let at = folded.indexOf(' '); at >= 0; at = folded.indexOf(' ', at + 1)) ends.add(folded.slice(at + 1), name);
	}
	return (name) => (lastName.test(name) ? ends.get(foldName(name.replace(courtesy, ''))) : undefined);
}

/** The one name that begins with a first name: Dan is Dan Ott, where nobody else is called so. */
function beginningWith(names: readonly string[]): (name: string) => string | undefined {
	const begins = new Only();
	for (const name of names) {
		const first = /^\p{Lu}[\p{L}'’-]+(?=\s\p{L})/u.exec(name)?.[0];
		if (first !== undefined && !courtesy.test(name)) begins.add(foldName(first), name);
	}
	return (name) => (/^\p{Lu}\p{Ll}[\p{L}'’-]*$/u.test(name) ? begins.get(foldName(name)) : undefined);
}

/** The one name whose first letters these are: MO is Marian Oakhurst, where nobody else's are. */
function spelledOut(names: readonly string[]): (name: string) => string | undefined {
	const letters = new Only();
	for (const name of names) for (const each of new Set(initialsOf(foldName(name)))) letters.add(each, name);
	return (name) =>
		/^(?:\p{Lu}\.?\s?){2,3}$/u.test(name) ? letters.get(name.replace(/[.\s]/g, '').toLowerCase()) : undefined;
}

/** Names in capitals as the talk itself writes them, where it does. */
function writtenIn(names: readonly string[], turns: readonly TranscriptTurn[]): (name: string) => string {
	const small = (name: string): string =>
		name.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
	const forms = [...new Set(names.filter(isInCapitals).map(small))];
	const said = new Set<string>();
	if (forms.length > 0) {
		const matcher = compile(forms);
		for (const { text } of turns) {
			const hits = matcher.find(text);
			for (let at = 0; at < hits.length; at += 3) said.add(forms[hits[at] ?? 0] ?? '');
		}
	}
	return (name) => (isInCapitals(name) && said.has(small(name)) ? small(name) : name);
}

function isInCapitals(name: string): boolean {
	return !/\p{Ll}/u.test(name) && /\p{Lu}{2}/u.test(name);
}

/** By part, the one full name in the talk that has it; none where two share it or none is named. */
function fullNames(parts: ReadonlySet<string>, turns: readonly TranscriptTurn[]): Only {
	const full = new Only();
	if (parts.size === 0) return full;
	const matcher = compile([...parts]);
	for (const { text } of turns) {
		if (matcher.find(text).length === 0) continue;
		for (const run of capitalRuns(text)) {
			if (run.words.length !== 2) continue;
			const asked = run.words.filter((word) => parts.has(word.text));
			const name = asked.length === 0 ? '' : text.slice(run.start, run.end).replace(/\s+/g, ' ');
			if (name !== '' && isPerson(name)) for (const part of asked) full.add(part.text, name);
		}
	}
	return full;
}
