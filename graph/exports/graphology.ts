// graphology's own JSON, for sigma and Gephi Lite: `Graph.from(JSON.parse(text))`.
import type { KnowledgeGraph } from '../model.ts';
import type { Export } from './export.ts';
import { network, networkOf } from './network.ts';

export const graphology = {
	id: 'graphology',
	title: 'graphology JSON (sigma, Gephi Lite)',
	holds: network,
	mediaType: 'application/json',
	extension: 'graphology.json',
	*write(knowledge: KnowledgeGraph) {
		const { nodes, edges } = networkOf(knowledge);
		yield '{\n"options": {"type": "undirected", "multi": false, "allowSelfLoops": false},\n"attributes": {"name": "Colloquy"},\n';
		yield '"nodes": [';
		for (const [at, { id, colour, ...attributes }] of nodes.entries()) {
			const color = `#${[colour.r, colour.g, colour.b].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
			yield `${at === 0 ? '' : ','}\n${JSON.stringify({ key: id, attributes: { ...attributes, color } })}`;
		}
		yield '\n],\n"edges": [';
		for (const [at, { id, source, target, ...attributes }] of edges.entries()) {
			yield `${at === 0 ? '' : ','}\n${JSON.stringify({ key: id, source, target, undirected: true, attributes })}`;
		}
		yield '\n]\n}\n';
	},
} as const satisfies Export;
