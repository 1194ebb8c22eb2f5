// How two things hang together, held against a search of all links at once.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStoreHere, type Store } from '#cypher/store.ts';
import { links } from '#graph/knowledge/links.ts';
import type { EntityId, Link } from '#graph/model.ts';
import { path } from '../../../src/lib/server/answers/path.ts';
import { talkOf } from '../../passages.ts';

let store: Store;
beforeAll(async () => {
	store = await openStoreHere({ engine: 'ladybug', path: ':memory:' }, { library: 'paths' });
});
afterAll(() => store.close());

type Neighbours = ReadonlyMap<EntityId, readonly { readonly id: EntityId; readonly strength: number }[]>;

function neighboursIn(all: readonly Link[]): Neighbours {
	const ends = all.flatMap(({ a, b, strength }) => [
		{ from: a, id: b, strength },
		{ from: b, id: a, strength },
	]);
	return Map.groupBy(ends, ({ from }) => from);
}

/** Breadth first over all links: the links of a shortest chain, and the least weak of all shortest, as sums. */
function shortest(neighbours: Neighbours, from: EntityId, to: EntityId): { steps: number; weak: number } | undefined {
	let edge = new Map([[from, 0]]);
	const seen = new Set([from]);
	for (let steps = 0; edge.size > 0; steps++) {
		const weak = edge.get(to);
		if (weak !== undefined) return { steps, weak };
		const next = new Map<EntityId, number>();
		for (const [id, cost] of edge)
			for (const { id: other, strength } of neighbours.get(id) ?? [])
				if (!seen.has(other)) next.set(other, Math.min(next.get(other) ?? Infinity, cost + 1 / (0.2 + strength)));
		for (const id of next.keys()) seen.add(id);
		edge = next;
	}
	return undefined;
}

/** Up to thirty things, named two or three at a time. */
const passages = fc.array(
	fc.uniqueArray(
		fc.integer({ min: 0, max: 29 }).map((n) => `n${n}`),
		{ minLength: 1, maxLength: 3 },
	),
	{ minLength: 4, maxLength: 40 },
);

describe('a path', () => {
	test('is a shortest one wherever there is one, the strongest of these, and there is none only where there is none', async () => {
		let [found, none] = [0, 0];
		const property = fc.asyncProperty(passages, async (passages) => {
			const talk = talkOf('talk', passages);
			await store.replace(talk);
			const neighbours = neighboursIn(links(talk));
			const ids = talk.entities.map(({ id }) => id);
			const pairs = ids
				.flatMap((from, at) => ids.slice(at + 1).map((to) => ({ from, to })))
				.filter((_, at) => at % 7 === 0);
			for (const { from, to } of pairs.slice(0, 25)) {
				const expected = shortest(neighbours, from, to);
				const answer = await path(store, from, to);
				expect(answer?.steps.length).toBe(expected?.steps);
				if (answer === undefined) none++;
				if (answer === undefined || expected === undefined) continue;
				found++;
				const chain = answer.entities.map(({ id }) => id);
				expect([chain[0], chain.at(-1)]).toEqual([from, to]);
				expect(answer.steps.map(({ a, b }) => [a, b])).toEqual(chain.slice(1).map((id, at) => [chain[at], id]));
				for (const { a, b, strength, evidence } of answer.steps) {
					expect(neighbours.get(a)?.find(({ id }) => id === b)?.strength).toBe(strength);
					expect(new Set(evidence?.excerpt.marks.map(({ entity }) => entity))).toEqual(new Set([a, b]));
				}
				const weak = answer.steps.reduce((sum, { strength }) => sum + 1 / (0.2 + strength), 0);
				expect(weak).toBeCloseTo(expected.weak, 9);
			}
		});
		await fc.assert(property, { seed: 8, numRuns: 20 });
		expect(Math.min(found, none)).toBeGreaterThan(30);
	});

	const hub = 'everything';
	const crowd = Array.from({ length: 3000 }, (_, at) => [hub, `other${at}`]);
	const beside = [
		[hub, 'door'],
		['door', 'stair'],
		['stair', 'rare'],
		['alone', 'island'],
		['far', 'away'],
	];

	describe('beside a name that is linked with three thousand others, each closer than the chain’s', () => {
		beforeAll(async () => {
			await store.clear();
			await store.replace(talkOf('crowd', [...crowd, ...crowd, ...beside]));
		});

		const chain = ['everything', 'door', 'stair', 'rare'].map((name) => `concept/${name}`);

		test('leads from it to a name that hangs on a chain, and back', async () => {
			const to = await path(store, 'concept/everything', 'concept/rare');
			expect(to?.entities.map(({ id }) => id)).toEqual(chain);
			const back = await path(store, 'concept/rare', 'concept/everything');
			expect(back?.entities.map(({ id }) => id)).toEqual(chain.toReversed());
		});

		test('leads through it', async () => {
			const through = await path(store, 'concept/other2999', 'concept/rare');
			expect(through?.entities.map(({ id }) => id)).toEqual(['concept/other2999', ...chain]);
		});

		test('is none where the rest is another island', async () => {
			expect(await path(store, 'concept/everything', 'concept/alone')).toBeUndefined();
			expect(await path(store, 'concept/alone', 'concept/everything')).toBeUndefined();
		});

		test('is none where one end is known whole, though the other is too large to follow', async () => {
			expect(await path(store, 'concept/everything', 'concept/alone', { followed: 5, ring: 10 })).toBeUndefined();
		});

		test('is told to be unknown, never none, where the search ends at its bounds', async () => {
			await store.replace(
				talkOf(
					'elsewhere',
					Array.from({ length: 40 }, (_, at) => [`far${at}`, `far${at + 1}`]),
				),
			);
			const asked = path(store, 'concept/everything', 'concept/far20', { followed: 5, ring: 1000 });
			await expect(asked).rejects.toMatchObject({ code: 'path_cut' });
			await expect(path(store, 'concept/everything', 'concept/far20')).resolves.toBeUndefined();
		});

		test('is found within its bounds, also where a ring was cut', async () => {
			const found = await path(store, 'concept/everything', 'concept/rare', { followed: 5, ring: 10 });
			expect(found?.entities.map(({ id }) => id)).toEqual(chain);
		});
	});
});
