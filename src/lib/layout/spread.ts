// Keeps nodes a minimum distance apart: pairs that are too close are pushed apart, and none leaves the area.
import { distance, type Point } from './point.ts';

/**
 * Pushes pairs apart that are closer than an even share of `area.width × area.height` for all would have it, a little at
 * a time, in the order given. Neighbours stay neighbours, and crowded nodes end up in the empty corners.
 */
export function spread(
	points: readonly (readonly [string, Point])[],
	area: { readonly width: number; readonly height: number },
	{ rounds = 120, share = 0.92 }: { rounds?: number; share?: number } = {},
): readonly (readonly [string, Point])[] {
	const nodes = points.map(([key, { x, y }]) => ({ key, x, y }));
	const minDistance = share * Math.sqrt((area.width * area.height) / Math.max(1, nodes.length));
	const clamp = (value: number, extent: number) => Math.min(extent / 2, Math.max(-extent / 2, value));
	for (let round = 0; round < rounds; round++)
		for (let index = 0; index < nodes.length; index++)
			for (let next = index + 1; next < nodes.length; next++) {
				const [one, other] = [nodes[index], nodes[next]];
				if (one === undefined || other === undefined) continue;
				const apart = distance(other, one);
				if (apart >= minDistance) continue;
				// Two on one point part sideways; which goes left is settled by their order.
				const step = (minDistance - apart) * 0.12;
				const [dx, dy] =
					apart === 0 ? [step, 0] : [((other.x - one.x) / apart) * step, ((other.y - one.y) / apart) * step];
				one.x = clamp(one.x - dx, area.width);
				one.y = clamp(one.y - dy, area.height);
				other.x = clamp(other.x + dx, area.width);
				other.y = clamp(other.y + dy, area.height);
			}
	return nodes.map(({ key, x, y }) => [key, { x, y }]);
}
