import { describe, expect, test } from 'vitest';
import { backbone } from '#lib/backbone.ts';

const tie = (source: string, target: string, strength: number) => ({
	key: `${source}~${target}`,
	source,
	target,
	strength,
});

describe('backbone', () => {
	test('keeps the strongest links of each entity', () => {
		const ties = [tie('a', 'b', 5), tie('a', 'c', 4), tie('a', 'd', 3), tie('b', 'c', 2), tie('b', 'd', 1)];
		expect([...backbone(ties, { each: 1 })]).toEqual(['a~b', 'a~c', 'a~d']);
	});

	test('keeps a link that is strong for one end though weak for the other', () => {
		const ties = [tie('hub', 'b', 9), tie('hub', 'c', 8), tie('hub', 'd', 1)];
		expect(backbone(ties, { each: 1 }).has('hub~d')).toBe(true);
	});

	test('settles equal strength by key, whatever the order', () => {
		const ties = [tie('a', 'b', 1), tie('a', 'c', 1), tie('b', 'c', 1)];
		expect(backbone(ties.toReversed(), { each: 1 })).toEqual(backbone(ties, { each: 1 }));
	});
});
