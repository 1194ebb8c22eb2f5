// The navigation of one interview: its pages, its graph, its exports, which the menu offers in this order.
import type { ExportId } from '#graph/exports/index.ts';

export const nav = {
	title: 'This interview',
	text: 'Transcript',
	export: 'Export',
	source: 'Its file, as it came',
	formats: {
		json: 'JSON (everything, with passages)',
		'excel-nodes': 'Table of names (Excel)',
		'excel-edges': 'Table of links (Excel)',
		'csv-nodes': 'Table of names (CSV)',
		'csv-edges': 'Table of links (CSV)',
		gexf: 'GEXF (Gephi)',
		graphml: 'GraphML (yEd, NetworkX)',
		graphology: 'graphology JSON',
	} satisfies Readonly<Record<ExportId, string>>,
};
