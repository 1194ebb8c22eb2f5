// The drawing's own graph: what the reducers read. It holds what never changes; how it looks is appearance.ts.
import { largest } from '#lib/extremes.ts';
import Graph from 'graphology';
import type { Kind } from '#graph/model.ts';
import { backbone } from '#lib/layout/backbone.ts';
import type { Point } from '#lib/layout/point.ts';
import { bend, sideOf } from './curve.ts';

/** An entity as it is drawn: `name` is what is written beside it, lines parted by line feeds; `at` where the server puts it. */
export type DrawnNode = {
	readonly key: string;
	readonly kind: Kind;
	readonly name: string;
	readonly mentions: number;
	/** It waits for a decision: an outline of dashes. */
	readonly isWaiting: boolean;
	readonly at: Point;
};
export type DrawnLink = {
	readonly key: string;
	readonly source: string;
	readonly target: string;
	readonly strength: number;
};
/** Nodes strongest first. */
export type Drawing = { readonly nodes: readonly DrawnNode[]; readonly links: readonly DrawnLink[] };

export type NodeAttributes = {
	x: number;
	y: number;
	readonly kind: Kind;
	readonly name: string;
	readonly mentions: number;
	readonly isWaiting: boolean;
	/** Radius in pixels. */
	readonly radius: number;
	/** Written larger and bolder. */
	readonly strong: boolean;
	/** 0 is the strongest. */
	readonly rank: number;
};
export type LinkAttributes = {
	/** Share of the strongest link's strength, 0 to 1. */
	readonly share: number;
	/** In the backbone: drawn also while nothing is selected. */
	readonly inBackbone: boolean;
	readonly curvature: number;
};
export type DrawnGraph = Graph<NodeAttributes, LinkAttributes>;

export function buildGraph({ nodes, links }: Drawing): DrawnGraph {
	const graph: DrawnGraph = new Graph<NodeAttributes, LinkAttributes>({
		type: 'undirected',
		multi: false,
		allowSelfLoops: false,
	});
	const most = largest(
		nodes.map((node) => node.mentions),
		1,
	);
	const strong = Math.max(5, Math.round(nodes.length * 0.14));
	for (const [rank, { key, kind, name, mentions, isWaiting, at }] of nodes.entries())
		graph.addNode(key, {
			x: at.x,
			y: -at.y,
			kind,
			name,
			mentions,
			isWaiting,
			radius: radiusOf(mentions, most),
			strong: rank < strong && !isWaiting,
			rank,
		});
	const strongest = largest(
		links.map((link) => link.strength),
		Number.MIN_VALUE,
	);
	const kept = backbone(links);
	for (const { key, source, target, strength } of links)
		if (graph.hasNode(source) && graph.hasNode(target) && source !== target && !graph.hasEdge(source, target))
			graph.addEdgeWithKey(key, source, target, {
				share: strength / strongest,
				inBackbone: kept.has(key),
				curvature: bend * sideOf(key),
			});
	return graph;
}

/** Area grows with mentions; the weakest is still visible. */
function radiusOf(mentions: number, most: number): number {
	return 4.75 + 9.75 * Math.sqrt(mentions / most);
}
