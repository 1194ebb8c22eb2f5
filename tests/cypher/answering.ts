// What answers must do on every engine beyond the questions they ask: each engine's test file runs it on itself.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '#cypher/store.ts';
import { path } from '../../src/lib/server/answers/path.ts';
import { talkOf } from '../passages.ts';

export function answering(engine: string, open: () => Promise<Store>): void {
	describe(`answers on ${engine}`, () => {
		let store: Store;
		beforeAll(async () => {
			store = await open();
		});
		afterAll(async () => {
			await store.clear();
			await store.close();
		});
		beforeEach(() => store.clear());

		test('a chain is found beside a name that two thousand others crowd round, and none where there is none', async () => {
			const crowd = Array.from({ length: 2100 }, (_, at) => ['everything', `other${at}`]);
			const chain = ['everything', 'path', 'step', 'thing'];
			const beside = chain.slice(1).map((name, at) => [chain[at] ?? '', name]);
			await store.load([talkOf('crowd', [...crowd, ...beside, ['alone', 'island']])]);
			const found = await path(store, 'concept/everything', 'concept/thing');
			expect(found?.entities.map(({ id }) => id)).toEqual(chain.map((name) => `concept/${name}`));
			const words = found?.steps.map(({ evidence }) => evidence?.excerpt.text.trim());
			expect(words).toEqual(beside.map((names) => names.join(' ')));
			expect(await path(store, 'concept/everything', 'concept/alone')).toBeUndefined();
		});
	});
}
