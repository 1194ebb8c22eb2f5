import Graph from 'graphology';
import type { SerializedGraph } from 'graphology-types';
import { describe, expect, test } from 'vitest';
import { links } from '#graph/knowledge/links.ts';
import { kinds } from '#graph/model.ts';
import { generate } from '../../generate.ts';
import { sample } from '../../cypher/sample.ts';
import { useAnswers } from './library.ts';

const interview = 'dan-roberts-2024';
const source = sample();

describe('the graph of one interview', () => {
	const answers = useAnswers(() => [source]);

	test('has the strongest entities first and says how many it leaves out', async () => {
		const { nodes, attributes } = await answers().graph({ limit: 60 });
		const mentions = nodes.map(({ attributes }) => attributes.mentions);
		expect(mentions).toEqual(mentions.toSorted((a, b) => b - a));
		expect(attributes).toMatchObject({
			shown: 60,
			entities: source.entities.length,
			mentions: source.mentions.length,
			links: links(source).length,
			fingerprint: 'rules 1',
		});
		expect(kinds.reduce((sum, kind) => sum + attributes.kinds[kind], 0)).toBe(source.entities.length);
	});

	test('has the links among them, strongest first, as strong as the passages make them', async () => {
		const { nodes, edges } = await answers().graph({ limit: 60 });
		const shown = new Set(nodes.map(({ key }) => key));
		const expected = links(source).filter(({ a, b }) => shown.has(a) && shown.has(b));
		const strengths = new Map(expected.map(({ a, b, ...link }) => [`${a}~${b}`, { ...link, weight: link.strength }]));
		expect(new Map(edges.map(({ key, attributes }) => [key, attributes]))).toEqual(strengths);
		expect(edges.map(({ attributes }) => attributes.strength)).toEqual(expected.map(({ strength }) => strength));
	});

	test('is the same when the interview is named', async () => {
		expect(await answers().graph({ limit: 40, interview })).toEqual(await answers().graph({ limit: 40 }));
	});

	test('is graphology’s own form', async () => {
		const data = await answers().graph();
		const graph = Graph.from(JSON.parse(JSON.stringify(data)) as SerializedGraph);
		expect(graph.order).toBe(source.entities.length);
		expect(graph.getNodeAttribute('concept/physics', 'x')).toBeTypeOf('number');
	});

	test('of some kinds has only those, and counts them', async () => {
		for (const about of [{}, { interview }]) {
			const { nodes, attributes } = await answers().graph({ ...about, kinds: ['person', 'work'], limit: 500 });
			expect(new Set(nodes.map(({ attributes }) => attributes.kind))).toEqual(new Set(['person', 'work']));
			expect(attributes.entities).toBe(nodes.length);
			const ids = new Set(nodes.map(({ key }) => key));
			expect(attributes.links).toBe(links(source).filter(({ a, b }) => ids.has(a) && ids.has(b)).length);
		}
	});

	test('has whom somebody asks for, however weak, with their links', async () => {
		const weak = (await answers().entities({ limit: 500 })).items.at(-1)?.id ?? '';
		for (const about of [{}, { interview }]) {
			const without = await answers().graph({ ...about, limit: 60 });
			const { nodes, edges } = await answers().graph({
				...about,
				limit: 60,
				include: [weak, 'person/nobody', 'concept/physics'],
			});
			expect(nodes.map(({ key }) => key)).toEqual([...without.nodes.map(({ key }) => key), weak]);
			const shown = new Set(nodes.map(({ key }) => key));
			const expected = links(source).filter(({ a, b }) => [a, b].includes(weak) && shown.has(a) && shown.has(b));
			expect(edges.filter(({ source, target }) => [source, target].includes(weak))).toHaveLength(expected.length);
		}
	});

	test('is drawn anew once the library has changed, and only then', async () => {
		const before = await answers().graph({ limit: 20 });
		expect(await answers().graph({ limit: 20 })).toBe(before);
		await answers().store.replace(sample(interview, (text) => text.replaceAll('物理', '生物')));
		expect(await answers().graph({ limit: 20 })).not.toEqual(before);
		await answers().store.replace(source);
		expect(await answers().graph({ limit: 20 })).toEqual(before);
	});

	test.each([{ limit: 0 }, { limit: -5 }, { limit: Number.NaN }])('is not drawn for %o', async (about) => {
		await expect(answers().graph(about)).rejects.toMatchObject({ code: 'parameter_invalid' });
	});
});

describe('the graph of a library', () => {
	const answers = useAnswers(() => [source, ...generate({ interviews: 12, turns: 30, entities: 900 })]);

	test('stays small: 500 entities and ten links each at most', async () => {
		const { nodes, edges, attributes } = await answers().graph();
		expect(nodes).toHaveLength(500);
		expect(edges.length).toBeLessThanOrEqual(5000);
		expect(attributes.links).toBeGreaterThan(edges.length);
	});

	test('of one interview is that interview’s, whatever else is there', async () => {
		const { nodes, attributes } = await answers().graph({ interview });
		expect(nodes).toHaveLength(source.entities.length);
		expect(attributes.links).toBe(links(source).length);
	});
});

describe('the graph of an empty library', () => {
	const answers = useAnswers(() => []);

	test('is empty', async () => {
		expect(await answers().graph()).toMatchObject({
			nodes: [],
			edges: [],
			attributes: { entities: 0, links: 0, shown: 0, mentions: 0 },
		});
	});
});
