// The free spots of a room: a grid that knows how far each cell is from whoever stands nearest.

export type Spot = { readonly x: number; readonly y: number };
export type Tied = { readonly at: Spot; readonly strength: number };

export type Floor = {
	take(spot: Spot): void;
	/** The cell that is near those one is tied to and not too near anyone; without ties, the one furthest from everyone. */
	freeSpot(ties: readonly Tied[]): Spot;
};

/** A floor of the given size centred on 0, for about so many guests. */
export function openFloor({ width, height }: { width: number; height: number }, guests: number): Floor {
	const elbowRoom = Math.sqrt((width * height) / Math.max(guests, 1));
	const step = elbowRoom / 4;
	const cells: Spot[] = [];
	for (let y = -height / 2; y <= height / 2; y += step)
		for (let x = -width / 2; x <= width / 2; x += step) cells.push({ x, y });
	const clearance = cells.map(() => Infinity);

	// A squeezed spot costs more than a long way; beyond elbow-room, being alone has no merit of its own.
	const unease = (cell: Spot, clear: number, ties: readonly Tied[]) => {
		if (ties.length === 0) return -clear;
		let way = 0;
		let strength = 0;
		for (const tie of ties) {
			way += tie.strength * Math.hypot(cell.x - tie.at.x, cell.y - tie.at.y);
			strength += tie.strength;
		}
		return way / strength + 6 * Math.max(0, elbowRoom * 0.9 - clear);
	};

	return {
		take: (spot) => {
			for (const [index, cell] of cells.entries())
				clearance[index] = Math.min(clearance[index] ?? Infinity, Math.hypot(cell.x - spot.x, cell.y - spot.y));
		},
		freeSpot: (ties) => {
			let best: Spot = { x: 0, y: 0 };
			let least = Infinity;
			for (const [index, cell] of cells.entries()) {
				const cost = unease(cell, Math.min(clearance[index] ?? 0, width), ties);
				if (cost >= least) continue;
				least = cost;
				best = cell;
			}
			return best;
		},
	};
}
