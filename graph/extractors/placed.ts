// What was found in one turn: asked for at every turn, so it is put in order once for each state of the finds.
import { grouped } from '../grouping.ts';
import type { Found } from './extractor.ts';

const placed = new WeakMap<readonly Found[], ReadonlyMap<number, readonly Found[]>>();

/** The finds of the turn at place `turn`, in order. O(1) after the first call. */
export function foundIn(found: readonly Found[], turn: number): readonly Found[] {
	let byTurn = placed.get(found);
	if (byTurn === undefined) {
		byTurn = grouped(found, (one) => one.turn);
		placed.set(found, byTurn);
	}
	return byTurn.get(turn) ?? [];
}
