// Latin names in Chinese text.
import { describe, expect, test } from 'vitest';
import { chineseMentions as said } from '../../unlisted.ts';
import { found } from '../../talk.ts';

describe('Latin names in Chinese text, with speakers who are known', () => {
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

describe('Latin names in Chinese', () => {
	test.each([
		[
			'words of the language in capitals are a term',
			'他讲了Slow Violence这个概念。',
			'Slow Violence → concept/slow-violence',
		],
		['what a body does', '我在Tarnfield工作了三年。', 'Tarnfield → organization/tarnfield'],
		['what is called a library', '有个开源库叫做Bright Loom。', 'Bright Loom → work/bright-loom'],
		['what is called a mechanism', '有一个叫Tide Gate的机制。', 'Tide Gate → concept/tide-gate'],
		['where somebody lives', '那时我住在Ravensholm。', 'Ravensholm → place/ravensholm'],
		['a Latin name by what follows', '我们用Mycoscan仪器来看。', 'Mycoscan → work/mycoscan'],
		['a version', '后来出了Loomer 2.5。', 'Loomer 2.5 → work/loomer-25'],
		[
			'a body with small words',
			'他退休以后就加入了Friends of the Harbour Trust，每个周末都去做志愿者。',
			'Friends of the Harbour Trust → organization/friends-of-the-harbour-trust',
		],
	])('%s', (_, line, expected) => expect(said(line)).toContain(expected));

	test('initials are those of the only name that has them', () =>
		expect(said('有个开源库叫做Bright Loom Weaver。BLW很好用。').map((one) => one.split(' → ')[1])).toEqual(
			Array(2).fill('work/bright-loom-weaver'),
		));
	test('English that comes to mind names nothing', () =>
		expect(said('我觉得这个idea很make sense，大家都很nice，OK吧。')).toEqual([]));
});
