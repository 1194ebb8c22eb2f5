// From the server's coordinates to pixels of the user's viewport: filled to its edges, no node on another's name.
import { largest, smallest } from '#lib/extremes.ts';
import type { Point } from '#lib/layout/point.ts';

export type Viewport = {
	readonly width: number;
	readonly height: number;
	readonly inset: Inset;
	readonly obstacles?: readonly Box[];
};
/** Pixels at each edge that something else covers: legend, buttons, the sheet of a phone. */
export type Inset = { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
/** Pixels from the viewport's top left. As an obstacle: buttons, the legend. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** How far a node with its name reaches from its centre, in pixels. */
export type Extent = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
/** `at` in the server's coordinates. */
export type NodeBox = { readonly key: string; readonly at: Point; readonly extent: Extent };

/** Neighbours are no further apart than this, however wide the viewport: three nodes need not be in three corners. */
const maxSpacing = 210;
const gap = 6;

/** Pixels from the viewport's top left. The same boxes in the same viewport always get the same positions. */
export function fitToViewport(boxes: readonly NodeBox[], viewport: Viewport): ReadonlyMap<string, Point> {
	const area = drawingArea(boxes.length, viewport);
	const isUpright = area.height > area.width * 1.15;
	// The layout's longest axis is horizontal; in an upright viewport it is turned.
	const turned = boxes.map(({ key, at, extent }) => ({
		key,
		extent,
		x: isUpright ? -at.y : at.x,
		y: isUpright ? at.x : at.y,
	}));
	const x = scaleTo(
		turned.map((box) => box.x),
		area.left,
		area.width,
	);
	const y = scaleTo(
		turned.map((box) => box.y),
		area.top,
		area.height,
	);
	const moving = turned.map(({ key, extent, ...at }) => ({ key, extent, x: x(at.x), y: y(at.y) }));
	resolveOverlaps(moving, viewport);
	return new Map(moving.map((box) => [box.key, { x: box.x, y: box.y }]));
}

type Area = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

function drawingArea(count: number, { width, height, inset }: Viewport): Area {
	const free = {
		width: Math.max(1, width - inset.left - inset.right),
		height: Math.max(1, height - inset.top - inset.bottom),
	};
	const margin = {
		x: Math.min(64, free.width * 0.12),
		top: Math.min(28, free.height * 0.08),
		bottom: Math.min(44, free.height * 0.1),
	};
	const maxExtent = maxSpacing * Math.sqrt(count);
	const aspect = Math.sqrt(free.width / free.height);
	const inner = {
		width: Math.min(free.width - 2 * margin.x, maxExtent * aspect),
		height: Math.min(free.height - margin.top - margin.bottom, maxExtent / aspect),
	};
	return {
		left: inset.left + (free.width - inner.width) / 2,
		top: inset.top + margin.top + (free.height - margin.top - margin.bottom - inner.height) / 2,
		...inner,
	};
}

/** A linear scale from the values' range to `extent` pixels that begin at `from`. */
function scaleTo(values: readonly number[], from: number, extent: number): (value: number) => number {
	const least = smallest(values);
	const most = largest(values);
	return most === least ? () => from + extent / 2 : (value) => from + ((value - least) / (most - least)) * extent;
}

type MovingBox = { readonly key: string; readonly extent: Extent; x: number; y: number };

/**
 * Pairs that overlap are separated along the shorter axis, again and again, inside the viewport; until none do, or it is
 * too full. Obstacles and edges come last in every round, so that they hold.
 */
function resolveOverlaps(boxes: readonly MovingBox[], viewport: Viewport): void {
	const rounds = Math.min(400, Math.max(60, Math.round(24_000 / Math.max(1, boxes.length))));
	for (let round = 0; round < rounds; round++) {
		let moved = false;
		for (let index = 0; index < boxes.length; index++)
			for (let next = index + 1; next < boxes.length; next++) {
				const [one, other] = [boxes[index], boxes[next]];
				if (one && other && separate(one, other)) moved = true;
			}
		for (const box of boxes) {
			for (const obstacle of viewport.obstacles ?? []) if (moveOutOf(box, obstacle)) moved = true;
			keepInside(box, viewport);
		}
		if (!moved) return;
	}
}

/** How far `one` would have to move in each direction to be clear of the other box, gap included. */
function overlapOf(one: MovingBox, { left, top, right, bottom }: Box) {
	return {
		toLeft: one.x + one.extent.right + gap - left,
		toRight: right - (one.x - one.extent.left) + gap,
		up: one.y + one.extent.bottom + gap - top,
		down: bottom - (one.y - one.extent.top) + gap,
	};
}

function separate(one: MovingBox, other: MovingBox): boolean {
	const { extent, x, y } = other;
	const { toLeft, toRight, up, down } = overlapOf(one, {
		left: x - extent.left,
		top: y - extent.top,
		right: x + extent.right,
		bottom: y + extent.bottom,
	});
	const horizontal = Math.min(toLeft, toRight);
	const vertical = Math.min(up, down);
	if (horizontal <= 0.01 || vertical <= 0.01) return false;
	// Names are wide: most pairs part vertically. Each moves not quite half of the way, so that dense stretches settle.
	const axis = vertical <= horizontal ? 'y' : 'x';
	const step =
		(axis === 'y' ? (up <= down ? -vertical : vertical) : toLeft <= toRight ? -horizontal : horizontal) * 0.45;
	one[axis] += step;
	other[axis] -= step;
	return true;
}

/** By the shortest way. */
function moveOutOf(box: MovingBox, obstacle: Box): boolean {
	const { toLeft, toRight, up, down } = overlapOf(box, obstacle);
	const least = Math.min(toLeft, toRight, up, down);
	if (least <= 0.01) return false;
	if (least === up) box.y -= up;
	else if (least === down) box.y += down;
	else if (least === toLeft) box.x -= toLeft;
	else box.x += toRight;
	return true;
}

function keepInside(box: MovingBox, { width, height, inset }: Viewport): void {
	const clamp = (value: number, low: number, high: number) =>
		low > high ? (low + high) / 2 : Math.min(Math.max(value, low), high);
	box.x = clamp(box.x, inset.left + box.extent.left + gap, width - inset.right - box.extent.right - gap);
	box.y = clamp(box.y, inset.top + box.extent.top + gap, height - inset.bottom - box.extent.bottom - gap);
}
