// From the server's coordinates to the reader's room: pixels, filled to its edges, nobody on another's name.
import { largest, smallest } from '#graph/extremes.ts';
import type { Place } from '#lib/layout.ts';

export type Room = {
	readonly width: number;
	readonly height: number;
	/** Pixels at each edge that something else covers: legend, buttons, the sheet of a phone. */
	readonly inset: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
	/** What stands in the room already, in pixels from its top left: buttons, the legend. */
	readonly obstacles?: readonly Obstacle[];
};
export type Obstacle = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** How far a node with its name reaches from its centre, in pixels. */
export type Reach = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
export type Guest = { readonly key: string; readonly at: Place; readonly reach: Reach };

/** A wide room bears such a distance between neighbours and no more: three nodes need not stand in three corners. */
const widestStep = 210;
const gap = 6;

/** Pixels from the room's top left. The same guests in the same room always stand the same. */
export function fitRoom(guests: readonly Guest[], room: Room): ReadonlyMap<string, Place> {
	const area = usable(guests, room);
	const upright = area.height > area.width * 1.15;
	// The layout lies along its longest way; in an upright room it stands.
	const turned = guests.map(({ key, at, reach }) => ({
		key,
		reach,
		x: upright ? -at.y : at.x,
		y: upright ? at.x : at.y,
	}));
	const x = across(
		turned.map((guest) => guest.x),
		area.left,
		area.width,
	);
	const y = across(
		turned.map((guest) => guest.y),
		area.top,
		area.height,
	);
	const standing = turned.map((guest) => ({ key: guest.key, reach: guest.reach, x: x(guest.x), y: y(guest.y) }));
	makeWay(standing, room);
	return new Map(standing.map((guest) => [guest.key, { x: guest.x, y: guest.y }]));
}

type Area = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

function usable(guests: readonly Guest[], { width, height, inset }: Room): Area {
	const free = {
		width: Math.max(1, width - inset.left - inset.right),
		height: Math.max(1, height - inset.top - inset.bottom),
	};
	const margin = {
		x: Math.min(64, free.width * 0.12),
		top: Math.min(28, free.height * 0.08),
		bottom: Math.min(44, free.height * 0.1),
	};
	const most = widestStep * Math.sqrt(guests.length);
	const shape = Math.sqrt(free.width / free.height);
	const inner = {
		width: Math.min(free.width - 2 * margin.x, most * shape),
		height: Math.min(free.height - margin.top - margin.bottom, most / shape),
	};
	return {
		left: inset.left + (free.width - inner.width) / 2,
		top: inset.top + margin.top + (free.height - margin.top - margin.bottom - inner.height) / 2,
		...inner,
	};
}

function across(values: readonly number[], from: number, extent: number): (value: number) => number {
	const least = smallest(values);
	const most = largest(values);
	return most === least ? () => from + extent / 2 : (value) => from + ((value - least) / (most - least)) * extent;
}

type Standing = { readonly key: string; readonly reach: Reach; x: number; y: number };

/**
 * Pairs that overlap step aside along the shorter way, again and again, inside the room; until nobody does, or it is too
 * full. Obstacles and walls have the last word in every round.
 */
function makeWay(standing: readonly Standing[], room: Room): void {
	const rounds = Math.min(400, Math.max(60, Math.round(24_000 / Math.max(1, standing.length))));
	for (let round = 0; round < rounds; round++) {
		let moved = false;
		for (let index = 0; index < standing.length; index++)
			for (let next = index + 1; next < standing.length; next++) {
				const [one, other] = [standing[index], standing[next]];
				if (one && other && stepAside(one, other)) moved = true;
			}
		for (const guest of standing) {
			for (const obstacle of room.obstacles ?? []) if (leave(guest, obstacle)) moved = true;
			keepInside(guest, room);
		}
		if (!moved) return;
	}
}

/** How far `one` reaches into `other` on either side of each axis, gap included. */
function depth(one: Standing, left: number, top: number, right: number, bottom: number) {
	return {
		toLeft: one.x + one.reach.right + gap - left,
		toRight: right - (one.x - one.reach.left) + gap,
		up: one.y + one.reach.bottom + gap - top,
		down: bottom - (one.y - one.reach.top) + gap,
	};
}

function stepAside(one: Standing, other: Standing): boolean {
	const { reach, x, y } = other;
	const { toLeft, toRight, up, down } = depth(one, x - reach.left, y - reach.top, x + reach.right, y + reach.bottom);
	const horizontal = Math.min(toLeft, toRight);
	const vertical = Math.min(up, down);
	if (horizontal <= 0.01 || vertical <= 0.01) return false;
	// Names are wide: a step up or down is the shorter way for most, and not quite half of it each keeps the crowd calm.
	const axis = vertical <= horizontal ? 'y' : 'x';
	const step =
		(axis === 'y' ? (up <= down ? -vertical : vertical) : toLeft <= toRight ? -horizontal : horizontal) * 0.45;
	one[axis] += step;
	other[axis] -= step;
	return true;
}

/** Steps out of an obstacle by the shortest way. */
function leave(guest: Standing, { left, top, right, bottom }: Obstacle): boolean {
	const { toLeft, toRight, up, down } = depth(guest, left, top, right, bottom);
	if (Math.min(toLeft, toRight, up, down) <= 0.01) return false;
	const least = Math.min(toLeft, toRight, up, down);
	if (least === up) guest.y -= up;
	else if (least === down) guest.y += down;
	else if (least === toLeft) guest.x -= toLeft;
	else guest.x += toRight;
	return true;
}

function keepInside(guest: Standing, { width, height, inset }: Room): void {
	const clamp = (value: number, low: number, high: number) =>
		low > high ? (low + high) / 2 : Math.min(Math.max(value, low), high);
	guest.x = clamp(guest.x, inset.left + guest.reach.left + gap, width - inset.right - guest.reach.right - gap);
	guest.y = clamp(guest.y, inset.top + guest.reach.top + gap, height - inset.bottom - guest.reach.bottom - gap);
}
