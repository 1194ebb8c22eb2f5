// What was found, by place and by entity: asked for at every turn, so it is put in order once for each state of the finds.
// A captioned talk without speakers is one turn of any length, so nothing here walks through a whole turn.
import type { EntityId, Found } from '../model.ts';

type Span = { readonly textStart: number; readonly textEnd: number };

const placed = new WeakMap<readonly Found[], ReadonlyMap<number, readonly Found[]>>();

/** The finds of the turn at place `turn`, in order. O(1) after the first call. */
export function foundIn(found: readonly Found[], turn: number): readonly Found[] {
	let byTurn = placed.get(found);
	if (byTurn === undefined) {
		byTurn = Map.groupBy(found, (one) => one.turn);
		placed.set(found, byTurn);
	}
	return byTurn.get(turn) ?? [];
}

/** The finds of a turn that overlap `start` to `end`, or end or begin there, in order. O(log n) after the first call. */
export function foundAt(found: readonly Found[], turn: number, start: number, end: number): readonly Found[] {
	return spansAt(foundIn(found, turn), start, end);
}

/** Of spans in order, no two overlapping: those that overlap `start` to `end`, or end or begin there. O(log n). */
export function spansAt<One extends Span>(spans: readonly One[], start: number, end: number): readonly One[] {
	const first = firstWhere(spans, (one) => one.textEnd >= start);
	let last = first;
	while ((spans[last]?.textStart ?? Infinity) <= end) last++;
	return spans.slice(first, last);
}

const byEntity = new WeakMap<readonly Found[], ReadonlyMap<EntityId, readonly number[]>>();

/** Where in `found` an entity stands, as places in that list, in order. O(1) after the first call. */
export function placesOf(found: readonly Found[], entity: EntityId): readonly number[] {
	let places = byEntity.get(found);
	if (places === undefined) {
		places = Map.groupBy(found.keys(), (place) => found[place]?.entity ?? '');
		byEntity.set(found, places);
	}
	return places.get(entity) ?? [];
}

/** Place of the first item of which `holds` is true, in a list where it is true of all that follow it too. O(log n). */
export function firstWhere<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
	let [low, high] = [0, items.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		const item = items[middle];
		if (item === undefined || holds(item)) high = middle;
		else low = middle + 1;
	}
	return low;
}
