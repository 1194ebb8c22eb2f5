// What is found, in lines as people say them.
import { describe, expect, test } from 'vitest';
import { found } from '../talk.ts';

describe('names of the lexicon', () => {
	test.each([
		['a name broken over a line', 'Andrej\nKarpathy 说得对。', ['Andrej Karpathy → person/andrej-karpathy']],
		['a name hyphenated over a line', '与杨-\n米尔斯质量间隙相关', ['杨-米尔斯质量间隙 → concept/yang-mills-mass-gap']],
		[
			'spacing before a number',
			'比如AlphaFold3和AlphaFold 3。',
			['AlphaFold3 → work/alphafold-3', 'AlphaFold 3 → work/alphafold-3'],
		],
		['full width', '我们用ＧＰＴ－４写诗。', ['ＧＰＴ－４ → work/gpt-4']],
		['plurals', 'You need a lot of GPUs for that.', ['GPUs → concept/gpu']],
		['no name inside a word', 'the danubes are long, and the intelligent ones drink coffee.', []],
		['the longest name', '与生物神经网络相比', ['生物神经网络 → concept/biological-neural-network']],
		['no field in the name of those who work in it', '很多物理学家都喜欢在这里工作', []],
		['a name that was misheard', '对不起，Stephen Wilford。', ['Stephen Wilford → person/stephen-wolfram (heard as)']],
		['a misheard abbreviation, by the words around', '我们无法生产足够的GPT，对吧。', ['GPT → concept/gpu (heard as)']],
		['the same abbreviation as it is', '什么是最终的GPT？', ['GPT → work/gpt']],
		['a numbered version that no list holds', '那么，是GPT-6？', ['GPT-6 → work/gpt-6 (version)']],
	])('%s', (_, line, expected) => expect(found(line)).toEqual(expected));
});

describe('titles and brackets', () => {
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
	test('a name and its Latin form are one person, and his first name is he', () =>
		expect(found(['我和肖恩·麦奎尔（Sean McGuire）谈过。', '我认为是肖恩说的。'], { lexicon: [] })).toEqual([
			'肖恩·麦奎尔 → person/sean-mcguire (brackets)',
			'Sean McGuire → person/sean-mcguire (brackets)',
			'肖恩 → person/sean-mcguire (short name)',
		]));
	test('a term and its Latin form are one concept', () =>
		expect(found('也许说到缩放定律（Scaling Law），', { lexicon: [] })).toEqual([
			'缩放定律 → concept/scaling-law (brackets)',
			'Scaling Law → concept/scaling-law (brackets)',
		]));
	test('where one form is known, the other is a new name of the same', () =>
		expect(found('O1（也称为Strawberry）', { lexicon: [{ id: 'work/o1', en: 'o1' }] })).toEqual([
			'O1 → work/o1',
			'Strawberry → work/o1 (brackets)',
		]));
});

describe('short names', () => {
	test('of speakers, in both languages', () =>
		expect(found(['谢谢，丹。Dan，你怎么看？', '谢谢Sonya。'])).toEqual([
			'丹 → person/dan-roberts (short name)',
			'Dan → person/dan-roberts (short name)',
			'Sonya → person/sonya-huang (short name)',
		]));
	test('one Chinese character is a name only between marks', () =>
		expect(found('丹麦的丹顶鹤与牡丹。', { lexicon: [] })).toEqual([]));
	test('of who was named in full', () =>
		expect(found('如果你邀请Noam Brown，Noam可能会谈到这一点。')).toEqual([
			'Noam Brown → person/noam-brown',
			'Noam → person/noam-brown (short name)',
		]));
	test('with a title, of who was misheard', () =>
		expect(found('一位名叫纳迪·塞博格（Nadi Cyborg）的教授。纳迪教授说，我不明白。')).toEqual([
			'纳迪·塞博格 → person/nathan-seiberg (heard as)',
			'Nadi Cyborg → person/nathan-seiberg (heard as)',
			'纳迪教授 → person/nathan-seiberg (heard as)',
		]));
	test('not of another who shares it', () =>
		expect(found('Dan Brown wrote novels.', { lexicon: [] })).toEqual(['Dan Brown → person/dan-brown (name)']));
	test('of two who bear it, the one named last', () =>
		expect(found(['Noam Brown和Noam Shazeer都在场。', '我同意Noam Brown。Noam说得对。']).at(-1)).toBe(
			'Noam → person/noam-brown (short name)',
		));
});

describe('Latin names in Chinese text', () => {
	test('a person by the company', () =>
		expect(found('我和Sho Yeda以及Boris Hanin合著了一本书', { lexicon: [] })).toEqual([
			'Sho Yeda → person/sho-yeda (latin name)',
			'Boris Hanin → person/boris-hanin (latin name)',
		]));
	test('an organization by its last word', () =>
		expect(found('他后来在Allen Institute做研究，那里的人都很友善。', { lexicon: [] })).toEqual([
			'Allen Institute → organization/allen-institute (latin name)',
		]));
});
