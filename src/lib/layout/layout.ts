// Node positions: computed on the server, the same every time for the same graph.
// Coordinates fill an area of 4 to 3 centred on 0; the browser fits them to its own viewport (src/lib/sigma/viewport.ts).
//
// The strongest nodes are laid out by forces. Every later one takes the free space nearest to those it is linked with,
// and no node moves for it: asking for more, or selecting something weak, adds to the picture that the user has learnt.
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { backbone, type WeightedLink } from './backbone.ts';
import { equalize } from './equalize.ts';
import { createPlacementGrid } from './placement-grid.ts';
import type { Point } from './point.ts';
import { spread } from './spread.ts';

export type LayoutNode = { readonly key: string; readonly mentions: number };

/** So many are laid out by forces; each later batch doubles what is placed. */
const coreSize = 60;
const area = { width: 1200, height: 900 };

/** The last few results: the same graph is drawn for every user, and a page shouldn't wait for forces twice. */
const cache = new Map<string, ReadonlyMap<string, Point>>();
const maxCached = 24;

/**
 * `nodes` strongest first. The result has every node, coordinates rounded to 1e-3, which hides what is left of
 * difference between machines' floating point.
 */
export function layout(nodes: readonly LayoutNode[], links: readonly WeightedLink[]): ReadonlyMap<string, Point> {
	const cacheKey = JSON.stringify([nodes.map(({ key }) => key), links.map(({ key, strength }) => [key, strength])]);
	const positions = cache.get(cacheKey) ?? computeLayout(nodes, links);
	cache.delete(cacheKey);
	cache.set(cacheKey, positions);
	for (const oldest of cache.keys()) if (cache.size > maxCached) cache.delete(oldest);
	return positions;
}

function computeLayout(nodes: readonly LayoutNode[], links: readonly WeightedLink[]): ReadonlyMap<string, Point> {
	const [core = [], ...later] = batchesOf(nodes);
	// Nodes that come later have no influence on where the first are.
	const inCore = new Set(core);
	const coreAdjacency = adjacencyOf(links.filter(({ source, target }) => inCore.has(source) && inCore.has(target)));
	const adjacency = adjacencyOf(links);
	const placed = new Map<string, Point>();
	const { large, small } = componentsOf(core, coreAdjacency);
	for (const [key, point] of spread(forceLayout(large, coreAdjacency), area)) placed.set(key, point);
	let growth = 1;
	for (const batch of [small, ...later]) {
		const factor = batch === small || batch.length < placed.size / 8 ? 1 : Math.sqrt(1 + batch.length / placed.size);
		for (const [key, { x, y }] of placed) placed.set(key, { x: x * factor, y: y * factor });
		growth *= factor;
		placeNodes(batch, placed, adjacency, growth);
	}
	return new Map([...placed].map(([key, { x, y }]) => [key, { x: round(x / growth), y: round(y / growth) }]));
}

type Adjacency = ReadonlyMap<string, readonly { readonly other: string; readonly strength: number }[]>;

/** Of the backbone's links alone. */
function adjacencyOf(links: readonly WeightedLink[]): Adjacency {
	const kept = backbone(links, { perNode: 4 });
	const adjacency = new Map<string, { other: string; strength: number }[]>();
	const add = (from: string, other: string, strength: number) =>
		adjacency.set(from, [...(adjacency.get(from) ?? []), { other, strength }]);
	for (const { key, source, target, strength } of links.toSorted((a, b) => (a.key < b.key ? -1 : 1))) {
		if (!kept.has(key) || source === target) continue;
		add(source, target, strength);
		add(target, source, strength);
	}
	return adjacency;
}

/** Within the core the order of nodes has no effect; in later batches the strongest choose their place first. */
function batchesOf(nodes: readonly LayoutNode[]): readonly (readonly string[])[] {
	const keys = [...new Set(nodes.map((node) => node.key))];
	const batches: (readonly string[])[] = [keys.slice(0, coreSize).sort()];
	for (let from = coreSize; from < keys.length; from *= 2) batches.push(keys.slice(from, from * 2));
	return batches;
}

