// Folding: what makes two spellings one name, and what keeps two words apart.
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { bounded, fold } from '#graph/text/fold.ts';

describe('folding makes equal', () => {
	test.each([
		['a hyphen, a space or none before a number', ['GPT-4', 'GPT 4', 'GPT4', 'ＧＰＴ－４']],
		['AlphaFold 3 with and without its space', ['AlphaFold3', 'AlphaFold 3', 'Alphafold-3']],
		['a name broken over a line', ['Andrej\nKarpathy', 'Andrej Karpathy', 'andrej  karpathy']],
		['the middle dots of foreign names', ['肖恩·麦奎尔', '肖恩・麦奎尔', '肖恩•麦奎尔', '肖恩 麦奎尔', '肖恩麦奎尔']],
		[
			'a hyphen between Chinese characters, broken over a line',
			['杨-\n米尔斯质量间隙', '杨–米尔斯质量间隙', '杨米尔斯质量间隙'],
		],
		['Latin beside Chinese', ['AI 寒冬', 'AI寒冬', 'Ai寒冬']],
		['diacritics', ['Schrödinger', 'Schrodinger', 'Schro\u0308dinger']],
		['quotes', ["Moore's law", 'Moore’s law']],
		['characters that are not seen', ['Open\u200BAI', 'OpenAI', 'Open\u00ADAI']],
	])('%s', (_, spellings) => {
		expect(new Set(spellings.map((spelling) => fold(spelling).text)).size).toBe(1);
	});
});

describe('folding keeps apart', () => {
	test.each([
		['two English words and one', 'a I', 'AI'],
		['names on either side of an empty line', 'Noam\n\nBrown', 'Noam Brown'],
		['names on either side of a dash', 'Noam - Brown', 'Noam Brown'],
	])('%s', (_, a, b) => expect(fold(a).text).not.toBe(fold(b).text));
});

describe('offsets', () => {
	test('lead from the folded name back to the words as written', () => {
		const text = '对了，Ａｎｄｒｅｊ\nKarpathy 说';
		const folded = fold(text);
		const at = folded.text.indexOf('andrej karpathy');
		expect(text.slice(folded.at(at), folded.after(at + 'andrej karpathy'.length))).toBe('Ａｎｄｒｅｊ\nKarpathy');
	});

	test('stay in order and within the text, whatever the text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
				const folded = fold(text);
				for (let i = 0; i < folded.text.length; i++) {
					if (folded.at(i) > folded.after(i + 1) || folded.after(i + 1) > text.length) return false;
					if (i > 0 && folded.at(i) < folded.at(i - 1)) return false;
				}
				return true;
			}),
		);
	});
});

describe('bounds of words', () => {
	const boundsIn = (text: string, name: string) => {
		const folded = fold(text);
		const start = folded.text.indexOf(fold(name).text);
		return [bounded(folded, start), bounded(folded, start + fold(name).text.length)];
	};
	test.each([
		['Danube', 'Dan', [true, false]],
		['Hi Dan, welcome', 'Dan', [true, true]],
		['用GPT写诗', 'GPT', [true, true]],
		['GPT4', 'GPT', [true, false]],
		['GPT-9', 'GPT', [true, true]],
		['神经网络', '网络', [true, true]],
	])('in %s, of %s', (text, name, expected) => expect(boundsIn(text, name)).toEqual(expected));
});
