// The fit of kinds: what examples teach, what is believed without any, and the same weights every time.
import { describe, expect, test } from 'vitest';
import { chancesOf } from '#graph/judgement/kind-weights.ts';
import type { Kind } from '#graph/model.ts';
import { fitKinds, type KindExample } from '../../scripts/fit/softmax.ts';

const example = (kind: Kind, features: readonly string[], source: string): KindExample => ({
	...{ kind, source, weight: 1 },
	features: new Map(features.map((one) => [one, 1])),
});
const sources = ['a', 'b', 'c', 'd', 'e', 'f'];
const taught = sources.flatMap((source) => [
	example('place', ['before: near', 'rain'], source),
	example('person', ['before: mrs', 'rain'], source),
	example('work', ['before: read'], source),
]);

describe('the fit of kinds', () => {
	test('learns which words tell a kind, and that a word beside several kinds tells none', () => {
		const weights = fitKinds(taught);
		const near = chancesOf(weights, new Map([['before: near', 1]]));
		expect(near.place).toBeGreaterThan(1.5 * Math.max(near.person, near.work));
		const rain = chancesOf(weights, new Map([['rain', 1]]));
		expect(Math.abs(rain.person - rain.place)).toBeLessThan(0.01);
	});

	test('gives the same weights for the same examples', () => expect(fitKinds(taught)).toEqual(fitKinds(taught)));

	test('leaves out what one source alone says', () => {
		const alone = Array.from({ length: 9 }, () => example('event', ['before: during'], 'one show'));
		expect(Object.keys(fitKinds([...taught, ...alone]).weights)).not.toContain('before: during');
	});

	test('believes what a rule says until examples say otherwise', () => {
		const found = sources.flatMap((source) => [
			example('organization', ['found as organization', 'x'], source),
			example('event', ['found as event', 'x'], source),
		]);
		expect(fitKinds(found).weights['found as event']?.event).toBeGreaterThan(1.5);
		const wrong = sources.flatMap((source) =>
			sources.map((other) => example('work', ['found as event'], `${source}${other}`)),
		);
		const chances = chancesOf(fitKinds(wrong), new Map([['found as event', 1]]));
		expect(chances.work).toBeGreaterThan(chances.event);
	});
});
