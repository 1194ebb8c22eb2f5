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
	const step = elbowRoom / 3;
	const columns = Math.floor(width / step) + 1;
	const cells = columns * (Math.floor(height / step) + 1);
	const xOf = (cell: number) => (cell % columns) * step - width / 2;
	const yOf = (cell: number) => Math.floor(cell / columns) * step - height / 2;
	/** From each cell to whoever stands nearest. */
	const clearance = new Float64Array(cells).fill(width);

	// A squeezed spot costs more than a long way; beyond elbow-room, being alone has no merit of its own.
	const unease = (cell: number, ties: readonly Tied[]) => {
		const clear = clearance[cell] ?? 0;
		if (ties.length === 0) return -clear;
		let way = 0;
		let strength = 0;
		for (const tie of ties) {
			way += tie.strength * far(xOf(cell) - tie.at.x, yOf(cell) - tie.at.y);
			strength += tie.strength;
		}
		return way / strength + 6 * Math.max(0, elbowRoom * 0.9 - clear);
	};

	return {
		take: (spot) => {
			for (let cell = 0; cell < cells; cell++)
				clearance[cell] = Math.min(clearance[cell] ?? 0, far(xOf(cell) - spot.x, yOf(cell) - spot.y));
		},
		freeSpot: (ties) => {
			let best = 0;
			let least = Infinity;
			for (let cell = 0; cell < cells; cell++) {
				const cost = unease(cell, ties);
				if (cost >= least) continue;
				least = cost;
				best = cell;
			}
			return { x: xOf(best), y: yOf(best) };
		},
	};
}

const far = (dx: number, dy: number) => Math.sqrt(dx * dx + dy * dy);
