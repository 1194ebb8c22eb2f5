// What `npm run fit` makes of examples.
import { describe, expect, test } from 'vitest';
import { probability } from '#graph/judgement/weights.ts';
import { calibrate, fit, type Example } from '../../scripts/fit/regression.ts';

const example = (features: Readonly<Record<string, number>>, holds: boolean): Example => ({
	features: new Map(Object.entries(features)),
	holds,
	weight: 1,
});
/** `good` holds of nine of ten that are listed, `bad` of nine of ten that aren't, `any` of all. */
const examples = Array.from({ length: 200 }, (_, at) => {
	const holds = at % 2 === 0;
	const isOdd = at % 20 < 2;
	return example({ [holds === isOdd ? 'bad' : 'good']: 1, any: 1 }, holds);
});

describe('a regression', () => {
	test('weighs what speaks for and what speaks against', () => {
		const { weights } = fit(examples);
		expect(weights['good']).toBeGreaterThan(0.5);
		expect(weights['bad']).toBeLessThan(-0.5);
		expect(Math.abs(weights['any'] ?? 9)).toBeLessThan(0.1);
	});

	test('gives the same weights for the same examples', () => expect(fit(examples)).toEqual(fit(examples)));

	test('weighs nothing that only three examples have', () => {
		const rare = [...examples, ...Array.from({ length: 3 }, () => example({ rare: 1 }, true))];
		expect(fit(rare).weights['rare']).toBeUndefined();
	});

	test('is as sure as it is right, once it is calibrated', () => {
		const raw = { ...fit(examples), scale: 3 };
		const others = examples.slice(0, 100);
		const calibrated = { ...raw, ...calibrate(raw, others) };
		const mean = others.reduce((sum, one) => sum + probability(calibrated, one.features), 0) / others.length;
		expect(mean).toBeCloseTo(others.filter(({ holds }) => holds).length / others.length, 1);
	});
});
