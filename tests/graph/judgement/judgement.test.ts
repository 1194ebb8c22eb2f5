// What is worth a node: one judgement over all that rules found.
import { describe, expect, test } from 'vitest';
import { probability, weightsFor, weightsFormat } from '#graph/judgement/weights.ts';
import { extract } from '../../extracting.ts';

const read = (text: string, floor?: number) =>
	extract({ name: 'talk.txt', text, sha256: '0' }, { id: 'talk', lexicon: [], ...(floor !== undefined && { floor }) });
const drawn = (text: string, floor?: number): readonly string[] => [
	...new Set(read(text, floor).knowledge.mentions.map(({ entity }) => entity)),
];
const confidence = (text: string, entity: string): number =>
	read(text, 0).knowledge.mentions.find((one) => one.entity === entity)?.confidence ?? 0;

const talk = [
	'Mara: We asked Ilse Tarnfield about the tidal lagoon. Is the tidal lagoon safe?',
	'Tobias: Ilse Tarnfield says that a tidal lagoon is a wall that holds the sea, and there was a nice day.',
].join('\n\n');

describe('the judgement', () => {
	test('is surer of what is said again', () => {
		const once = 'Mara: We built a tidal lagoon.\n\nTobias: I see.';
		const often = 'Mara: We built a tidal lagoon. A tidal lagoon is safe.\n\nTobias: A tidal lagoon?';
		expect(confidence(often, 'concept/tidal-lagoon')).toBeGreaterThan(confidence(once, 'concept/tidal-lagoon'));
	});

	test('is surer of a name than of everyday words', () =>
		expect(confidence(talk, 'person/ilse-tarnfield')).toBeGreaterThan(confidence(talk, 'concept/nice-day')));

	test('is sure of whoever speaks', () =>
		expect(confidence('Ada Vance: Hello.\n\nBo Lind: Hello, Ada Vance.', 'person/ada-vance')).toBeGreaterThanOrEqual(
			95,
		));

	test('lets what lies below the floor wait, surest first', () => {
		const { knowledge, review } = read(talk, 60);
		expect(knowledge.mentions.every((one) => one.confidence >= 60)).toBe(true);
		const waiting = review.filter(({ state }) => state === 'waits').map((one) => one.confidence);
		expect(waiting.every((one) => one < 60)).toBe(true);
		expect(waiting).toEqual(waiting.toSorted((a, b) => b - a));
	});

	test('draws all that was found, asked for everything', () => {
		expect(drawn(talk, 0)).toEqual(expect.arrayContaining([...drawn(talk)]));
		expect(read(talk, 0).review.filter(({ state }) => state === 'waits')).toEqual([]);
	});

	test('draws nothing but who speaks, asked for what is certain', () =>
		expect(drawn(talk, 100).filter((entity) => confidence(talk, entity) < 100)).toEqual([]));
});

test('a name of the user’s own list is drawn, however everyday it is', () => {
	const own = [{ id: 'concept/thing', en: 'thing', own: true as const }];
	const { knowledge } = extract(
		{ name: 'talk.txt', text: 'Mara: It is a thing.\n\nTobias: A thing?', sha256: '0' },
		{ id: 'talk', lexicon: own },
	);
	expect(knowledge.mentions.map(({ entity }) => entity)).toEqual(['concept/thing', 'concept/thing']);
	const shipped = [{ id: 'concept/thing', en: 'thing' }];
	const other = extract(
		{ name: 'talk.txt', text: 'Mara: It is a thing.\n\nTobias: A thing?', sha256: '0' },
		{ id: 'talk', lexicon: shipped },
	);
	expect(other.knowledge.mentions).toEqual([]);
});

describe('the weights', () => {
	test('of another version are refused in words', () =>
		expect(() => weightsFor('en', { ...shipped(), format: 'colloquy-weights/0' })).toThrow(
			/weights\.json.*colloquy-weights\/0.*colloquy-weights\/1/,
		));

	test('give an even chance where nothing is known', () =>
		expect(probability({ bias: 0, scale: 1, shift: 0, weights: { a: 2 } }, new Map([['b', 1]]))).toBe(0.5));

	test('add up', () =>
		expect(
			probability(
				{ bias: -1, scale: 1, shift: 0, weights: { a: 2, b: -1 } },
				new Map([
					['a', 1],
					['b', 1],
				]),
			),
		).toBe(0.5));
});

function shipped() {
	return { format: weightsFormat, en: weightsFor('en'), zh: weightsFor('zh') };
}
