// The derived graph when the process that holds it ends, when one interview is more than the engine takes, and when there
// is no room for it: the library goes on, and the graph is what it would have been.
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { rmSync, writeFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { KnowledgeGraph } from '#graph/model.ts';
import { problem, type Problem } from '#graph/problem.ts';
import { arrivalFrom } from '#lib/server/library/arriving-file.ts';
import { deriveGraph, type Derived, type Told } from '#lib/server/library/graph/derived.ts';
import { openLibrary, type Library } from '#lib/server/library/library.ts';
import { lookAgain } from '#lib/server/library/graph/looking-again.ts';
import { makeQueue } from '#lib/server/library/queue.ts';
import { canMount, disk, fill } from '../cypher/disk.ts';
import { list } from '../cypher/list.ts';
import { generate } from '../generate.ts';
import { graphProcesses } from '../graph-process.ts';
import { newFolder, talk } from './folder.ts';

const patience = { timeout: 30_000, interval: 20 };

/** Soon after, when it is at work on what it was given. */
function endGraph(): void {
	const [pid] = graphProcesses(process.pid);
	if (pid !== undefined) setTimeout(() => process.kill(pid, 'SIGKILL'), 2);
}

describe('a graph made from interviews', () => {
	let graph: Derived;
	afterEach(() => graph.close());

	/** `poison`: by id, what happens when it is handed over. */
	function derived(interviews: readonly KnowledgeGraph[], poison: ReadonlyMap<string, () => void>, told: Told = {}) {
		const aside = new Map<string, Problem>();
		const idOf = ({ interviews: [one] }: KnowledgeGraph): string => one?.id ?? '';
		const there = () => interviews.filter((one) => !aside.has(idOf(one)));
		const truth = {
			library: 'truth',
			fingerprint: () => `made of ${there().map(idOf).join()}`,
			size: () => there().length,
			async *extracted() {
				for (const interview of there()) {
					poison.get(idOf(interview))?.();
					yield await Promise.resolve(interview);
				}
			},
			waiting: () => Promise.resolve([]),
			setAside: (id: string, why: Problem) => Promise.resolve(void aside.set(id, why)),
		};
		graph = deriveGraph({ engine: 'ladybug', path: join(newFolder(), 'graph') }, truth, makeQueue(), told);
		return { graph, aside };
	}

	const talks = [...generate({ interviews: 5, turns: 12 })];
	const ids = talks.map(({ interviews: [one] }) => one?.id ?? '');

	test('is whole though its process ended in the middle of making it', async () => {
		let crashes = 0;
		const { graph, aside } = derived(
			talks,
			new Map([[ids[3] ?? '', () => (crashes++ === 0 ? endGraph() : undefined)]]),
		);
		await graph.connect();
		expect((await graph.store().interviews()).map(({ id }) => id)).toEqual(ids);
		expect({ crashes, aside: [...aside] }).toEqual({ crashes: 2, aside: [] });
	});

	test('is without the interview that ends its process whenever it is taken in, which is set aside', async () => {
		const { graph, aside } = derived(talks, new Map([[ids[1] ?? '', endGraph]]));
		await graph.connect();
		expect((await graph.store().interviews()).map(({ id }) => id)).toEqual(ids.filter((id) => id !== ids[1]));
		expect([...aside]).toMatchObject([[ids[1], { code: 'graph_crashed' }]]);
	});

	test('is without the interviews that the engine refuses, which are set aside', async () => {
		const refused = [talks[0], talks[4]].map((one): KnowledgeGraph => {
			const { turns = [], ...rest } = one ?? {};
			return {
				interviews: [],
				entities: [],
				mentions: [],
				relations: [],
				...rest,
				turns: [...turns, ...turns.slice(0, 1)],
			};
		});
		const { graph, aside } = derived([...refused.slice(0, 1), ...talks.slice(1, 4), ...refused.slice(1)], new Map());
		await graph.connect();
		expect((await graph.store().interviews()).map(({ id }) => id)).toEqual(ids.slice(1, 4));
		expect([...aside]).toMatchObject([
			[ids[0], { code: 'graph_failed' }],
			[ids[4], { code: 'graph_failed' }],
		]);
		const { fingerprint } = (await graph.store().ask('library', {}))[0] ?? {};
		expect(fingerprint).toBe(`made of ${ids.slice(1, 4).join()}`);
	});

	/** Its links are more than one transaction holds; its last turn comes twice, which the engine refuses once entities are there. */
	function largeAndRefused(): KnowledgeGraph {
		const large = list({ names: 190, turns: 4 });
		return { ...large, turns: [...large.turns, ...large.turns.slice(-1)] };
	}

	const entitiesOf = (interviews: readonly KnowledgeGraph[]): number =>
		new Set(interviews.flatMap(({ entities }) => entities.map(({ id }) => id))).size;

	test('is without a large interview that the engine refuses half way, and holds nothing of it', async () => {
		const { graph, aside } = derived([...talks.slice(0, 2), largeAndRefused()], new Map());
		await graph.connect();
		expect((await graph.store().interviews()).map(({ id }) => id)).toEqual(ids.slice(0, 2));
		expect([...aside]).toMatchObject([['list', { code: 'graph_failed' }]]);
		expect(await graph.store().ask('count-entities', { q: '', kind: '', least: 0 })).toEqual([
			{ total: entitiesOf(talks.slice(0, 2)) },
		]);
	});

	test('that failed in the middle of a large interview is made anew, and holds nothing of it', async () => {
		const { graph } = derived(talks, new Map());
		await graph.stayConnected();
		const failure = await graph.follow((store) => store.replace(largeAndRefused()));
		expect(failure).toMatchObject({ code: 'graph_failed' });
		await vi.waitFor(async () => expect(await graph.store().fingerprint()).toContain('made of'), patience);
		expect((await graph.store().interviews()).map(({ id }) => id)).toEqual(ids);
		expect(await graph.store().ask('count-entities', { q: '', kind: '', least: 0 })).toEqual([
			{ total: entitiesOf(talks) },
		]);
	});

	test('that failed to follow a change is made anew by itself', async () => {
		const { graph } = derived(talks, new Map());
		await graph.stayConnected();
		const failure = await graph.follow((store) =>
			store.replace({ ...talks[0], turns: [talks[0]?.turns[0], talks[0]?.turns[0]] } as KnowledgeGraph),
		);
		expect(failure).toMatchObject({ code: 'graph_failed' });
		await vi.waitFor(async () => expect(await graph.store().fingerprint()).toContain('made of'), patience);
		expect((await graph.store().interviews()).map(({ id }) => id)).toEqual(ids);
	});
});

test('an engine that crashes again and again is left alone for longer and longer', () => {
	const again = lookAgain(() => undefined);
	const crashed = problem('graph_crashed', { reason: 'SIGSEGV' });
	const pauses = Array.from({ length: 8 }, () => again.pauseAfter(crashed));
	expect(pauses).toEqual([0, 1_000, 5_000, 30_000, 120_000, 600_000, 600_000, 600_000]);
	again.stop();
});

describe.runIf(canMount())('a library on a disk that is full', () => {
	let library: Library | undefined;
	afterEach(() => library?.close());

	test('can be read while its graph is behind or away, and the graph has all when there is room', async () => {
		const folder = disk(40);
		const said: string[] = [];
		const opened = await openLibrary({
			path: join(folder, 'library'),
			command: 'test',
			say: (line) => said.push(line),
		});
		library = opened;
		const idsIn = async (): Promise<readonly string[]> => (await opened.store().interviews()).map(({ id }) => id);
		const add = async (name: string) => {
			const path = join(folder, `${name}.md`);
			writeFileSync(path, talk(name));
			return await opened.ingest(await arrivalFrom(path));
		};
		await opened.stayConnected();
		await add('memory');
		fill(join(folder, 'filler'), 4 * 2 ** 20);
		// There is room for the interview, not for the graph.
		expect(await add('chess')).toMatchObject({ outcome: 'added', behind: { code: 'disk_full' } });
		expect(opened.state()).toMatchObject({ state: 'ready' });
		expect(await idsIn()).toEqual(['memory']);
		endGraph();
		await vi.waitFor(
			() => expect(opened.state()).toMatchObject({ state: 'away', problem: { code: 'disk_full' } }),
			patience,
		);
		await wait(100);
		rmSync(join(folder, 'filler'));
		await vi.waitFor(() => expect(opened.state()).toMatchObject({ state: 'ready' }), patience);
		expect(await idsIn()).toEqual(['chess', 'memory']);
		expect(said.join()).toContain('The graph can be asked again.');
	});
});
