// Chinese in Latin letters, as pinyin spells it: how many characters a word stands for. Yuanfan is two, so that of 撬动远帆（Yuanfan）
// only 远帆 is the name.
import { finals, initials, openSyllables } from '../language/chinese/pinyin.ts';
import { pattern } from './pattern.ts';

const syllable = pattern()`^(?:${initials}${finals}|${openSyllables})$`;
/** Letters of the longest syllable: zhuang. */
const longest = 6;

/** The fewest syllables that spell a word; undefined where none do. */
export function syllablesOf(word: string): number | undefined {
	const letters = word.toLowerCase().replace(/['’-]/g, '');
	if (letters.length > 30 || !/^[a-zü]+$/.test(letters)) return undefined;
	const fewest: (number | undefined)[] = [0];
	for (let end = 1; end <= letters.length; end++)
		for (let start = Math.max(0, end - longest); start < end; start++) {
			const before = fewest[start];
			if (before === undefined || !syllable.test(letters.slice(start, end))) continue;
			fewest[end] = Math.min(fewest[end] ?? Infinity, before + 1);
		}
	return fewest[letters.length];
}
