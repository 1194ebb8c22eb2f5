// A link's curve on screen: one definition for drawing (edge-program.ts has it again in GLSL) and for hit tests.
import type { Point } from '#lib/layout/point.ts';

/** How far a curve's control point stands aside, as a share of the way between its ends. */
export const bend = 0.14;

/** To which side a link bends: by its key, so that it never changes. */
export function sideOf(key: string): 1 | -1 {
	let sum = 0;
	for (let at = 0; at < key.length; at++) sum = (sum * 31 + key.charCodeAt(at)) | 0;
	return sum % 2 === 0 ? 1 : -1;
}

/** The control point of the quadratic curve from `a` to `b`; y grows downwards, as on screen. */
export function controlOf(a: Point, b: Point, curvature: number): Point {
	return { x: (a.x + b.x) / 2 + (b.y - a.y) * curvature, y: (a.y + b.y) / 2 - (b.x - a.x) * curvature };
}

export function pointOn(a: Point, control: Point, b: Point, t: number): Point {
	const at = (from: number, by: number, to: number) => (1 - t) * (1 - t) * from + 2 * (1 - t) * t * by + t * t * to;
	return { x: at(a.x, control.x, b.x), y: at(a.y, control.y, b.y) };
}

/** Distance in pixels from `point` to the curve, near enough for a pointer: the curve is taken as sixteen straight pieces. */
export function distanceToCurve(point: Point, a: Point, b: Point, curvature: number): number {
	const control = controlOf(a, b, curvature);
	const pieces = 16;
	let least = Infinity;
	let from = a;
	for (let piece = 1; piece <= pieces; piece++) {
		const to = pointOn(a, control, b, piece / pieces);
		least = Math.min(least, distanceToSegment(point, from, to));
		from = to;
	}
	return least;
}

function distanceToSegment(point: Point, a: Point, b: Point): number {
	const [dx, dy] = [b.x - a.x, b.y - a.y];
	const length = dx * dx + dy * dy;
	const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((point.x - a.x) * dx + (point.y - a.y) * dy) / length));
	return Math.hypot(point.x - a.x - t * dx, point.y - a.y - t * dy);
}
