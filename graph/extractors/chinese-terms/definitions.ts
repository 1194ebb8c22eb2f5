// Words before and after a Chinese phrase that define it, name it or ask for it: 所谓X, X是指…
import { functionCharacters } from '../../language/chinese/characters.ts';
import { definesAfter, definesBefore } from '../../language/chinese/terms.ts';
import { surrounds, type EvidenceRow, type Surroundings } from '../../text/evidence.ts';
import { pattern } from '../../text/pattern.ts';

export type ChineseDefinitionEvidence = EvidenceRow & Surroundings;

// A table reads best with an entry a line.
// prettier-ignore
export const chineseDefinitionEvidence: readonly ChineseDefinitionEvidence[] = [
	{ id: 'so-called', before: pattern()`${definesBefore}$`, example: '这就是所谓[损失厌恶]，对吧。' },
	{ id: 'means', after: pattern()`^[”」]?${definesAfter}`, example: '后来[损失厌恶]指的是怕失去。' },
	{ id: 'Latin in brackets', after: /^[”」]?[（(][A-Za-z]/, example: '后来[损失厌恶]（Loss Aversion）来了。' },
];

/** How far the words around a phrase are read, in UTF-16 code units. */
const farthest = 6;

export function isDefinedInChinese(
	text: string,
	{ start, end }: { readonly start: number; readonly end: number },
	evidence: readonly ChineseDefinitionEvidence[] = chineseDefinitionEvidence,
): boolean {
	const [left, right] = [text.slice(Math.max(0, start - farthest), start), text.slice(end, end + farthest)];
	return evidence.some((row) => surrounds(row, left, right));
}

const asked = pattern(
	'gu',
)`(?:什么叫|什么是|何谓|所谓的?)[“"「]?([^\P{Script=Han}${functionCharacters}]{2,6})[”"」]?(?=[？?，,。；：]|${definesAfter}|就是)`;

/** What is asked for or so called up to a mark, whatever words the dictionary makes of it: 什么叫走时差？ With the place where it starts. */
export function namedOutright(text: string): readonly { readonly name: string; readonly start: number }[] {
	return [...text.matchAll(asked)].map(({ 0: whole, 1: name = '', index }) => ({
		name,
		start: index + whole.indexOf(name, 2),
	}));
}
