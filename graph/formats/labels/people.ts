// People whom the front matter names, under the labels that the talk gives them.
import type { Participant } from '../../model.ts';
import { initialsOf } from '../../text/initials.ts';

import { foldLabel } from './names.ts';
import { metadata } from './words.ts';

/** More than this nobody lists, nor names: what says so is no front matter, or no dialogue. */
const most = 300;

/** `Dan` for Dan Roberts, `主持人Sonya` for Sonya, `嘉宾` where the front matter has one guest. */
export function labelledPeople(people: readonly Participant[], labels: readonly string[]): readonly Participant[] {
	// `Speakers: 2 detected` names nobody.
	const named = people.filter(({ label }) => /^\p{L}/u.test(label));
	if (people.length > most || labels.length > most) return exactly(named, labels);
	const folded = labels.map((label): Folded => ({ label, key: foldLabel(label) }));
	const keys = people.map(({ label }) => foldLabel(label));
	const byRole = Map.groupBy(people, ({ role }) => role);
	return named.map((person) => {
		const key = foldLabel(person.label);
		const alone = person.role !== undefined && byRole.get(person.role)?.length === 1;
		const parts = new Set(key.split(/[\s·]/u));
		const short = initialsOf(person.label);
		const found =
			folded.find((each) => each.key === key) ??
			folded.find((each) => parts.has(each.key)) ??
			folded.find((each) => short.includes(each.key)) ??
			onlyPart(key, folded, keys) ??
			folded.find((each) => each.key.length > key.length && each.key.includes(key)) ??
			(alone ? folded.find((each) => metadata.get(each.key) === person.role) : undefined);
		return found === undefined ? person : { ...person, label: found.label };
	});
}

type Folded = { readonly label: string; readonly key: string };

/** The people under the labels that are their names. */
function exactly(people: readonly Participant[], labels: readonly string[]): readonly Participant[] {
	const byKey = new Map(labels.toReversed().map((label) => [foldLabel(label), label]));
	return people.map((person) => ({ ...person, label: byKey.get(foldLabel(person.label)) ?? person.label }));
}

/** `林` or `知远` for 林知远, where no other name given begins or ends so. */
function onlyPart(key: string, labels: readonly Folded[], keys: readonly string[]): Folded | undefined {
	if (!/^\p{Script=Han}{2,4}$/u.test(key)) return undefined;
	const isPart = (name: string, part: string): boolean =>
		/^\p{Script=Han}{1,2}$/u.test(part) && name.length > part.length && (name.startsWith(part) || name.endsWith(part));
	return labels.find(({ label }) => isPart(key, label) && keys.filter((other) => isPart(other, label)).length === 1);
}
