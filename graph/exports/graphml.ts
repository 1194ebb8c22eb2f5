// GraphML, for networkx, igraph, yEd, Gephi and Neo4j's APOC. Every key is declared, with what it is for; its id is its
// name, which some programs show; no list, no direction of a single edge.
import type { KnowledgeGraph } from '../model.ts';
import type { Export } from './export.ts';
import { network, networkOf, type NetworkEdge, type NetworkNode } from './network.ts';
import { xmlText } from './xml.ts';

const ofNodes = [
	['label', 'string'],
	['kind', 'string'],
	['mentions', 'int'],
	['nameEn', 'string'],
	['nameZh', 'string'],
	['aliases', 'string'],
	['confidence', 'int'],
	['x', 'double'],
	['y', 'double'],
	['size', 'double'],
] as const;

const ofEdges = [
	['weight', 'double'],
	['passages', 'int'],
	['sentences', 'int'],
	['relation', 'string'],
] as const;

export const graphml = {
	id: 'graphml',
	title: 'GraphML (networkx, igraph, yEd)',
	holds: network,
	mediaType: 'application/graphml+xml',
	extension: 'graphml',
	*write(knowledge: KnowledgeGraph) {
		const { nodes, edges } = networkOf(knowledge);
		yield '<?xml version="1.0" encoding="UTF-8"?>\n';
		yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ';
		yield 'xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n';
		for (const [name, type] of ofNodes) yield key('node', name, type);
		for (const [name, type] of ofEdges) yield key('edge', name, type);
		yield '<graph id="colloquy" edgedefault="undirected">\n';
		for (const node of nodes) yield nodeXml(node);
		for (const edge of edges) yield edgeXml(edge);
		yield '</graph>\n</graphml>\n';
	},
} as const satisfies Export;

function key(of: 'node' | 'edge', name: string, type: string): string {
	return `<key id="${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`;
}

function nodeXml(node: NetworkNode): string {
	return `<node id="${xmlText(node.id)}">${ofNodes.map(([name]) => data(name, node[name])).join('')}</node>\n`;
}

function edgeXml(edge: NetworkEdge): string {
	const { id, source, target } = edge;
	const ends = `id="${xmlText(id)}" source="${xmlText(source)}" target="${xmlText(target)}"`;
	return `<edge ${ends}>${ofEdges.map(([name]) => data(name, edge[name])).join('')}</edge>\n`;
}

function data(name: string, value: string | number): string {
	return value === '' ? '' : `<data key="${name}">${xmlText(String(value))}</data>`;
}
