// The navigation of one interview: its pages, its graph, its exports.
export const nav = {
	title: 'This interview',
	text: 'Transcript',
	export: 'Export',
	formats: {
		json: 'JSON (everything, with passages)',
		'excel-nodes': 'Table of names (Excel)',
		'excel-edges': 'Table of links (Excel)',
		gexf: 'GEXF (Gephi)',
		graphml: 'GraphML (yEd, NetworkX)',
		graphology: 'graphology JSON',
	},
};
