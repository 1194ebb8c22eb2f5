// What answers must do on every engine beyond the questions they ask: each engine's test file runs it on itself.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '#cypher/store.ts';
import { kinds, type KnowledgeGraph } from '#graph/model.ts';
import { evidence } from '../../src/lib/server/answers/evidence.ts';
import { path } from '../../src/lib/server/answers/path.ts';
import { talkOf } from '../passages.ts';
import { sample } from './sample.ts';

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

		test('each thing is as sure as its surest mention, of all interviews the surest, and counted from there on', async () => {
			const [first, second] = [sample('first'), sample('second')];
			const doubted = (knowledge: KnowledgeGraph, confidence: number): KnowledgeGraph => ({
				...knowledge,
				mentions: knowledge.mentions.map((one) =>
					one.entity === 'person/noam-brown' ? { ...one, confidence } : { ...one, confidence: 90 },
				),
			});
			await store.load([doubted(first, 40), doubted(second, 70)]);
			const sureOf = async (interview: string) =>
				(await store.ask('entities-by-id-in-interview', { interview, ids: ['person/noam-brown'], limit: 1 }))[0]
					?.confidence;
			expect([await sureOf('first'), await sureOf('second')]).toEqual([40, 70]);
			const ids = ['person/noam-brown', 'person/dan-roberts'];
			const known = await store.ask('entities-by-id', { ids, limit: 2 });
			// Whoever speaks is there.
			expect(known.map(({ id, confidence }) => [id, confidence])).toEqual([
				['person/dan-roberts', 100],
				['person/noam-brown', 70],
			]);
			const people = async (least: number) =>
				(await store.ask('kinds', { least })).find(({ kind }) => kind === 'person')?.entities ?? 0;
			expect((await people(70)) - (await people(71))).toBe(1);
			const named = { kinds, limit: 1000 };
			const strong = await store.ask('strongest-in-interview', { ...named, interview: 'second', least: 71 });
			expect(strong.map(({ id }) => id)).not.toContain('person/noam-brown');
			const links = await store.ask('links-among', { ...named, least: 0, confidence: 71 });
			expect(links.flatMap(({ a, b }) => [a, b])).not.toContain('person/noam-brown');
			expect((await store.ask('count-links-of-kinds', { kinds, least: 71 }))[0]?.total).toBe(links.length);
			await store.remove('second');
			expect((await store.ask('entities-by-id', { ids, limit: 2 }))[1]?.confidence).toBe(40);
		});
	});
}
