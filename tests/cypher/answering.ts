// What answers must do on every engine beyond the questions they ask: each engine's test file runs it on itself.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '#cypher/store.ts';
import { evidence } from '../../src/lib/server/answers/evidence.ts';
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

		test('the passages that two names share come in order and each once, page by page, however many', async () => {
			const interviews = Array.from({ length: 80 }, (_, at) => `talk-${String(at).padStart(4, '0')}`);
			const both = Array.from({ length: 90 }, () => ['one', 'other']);
			await store.load(interviews.map((id) => talkOf(id, both)));
			const asked = { a: 'concept/one', b: 'concept/other', interview: '' };
			const turns: string[] = [];
			for (let skip = 0; turns.length === skip; skip += 1000)
				turns.push(...(await evidence(store, asked, { skip, limit: 1000 })).map(({ turn }) => turn));
			expect(turns).toEqual(interviews.flatMap((id) => both.map((_, at) => `${id}/${at + 1}`)));
		});
	});
}
