// Each export's text, read back by the reader that people use: the names in it and the links in it, whatever it holds.
// An export without a reader here does not compile, and its test fails.
import { parse } from 'csv-parse/sync';
import Graph from 'graphology';
import { DomUtils, parseDocument } from 'htmlparser2';
import type { ExportId } from '#graph/exports/index.ts';
import type { Entity } from '#graph/model.ts';

export type ReadBack = {
	/** What an entity is called, by its id; absent where the export holds no names. */
	readonly names?: ReadonlyMap<string, string>;
	/** `<source>~<target>`; absent where the export holds no links. */
	readonly links?: ReadonlySet<string>;
};

export const readBack: { readonly [id in ExportId]: (text: string) => ReadBack } = {
	json: (text) => {
		const { entities } = JSON.parse(text) as { readonly entities: readonly Entity[] };
		return {
			names: new Map(entities.map(({ id, labels }) => [id, seen(labels['en'] ?? labels['zh'] ?? '')])),
		};
	},
	gexf: (text) => {
		const { nodes, edges } = elementsOf(text);
		return {
			names: new Map(nodes.map(({ attribs }) => [attribs['id'] ?? '', seen(attribs['label'] ?? '')])),
			links: linksOf(edges.map(({ attribs }) => attribs)),
		};
	},
	graphml: (text) => {
		const { nodes, edges } = elementsOf(text);
		return {
			names: new Map(
				nodes.map((node) => {
					const label = DomUtils.findOne(({ attribs }) => attribs['key'] === 'label', node.children);
					return [node.attribs['id'] ?? '', seen(label === null ? '' : DomUtils.textContent(label))];
				}),
			),
			links: linksOf(edges.map(({ attribs }) => attribs)),
		};
	},
	graphology: (text) => {
		const graph = Graph.from(JSON.parse(text) as Parameters<typeof Graph.from>[0]);
		return {
			names: new Map(graph.mapNodes((id, { label }) => [id, seen(String(label))])),
			links: linksOf(graph.mapEdges((_edge, _attributes, source, target) => ({ source, target }))),
		};
	},
	'csv-nodes': (text) => ({ names: namesIn(text) }),
	'csv-edges': (text) => ({ links: linksIn(text) }),
	'excel-nodes': (text) => ({ names: namesIn(text) }),
	'excel-edges': (text) => ({ links: linksIn(text) }),
};

/** A name as every export can hold it: XML has no control characters, and no file has half a character. */
export function seen(name: string): string {
	return name.toWellFormed().replace(/\u0001/g, '');
}

type Ends = { readonly source?: string; readonly target?: string };

function linksOf(edges: readonly Ends[]): ReadonlySet<string> {
	return new Set(edges.map(({ source, target }) => `${source ?? ''}~${target ?? ''}`));
}

function elementsOf(text: string) {
	const document = parseDocument(text, { xmlMode: true });
	return {
		nodes: DomUtils.getElementsByTagName('node', document),
		edges: DomUtils.getElementsByTagName('edge', document),
	};
}

function rowsIn(text: string): readonly Readonly<Record<string, string>>[] {
	return parse(text, { columns: true, bom: true });
}

/** An apostrophe keeps a cell from being run as a formula; a spreadsheet does not show it. */
function namesIn(text: string): ReadonlyMap<string, string> {
	return new Map(rowsIn(text).map(({ Id = '', Label = '' }) => [Id, seen(Label.replace(/^'(?=[=+\-@\t\r])/, ''))]));
}

function linksIn(text: string): ReadonlySet<string> {
	return linksOf(rowsIn(text).map(({ Source = '', Target = '' }) => ({ source: Source, target: Target })));
}
