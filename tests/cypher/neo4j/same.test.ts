import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type QueryName, questions } from '#cypher/questions.ts';
import { openStore, type Store } from '#cypher/store.ts';
import type { KnowledgeGraph } from '#graph/model.ts';
import { generate } from '../../generate.ts';
import { type Asked, everyQuestion } from '../questions.ts';
import { sample } from '../sample.ts';
import { useServer } from './server.ts';

const server = useServer();

describe.each([
	['the sample', () => [sample()]],
	['a library of 200 interviews', () => generate({ interviews: 200, turns: 24 })],
] satisfies [string, () => Iterable<KnowledgeGraph>][])(
	'both engines give the same rows in the same order, on %s',
	(_, interviews) => {
		let embedded: Store;
		let neo4j: Store;
		let asked: Asked;
		beforeAll(async () => {
			embedded = await openStore({ engine: 'ladybug', path: ':memory:' }, { library: 'same' });
			neo4j = await openStore(server().settings, { library: 'same' });
			await neo4j.clear();
			await embedded.load(interviews());
			await neo4j.load(interviews());
			asked = await everyQuestion(embedded);
		});
		afterAll(async () => {
			await embedded.close();
			await neo4j.clear();
			await neo4j.close();
		});

		test.each(Object.keys(questions))('%s', async (name) => {
			const question = name as QueryName;
			for (const parameters of asked[question]) {
				const rows = await embedded.ask(question, parameters as never);
				expect(await neo4j.ask(question, parameters as never)).toEqual(rows);
			}
		});

		test('the whole of it, read back', async () => {
			expect(JSON.stringify(await neo4j.knowledge())).toBe(JSON.stringify(await embedded.knowledge()));
		});
	},
);