/** Connected components. Forces drive small ones away: they are placed afterwards, in the space that is left. */
function componentsOf(
	keys: readonly string[],
	adjacency: Adjacency,
): { large: readonly string[]; small: readonly string[] } {
	const unvisited = new Set(keys);
	const components: string[][] = [];
	for (const key of keys) {
		if (!unvisited.delete(key)) continue;
		const component = [key];
		for (const member of component)
			for (const { other } of adjacency.get(member) ?? []) if (unvisited.delete(other)) component.push(other);
		components.push(component);
	}
	const minSize = Math.max(3, keys.length * 0.08);
	components.sort((a, b) => b.length - a.length);
	const large = components.filter((component, index) => index === 0 || component.length > minSize);
	const small = components.filter((component) => !large.includes(component));
	return { large: large.flat().sort(), small: small.flat() };
}

function forceLayout(keys: readonly string[], adjacency: Adjacency): readonly (readonly [string, Point])[] {
	const graph = new Graph<Point, { weight: number }>({ type: 'undirected', multi: false, allowSelfLoops: false });
	for (const key of keys) graph.addNode(key, initialPosition(key));
	for (const key of keys)
		for (const { other, strength } of adjacency.get(key) ?? [])
			if (key < other && graph.hasNode(other)) graph.addEdge(key, other, { weight: strength });
	forceAtlas2.assign(graph, {
		iterations: 900,
		getEdgeWeight: 'weight',
		settings: {
			outboundAttractionDistribution: true,
			edgeWeightInfluence: 0.6,
			scalingRatio: 12,
			gravity: 1.4,
			slowDown: 2,
		},
	});
	const nodes = alignToPrincipalAxis(graph.mapNodes((key, { x, y }) => ({ key, x, y })));
	const horizontally = equalize(nodes.map(({ x }) => x));
	const vertically = equalize(nodes.map(({ y }) => y));
	return nodes.map(({ key, x, y }) => [key, { x: horizontally(x) * area.width, y: vertically(y) * area.height }]);
}

/** Turns the picture so that its longest axis is horizontal, and never upside down for a change of sign. */
function alignToPrincipalAxis<Node extends Point>(nodes: readonly Node[]): readonly Node[] {
	const mean = { x: sum(nodes.map(({ x }) => x)) / nodes.length, y: sum(nodes.map(({ y }) => y)) / nodes.length };
	const xx = sum(nodes.map(({ x }) => (x - mean.x) ** 2));
	const yy = sum(nodes.map(({ y }) => (y - mean.y) ** 2));
	const xy = sum(nodes.map(({ x, y }) => (x - mean.x) * (y - mean.y)));
	const angle = Math.atan2(2 * xy, xx - yy) / 2;
	const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
	return nodes.map((node) => ({
		...node,
		x: (node.x - mean.x) * cos + (node.y - mean.y) * sin,
		y: (node.y - mean.y) * cos - (node.x - mean.x) * sin,
	}));
}

/** Each node, in the order given, takes the best free cell. */
function placeNodes(keys: readonly string[], placed: Map<string, Point>, adjacency: Adjacency, growth: number): void {
	const grid = createPlacementGrid(
		{ width: area.width * growth, height: area.height * growth },
		placed.size + keys.length,
	);
	for (const point of placed.values()) grid.occupy(point);
	for (const key of keys) {
		const neighbours = (adjacency.get(key) ?? []).flatMap(({ other, strength }) => {
			const at = placed.get(other);
			return at ? [{ at, strength }] : [];
		});
		const point = grid.bestCell(neighbours);
		grid.occupy(point);
		placed.set(key, point);
	}
}

/** A point on a disc of radius 300 that only the key decides. */
function initialPosition(key: string): Point {
	const angle = (hash(key) / 2 ** 32) * 2 * Math.PI;
	const radius = 300 * Math.sqrt(hash(`${key}#`) / 2 ** 32);
	return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
	let value = 0x811c9dc5;
	for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
	return value >>> 0;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const round = (value: number) => Math.round(value * 1000) / 1000 + 0;
