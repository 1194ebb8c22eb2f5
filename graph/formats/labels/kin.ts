// Names that are short for one another: initials, a first name, a last name, a surname.
import { nameDots } from '../../language/chinese/characters.ts';
import { initialsOf } from '../../text/initials.ts';
import { pattern } from '../../text/pattern.ts';
import { foldLabel, isFullName, isInitials } from './names.ts';
import type { Tally } from './tally.ts';

const betweenParts = pattern('u')`[\s${nameDots}]`;

/** Whether a folded label is, is part of, or stands for the first letters of, a name that was given. */
export function knownAs(known: readonly string[]): (key: string) => boolean {
	const names = new Set(known.map(foldLabel).filter((name) => name.length > 1));
	const parts = new Set([...names].flatMap(partsOf));
	const letters = new Set([...names].flatMap(initialsOf));
	for (const letter of known) if (letter.length === 1) names.add(foldLabel(letter));
	return (key) => names.has(key) || parts.has(key) || letters.has(key);
}

/** Whether a label stands for another of the file, or another for it. */
export function isKinIn(tallies: readonly Tally[]): (key: string) => boolean {
	const byLetters = new Map<string, string[]>();
	const whole = tallies.filter(({ label }) => isFullName(label) && partsOf(foldLabel(label)).length > 1);
	for (const { key } of whole)
		for (const letters of new Set(initialsOf(key)))
			byLetters.set(letters, [...(byLetters.get(letters) ?? []), key].slice(0, 3));
	const kin = new Set<string>();
	for (const { key, label } of tallies) {
		const names = isInitials(label) ? byLetters.get(key) : undefined;
		if (names === undefined || names.length !== 1) continue;
		kin.add(key);
		for (const name of names) kin.add(name);
	}
	return (key) => kin.has(key);
}

function partsOf(name: string): readonly string[] {
	if (/^\p{Script=Han}{2,4}$/u.test(name)) return [name.slice(0, 1), name.slice(1)];
	return name.split(betweenParts).filter((part) => part.length > 1);
}
