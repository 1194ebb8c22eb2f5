// A point of the plane; which units and which way y grows, the code that holds it says.

export type Point = { readonly x: number; readonly y: number };

export function distance(a: Point, b: Point): number {
	const [dx, dy] = [a.x - b.x, a.y - b.y];
	return Math.sqrt(dx * dx + dy * dy);
}
