import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Contribution, together } from '#cypher/contributions.ts';
import { byCodePoint } from '#graph/text/ordering.ts';
import type { Entity } from '#graph/model.ts';

const scaling: Entity = {
	id: 'concept/scaling-law',
	kind: 'concept',
	labels: { en: 'Scaling law', zh: '缩放定律' },
	aliases: ['规模定律'],
	asHeard: [],
	origin: 'lexicon',
};

function contribution(entity: Partial<Entity>, counts: Partial<Contribution> = {}): Contribution {
	return {
		entity: { ...scaling, ...entity },
		spoken: '缩放定律',
		mentions: 1,
		passages: 1,
		turns: 1,
		said: 0,
		confidence: 60,
		interviews: 1,
		...counts,
	};
}

describe('what an entity is called', () => {
	test('one interview alone is taken at its word', () => {
		const row = together([contribution({})]);
		expect(row).toMatchObject({
			name: 'Scaling law',
			labels: '{"en":"Scaling law","zh":"缩放定律"}',
			aliases: '["规模定律"]',
			origin: 'lexicon',
		});
	});

	test('the name that most interviews use stands first, the others stay as aliases', () => {
		const row = together([
			contribution({ labels: { en: 'Scaling laws' } }),
			contribution({}, { interviews: 2 }),
			contribution({ asHeard: ['规模定理'], labels: { en: 'scaling law' } }),
		]);
		expect(row.labels).toBe('{"en":"Scaling law","zh":"缩放定律"}');
		expect(JSON.parse(row.aliases)).toEqual(['规模定律', 'Scaling laws', 'scaling law']);
		expect(row.asHeard).toBe('["规模定理"]');
		expect(row.interviews).toBe(4);
	});

	test('every name can be searched for, folded and between line breaks', () => {
		expect(together([contribution({ aliases: ['Ｓcaling-Laws'] })]).names).toBe(
			'\nscaling law\n缩放定律\nscaling laws\n',
		);
	});

	test('the order in which interviews came leaves no trace', () => {
		const some = fc.array(
			fc.record({
				en: fc.constantFrom('Scaling law', 'scaling laws', 'Kaplan’s law'),
				heard: fc.subarray(['a', 'b', '𠮷']),
				interviews: fc.integer({ min: 1, max: 3 }),
				mentions: fc.integer({ min: 0, max: 3 }),
			}),
			{ minLength: 1, maxLength: 5 },
		);
		fc.assert(
			fc.property(some, fc.infiniteStream(fc.nat(100)), (list, dice) => {
				const all = list.map(({ en, heard, ...counts }) => contribution({ labels: { en }, asHeard: heard }, counts));
				const shuffled = all
					.map((one) => ({ one, at: dice.next().value }))
					.sort((a, b) => a.at - b.at)
					.map(({ one }) => one);
				expect(together(shuffled)).toEqual(together(all));
			}),
		);
	});
});

test('text is ordered by code point, as the engines order it', () => {
	const byPoints = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
			expect(Math.sign(byCodePoint(a, b))).toBe(byPoints(a, b));
		}),
	);
	expect(['！', '𠮷', '中'].sort(byCodePoint)).toEqual(['中', '！', '𠮷']);
});
