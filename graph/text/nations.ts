// A nation's adjective before a name is none of it: the Finnish Vellumite. In American Airlines it is, as words of the language follow.
import { unlisted } from './everyday.ts';
import { isCommon } from './frequency.ts';
import { isGivenName } from './given-names.ts';
import { isPlace } from './places.ts';
import { singular } from './plurals.ts';
import type { WordSpan } from './word-span.ts';

const adjective = /^\p{Lu}\p{Ll}*(?:ese|ish|ian|can|ench|erman|reek|utch|wiss|aeli|aqi|lsh)$/u;

/** The words without a nation's adjective before a name that nobody has as a word or a place. */
export function withoutNation(words: readonly WordSpan[]): readonly WordSpan[] {
	const [first, ...rest] = words;
	const [next] = rest;
	if (first === undefined || next === undefined || !adjective.test(first.text)) return words;
	if (!unlisted.has(first.text.toLowerCase()) || isGivenName(first.text)) return words;
	const bare = next.text.toLowerCase();
	const isName = !isCommon(bare, 0.02) && !isCommon(singular(bare), 0.02) && !isPlace(next.text) && !unlisted.has(bare);
	return isName && /^\p{Lu}/u.test(next.text) && !/^\p{Lu}{2,}$/u.test(next.text) ? rest : words;
}
