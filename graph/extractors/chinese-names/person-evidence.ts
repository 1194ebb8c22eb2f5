// What makes a person of Chinese characters: the words beside them, and their own shape. A name is drawn where its rows add up
// to 2 over all its occurrences. The weights are set by hand, from no counted data: 2 makes a name alone, 1 needs another hint.
import type { EvidenceRow, Surroundings } from '../../text/evidence.ts';
import { callings, companions, introductions, honorifics, notAfterTotal } from '../../language/chinese/people.ts';
import { hintsBeforeName, sayingAfterName } from '../../language/chinese/verbs.ts';
import { placeAfterName } from '../../language/chinese/places.ts';
import { compoundSurnames, surnamesThatAreWords } from '../../language/chinese/surnames.ts';
import { countingCharacters } from '../../language/chinese/characters.ts';
import { foreignNameEndings } from '../../language/chinese/sounds.ts';
import { pattern } from '../../text/pattern.ts';

/** `of`: names with a surname (廖大毛), foreign ones in characters that write sounds (罗森布拉特), or both. */
export type PersonEvidence = EvidenceRow &
	Surroundings & {
		readonly of: 'surname' | 'foreign' | 'both';
		readonly weight: number;
		/** What the name itself is like. */
		readonly shape?: RegExp;
		/** Of how many words the dictionary makes the name. */
		readonly words?: 'one' | 'several';
		/** Bits by which the name is likelier than the words that its characters make else, at least. */
		readonly margin?: number;
	};

// A table reads best with an entry a line.
// prettier-ignore
export const personEvidence: readonly PersonEvidence[] = [
	{ id: 'role after', of: 'both', weight: 2, after: pattern()`^(?:${honorifics}|总(?![${notAfterTotal}]))`, example: '我去拜访了[廖大毛]教授。' },
	{ id: 'role before', of: 'both', weight: 2, before: pattern()`(?:${callings}|${companions}|${introductions}|CEO|CTO)(?:[，：:]|\s)?$`, example: '那天同事[廖大毛]没来。' },
	{ id: 'saying after', of: 'both', weight: 1, after: pattern()`^${sayingAfterName}`, example: '后来[廖大毛]认为不行，[廖大毛]认为太贵。' },
	{ id: 'hint before', of: 'both', weight: 1, before: pattern()`${hintsBeforeName}$`, example: '我跟[廖大毛]去，又跟[廖大毛]回。' },
	{ id: 'joined with what follows', of: 'foreign', weight: 1, after: /^(?:和|与|、|以及)/, example: '后来[罗森布拉特]与他们都去了，[罗森布拉特]与他们都好。' },
	{ id: 'name of the dictionary', of: 'surname', weight: 1, words: 'one', shape: /^.{3,}$/, example: '后来[诸葛亮]认为不行。' },
	{ id: 'three characters that make no word', of: 'surname', weight: 0.8, words: 'several', shape: /^.{3,}$/, example: '后来[廖大毛]不行，[廖大毛]也不行，[廖大毛]没来。' },
	{ id: 'likelier as a name', of: 'surname', weight: 0.4, words: 'several', margin: 8, shape: /^.{3,}$/, example: '我跟[罗岳天]去。' },
	{ id: 'far likelier as a name', of: 'surname', weight: 0.8, words: 'several', margin: 12, shape: /^.{3,}$/, example: '后来[陈思喆]不行。' },
	{ id: 'compound surname', of: 'surname', weight: 0.8, words: 'several', shape: pattern()`^${compoundSurnames}..$`, example: '后来[东方大毛]不行，[东方大毛]没来。' },
	{ id: 'two characters that make no word', of: 'surname', weight: 0.4, words: 'several', margin: 2, shape: /^.{2}$/, example: '我跟[李颖]去，[李颖]不去，[李颖]不来，[李颖]没车。' },
	{ id: 'surname that is a word', of: 'surname', weight: -0.4, words: 'several', shape: pattern()`^[${surnamesThatAreWords}]`, example: '后来[高思喆]不行。' },
	{ id: 'counted before', of: 'surname', weight: -2, before: pattern()`[${countingCharacters}某各每][个种款条台座块套张份类]$`, example: '后来一个[陈思喆]走了。' },
	{ id: 'place after', of: 'surname', weight: -2, words: 'several', after: pattern()`^(?:${placeAfterName})`, example: '后来我跟[陈思喆]大厦。' },
	{ id: 'ending of foreign names', of: 'foreign', weight: 0.8, shape: pattern()`(?:斯坦|斯基|森|伯格|[${foreignNameEndings}])$`, example: '后来[罗森布拉特]认为不行。' },
	{ id: 'four characters and more', of: 'foreign', weight: 0.6, shape: /^.{4,}$/, example: '后来[罗森布拉特]认为不行。' },
	{ id: 'three characters', of: 'foreign', weight: 0.2, shape: /^.{3}$/, example: '后来[特雷斯]认为不行。' },
	{ id: 'two characters', of: 'foreign', weight: -1, shape: /^.{2}$/, example: '后来[克洛]教授走了。' },
];
