// The parts by which people go once they have been named in full: first name, last name, in Latin and in Chinese.
import { formsOf } from './given-names.ts';
import { compoundSurnames } from '../language/chinese/surnames.ts';
import { pattern } from './pattern.ts';
import { nameParticles, nameSuffixes } from '../language/english/names.ts';
import { nameDots } from '../language/chinese/characters.ts';

export type NamePart = { readonly text: string; readonly place: 'first' | 'last' | 'whole' };

const particles = new Set([...nameParticles, ...nameSuffixes]);

/** Compound surnames of China; every other one has one character. */
const compound = pattern()`^${compoundSurnames}`;

/** The parts of a full name: Noam Brown → Noam, Brown; 丹·罗伯茨 → 丹, 罗伯茨; 李飞飞 → 李 (last), 飞飞. */
export function partsOf(name: string): readonly NamePart[] {
	if (/\p{Script=Han}/u.test(name)) return hanParts(name);
	const words = name
		.split(/\s+/)
		.filter((word) => word !== '' && !particles.has(word.toLowerCase()) && !/^\p{Lu}\.?$/u.test(word));
	const [first, ...rest] = words;
	const last = rest.at(-1);
	if (first === undefined) return [];
	if (last === undefined) return [{ text: first, place: 'whole' }];
	return [
		{ text: first, place: 'first' },
		{ text: last, place: 'last' },
	];
}

const betweenParts = pattern()`[${nameDots}\-\s]`;

function hanParts(name: string): readonly NamePart[] {
	const pieces = name.split(betweenParts).filter((piece) => piece !== '');
	const [first, ...rest] = pieces;
	const last = rest.at(-1);
	if (first !== undefined && last !== undefined)
		return [
			{ text: first, place: 'first' },
			{ text: last, place: 'last' },
		];
	if (!/^\p{Script=Han}{2,4}$/u.test(name)) return [{ text: name, place: 'whole' }];
	const surname = name.match(compound)?.[0] ?? name.charAt(0);
	const given = name.slice(surname.length);
	return [{ text: surname, place: 'last' }, ...(given.length === 2 ? [{ text: given, place: 'first' } as const] : [])];
}

/** Other forms of a first name by which the same person may be called: Dan → 丹, Daniel. */
export function otherForms(part: NamePart): readonly NamePart[] {
	return part.place === 'last' ? [] : formsOf(part.text).map((text) => ({ text, place: 'first' }));
}
