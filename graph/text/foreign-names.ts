// Foreign names in Chinese characters: as far as the characters that write sounds go, so far may the name.
import { foreignCharacters } from '../language/chinese/sounds.ts';
import { saidOfPeople } from '../language/chinese/verbs.ts';
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

/**
 * Where a foreign name in Chinese characters that starts at `start` ends, where the text goes on: before a verb whose first
 * character writes sounds too. 霍芬提出 is 霍芬, who 提出.
 */
export function endOfForeignBeforeVerb(text: string, start: number): number {
	const end = endOfForeign(text, start);
	// The first character is the name's; a verb may begin at any after it, and go on behind the sounds.
	for (let at = Math.max(start + 1, end - 3); at < end; at++)
		for (let bound = Math.max(end, at + 2); bound <= at + 3; bound++) if (verbs.has(text.slice(at, bound))) return at;
	return end;
}

const verbs = new Set(saidOfPeople);

/** Where a foreign name in Chinese characters that starts at `start` ends, at most `most` characters on. */
export function endOfForeign(text: string, start: number, most = 7): number {
	let end = start;
	while (end < text.length && end - start < most && sounds.has(text.charAt(end))) end++;
	return end;
}
