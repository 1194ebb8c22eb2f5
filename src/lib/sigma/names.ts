// Which names are written, and where: strongest first, beside its node, on nobody's node and nobody's name.
import type { Place } from '#lib/layout.ts';

export type Side = 'below' | 'right' | 'left' | 'above';
export type Candidate = {
	readonly key: string;
	readonly at: Place;
	readonly radius: number;
	readonly width: number;
	readonly height: number;
	/** Written whatever it covers: what is selected, pointed at, or holds the focus. */
	readonly must: boolean;
	/** May graze a node by a few pixels rather than go unwritten. */
	readonly strong: boolean;
};
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
export type Written = { readonly key: string; readonly side: Side; readonly box: Box };

const sides: readonly Side[] = ['below', 'right', 'left', 'above'];
const away = 3;
const graze = -5;

/** Where a name stands on each side of its node. */
export function boxOn(
	side: Side,
	{ at, radius, width, height }: Pick<Candidate, 'at' | 'radius' | 'width' | 'height'>,
): Box {
	const left =
		side === 'right' ? at.x + radius + away + 1 : side === 'left' ? at.x - radius - away - 1 - width : at.x - width / 2;
	const top =
		side === 'below' ? at.y + radius + away : side === 'above' ? at.y - radius - away - height : at.y - height / 2;
	return { left, top, right: left + width, bottom: top + height };
}

/**
 * `candidates` come strongest first; `nodes` are all that names must not cover. `before` gives the side each name had
 * in the last frame: it keeps it where it can, so that names don't jump about while the reader zooms.
 */
export function placeNames(
	candidates: readonly Candidate[],
	nodes: readonly { readonly key: string; readonly at: Place; readonly radius: number }[],
	room: { readonly width: number; readonly height: number; readonly obstacles?: readonly Box[] },
	before: ReadonlyMap<string, Side> = new Map(),
): readonly Written[] {
	const written: Written[] = [];
	const around = nodes.map(({ key, at, radius }) => ({
		key,
		box: { left: at.x - radius, top: at.y - radius, right: at.x + radius, bottom: at.y + radius },
	}));
	const covers = (box: Box, key: string, air = 1) =>
		written.filter((other) => overlap(box, other.box, 2)).length * 3 +
		around.filter((node) => node.key !== key && overlap(box, node.box, air)).length +
		(room.obstacles ?? []).filter((obstacle) => overlap(box, obstacle, 0)).length * 3;
	const inside = (box: Box) =>
		box.left >= 2 && box.right <= room.width - 2 && box.top >= 2 && box.bottom <= room.height - 2;

	for (const candidate of candidates) {
		const { at, key } = candidate;
		if (at.x < 0 || at.y < 0 || at.x > room.width || at.y > room.height) continue;
		const last = before.get(key);
		const tried = last === undefined ? sides : [last, ...sides.filter((side) => side !== last)];
		const free = tried.map((side) => ({ key, side, box: boxOn(side, candidate) })).filter(({ box }) => inside(box));
		const spot =
			free.find(({ box }) => covers(box, key) === 0) ??
			(candidate.strong ? free.find(({ box }) => covers(box, key, graze) === 0) : undefined);
		if (spot) written.push(spot);
		else if (candidate.must) {
			const [least] = free.toSorted((a, b) => covers(a.box, key) - covers(b.box, key));
			if (least) written.push(least);
		}
	}
	return written;
}

function overlap(a: Box, b: Box, air: number): boolean {
	return a.left < b.right + air && b.left < a.right + air && a.top < b.bottom + air && b.top < a.bottom + air;
}
