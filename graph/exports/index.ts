// All exports there are, in the order in which menus offer them and messages list them. Nothing else lists them.
import { problem } from '../problem.ts';
import { csvEdges, csvNodes, excelEdges, excelNodes } from './csv.ts';
import type { Export } from './export.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { graphology } from './graphology.ts';
import { json } from './json.ts';

export type { Export };

export const exports = [
	json,
	excelNodes,
	excelEdges,
	csvNodes,
	csvEdges,
	gexf,
	graphml,
	graphology,
] as const satisfies readonly Export[];

/** Each has its words in every language (src/lib/i18n) and a reader that reads it back (tests/graph/exports). */
export type ExportId = (typeof exports)[number]['id'];

/** @throws Problem export_unknown */
export function exportNamed(format: string): Export {
	const found = exports.find(({ id }) => id === format);
	if (found === undefined) throw problem('export_unknown', { format, known: exports.map(({ id }) => id) });
	return found;
}
