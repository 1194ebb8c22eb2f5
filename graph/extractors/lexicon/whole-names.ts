// Chinese is written without spaces, so that the characters of a name also stand across other words: 产科 in 国产科幻, 体操 in
// 具体操作. Whether a name stands there as a word is decided by the likeliest cut of the characters around it.
import type { Found, Talk } from '../../model.ts';
import { isCutApart, isOverlapped } from '../../text/chinese-words.ts';

/**
 * How likely a word is a certain name of the lexicon where the talk doesn't tell: one word of sixteen is such a name, and it is
 * one of some 45,000.
 */
const unmet = 1 / (16 * 45_000);
/** Words added to those of the talk: six mentions in a minute say less than six in an hour. */
const heard = 5_000;

/** Without what stands across other words. A name that the talk has elsewhere, where no word overlaps it, is likelier. */
export function wholeNames<Hit extends { readonly found: Found }>(talk: Talk, hits: readonly Hit[]): readonly Hit[] {
	const met = new Map<string, number>();
	const overlapped = new Set<Hit>();
	for (const hit of hits) {
		const { text, start, end } = placeOf(talk, hit);
		const surface = text.slice(start, end);
		if (!/^\p{Script=Han}{2,}$/u.test(surface)) continue;
		if (isOverlapped(text, start, end)) overlapped.add(hit);
		else met.set(surface, (met.get(surface) ?? 0) + 1);
	}
	if (overlapped.size === 0) return hits;
	const words = talk.turns.reduce((sum, { turn }) => sum + turn.text.length, 0) / charactersInWord;
	return hits.filter((hit) => {
		if (!overlapped.has(hit)) return true;
		const { text, start, end } = placeOf(talk, hit);
		const times = met.get(text.slice(start, end)) ?? 0;
		return !isCutApart(text, start, end, -Math.log2(Math.max(unmet, times / (words + heard))));
	});
}

/** Of running Chinese, marks included. */
const charactersInWord = 1.7;

function placeOf({ turns }: Talk, { found }: { readonly found: Found }) {
	return { text: turns[found.turn]?.turn.text ?? '', start: found.textStart, end: found.textEnd };
}
