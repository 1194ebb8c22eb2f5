// A kind is a word in one list (graph/model/knowledge.ts). What the compiler cannot hold to that list is held here.
import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { names, statement } from '#cypher/catalog.ts';
import knowledge from '#graph/exports/colloquy-1.schema.json' with { type: 'json' };
import { networkOf } from '#graph/exports/network.ts';
import { kindNamed } from '#graph/lexicon/own/read.ts';
import { kinds, type Kind } from '#graph/model.ts';
import KindMark from '#lib/components/KindMark.svelte';
import { messages } from '#lib/i18n/messages.ts';
import { shapeOf, shapes } from '#lib/kind-shapes.ts';
import { openapi } from '#lib/server/api/openapi/document.ts';
import { shapeFragment } from '#lib/sigma/node-shader.ts';
import { parseColour } from '#lib/sigma/palette.ts';

const css = readFileSync('src/app.css', 'utf8');
const everyKind = [...kinds].sort();

/** All lists in a document that name a person among others: of words, of properties, in a pattern. */
function listsIn(value: unknown): readonly (readonly string[])[] {
	if (typeof value === 'string') {
		const list = /\(((?:\w+\|)+\w+)\)/.exec(value)?.[1]?.split('|');
		return list?.includes('person') === true ? [list] : [];
	}
	if (typeof value !== 'object' || value === null) return [];
	const words = Array.isArray(value) ? value.map(String) : Object.keys(value);
	return words.includes('person') ? [words] : Object.values(value).flatMap(listsIn);
}

describe('every kind', () => {
	test('has a mark that no other has, in text and in the graph', () => {
		const marks = kinds.map((kind) => /<svg[^>]*>(.*)<\/svg>/s.exec(render(KindMark, { props: { kind } }).body)?.[1]);
		expect(marks.every((mark) => /<(?:path|circle|rect)/.test(mark ?? ''))).toBe(true);
		expect(new Set(marks).size).toBe(kinds.length);
		expect(new Set(kinds.map((kind) => shapeOf[kind])).size).toBe(kinds.length);
		// The last shape of the shader has no bound.
		expect(shapeFragment.match(/if \(v_shape < \d\.5\) return/g)).toHaveLength(shapes.length - 1);
	});

	test.each(kinds)('%s has a colour of its own, registered so that the canvas can read it', (kind) => {
		expect(css).toMatch(new RegExp(`@property --kind-${kind} \\{`));
		const light = new RegExp(`--kind-${kind}: light-dark\\((#[\\da-f]{6}),`).exec(css)?.[1] ?? '';
		const entity = { id: `${kind}/x`, kind, labels: { en: 'x' }, aliases: [], asHeard: [], origin: 'text' as const };
		const drawn = networkOf({ interviews: [], turns: [], entities: [entity], mentions: [], relations: [] });
		const { r = 0, g = 0, b = 0 } = drawn.nodes[0]?.colour ?? {};
		expect([r, g, b]).toEqual(parseColour(light));
	});

	test.each(kinds)('%s may be written in a lexicon file by the words that pages have for it', (kind) => {
		for (const { one, many } of [messages.en.kinds, messages.zh.kinds])
			for (const word of [one[kind], many[kind]]) expect(kindNamed(word), word).toBe(kind);
	});

	test('is in the schema of colloquy/1 and in the document of the API, wherever one is', () => {
		for (const [name, lists] of Object.entries({ schema: listsIn(knowledge), document: listsIn(openapi) })) {
			expect(lists.length, name).toBeGreaterThan(0);
			for (const list of lists) expect([...list].sort()).toEqual(everyKind);
		}
	});

	test('is a label of its own in Neo4j, in every statement that writes entities', () => {
		const labelOf = (kind: Kind) => kind.charAt(0).toUpperCase() + kind.slice(1);
		const written = names('writes', 'neo4j').filter((name) => name.endsWith('-entities'));
		expect(written.length).toBeGreaterThan(1);
		for (const name of written) {
			const { text } = statement('neo4j', 'writes', name);
			for (const kind of kinds)
				expect(text).toContain(`CASE row.kind WHEN '${kind}' THEN [1] ELSE [] END | SET e:${labelOf(kind)})`);
			const [, taken] = /^REMOVE e:(.*)$/m.exec(text) ?? [];
			if (taken !== undefined) expect(taken.split(':').sort()).toEqual(kinds.map(labelOf).sort());
		}
	});

	test.each(['docs/lexicon.md', 'docs/glossary.md', 'graph/lexicon/README.md'])('is named in %s', (path) => {
		const text = readFileSync(path, 'utf8');
		for (const kind of kinds) expect(text).toMatch(new RegExp(`\\b${kind}\\b`));
	});
});
