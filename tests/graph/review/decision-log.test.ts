// A line of the log of the user's decisions, as it may be found.
import { describe, expect, test } from 'vitest';
import { decisionLineFrom, standing, type Decision, type Ruling } from '#graph/review/decisions.ts';

const at = '2026-03-01T10:00:00.000Z';
const decided = (...rulings: readonly Ruling[]): readonly Decision[] =>
	rulings.map((ruling, place) => ({ id: `d${String(place + 1)}`, at, ...ruling }));

describe('a line', () => {
	test.each([
		['of no id', { at, decision: 'undo', of: 'a' }],
		['of no time', { id: 'a', decision: 'undo', of: 'a' }],
		['of an interview that is none', { id: 'a', at, interview: 7, decision: 'undo', of: 'a' }],
		['of an entity that is none', { id: 'a', at, decision: 'draw', entity: '../../etc', name: 'x' }],
		['that names no spelling', { id: 'a', at, decision: 'apart', entity: 'concept/a' }],
		['that says nothing', { id: 'a', at }],
	])('%s is no decision', (_, fields) => {
		expect(decisionLineFrom(fields)).toMatchObject({ is: 'nothing' });
	});

	test('of a kind of a later version is told from one that is spoilt', () => {
		const merge = { id: 'a', at, decision: 'merge', entity: 'concept/a', into: 'concept/b' };
		expect(decisionLineFrom(merge)).toEqual({ is: 'later', kind: 'merge' });
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
		for (const decision of rulings) expect(decisionLineFrom(decision)).toEqual({ is: 'decision', decision });
		expect(standing(rulings).map(({ id }) => id)).toEqual(['d2', 'd3', 'd4']);
	});
});
