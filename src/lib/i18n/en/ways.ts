// The line under an interview's head: its pages, its graph, its exports.
export const ways = {
	title: 'This interview',
	text: 'Read',
	export: 'Export',
	formats: {
		json: 'JSON, everything with its passages',
		'excel-nodes': 'Table of names (Excel)',
		'excel-edges': 'Table of links (Excel)',
		gexf: 'GEXF (Gephi)',
		graphml: 'GraphML (yEd, networkx)',
		graphology: 'graphology JSON',
	},
};
