// Each pattern says for which sentence it is; here are those of the sample and some that say nothing.
import { describe, expect, test } from 'vitest';
import { told } from '../../talk.ts';

describe('relations', () => {
	test.each([
		[
			'two who proposed',
			'皮茨和麦卡洛克提出了神经元的原始想法。',
			['person/walter-pitts proposed concept/neuron', 'person/warren-mcculloch proposed concept/neuron'],
		],
		[
			'one who wrote',
			'我认为Richard Sutton有一篇文章叫《痛苦的教训》（The Bitter Lesson）。',
			['person/richard-sutton wrote work/the-bitter-lesson'],
		],
		[
			'whoever is addressed',
			'丹，你写了一篇我认为很精彩的文章，《黑洞与智能爆炸》。',
			['person/dan-roberts wrote work/black-holes-and-the-intelligence-explosion'],
		],
		[
			'what somebody was and is',
			'Dan Roberts，他曾是红杉资本研究员，最近加入OpenAI担任研究员。',
			['person/dan-roberts worked at organization/sequoia-capital', 'person/dan-roberts works at organization/openai'],
		],
		[
			'English',
			'Rich Sutton wrote The Bitter Lesson. Noam Brown recently joined OpenAI.',
			['person/richard-sutton wrote work/the-bitter-lesson', 'person/noam-brown works at organization/openai'],
		],
		['nothing from mere company', 'Noam Brown喜欢用AlphaGo的例子，OpenAI也是。', []],
	])('tell %s', (_, line, expected) => expect(told(line)).toEqual(expected));

	test('of the speaker, who says I', () =>
		expect(told(['欢迎。', '我和Sho Yeda以及Boris Hanin合著了一本书。'])).toEqual([
			'person/dan-roberts wrote with person/sho-yaida',
			'person/dan-roberts wrote with person/boris-hanin',
		]));
});
