// Who can be meant by Mr. and by Ms.: of two with one surname the one whose first name tells.
import type { Known } from '../../model.ts';
import { mensNames, womensNames } from '../../language/english/sexes.ts';

export type Sex = 'woman' | 'man';

const women = new Set(womensNames);
const men = new Set(mensNames);

/** By the first name; undefined where it tells nothing. */
export function sexOf(person: Known | undefined): Sex | undefined {
	const first = person?.labels['en']?.split(' ')[0]?.toLowerCase() ?? '';
	if (women.has(first)) return 'woman';
	return men.has(first) ? 'man' : undefined;
}

/** By the title that stands before a name: Mr., Mrs. */
export function sexOfTitle(title: string): Sex | undefined {
	if (/^M(?:rs|s|iss)\b/.test(title)) return 'woman';
	return /^(?:Mr|Sir)\b/.test(title) ? 'man' : undefined;
}
