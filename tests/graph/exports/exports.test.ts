import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import Graph from 'graphology';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { extract } from '../../extracting.ts';
import schema from '#graph/exports/colloquy-1.schema.json' with { type: 'json' };
import { exportNamed, exports } from '#graph/exports/index.ts';
import { confidenceOf } from '#graph/knowledge/confidence.ts';
import { networkOf } from '#graph/exports/network.ts';
import type { KnowledgeGraph } from '#graph/model.ts';
import { readBack, seen } from './read-back.ts';

const path = fileURLToPath(new URL('../../../interviews/dan-roberts-2024', import.meta.url));
const source = { name: 'dan-roberts-2024.md', text: readFileSync(`${path}.md`, 'utf8'), sha256: 'a'.repeat(64) };
const { knowledge } = extract(source, {
	id: 'dan-roberts-2024',
	sidecar: JSON.parse(readFileSync(`${path}.interview.json`, 'utf8')) as object,
});

/** Names that formats stumble over: what they escape with, what they cannot hold, what is not one unit. */
const odd: KnowledgeGraph = {
	...knowledge,
	entities: knowledge.entities.map((entity, at) =>
		at === 0
			? { ...entity, labels: { en: '=HYPERLINK("x") <&> \u0001 \uD800', zh: '𠮷野家' }, aliases: ['a|b', '"c"\n,d'] }
			: entity,
	),
};
const [first] = odd.entities;

function written(format: string, of: KnowledgeGraph = knowledge): string {
	return [...exportNamed(format).write(of)].join('');
}

describe('colloquy/1', () => {
	test('is as its schema says, and the same bytes whatever the order of fields within', () => {
		const fits = new Ajv2020({ strict: true, allErrors: true }).compile(schema);
		const text = written('json');
		expect(fits(JSON.parse(text)), JSON.stringify(fits.errors?.slice(0, 3))).toBe(true);
		const turned = (value: unknown): unknown =>
			typeof value !== 'object' || value === null || Array.isArray(value)
				? value
				: Object.fromEntries(Object.entries(value).reverse());
		const reversed = {
			...knowledge,
			entities: knowledge.entities.map((entity) => turned({ ...entity, labels: turned(entity.labels) })),
			mentions: knowledge.mentions.map(turned),
			turns: knowledge.turns.map(turned),
		} as KnowledgeGraph;
		expect(written('json', reversed)).toBe(text);
	});

	test('has no null and no field of its own', () => {
		const fits = new Ajv2020({ strict: true }).compile(schema);
		expect(written('json')).not.toContain(':null');
		expect(fits({ ...(JSON.parse(written('json')) as object), extra: 1 })).toBe(false);
		expect(
			JSON.parse(written('json', { interviews: [], turns: [], entities: [], mentions: [], relations: [] })),
		).toMatchObject({ turns: [] });
	});
});

describe('every export', () => {
	test.each(exports)('$id is read back with every name and every link that it holds, odd ones too', ({ id, holds }) => {
		const { names, links } = readBack[id](written(id, odd));
		expect(names ?? links, `${id} holds ${holds}`).toBeDefined();
		const network = networkOf(odd);
		if (names !== undefined)
			expect([...names].toSorted()).toEqual(network.nodes.map(({ id, label }) => [id, seen(label)]).toSorted());
		if (links !== undefined)
			expect([...links].toSorted()).toEqual(
				network.edges.map(({ source, target }) => `${source}~${target}`).toSorted(),
			);
	});

	test('has an id for commands and addresses, a file’s name of its own, and words that say what it holds', () => {
		for (const { id, extension, mediaType, title, holds } of exports) {
			expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
			expect(extension).toMatch(/^[a-z][a-z.]*$/);
			expect(mediaType).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/);
			expect([title, holds]).not.toContain('');
		}
		expect(new Set(exports.map(({ id }) => id)).size).toBe(exports.length);
	});

	test('of nothing is a file that can be read back too', () => {
		const nothing = { interviews: [], turns: [], entities: [], mentions: [], relations: [] };
		for (const { id } of exports) {
			const { names, links } = readBack[id](written(id, nothing));
			expect([names?.size ?? 0, links?.size ?? 0], id).toEqual([0, 0]);
		}
	});
});

