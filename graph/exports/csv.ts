// Tables of nodes and of edges (RFC 4180) with the headings that Gephi looks for. Excel takes a table for UTF-8 only with
// a byte-order mark, other programs stumble over one: so there are both.
import type { KnowledgeGraph } from '../model.ts';
import type { Export } from './export.ts';
import { networkOf } from './network.ts';

type Cell = string | number;

function* nodeRows(knowledge: KnowledgeGraph): Iterable<readonly Cell[]> {
	yield ['Id', 'Label', 'Kind', 'Mentions', 'NameEn', 'NameZh', 'Aliases', 'Confidence'];
	for (const { id, label, kind, mentions, nameEn, nameZh, aliases, confidence } of networkOf(knowledge).nodes) {
		yield [id, label, kind, mentions, nameEn, nameZh, aliases, confidence];
	}
}

function* edgeRows(knowledge: KnowledgeGraph): Iterable<readonly Cell[]> {
	yield ['Source', 'Target', 'Type', 'Weight', 'Label', 'Passages', 'Sentences'];
	for (const { source, target, weight, relation, passages, sentences } of networkOf(knowledge).edges) {
		yield [source, target, 'Undirected', weight, relation, passages, sentences];
	}
}

/** A spreadsheet runs what begins like a formula; an apostrophe before it makes it text. */
function cell(value: Cell): string {
	if (typeof value === 'number') return String(value);
	const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

type Rows = (knowledge: KnowledgeGraph) => Iterable<readonly Cell[]>;

const nodes = { holds: 'every name, one a row', extension: 'nodes.csv', mediaType: 'text/csv' } as const;
const edges = {
	holds: 'every link between two names, one a row',
	extension: 'edges.csv',
	mediaType: 'text/csv',
} as const;

function* written(mark: string, rows: Rows, knowledge: KnowledgeGraph): Iterable<string> {
	yield mark;
	for (const row of rows(knowledge)) yield `${row.map(cell).join(',')}\r\n`;
}

export const csvNodes = {
	...nodes,
	id: 'csv-nodes',
	title: 'CSV, the nodes (Gephi, pandas)',
	write: (knowledge: KnowledgeGraph) => written('', nodeRows, knowledge),
} as const satisfies Export;

export const csvEdges = {
	...edges,
	id: 'csv-edges',
	title: 'CSV, the edges (Gephi, pandas)',
	write: (knowledge: KnowledgeGraph) => written('', edgeRows, knowledge),
} as const satisfies Export;

export const excelNodes = {
	...nodes,
	id: 'excel-nodes',
	title: 'CSV, the nodes (Excel)',
	write: (knowledge: KnowledgeGraph) => written('\uFEFF', nodeRows, knowledge),
} as const satisfies Export;

export const excelEdges = {
	...edges,
	id: 'excel-edges',
	title: 'CSV, the edges (Excel)',
	write: (knowledge: KnowledgeGraph) => written('\uFEFF', edgeRows, knowledge),
} as const satisfies Export;
