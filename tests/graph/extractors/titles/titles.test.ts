// Titles: in their marks, and where the words around say that they are some.
import { describe, expect, test } from 'vitest';
import { english as told } from '../../unlisted.ts';
import { found } from '../../talk.ts';

describe('titles', () => {
	test.each([
		['a title in its marks', '丹，你写了一篇文章，《黑洞与智能爆炸》。', '黑洞与智能爆炸'],
		[
			'a title that the list knows, in two languages',
			'有一篇文章叫《痛苦的教训》（The Bitter\nLesson）。',
			'work/the-bitter-lesson',
		],
	])('%s', (_, line, expected) => expect(found(line).join('; ')).toContain(expected));

	test('a title that is denied is none', () => expect(found('不是《痛苦的药丸》。', { lexicon: [] })).toEqual([]));
	test('a title of its own', () =>
		expect(found('我推荐《猫与数学》。', { lexicon: [] })).toEqual(['猫与数学 → work/猫与数学 (title)']));
	test('an event by the word before its quotation marks', () =>
		expect(found('我想你参加过我们的活动“AI Ascent”。', { lexicon: [] })).toEqual([
			'AI Ascent → event/ai-ascent (title)',
		]));
	test('words in quotation marks are no title by themselves', () =>
		expect(found('如果“这样，则那样”的逻辑', { lexicon: [] })).toEqual([]));
});

describe('titles in English', () => {
	test('stand in quotation marks with capitals throughout', () =>
		expect(told('After “Notes From Nowhere” we had no money left.')).toContain(
			'Notes From Nowhere → work/notes-from-nowhere',
		));
	test('go on over their colon, and are known by what stands before it', () =>
		expect(
			told('She wrote Slow Cities: Why Walking Home Matters. Slow Cities sold well, and so did the rest.'),
		).toEqual([
			'Slow Cities: Why Walking Home Matters → work/slow-cities-why-walking-home-matters',
			'Slow Cities → work/slow-cities-why-walking-home-matters',
		]));
	test('go on over a comma before How, Why or What', () =>
		expect(told('It is called Quiet Hands, How to Hold a Tool and Not Break It. Yes.')).toContain(
			'Quiet Hands, How to Hold a Tool and Not Break It → work/quiet-hands-how-to-hold-a-tool-and-not-break-it',
		));
	test('do not take in a remark after a colon', () =>
		expect(told('Then Halvard Brekke: I Will Not Go.')).not.toContainEqual(expect.stringContaining('work/')));
	test('with an article name nobody', () =>
		expect(told('Then Brekke wrote The Marsh Rewritten, and we read it.')).toContain(
			'The Marsh Rewritten → work/the-marsh-rewritten',
		));
	test('are no people where what they are is said', () =>
		expect(told('This is Warm Harbour, a show about the sea.')).toContain('Warm Harbour → work/warm-harbour'));
	test('are not what somebody said', () => expect(told('And I said, “Well, that is Fine,” and left.')).toEqual([]));
});
