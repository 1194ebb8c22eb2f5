// Gives everyone elbow-room: who stands too close steps back, who stands at a wall stays inside.
import type { Spot } from './floor.ts';

/**
 * Pushes pairs apart that stand closer than `room.width × room.height` shared out among all would have it, a little at a
 * time, in the order given. Neighbours stay neighbours; corners fill because a crowd has nowhere else to go.
 */
export function spread(
	spots: readonly (readonly [string, Spot])[],
	room: { readonly width: number; readonly height: number },
	{ rounds = 120, share = 0.92 }: { rounds?: number; share?: number } = {},
): readonly (readonly [string, Spot])[] {
	const standing = spots.map(([key, { x, y }]) => ({ key, x, y }));
	const apart = share * Math.sqrt((room.width * room.height) / Math.max(1, standing.length));
	const wall = (value: number, extent: number) => Math.min(extent / 2, Math.max(-extent / 2, value));
	for (let round = 0; round < rounds; round++)
		for (let index = 0; index < standing.length; index++)
			for (let next = index + 1; next < standing.length; next++) {
				const [one, other] = [standing[index], standing[next]];
				if (one === undefined || other === undefined) continue;
				const [dx, dy] = [other.x - one.x, other.y - one.y];
				const distance = Math.sqrt(dx * dx + dy * dy);
				if (distance >= apart) continue;
				// Two on one spot part sideways; which goes left is settled by their order.
				const step = (apart - distance) * 0.12;
				const [sx, sy] = distance === 0 ? [step, 0] : [(dx / distance) * step, (dy / distance) * step];
				one.x = wall(one.x - sx, room.width);
				one.y = wall(one.y - sy, room.height);
				other.x = wall(other.x + sx, room.width);
				other.y = wall(other.y + sy, room.height);
			}
	return standing.map(({ key, x, y }) => [key, { x, y }]);
}
