import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sectionsIn, sectionsTo } from '#graph/text/sections.ts';
import { wordSections, wordShape, wordTableOn, type WordTable } from '#graph/text/word-table.ts';

/** As it is read back from a file. */
function tableOf(words: ReadonlyMap<string, number>): WordTable {
	const sections = sectionsIn(sectionsTo(wordShape, wordSections(words)), wordShape);
	if (sections === undefined) throw new Error('it was not read back');
	return wordTableOn(sections);
}

const words = fc
	.array(fc.tuple(fc.string({ unit: 'binary', maxLength: 12 }), fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })))
	.map((pairs) => new Map(pairs));

test('a table of words answers as a Map does, for its words and for others', () => {
	fc.assert(
		fc.property(words, fc.array(fc.string({ unit: 'binary', maxLength: 12 })), (map, others) => {
			const table = tableOf(map);
			for (const word of [...map.keys(), ...others]) expect(table.get(word)).toBe(map.get(word));
		}),
	);
});

test('a word is found where it stands in a text', () => {
	fc.assert(
		fc.property(words, fc.string({ unit: 'binary', maxLength: 20 }), (map, text) => {
			const table = tableOf(new Map([...map, [text.slice(2, 5), 7]]));
			expect(table.get(text, 2, Math.min(5, Math.max(2, text.length)))).toBe(7);
		}),
	);
});

test('a file that is cut short, or of another shape, is none', () => {
	const bytes = sectionsTo(wordShape, wordSections(new Map([['宏观', 1]])));
	expect(sectionsIn(bytes.subarray(0, -8), wordShape)).toBeUndefined();
	expect(sectionsIn(bytes.subarray(0, 10), wordShape)).toBeUndefined();
	expect(sectionsIn(bytes, { ...wordShape, more: Uint8Array })).toBeUndefined();
});
