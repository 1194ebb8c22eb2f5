// What is under a mouse or a finger: the nearest node within reach, else the nearest link.
// Sigma's own picking asks for the exact pixel; a node ten pixels wide on a phone needs a larger target than that.
import type { Point } from '#lib/layout/point.ts';
import { distanceToCurve } from './curve.ts';

export type PointerType = 'mouse' | 'finger';
export type NodeTarget = { readonly key: string; readonly at: Point; readonly radius: number };
export type LinkTarget = {
	readonly key: string;
	readonly from: Point;
	readonly to: Point;
	readonly curvature: number;
};
/** A node, a link, or empty ground. */
export type Hit = { readonly node: string } | { readonly link: string } | undefined;

/** Half the least target, in pixels: 24 wide for a mouse (WCAG 2.5.8), 44 for a finger (2.5.5). */
const reach: { readonly [pointer in PointerType]: { readonly node: number; readonly link: number } } = {
	mouse: { node: 12, link: 5 },
	finger: { node: 22, link: 11 },
};

export function hitTest(
	point: Point,
	nodes: Iterable<NodeTarget>,
	links: Iterable<LinkTarget>,
	pointer: PointerType,
): Hit {
	let nearest: string | undefined;
	let least = Infinity;
	for (const { key, at, radius } of nodes) {
		const distance = Math.hypot(point.x - at.x, point.y - at.y);
		if (distance > Math.max(radius + 2, reach[pointer].node) || distance - radius >= least) continue;
		least = distance - radius;
		nearest = key;
	}
	if (nearest !== undefined) return { node: nearest };
	least = reach[pointer].link;
	for (const { key, from, to, curvature } of links) {
		const distance = distanceToCurve(point, from, to, curvature);
		if (distance > least) continue;
		least = distance;
		nearest = key;
	}
	return nearest === undefined ? undefined : { link: nearest };
}
