// Chinese names of people: a surname of the hundred families, one or two characters, and no word of the language.
import { compoundSurnames, surnames as singleSurnames, surnamesThatAreWords } from '../language/chinese/surnames.ts';
import { neverInGivenNames, neverInLabels } from '../language/chinese/characters.ts';
import { pattern } from './pattern.ts';
import { offices } from '../language/chinese/people.ts';
import { sayingAfterName } from '../language/chinese/verbs.ts';
import { simplified } from './simplified.ts';

const surnames = new Set(singleSurnames);
/** Surnames that are words of everyday talk as well: 和, 熊, 高. */
const words = new Set(surnamesThatAreWords);

export function isAlsoWord(surname: string): boolean {
	return words.has(surname);
}

/** Whether these characters are a surname, and nothing else. */
export function isSurname(text: string): boolean {
	return surnames.has(text) || compoundNames.has(text);
}

const compoundNames = new Set(compoundSurnames);
const compound = pattern()`^${compoundSurnames}`;
/** Characters that no given name ends with or holds where it is a name in running text. */
const never = pattern()`[${neverInGivenNames}]`;

/** Whether these characters could be a full Chinese name. */
export function couldBeHanName(text: string): boolean {
	const family = text.match(compound)?.[0] ?? (surnames.has(text.charAt(0)) ? text.charAt(0) : undefined);
	if (family === undefined) return false;
	const given = text.slice(family.length);
	return given.length >= 1 && given.length <= 2 && /^\p{Script=Han}+$/u.test(given) && !never.test(given);
}

/** Whether a surname and one or two characters more; what they are isn't looked at. */
export function hasSurname(text: string): boolean {
	const family = compound.exec(text)?.[0].length ?? (surnames.has(text.charAt(0)) ? 1 : text.length);
	return text.length > family && text.length <= family + 2;
}

const aroundOffice = pattern(
	'u',
)`^(${compoundSurnames}|\p{Script=Han})(${offices})(?!${sayingAfterName}|${offices})([^\P{Script=Han}${neverInLabels}]{1,3})$`;

/** The name in 陳院長冲, whose office stands between surname and given name, as minutes write it; undefined in any other. */
export function nameAroundOffice(text: string): string | undefined {
	const [, family = '', office = ''] = aroundOffice.exec(simplified(text)) ?? [];
	if (office === '' || !(family.length > 1 || surnames.has(family))) return undefined;
	return text.slice(0, family.length) + text.slice(family.length + office.length);
}
