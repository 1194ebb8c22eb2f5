// People whom the front matter names, under the labels that the talk gives them.
import type { Participant } from '../../model.ts';
import { foldLabel } from './names.ts';
import { metadata } from './words.ts';

/** `Dan` for Dan Roberts, `主持人Sonya` for Sonya, `嘉宾` where the front matter has one guest. */
export function labelledPeople(people: readonly Participant[], labels: readonly string[]): readonly Participant[] {
	// `Speakers: 2 detected` names nobody.
	return people
		.filter(({ label }) => /^\p{L}/u.test(label))
		.map((person) => {
			const key = foldLabel(person.label);
			const role = person.role;
			const isAlone = role !== undefined && people.filter((one) => one.role === role).length === 1;
			const label =
				labels.find((each) => foldLabel(each) === key) ??
				labels.find((each) => key.split(/[\s·]/u).includes(foldLabel(each))) ??
				labels.find((each) => initials(person.label).includes(foldLabel(each))) ??
				onlyPart(key, labels, people) ??
				labels.find((each) => foldLabel(each).length > key.length && foldLabel(each).includes(key)) ??
				(isAlone ? labels.find((each) => metadata.get(foldLabel(each)) === role) : undefined);
			return label === undefined ? person : { ...person, label };
		});
}

/** `林` or `知远` for 林知远, where no other name given begins or ends so. */
function onlyPart(key: string, labels: readonly string[], people: readonly Participant[]): string | undefined {
	if (!/^\p{Script=Han}{2,4}$/u.test(key)) return undefined;
	const isPart = (name: string, part: string): boolean =>
		/^\p{Script=Han}{1,2}$/u.test(part) && name.length > part.length && (name.startsWith(part) || name.endsWith(part));
	return labels.find(
		(each) => isPart(key, each) && people.filter(({ label }) => isPart(foldLabel(label), each)).length === 1,
	);
}

/** Shin Yu Pai is SYP, or SP. */
function initials(name: string): readonly string[] {
	const letters = name
		.split(/[\s-]+/)
		.map((word) => word.charAt(0).toLowerCase())
		.filter((letter) => letter !== '');
	return letters.length < 2 ? [] : [letters.join(''), `${letters[0] ?? ''}${letters.at(-1) ?? ''}`];
}
