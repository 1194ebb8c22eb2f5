import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptOf } from '../../../src/lib/server/answers/excerpt.ts';

/** The marked words, found in the text of a turn that is one passage. */
function around(text: string, ...words: readonly string[]) {
	const marks = words.map((word) => ({
		textStart: text.indexOf(word),
		textEnd: text.indexOf(word) + word.length,
		entity: word,
	}));
	return excerptOf(text, { textStart: 0, textEnd: text.length }, marks);
}

describe('a line of evidence', () => {
	test('is the sentence that has the words', () => {
		const line = around(
			'你可以想象一个非常大的模型。这就是杨-米尔斯质量间隙问题，它是千禧年大奖难题之一，至今没有人解开它，我们也不知道什么时候。好的。',
			'杨-米尔斯质量间隙',
		);
		expect(line.text).toBe(
			'这就是杨-米尔斯质量间隙问题，它是千禧年大奖难题之一，至今没有人解开它，我们也不知道什么时候。',
		);
		expect(line).toMatchObject({ before: true, after: true });
	});

	test('takes the next sentence along where its own is too short to say anything', () => {
		expect(around('是的。Noam。他喜欢谈论测试时间计算。', 'Noam').text).toBe('是的。Noam。他喜欢谈论测试时间计算。');
	});

	test('has both ends of a link where one line can hold them', () => {
		const line = around('Andrej Karpathy 说过这句话。后来大家都在讨论缩放定律。', 'Andrej Karpathy', '缩放定律');
		expect(line.marks.map(({ textStart, textEnd }) => line.text.slice(textStart, textEnd))).toEqual([
			'Andrej Karpathy',
			'缩放定律',
		]);
	});

	test('is the same whatever stands far from it', () => {
		const near = 'It was late. Then Ada Vance spoke of the reef for the first time. Nobody else had. ';
		const far = 'They went on, and on, in one sentence after another. '.repeat(50);
		const alone = around(`${far.slice(0, 1_060)}${near}${far.slice(0, 1_060)}`, 'Ada Vance');
		expect(around(`${far.repeat(3)}${near}${far.repeat(3)}`, 'Ada Vance').text).toBe(alone.text);
	});

	test('of a talk of megabytes without paragraphs costs no more than of another', { timeout: 30_000 }, () => {
		const text =
			'They spoke of Ada Vance and of the reef, and they went on, and nobody wrote down when they stopped. '.repeat(
				40_000,
			);
		const passage = { textStart: 0, textEnd: text.length };
		// Each of them took a second while the whole passage was looked through.
		for (let at = 0; at < 1_000; at++) {
			const textStart = text.indexOf('Ada Vance', at * 3_900);
			const line = excerptOf(text, passage, [{ textStart, textEnd: textStart + 9, entity: 'person/ada-vance' }]);
			expect(line.marks).toHaveLength(1);
		}
	});

	test('of a sentence without end, stands near the words and cuts no word', () => {
		const line = around(
			`${'and so on and so forth, '.repeat(20)}Sho Yaida said that ${'nothing is simple, '.repeat(20)}`,
			'Sho Yaida',
		);
		expect(line.text.length).toBeLessThanOrEqual(160);
		expect(line.text).toContain('Sho Yaida said that nothing');
		expect(line.text).toMatch(/^[\s,]*(?:and|so|on|forth)\b/);
		expect(line).toMatchObject({ before: true, after: true });
	});

	test('always holds the words that it marks, whatever the text', () => {
		const texts = fc.array(fc.constantFrom('缩放定律', '𠮷野家', 'scaling', ' ', '。', '. ', '，', '\n\n', '😀'), {
			minLength: 1,
			maxLength: 200,
		});
		fc.assert(
			fc.property(texts, fc.nat(199), (parts, at) => {
				const text = parts.join('');
				const from = parts.slice(0, at % parts.length).join('').length;
				const mark = { textStart: from, textEnd: from + (parts[at % parts.length] ?? '').length, entity: 'x' };
				const line = excerptOf(text, { textStart: 0, textEnd: text.length }, [mark]);
				const [kept] = line.marks;
				expect(line.text).toBe(text.slice(line.textStart, line.textStart + line.text.length));
				expect(line.text.slice(kept?.textStart, kept?.textEnd)).toBe(text.slice(mark.textStart, mark.textEnd));
				expect(line.text.isWellFormed()).toBe(true);
				expect(line.text.length).toBeLessThanOrEqual(176);
			}),
		);
	});
});
