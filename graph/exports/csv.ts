// Tables of nodes and of edges (RFC 4180) with the headings that Gephi looks for. Excel takes a table for UTF-8 only with
// a byte-order mark, other programs stumble over one: so there are both.
import type { KnowledgeGraph } from '../model.ts';
import type { Export } from './export.ts';
import { networkOf } from './network.ts';

type Cell = string | number;

function* nodeRows(knowledge: KnowledgeGraph): Iterable<readonly Cell[]> {
	yield ['Id', 'Label', 'Kind', 'Mentions', 'NameEn', 'NameZh', 'Aliases'];
	for (const { id, label, kind, mentions, nameEn, nameZh, aliases } of networkOf(knowledge).nodes) {
		yield [id, label, kind, mentions, nameEn, nameZh, aliases];
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

function table(id: string, title: string, mark: string, rows: Rows): Export {
	return {
		id,
		title,
		mediaType: 'text/csv',
		extension: `${id.split('-')[1] ?? id}.csv`,
		*write(knowledge) {
			yield mark;
			for (const row of rows(knowledge)) yield `${row.map(cell).join(',')}\r\n`;
		},
	};
}

export const csvNodes = table('csv-nodes', 'CSV, the nodes (Gephi, pandas)', '', nodeRows);
export const csvEdges = table('csv-edges', 'CSV, the edges (Gephi, pandas)', '', edgeRows);
export const excelNodes = table('excel-nodes', 'CSV, the nodes (Excel)', '\uFEFF', nodeRows);
export const excelEdges = table('excel-edges', 'CSV, the edges (Excel)', '\uFEFF', edgeRows);
