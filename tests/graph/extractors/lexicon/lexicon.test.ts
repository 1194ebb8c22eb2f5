// Names that the lexicon has, in lines as people say them.
import { describe, expect, test } from 'vitest';
import { found } from '../../talk.ts';

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
		['no name inside a word', 'the parishes are long, and the intelligent ones drink coffee.', []],
		['the longest name', '与生物神经网络相比', ['生物神经网络 → concept/biological-neural-network']],
		['no field in the name of those who work in it', '很多物理学家都喜欢在这里工作', []],
		['a name that was misheard', '对不起，Stephen Wilford。', ['Stephen Wilford → person/stephen-wolfram (heard as)']],
		['a misheard abbreviation, by the words around', '我们无法生产足够的GPT，对吧。', ['GPT → concept/gpu (heard as)']],
		['the same abbreviation as it is', '什么是最终的GPT？', ['GPT → work/gpt']],
	])('%s', (_, line, expected) => expect(found(line)).toEqual(expected));
});

test('a word of not that holds the name speaks against the name in it, and against no other', () => {
	const lexicon = [{ id: 'concept/it', zh: '织机', only: [{ names: ['织机'], not: ['织机学校'] }] }] as const;
	const finds = (line: string): number =>
		found(line, { lexicon, floor: 0 }).filter((one) => one === '织机 → concept/it').length;
	expect(finds('织机学校没有了。')).toBe(0);
	expect(finds('织机学校里有织机。')).toBe(1);
});

test('a word of not that does not hold the name speaks against it nearby', () => {
	const lexicon = [{ id: 'concept/it', zh: '织机', only: [{ names: ['织机'], not: ['游戏'] }] }] as const;
	expect(found('游戏里的织机。', { lexicon })).not.toContain('织机 → concept/it');
});
