// All exports there are, in the order in which they are offered.
import { problem } from '../problem.ts';
import { csvEdges, csvNodes, excelEdges, excelNodes } from './csv.ts';
import type { Export } from './export.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { graphology } from './graphology.ts';
import { json } from './json.ts';

export type { Export };

export const exports: readonly Export[] = [json, gexf, graphml, graphology, csvNodes, csvEdges, excelNodes, excelEdges];

/** @throws Problem export_unknown */
export function exportNamed(format: string): Export {
	const found = exports.find(({ id }) => id === format);
	if (found === undefined) throw problem('export_unknown', { format, known: exports.map(({ id }) => id) });
	return found;
}
