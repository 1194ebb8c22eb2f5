// Finds free space for nodes: a grid over the drawing area in which each cell knows its distance to the nearest node.
import { distance, type Point } from './point.ts';

/** A node that is placed already; `strength` of its link to the one that is to be placed. */
export type PlacedNeighbour = { readonly at: Point; readonly strength: number };

export type PlacementGrid = {
	occupy(point: Point): void;
	/** The cell with the least placement cost: near the neighbours, not too near any node; without neighbours, the emptiest. */
	bestCell(neighbours: readonly PlacedNeighbour[]): Point;
};

/** A grid over an area of the given size, centred on 0, for about `nodeCount` nodes. */
export function createPlacementGrid(
	{ width, height }: { width: number; height: number },
	nodeCount: number,
): PlacementGrid {
	const minSpacing = Math.sqrt((width * height) / Math.max(nodeCount, 1));
	const step = minSpacing / 3;
	const columns = Math.floor(width / step) + 1;
	const cells = columns * (Math.floor(height / step) + 1);
	const centreOf = (cell: number): Point => ({
		x: (cell % columns) * step - width / 2,
		y: Math.floor(cell / columns) * step - height / 2,
	});
	/** From each cell to the nearest node. */
	const clearance = new Float64Array(cells).fill(width);

	// Too little clearance costs more than a long link; beyond the minimum spacing, more clearance gains nothing.
	const placementCost = (cell: number, neighbours: readonly PlacedNeighbour[]) => {
		const free = clearance[cell] ?? 0;
		if (neighbours.length === 0) return -free;
		const centre = centreOf(cell);
		let weightedLength = 0;
		let strength = 0;
		for (const neighbour of neighbours) {
			weightedLength += neighbour.strength * distance(centre, neighbour.at);
			strength += neighbour.strength;
		}
		return weightedLength / strength + 6 * Math.max(0, minSpacing * 0.9 - free);
	};

	return {
		occupy: (point) => {
			for (let cell = 0; cell < cells; cell++)
				clearance[cell] = Math.min(clearance[cell] ?? 0, distance(centreOf(cell), point));
		},
		bestCell: (neighbours) => {
			let best = 0;
			let least = Infinity;
			for (let cell = 0; cell < cells; cell++) {
				const cost = placementCost(cell, neighbours);
				if (cost >= least) continue;
				least = cost;
				best = cell;
			}
			return centreOf(best);
		},
	};
}
