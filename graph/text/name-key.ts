// What is equal in all spellings of a name, so that spacing, hyphens, case, accents and legal forms make no second thing.
import { legalForms } from '../language/english/bodies.ts';
import { plainLetters } from './plain-letters.ts';
import { pattern } from './pattern.ts';

const legalForm = pattern('u')`^(.*\p{L}.*?),?\s+${legalForms}\.?$`;

/** Quillmark for Quillmark, Inc. */
function withoutLegal(name: string): string {
	const bare = name.match(legalForm)?.[1];
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
