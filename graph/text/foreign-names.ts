// Foreign names in Chinese characters: as far as the characters that write sounds go, so far may the name.
import { foreignCharacters } from '../language/chinese/sounds.ts';
import { nameDots } from '../language/chinese/characters.ts';
import { pattern } from './pattern.ts';

const sounds = new Set(foreignCharacters);

/** What stands between the parts of a foreign name: 阿莫斯·特沃斯基. */
export const middleDot = pattern()`[${nameDots}]`;

/** Where a foreign name in Chinese characters that ends at `end` begins: as far left as characters of such names go, at most `most`. */
export function startOfForeign(text: string, end: number, most = 6): number {
	let start = end;
	while (start > 0 && end - start < most && sounds.has(text.charAt(start - 1))) start--;
	return start;
}

/** Where a foreign name in Chinese characters that starts at `start` ends, at most `most` characters on. */
export function endOfForeign(text: string, start: number, most = 7): number {
	let end = start;
	while (end < text.length && end - start < most && sounds.has(text.charAt(end))) end++;
	return end;
}
