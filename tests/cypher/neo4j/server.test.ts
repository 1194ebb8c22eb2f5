import { afterEach, describe, expect, test } from 'vitest';
import { openStore } from '#cypher/store.ts';
import type { KnowledgeGraph } from '#graph/model.ts';
import { generate } from '../../generate.ts';
import { everything } from '../contract.ts';
import { sample } from '../sample.ts';
import { wire } from './line.ts';
import { useServer } from './server.ts';

const server = useServer();

describe('a server that is somebody’s own', () => {
	afterEach(() => server().ask('MATCH (n:Mine) DETACH DELETE n'));

	test('nothing of others is touched, even where it looks like ours', async () => {
		const { ask, settings } = server();
		await ask(
			`CREATE (e:Entity:Mine {id: 'person/noam-brown', kind: 'person'})<-[:MENTIONS]-(:Turn:Mine {id: 'dan-roberts-2024/1'})`,
		);
		await ask(
			`CREATE (:Interview:Mine {id: 'dan-roberts-2024'}), (:Entity:Mine {id: 'person/noam-brown'}), (:Library:Mine {id: 'theirs'})`,
		);
		const mine = () =>
			ask(
				'MATCH (n:Mine) RETURN labels(n) AS labels, properties(n) AS properties, COUNT { (n)--() } AS ties ORDER BY elementId(n)',
			);
		const before = await mine();
		const store = await openStore(settings, { library: 'theirs' });
		await store.replace(sample());
		await store.replace(sample('dan-roberts-2024', (text) => text.replaceAll('Noam', 'Norm')));
		await store.remove('dan-roberts-2024');
		await store.load(generate({ interviews: 2 }));
		await store.clear();
		await store.close();
		expect(await mine()).toEqual(before);
		expect(await ask('MATCH (n {library: "theirs"}) RETURN count(n) AS nodes')).toEqual([{ nodes: 0 }]);
	});

	test('two libraries on one server know nothing of each other', async () => {
		const [one, other] = [
			await openStore(server().settings, { library: 'one' }),
			await openStore(server().settings, { library: 'other' }),
		];
		await one.replace(sample());
		await other.replace(sample('dan-roberts-2024', (text) => text.slice(0, 9000)));
		const before = await everything(one);
		await other.clear();
		expect(await everything(one)).toEqual(before);
		await one.clear();
		await Promise.all([one.close(), other.close()]);
	});

	test('every node carries Colloquy’s label, its library and, where it is an entity, its kind', async () => {
		const { ask, settings } = server();
		const store = await openStore(settings, { library: 'labels' });
		await store.load([sample(), ...generate({ interviews: 3 })]);
		expect(await ask('MATCH (n) WHERE NOT n:Colloquy OR n.library IS NULL RETURN count(n) AS nodes')).toEqual([
			{ nodes: 0 },
		]);
		const labels =
			'MATCH (e:Entity {library: "labels"}) RETURN e.kind AS kind, [label IN labels(e) WHERE NOT label IN ["Entity", "Colloquy"]] AS labels, count(*) AS entities ORDER BY kind';
		for (const { kind, labels: own } of await ask(labels))
			expect(own).toEqual([String(kind).charAt(0).toUpperCase() + String(kind).slice(1)]);
		const event: KnowledgeGraph = {
			...sample(),
			entities: sample().entities.map((entity) => ({ ...entity, kind: 'event' })),
		};
		await store.clear();
		await store.replace(sample());
		await store.replace(event);
		expect((await ask(labels)).map(({ kind, labels: own }) => [kind, own])).toEqual([['event', ['Event']]]);
		expect(
			(await ask('MATCH (:Turn {library: "labels"})-[m:MENTIONS]->(:Entity) RETURN count(m) AS mentions'))[0]?.[
				'mentions'
			],
		).toBe(event.mentions.length);
		await store.clear();
		await store.close();
	});

	test('writers from two processes take turns', async () => {
		const stores = [
			await openStore(server().settings, { library: 'turns' }),
			await openStore(server().settings, { library: 'turns' }),
		];
		const interviews = [...generate({ interviews: 8, turns: 12, entities: 40 })];
		await Promise.all(interviews.map((interview, i) => stores[i % 2]?.replace(interview)));
		const [one, other] = stores;
		const together = one === undefined ? undefined : await everything(one);
		await one?.clear();
		await other?.load(interviews);
		expect(other === undefined ? undefined : await everything(other)).toEqual(together);
		await one?.clear();
		await Promise.all(stores.map((store) => store.close()));
	});
});

describe('reaching a server', () => {
	test.each(['neo4j', 'bolt'])('%s:// works', async (scheme) => {
		const { settings, port } = server();
		const store = await openStore({ ...settings, uri: `${scheme}://127.0.0.1:${port}` }, { library: 'schemes' });
		expect(store.engine).toMatchObject({ name: 'Neo4j', version: expect.stringMatching(/^\d+\.\d+/) });
		await store.ping();
		await store.close();
	});

	test('a wrong database or address is told in words', async () => {
		const { settings } = server();
		const opening = (about: Partial<typeof settings>) => openStore({ ...settings, ...about }, { library: 'x' });
		await expect(opening({ database: 'never-there' })).rejects.toMatchObject({ code: 'database_refused' });
		await expect(opening({ uri: 'http://127.0.0.1' })).rejects.toMatchObject({ code: 'database_setting' });
		await expect(opening({ uri: 'bolt://127.0.0.1:1' })).rejects.toMatchObject({ code: 'database_away' });
	});

	test('a wrong password is told in words', async () => {
		const { settings } = server();
		const opening = openStore({ ...settings, username: 'neo4j', password: 'no such password' }, { library: 'x' });
		// A server that asks for no password takes any.
		await opening.then(
			(store) => store.close(),
			(error: unknown) => {
				expect(error).toMatchObject({ code: 'database_refused' });
			},
		);
	});

	test('a server that goes away is missed, and found again when it is back', async () => {
		const { settings, port } = server();
		const line = await wire(port);
		const store = await openStore({ ...settings, uri: `bolt://127.0.0.1:${line.port}` }, { library: 'away' });
		await store.replace(sample());
		const before = await everything(store);
		await line.cut();
		await expect(store.ping()).rejects.toMatchObject({ code: 'database_away' });
		await expect(store.replace(sample())).rejects.toMatchObject({ code: 'database_away' });
		await line.mend();
		await store.ping();
		expect(await everything(store)).toEqual(before);
		await store.clear();
		await store.close();
		await line.cut();
	});

	test('a line that is cut while an interview is written leaves no half of it', async () => {
		const { settings, port } = server();
		const line = await wire(port);
		const store = await openStore({ ...settings, uri: `bolt://127.0.0.1:${line.port}` }, { library: 'cut' });
		const [one, other] = generate({ interviews: 2 });
		await store.replace(one ?? sample());
		const before = await everything(store);
		const writing = store.replace(other ?? sample()).then(
			() => 'written',
			() => 'failed',
		);
		await new Promise((later) => setTimeout(later, 30));
		await line.cut();
		const outcome = await writing;
		await line.mend();
		if (outcome === 'failed') expect(await everything(store)).toEqual(before);
		expect((await store.interviews()).length).toBe(outcome === 'failed' ? 1 : 2);
		await store.clear();
		await store.close();
		await line.cut();
	});
});
