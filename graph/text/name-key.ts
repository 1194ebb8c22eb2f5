// What is equal in all spellings of a name, so that spacing, hyphens, case, accents and legal forms make no second thing.
import { legalForms } from '../language/english/bodies.ts';
import { plainLetters } from './plain-letters.ts';
import { pattern } from './pattern.ts';

/** Read at the end of the name alone: a run of capitals of any length comes here. */
const legalForm = pattern('u')`,?\s+${legalForms}\.?$`;
/** Longer than any legal form with what stands around it, in UTF-16 code units. */
const longestForm = 24;

/** Quillmark for Quillmark, Inc. */
function withoutLegal(name: string): string {
	const tail = name.slice(-longestForm);
	const at = legalForm.exec(tail)?.index;
	const rest = at === undefined ? '' : name.slice(0, name.length - tail.length + at);
	const bare = /\p{L}/u.test(rest) ? rest : undefined;
	return bare === undefined || bare === 'The' ? name : bare;
}

/** An abbreviation without its points: W.H.O. is WHO; any other name as it is. */
export function withoutPoints(name: string): string {
	return /^(?:\p{Lu}\.){2,}\p{Lu}?$/u.test(name) ? name.replace(/\./g, '') : name;
}

/** What is equal in all spellings of a name: letters and digits, in small letters, without accents. */
export function keyOf(name: string): string {
	const plain = plainLetters(withoutLegal(name));
	const key = plain
		.replace(/^the\s+(?=\S)/, '')
		.replace(/&/g, 'and')
		.replace(/[^\p{L}\p{N}+#]/gu, '');
	return key === '' ? plain : key;
}
