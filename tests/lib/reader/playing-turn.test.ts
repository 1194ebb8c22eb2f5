import { describe, expect, test } from 'vitest';
import { playingTurn } from '#lib/reader/playing-turn.ts';

const turns = [
	{ index: 1, time: { start: 1000, end: 4000 } },
	{ index: 2 },
	{ index: 3, time: { start: 4000, end: 9000 } },
	{ index: 4, time: { start: 9000, end: 12_000 } },
];

describe('the turn that is heard', () => {
	test.each([
		[0, undefined],
		[1000, 1],
		[3999, 1],
		[4000, 3],
		[10_000, 4],
		[15_000, 4],
		[30_000, undefined],
	])('at %i ms', (at, index) => {
		expect(playingTurn(turns, at)?.index).toBe(index);
	});
	test('is the one that began last, also where times run backwards', () => {
		const backwards = [
			{ index: 1, time: { start: 5000 } },
			{ index: 2, time: { start: 1000 } },
		];
		expect(playingTurn(backwards, 2000)?.index).toBe(2);
		expect(playingTurn(backwards, 6000)?.index).toBe(1);
	});
	test('is none where no turn has a time', () => {
		expect(playingTurn([{ index: 1 }], 2000)).toBeUndefined();
	});
});
