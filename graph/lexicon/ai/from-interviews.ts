// What one interview taught and the field's own files don't hold: an entry here names its source, and where the
// field has the entry already it is an overlay of the same id that adds only what was heard there (join.ts).
import type { LexiconEntry } from '../../model.ts';

// A table reads best with an entry a line.
// prettier-ignore
export const fromInterviews: readonly LexiconEntry[] = [
	{ id: 'person/dan-roberts', en: 'Dan Roberts', zh: '丹·罗伯茨', aliases: ['Daniel A. Roberts', '丹尼尔·罗伯茨', '丹·罗伯兹'],
		source: 'dan-roberts-2024' },
	{ id: 'person/sho-yaida', en: 'Sho Yaida', heard: ['Sho Yeda', 'Shoy Yeda', '肖恩'],
		only: [{ names: ['肖恩'], near: ['我们的书', '书中', '合著', '著作'], not: ['资本', '麦奎尔'], within: 16 }],
		source: 'dan-roberts-2024' },
	{ id: 'person/boris-hanin', en: 'Boris Hanin', zh: '鲍里斯·哈宁', source: 'dan-roberts-2024' },
	{ id: 'person/shaun-maguire', aliases: ['肖恩'], heard: ['Sean McGuire', '肖恩·麦奎尔'],
		only: [{ names: ['肖恩'], not: ['我们的书', '书中', '合著'], within: 'interview' }], source: 'dan-roberts-2024' },
	{ id: 'concept/gpu', heard: ['GPT'],
		only: [{ names: ['GPT'], near: ['生产足够的', '制造足够的', 'produce enough', 'make enough', 'manufacture enough'], within: 8 }],
		source: 'dan-roberts-2024' },
	{ id: 'work/gpt', aliases: ['GPT'],
		only: [{ names: ['GPT'], not: ['生产足够的', '制造足够的', 'produce enough', 'make enough', 'manufacture enough'] }],
		source: 'dan-roberts-2024' },
	{ id: 'work/black-holes-and-the-intelligence-explosion', en: 'Black Holes and the Intelligence Explosion',
		zh: '黑洞与智能爆炸', aliases: ['黑洞和智能爆炸'], source: 'dan-roberts-2024' },
	{ id: 'concept/large-language-model', aliases: ['大的语言模型'], source: 'dan-roberts-2024' },
	{ id: 'concept/pre-training-compute', aliases: ['预训练时间计算'], source: 'dan-roberts-2024' },
	{ id: 'concept/supply-chain', aliases: ['产品链'], only: [{ names: ['产品链'], near: ['供应链'] }],
		source: 'dan-roberts-2024' },
	{ id: 'concept/post-scarcity', aliases: ['后经济时代'], source: 'dan-roberts-2024' },
	{ id: 'organization/sequoia-capital', aliases: ['红杉'], only: [{ names: ['红杉'], near: ['连体衣', 'T恤'] }],
		source: 'dan-roberts-2024' },
];
