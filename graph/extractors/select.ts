// Of all that was found, what counts: the longest name wins, and names within it are no mentions of their own.
import type { Found } from '../model.ts';

type Order = (a: Found, b: Found) => number;

const length = (one: Found): number => one.textEnd - one.textStart;
const byPlace: Order = (a, b) => a.textStart - b.textStart || (a.entity < b.entity ? -1 : a.entity > b.entity ? 1 : 0);

/** "Noam Brown" must win over "Noam". */
export const longestFirst: Order = (a, b) =>
	length(b) - length(a) ||
	Number(b.decided ?? false) - Number(a.decided ?? false) ||
	b.confidence - a.confidence ||
	byPlace(a, b);

/** Among what waits, length says nothing. */
export const surestFirst: Order = (a, b) => b.confidence - a.confidence || length(b) - length(a) || byPlace(a, b);

/** Mentions in order, no two overlapping. */
export function select(found: readonly Found[], better: Order = longestFirst): readonly Found[] {
	const byTurn = Map.groupBy(found, (one) => one.turn);
	return [...byTurn.keys()].sort((a, b) => a - b).flatMap((turn) => selectOfTurn(byTurn.get(turn) ?? [], better));
}

function selectOfTurn(found: readonly Found[], better: Order): readonly Found[] {
	const size = found.reduce((most, one) => Math.max(most, one.textEnd), 0);
	const covered = new Uint8Array(size);
	const chosen: Found[] = [];
	for (const one of [...found].sort(better)) {
		if (covered.subarray(one.textStart, one.textEnd).includes(1)) continue;
		covered.fill(1, one.textStart, one.textEnd);
		chosen.push(one);
	}
	return chosen.sort((a, b) => a.textStart - b.textStart);
}
