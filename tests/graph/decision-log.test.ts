// The log of the reader's decisions as it may be found.
import { describe, expect, test } from 'vitest';
import { decisionsIn, standing, type Decision, type Ruling } from '#graph/decisions.ts';

const at = '2026-03-01T10:00:00.000Z';
const decided = (...rulings: readonly Ruling[]): readonly Decision[] =>
	rulings.map((ruling, place) => ({ id: `d${String(place + 1)}`, at, ...ruling }));

describe('a log', () => {
	const line = (fields: object): string => JSON.stringify({ id: 'a', at, ...fields });
	const whole = line({ decision: 'dismiss', entity: 'concept/liquidity-trap', name: 'liquidity trap' });

	test.each([
		['a torn last line', `${whole}\n{"id":"b","at":"2026-03-01T10:00:0`],
		['a torn line that was written past', `${whole}\n{"id":"b","at\n`],
		['a kind of a later version', `${line({ decision: 'merge', entity: 'concept/a', into: 'concept/b' })}\n${whole}\n`],
		['what is no object', `null\n[]\n7\n"draw"\n\n${whole}\n`],
		['an entity that is none', `${line({ decision: 'draw', entity: '../../etc', name: 'x' })}\n${whole}\n`],
		['no id', `${JSON.stringify({ at, decision: 'undo', of: 'a' })}\n${whole}\n`],
		['no line end', whole],
		['lines of another system', `${whole}\r\n`],
	])('with %s keeps what is whole', (_, log) => {
		expect(decisionsIn(log)).toEqual([
			{ id: 'a', at, decision: 'dismiss', entity: 'concept/liquidity-trap', name: 'liquidity trap' },
		]);
	});

	test('gives back every kind as it was written', () => {
		const words = [{ turn: 2, textStart: 0, textEnd: 10, surface: 'Brightloom' }];
		const rulings = decided(
			{ decision: 'draw', entity: 'organization/brightloom', name: 'Brightloom', kind: 'work', words },
			{ decision: 'dismiss', entity: 'person/沈怀瑾', name: '沈怀瑾' },
			{ decision: 'apart', entity: 'person/sho-yaida', name: 'Sho Yaida', surface: '肖恩' },
			{ decision: 'same', entity: 'person/sho-yaida', name: 'Sho Yaida', surface: 'Sho Yeda' },
			{ decision: 'undo', of: 'd1' },
		);
		expect(decisionsIn(rulings.map((one) => `${JSON.stringify(one)}\n`).join(''))).toEqual(rulings);
		expect(standing(rulings).map(({ id }) => id)).toEqual(['d2', 'd3', 'd4']);
	});
});
