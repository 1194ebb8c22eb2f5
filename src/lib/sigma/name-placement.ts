// Which names are written, and where: strongest first, beside its node, over no other node and no other name.
import type { Point } from '#lib/layout/point.ts';
import type { Box } from './viewport.ts';

export type Side = 'below' | 'right' | 'left' | 'above';
export type NameCandidate = {
	readonly key: string;
	readonly at: Point;
	readonly radius: number;
	readonly width: number;
	readonly height: number;
	/** Written whatever it covers: what is selected, pointed at, or holds the focus. */
	readonly required: boolean;
	/** May overlap a node by a few pixels rather than go unwritten. */
	readonly strong: boolean;
};
export type PlacedName = { readonly key: string; readonly side: Side; readonly box: Box };

const sides: readonly Side[] = ['below', 'right', 'left', 'above'];
const distanceToNode = 3;
/** Pixels between a name and any node but its own; below 0 they may overlap. */
const nodeGap = { usual: 1, strong: -5 };

/** Where a name is on each side of its node. */
export function boxOn(
	side: Side,
	{ at, radius, width, height }: Pick<NameCandidate, 'at' | 'radius' | 'width' | 'height'>,
): Box {
	const away = radius + distanceToNode;
	const left = side === 'right' ? at.x + away + 1 : side === 'left' ? at.x - away - 1 - width : at.x - width / 2;
	const top = side === 'below' ? at.y + away : side === 'above' ? at.y - away - height : at.y - height / 2;
	return { left, top, right: left + width, bottom: top + height };
}

/**
 * `candidates` come strongest first; `nodes` are all that names must not cover. `before` gives the side each name had
 * in the last frame: it keeps it where it can, so that names don't jump about while the user zooms.
 */
export function placeNames(
	candidates: readonly NameCandidate[],
	nodes: readonly { readonly key: string; readonly at: Point; readonly radius: number }[],
	viewport: { readonly width: number; readonly height: number; readonly obstacles?: readonly Box[] },
	before: ReadonlyMap<string, Side> = new Map(),
): readonly PlacedName[] {
	const placed: PlacedName[] = [];
	const nodeBoxes = nodes.map(({ key, at, radius }) => ({
		key,
		box: { left: at.x - radius, top: at.y - radius, right: at.x + radius, bottom: at.y + radius },
	}));
	const overlapCost = (box: Box, key: string, gap = nodeGap.usual) =>
		placed.filter((other) => overlaps(box, other.box, 2)).length * 3 +
		nodeBoxes.filter((node) => node.key !== key && overlaps(box, node.box, gap)).length +
		(viewport.obstacles ?? []).filter((obstacle) => overlaps(box, obstacle, 0)).length * 3;

	for (const candidate of candidates) {
		const { at, key } = candidate;
		if (at.x < 0 || at.y < 0 || at.x > viewport.width || at.y > viewport.height) continue;
		const last = before.get(key);
		const ordered = last === undefined ? sides : [last, ...sides.filter((side) => side !== last)];
		const possible = ordered
			.map((side) => ({ key, side, box: boxOn(side, candidate) }))
			.filter(({ box }) => isInside(box, viewport));
		const free =
			possible.find(({ box }) => overlapCost(box, key) === 0) ??
			(candidate.strong ? possible.find(({ box }) => overlapCost(box, key, nodeGap.strong) === 0) : undefined);
		if (free) placed.push(free);
		else if (candidate.required) {
			const [least] = possible.toSorted((a, b) => overlapCost(a.box, key) - overlapCost(b.box, key));
			if (least) placed.push(least);
		}
	}
	return placed;
}

function isInside(box: Box, { width, height }: { readonly width: number; readonly height: number }): boolean {
	return box.left >= 2 && box.right <= width - 2 && box.top >= 2 && box.bottom <= height - 2;
}

function overlaps(a: Box, b: Box, gap: number): boolean {
	return a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap;
}
