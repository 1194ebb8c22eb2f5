// Chinese is written without spaces, so that the characters of a name also stand across other words: 产科 in 国产科幻, 体操 in
// 具体操作. Whether a name stands there as a word is decided by the likeliest cut of the characters around it.
import type { Found, Talk } from '../../model.ts';
import { placesOfTown } from '../../language/chinese/places.ts';
import { kindOf } from '../../lexicon/gazetteer.ts';
import { pattern } from '../../text/pattern.ts';
import { beginsLonger, hanPos, isCutApart, isOverlapped } from '../../text/chinese-words.ts';

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
	const others = new Set<Hit>();
	for (const hit of hits) {
		const { text, start, end } = placeOf(talk, hit);
		const surface = text.slice(start, end);
		if (!/^\p{Script=Han}{2,}$/u.test(surface)) continue;
		if (isOther(text, hit.found)) others.add(hit);
		else if (isOverlapped(text, start, end)) overlapped.add(hit);
		else met.set(surface, (met.get(surface) ?? 0) + 1);
	}
	if (overlapped.size === 0 && others.size === 0) return hits;
	const words = talk.turns.reduce((sum, { turn }) => sum + turn.text.length, 0) / charactersInWord;
	return hits.filter((hit) => {
		if (others.has(hit)) return false;
		if (!overlapped.has(hit)) return true;
		const { text, start, end } = placeOf(talk, hit);
		const times = met.get(text.slice(start, end)) ?? 0;
		return !isCutApart(text, start, end, -Math.log2(Math.max(unmet, times / (words + heard))));
	});
}

/**
 * Whether the characters are a part of a name or word for something else: of a street, 延安西路; of a longer word, 原子能; or all
 * of a title, 电影《甘地》.
 */
function isOther(text: string, { entity, textStart: start, textEnd: end }: Found): boolean {
	const kind = kindOf(entity);
	if (kind === 'place' && isStreet(text, end)) return true;
	return kind === 'concept' && beginsLonger(text, start, end);
}

const street = pattern('y')`([东西南北中]?[一二三四]?)(${placesOfTown})`;

/** Whether a street is named that goes on here: 西路; but not 路上, 街头. */
function isStreet(text: string, at: number): boolean {
	street.lastIndex = at;
	const [whole, side = '', last = ''] = street.exec(text) ?? [];
	if (whole === undefined) return false;
	const end = at + whole.length;
	return side !== '' || last.length > 1 || hanPos(text.slice(end - 1, end + 1)) === '?';
}

/** Of running Chinese, marks included. */
const charactersInWord = 1.7;

function placeOf({ turns }: Talk, { found }: { readonly found: Found }) {
	return { text: turns[found.turn]?.turn.text ?? '', start: found.textStart, end: found.textEnd };
}