describe('networks', () => {
	test('have every entity and one edge between two at most, each with a weight', () => {
		const { nodes, edges } = JSON.parse(written('graphology')) as {
			nodes: { key: string }[];
			edges: { attributes: { weight: number } }[];
		};
		expect(nodes.map(({ key }) => key)).toEqual(knowledge.entities.map(({ id }) => id));
		expect(edges.length).toBeGreaterThan(100);
		expect(edges.every(({ attributes }) => attributes.weight > 0)).toBe(true);
		const graph = Graph.from(JSON.parse(written('graphology', odd)) as never);
		expect(graph.order).toBe(nodes.length);
		expect(graph.getNodeAttributes(nodes[0]?.key)).toMatchObject({ nameZh: '𠮷野家', aliases: 'a/b|"c"\n,d' });
	});

	test('tell how sure each name is, as its surest mention is, and whoever speaks', () => {
		const { nodes } = networkOf(knowledge);
		const speakers = new Set(knowledge.turns.map(({ speaker }) => speaker));
		for (const { id, confidence } of nodes) {
			const its = knowledge.mentions.filter(({ entity }) => entity === id);
			expect(confidence, id).toBe(confidenceOf(its, speakers.has(id)));
		}
		expect(written('csv-nodes').split('\r\n')[0]).toMatch(/,Confidence$/);
		expect(written('gexf')).toContain('title="confidence" type="integer"');
	});

	test('tell what passages say of two', () => {
		const relation = knowledge.relations.find(({ subject, object }) => subject !== object);
		expect(written('gexf')).toContain(
			`${String(relation?.subject)} ${String(relation?.predicate)} ${String(relation?.object)}`,
		);
	});

	test.each([
		['gexf', 'node', 'edge'],
		['graphml', 'node', 'edge'],
	])('%s is whole XML with every name in it', (format, node, edge) => {
		const text = written(format, odd);
		expect(text).not.toMatch(/[\u0001]|\p{Surrogate}/u);
		const document = parseDocument(text, { xmlMode: true });
		expect(DomUtils.getElementsByTagName(node, document)).toHaveLength(knowledge.entities.length);
		expect(DomUtils.getElementsByTagName(edge, document).length).toBeGreaterThan(100);
		expect(text).toContain('𠮷野家');
	});

	test('in GraphML use no key that is not declared', () => {
		const document = parseDocument(written('graphml'), { xmlMode: true });
		const declared = new Set(
			DomUtils.getElementsByTagName('key', document).map(
				(key) => `${String(key.attribs['for'])} ${String(key.attribs['id'])}`,
			),
		);
		for (const data of DomUtils.getElementsByTagName('data', document)) {
			const of = data.parent !== null && 'name' in data.parent ? data.parent.name : '';
			expect(declared).toContain(`${String(of)} ${String(data.attribs['key'])}`);
		}
	});
});

describe('tables', () => {
	test('quote what must be quoted and let no cell run as a formula', () => {
		const line = `${String(first?.id)},"'=HYPERLINK(""x"")`;
		expect(written('csv-nodes', odd)).toContain(line);
		expect(written('csv-nodes', odd).startsWith('Id,Label,')).toBe(true);
		expect(written('csv-edges').split('\r\n')[0]).toBe('Source,Target,Type,Weight,Label,Passages,Sentences');
	});

	test('for Excel begin with a byte-order mark and are the same otherwise', () => {
		expect(written('excel-nodes')).toBe(`\uFEFF${written('csv-nodes')}`);
		expect(written('excel-edges')).toBe(`\uFEFF${written('csv-edges')}`);
	});
});

test('a format that there is none of names those there are', () => {
	expect(() => exportNamed('doc')).toThrow(exports.map(({ id }) => id).join(', '));
});

const hasNetworkx = spawnSync('python3', ['-c', 'import networkx']).status === 0;

test.runIf(hasNetworkx)('networkx reads GEXF and GraphML back, odd names and all', () => {
	const folder = mkdtempSync(join(tmpdir(), 'colloquy-exports-'));
	try {
		for (const format of ['gexf', 'graphml']) {
			writeFileSync(join(folder, format), written(format, odd));
			const script = `import networkx as nx, sys; g = nx.read_${format}(sys.argv[1]); n = g.nodes[sys.argv[2]]; print(len(g), n['label'], n['nameZh'])`;
			const read = execFileSync('python3', ['-c', script, join(folder, format), String(first?.id)], {
				encoding: 'utf8',
				env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
			});
			expect(read.trim()).toBe(`${knowledge.entities.length} =HYPERLINK("x") <&>  \uFFFD 𠮷野家`);
		}
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
});
