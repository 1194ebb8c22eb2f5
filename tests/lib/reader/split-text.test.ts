import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitByRanges } from '#lib/reader/split-text.ts';

const text = 'Dan是一位量子物理学家';
const at = (words: string, value: string) => ({
	from: text.indexOf(words),
	to: text.indexOf(words) + words.length,
	value,
});

describe('pieces', () => {
	test('a text without marks is one piece', () => {
		expect(splitByRanges(text, [])).toEqual([{ from: 0, to: text.length, text, values: [] }]);
	});

	test('marks that nest are cut at their edges', () => {
		const pieces = splitByRanges(text, [at('量子物理学家', 'a'), at('物理学', 'b')]);
		expect(pieces.map(({ text, values }) => [text, values])).toEqual([
			['Dan是一位', []],
			['量子', ['a']],
			['物理学', ['a', 'b']],
			['家', ['a']],
		]);
	});

	test('what reaches beyond the text is cut off, an empty mark marks nothing', () => {
		const pieces = splitByRanges('好', [
			{ from: -5, to: 99, value: 'a' },
			{ from: 1, to: 1, value: 'b' },
		]);
		expect(pieces).toEqual([{ from: 0, to: 1, text: '好', values: ['a'] }]);
	});

	test('pieces always make up the text again', () => {
		const range = fc.record({
			from: fc.integer({ min: -3, max: 30 }),
			to: fc.integer({ min: -3, max: 30 }),
			value: fc.nat(),
		});
		fc.assert(
			fc.property(fc.string({ maxLength: 25 }), fc.array(range), (text, ranges) => {
				expect(
					splitByRanges(text, ranges)
						.map((piece) => piece.text)
						.join(''),
				).toBe(text);
			}),
		);
	});
});
