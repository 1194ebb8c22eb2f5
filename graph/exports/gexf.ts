// GEXF 1.2, for Gephi, Gephi Lite, networkx and Cytoscape. The namespaces are those that programs look for, `www.` and all;
// weight is the edge's own attribute; ids of attributes differ also where case is ignored; lists are plain strings.
import type { KnowledgeGraph } from '../model.ts';
import type { Export } from './export.ts';
import { network, networkOf, type NetworkEdge, type NetworkNode } from './network.ts';
import { xmlText } from './xml.ts';

const ofNodes = [
	['kind', 'string'],
	['mentions', 'integer'],
	['nameEn', 'string'],
	['nameZh', 'string'],
	['aliases', 'string'],
	['confidence', 'integer'],
] as const;

const ofEdges = [
	['passages', 'integer'],
	['sentences', 'integer'],
	['relation', 'string'],
] as const;

export const gexf = {
	id: 'gexf',
	title: 'GEXF 1.2 (Gephi, networkx)',
	holds: network,
	mediaType: 'application/gexf+xml',
	extension: 'gexf',
	*write(knowledge: KnowledgeGraph) {
		const { nodes, edges } = networkOf(knowledge);
		yield '<?xml version="1.0" encoding="UTF-8"?>\n';
		yield '<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">\n';
		yield '<meta><creator>Colloquy</creator></meta>\n';
		yield '<graph mode="static" defaultedgetype="undirected">\n';
		yield attributes('node', ofNodes);
		yield attributes('edge', ofEdges);
		yield '<nodes>\n';
		for (const node of nodes) yield nodeXml(node);
		yield '</nodes>\n<edges>\n';
		for (const edge of edges) yield edgeXml(edge);
		yield '</edges>\n</graph>\n</gexf>\n';
	},
} as const satisfies Export;

function attributes(of: 'node' | 'edge', list: readonly (readonly [title: string, type: string])[]): string {
	const each = list.map(([title, type], at) => `<attribute id="${at}" title="${title}" type="${type}"/>`);
	return `<attributes class="${of}" mode="static">${each.join('')}</attributes>\n`;
}

function nodeXml(node: NetworkNode): string {
	const { id, label, x, y, size, colour } = node;
	const { r, g, b } = colour;
	return (
		`<node id="${xmlText(id)}" label="${xmlText(label)}">` +
		values(ofNodes.map(([title]) => node[title])) +
		`<viz:color r="${r}" g="${g}" b="${b}"/><viz:position x="${x}" y="${y}" z="0.0"/><viz:size value="${size}"/></node>\n`
	);
}

function edgeXml(edge: NetworkEdge): string {
	const { id, source, target, weight } = edge;
	return (
		`<edge id="${xmlText(id)}" source="${xmlText(source)}" target="${xmlText(target)}" weight="${weight}">` +
		`${values(ofEdges.map(([title]) => edge[title]))}</edge>\n`
	);
}

/** What is empty is left out: it would be shown as an empty cell all the same. */
function values(list: readonly (string | number)[]): string {
	const each = list.map((value, at) =>
		value === '' ? '' : `<attvalue for="${at}" value="${xmlText(String(value))}"/>`,
	);
	return `<attvalues>${each.join('')}</attvalues>`;
}
