import { describe, expect, test } from 'vitest';
import { backbone } from '#lib/layout/backbone.ts';

const link = (source: string, target: string, strength: number) => ({
	key: `${source}~${target}`,
	source,
	target,
	strength,
});

describe('backbone', () => {
	test('keeps the strongest links of each entity', () => {
		const links = [link('a', 'b', 5), link('a', 'c', 4), link('a', 'd', 3), link('b', 'c', 2), link('b', 'd', 1)];
		expect([...backbone(links, { perNode: 1 })]).toEqual(['a~b', 'a~c', 'a~d']);
	});

	test('keeps a link that is strong for one end though weak for the other', () => {
		const links = [link('hub', 'b', 9), link('hub', 'c', 8), link('hub', 'd', 1)];
		expect(backbone(links, { perNode: 1 }).has('hub~d')).toBe(true);
	});

	test('settles equal strength by key, whatever the order', () => {
		const links = [link('a', 'b', 1), link('a', 'c', 1), link('b', 'c', 1)];
		expect(backbone(links.toReversed(), { perNode: 1 })).toEqual(backbone(links, { perNode: 1 }));
	});
});
