// What an editor adds to a name in square brackets: [Salvador E.] Luria, Cy [Cyrus] Levinthal. Boston [Massachusetts] is two names.
import { isPlace } from './places.ts';

/** More letters than any first names have, in UTF-16 code units. */
const farthest = 40;
const added = /^((?:\p{Lu}[\p{L}’'-]*\.?)(?: \p{Lu}[\p{L}’'-]*\.?){0,2})\] \p{Lu}/u;

/** Whether what opens at `start`, within brackets, stands between the first and the last name of one person. */
export function isEditorial(text: string, start: number): boolean {
	const inner = text.slice(start, start + farthest).match(added)?.[1];
	return inner !== undefined && !isPlace(inner);
}

/** Whether what ends at `end`, right before a closing bracket, is such an addition. */
export function isBracketed(text: string, end: number): boolean {
	const before = text.slice(Math.max(0, end - farthest), end);
	const opened = before.lastIndexOf('[');
	return opened >= 0 && isEditorial(text, end - before.length + opened + 1);
}

/** Where a name begins with the bracket that opens right before `start` and closes within it. */
export function withBracket(text: string, start: number, end: number): number {
	const opens = text.charAt(start - 1) === '[' && /^[^[\]]*\] ?\S/.test(text.slice(start, end));
	return opens ? start - 1 : start;
}
