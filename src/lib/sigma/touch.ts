// What lies under a pointer or a finger: the nearest node within reach, else the nearest link.
// Sigma's own picking asks for the exact pixel; a dot of ten pixels on a phone needs more kindness than that.
import type { Place } from '#lib/layout.ts';
import { distanceToCurve } from './curve.ts';

export type Pointer = 'mouse' | 'finger';
export type TouchableNode = { readonly key: string; readonly at: Place; readonly radius: number };
export type TouchableLink = {
	readonly key: string;
	readonly from: Place;
	readonly to: Place;
	readonly curvature: number;
};
export type Touched = { readonly node: string } | { readonly link: string } | undefined;

/** Half the least target, in pixels: 24 wide for a mouse (WCAG 2.5.8), 44 for a finger (2.5.5). */
const reach: { readonly [pointer in Pointer]: { readonly node: number; readonly link: number } } = {
	mouse: { node: 12, link: 5 },
	finger: { node: 22, link: 11 },
};

export function touched(
	point: Place,
	nodes: Iterable<TouchableNode>,
	links: Iterable<TouchableLink>,
	pointer: Pointer,
): Touched {
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
