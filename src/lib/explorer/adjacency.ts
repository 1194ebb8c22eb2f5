// Which entities are linked in the graph that is shown: for arrow keys and for what a screen reader says.
import type { EntityId } from '#graph/model.ts';
import type { GraphData } from '#lib/api.ts';
import type { Point } from '#lib/layout/point.ts';

/** Strongest first. */
export type Adjacency = ReadonlyMap<EntityId, readonly { readonly other: EntityId; readonly strength: number }[]>;

export function adjacencyOf({ nodes, edges }: Pick<GraphData, 'nodes' | 'edges'>): Adjacency {
	const adjacency = new Map<EntityId, { other: EntityId; strength: number }[]>(nodes.map(({ key }) => [key, []]));
	for (const { source, target, attributes } of edges) {
		adjacency.get(source)?.push({ other: target, strength: attributes.strength });
		adjacency.get(target)?.push({ other: source, strength: attributes.strength });
	}
	for (const others of adjacency.values())
		others.sort((a, b) => b.strength - a.strength || (a.other < b.other ? -1 : 1));
	return adjacency;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

const vectors: { readonly [direction in Direction]: Point } = {
	up: { x: 0, y: -1 },
	down: { x: 0, y: 1 },
	left: { x: -1, y: 0 },
	right: { x: 1, y: 0 },
};

/**
 * Where an arrow key leads from `from`: to the nearest linked node in that direction; where there is none, to the nearest
 * node of all. `positions` are pixels on screen, y downwards, of all that can be seen.
 */
export function nextNode(
	from: EntityId,
	direction: Direction,
	positions: ReadonlyMap<EntityId, Point>,
	adjacency: Adjacency,
): EntityId | undefined {
	const origin = positions.get(from);
	if (origin === undefined) return undefined;
	const linked = (adjacency.get(from) ?? []).map(({ other }) => other);
	const others = [...positions.keys()].filter((key) => key !== from);
	return nearest(origin, direction, linked, positions) ?? nearest(origin, direction, others, positions);
}

/** Within 60° of the direction; distance to its side costs three times as much as distance along it. */
function nearest(
	origin: Point,
	direction: Direction,
	keys: readonly EntityId[],
	positions: ReadonlyMap<EntityId, Point>,
): EntityId | undefined {
	const vector = vectors[direction];
	let best: EntityId | undefined;
	let least = Infinity;
	for (const key of keys) {
		const at = positions.get(key);
		if (at === undefined) continue;
		const [dx, dy] = [at.x - origin.x, at.y - origin.y];
		const along = dx * vector.x + dy * vector.y;
		const aside = Math.abs(dx * vector.y) + Math.abs(dy * vector.x);
		if (along <= 0 || aside > along * 1.74) continue;
		const cost = along + 3 * aside;
		if (cost >= least) continue;
		least = cost;
		best = key;
	}
	return best;
}
