import { describe, expect, test } from 'vitest';
import { eachKind } from '#graph/model/each-kind.ts';
import type { Kind } from '#graph/model.ts';
import type { GraphData, GraphNode } from '#lib/api.ts';
import { suggest, type Suggestion } from '#lib/explorer/suggestions.ts';

type Node = GraphData['nodes'][number];

const node = (key: string, about: Partial<GraphNode> = {}): Node => ({
	key,
	attributes: {
		labels: { en: key },
		kind: key.slice(0, key.indexOf('/')) as Kind,
		mentions: 6,
		confidence: 92,
		speaks: false,
		spoken: '',
		x: 0,
		y: 0,
		...about,
	},
});

const sure: readonly Node[] = [
	node('person/host', { speaks: true, mentions: 20 }),
	node('concept/tide-gate', { mentions: 9 }),
	node('person/ada-vance', { mentions: 8 }),
	node('work/falling-bridges', { mentions: 5 }),
	node('organization/old-lock', { mentions: 4 }),
	node('person/lotte-brand', { mentions: 3 }),
];

/** Every node linked with each. */
function graphOf(nodes: readonly Node[], passages = 3): GraphData {
	const ids = nodes.map(({ key }) => key).sort();
	return {
		options: { type: 'undirected', multi: false, allowSelfLoops: false },
		attributes: {
			entities: nodes.length,
			links: 0,
			shown: nodes.length,
			mentions: 0,
			kinds: eachKind(() => 0),
			certainty: { sure: 0, likely: 0, all: 0 },
			fingerprint: '',
		},
		nodes,
		edges: ids.flatMap((source, at) =>
			ids.slice(at + 1).map((target) => ({
				key: `${source}~${target}`,
				source,
				target,
				undirected: true as const,
				attributes: { passages, sentences: 1, strength: 5, weight: 5 },
			})),
		),
	};
}

/** Whoever is asked about, with a host who says of the first concept `times` what there is to say. */
async function asked(graph: GraphData, times = 4): Promise<readonly Suggestion[]> {
	const speaker = { id: 'person/host', labels: { en: 'Host' } };
	const saidMost = ([entity]: readonly string[]) =>
		Promise.resolve(entity === undefined ? undefined : { entity, speaker, mentions: times });
	return await suggest({ saidMost }, graph, {});
}

const typesOf = (all: readonly Suggestion[]): readonly string[] => all.map(({ type }) => type);

const changed = (key: string, about: Partial<GraphNode>): readonly Node[] =>
	sure.map((one) => (one.key === key ? node(key, { ...one.attributes, ...about }) : one));

describe('questions to begin with', () => {
	test('are about what is sure and often spoken of', async () => {
		expect(typesOf(await asked(graphOf(sure)))).toEqual(['said', 'person', 'link']);
	});

	test.each([
		['no more than likely', { confidence: 79 }],
		['named twice', { mentions: 2 }],
		['waiting for a decision', { waiting: ['talk'] }],
	])('are never about what is %s, however often it stands first', async (_, about) => {
		for (const key of ['concept/tide-gate', 'person/ada-vance', 'work/falling-bridges'] as const) {
			const questions = await asked(graphOf(changed(key, about)));
			expect(JSON.stringify(questions)).not.toContain(key);
		}
	});

	test('are never about what is linked with one other thing alone', async () => {
		const graph = graphOf(sure);
		const edges = graph.edges.filter(
			({ source, target }) => ![source, target].includes('person/ada-vance') || target === 'person/host',
		);
		expect(JSON.stringify(await asked({ ...graph, edges }))).not.toContain('ada-vance');
	});

	test('ask how two things are connected where several passages say so', async () => {
		expect(typesOf(await asked(graphOf(sure, 1)))).toEqual(['said', 'person', 'work']);
	});

	test('ask what somebody says of a thing where that one names it more than once', async () => {
		expect(typesOf(await asked(graphOf(sure), 1))).not.toContain('said');
	});

	test('are none where nothing is sure, rather than bad ones', async () => {
		const doubted = sure.map(({ key, attributes }) => node(key, { ...attributes, confidence: 60 }));
		expect(await asked(graphOf(doubted))).toEqual([]);
	});
});
