// From the server's coordinates to the reader's room: pixels, filled to its edges, nobody on another's name.
import type { Place } from '#lib/layout.ts';

export type Room = {
	readonly width: number;
	readonly height: number;
	/** Pixels at each edge that something else covers: legend, buttons, the sheet of a phone. */
	readonly inset: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
};

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
	const least = Math.min(...values);
	const most = Math.max(...values);
	return most === least ? () => from + extent / 2 : (value) => from + ((value - least) / (most - least)) * extent;
}

type Standing = { readonly key: string; readonly reach: Reach; x: number; y: number };

/** Pairs that overlap step aside along the shorter way, again and again, inside the room; until nobody does, or it is too full. */
function makeWay(standing: readonly Standing[], room: Room): void {
	for (let round = 0; round < 160; round++) {
		let moved = false;
		for (const [index, one] of standing.entries())
			for (const other of standing.slice(index + 1)) if (stepAside(one, other)) moved = true;
		for (const guest of standing) keepInside(guest, room);
		if (!moved) return;
	}
}

function stepAside(one: Standing, other: Standing): boolean {
	const toRight = one.x + one.reach.right + gap - (other.x - other.reach.left);
	const toLeft = other.x + other.reach.right + gap - (one.x - one.reach.left);
	const down = one.y + one.reach.bottom + gap - (other.y - other.reach.top);
	const up = other.y + other.reach.bottom + gap - (one.y - one.reach.top);
	const horizontal = Math.min(toRight, toLeft);
	const vertical = Math.min(down, up);
	if (horizontal <= 0.01 || vertical <= 0.01) return false;
	// Names are wide: a step up or down is the shorter way for most, and half of it at a time keeps the crowd calm.
	if (vertical <= horizontal) {
		const step = (down <= up ? 1 : -1) * (vertical / 2) * 0.9;
		one.y -= step;
		other.y += step;
	} else {
		const step = (toRight <= toLeft ? 1 : -1) * (horizontal / 2) * 0.9;
		one.x -= step;
		other.x += step;
	}
	return true;
}

function keepInside(guest: Standing, { width, height, inset }: Room): void {
	const clamp = (value: number, low: number, high: number) =>
		low > high ? (low + high) / 2 : Math.min(Math.max(value, low), high);
	guest.x = clamp(guest.x, inset.left + guest.reach.left + gap, width - inset.right - guest.reach.right - gap);
	guest.y = clamp(guest.y, inset.top + guest.reach.top + gap, height - inset.bottom - guest.reach.bottom - gap);
}
