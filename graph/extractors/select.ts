// Of all that was found, what counts: the longest name wins, and names within it are no mentions of their own.
import type { Found } from '../model.ts';

/** Mentions in order, no two overlapping. Longest first: "Noam Brown" must win over "Noam". */
export function select(found: readonly Found[]): readonly Found[] {
	const byTurn = Map.groupBy(found, (one) => one.turn);
	return [...byTurn.keys()].sort((a, b) => a - b).flatMap((turn) => selectOfTurn(byTurn.get(turn) ?? []));
}

function selectOfTurn(found: readonly Found[]): readonly Found[] {
	const length = (one: Found): number => one.textEnd - one.textStart;
	const better = (a: Found, b: Found): number =>
		length(b) - length(a) ||
		Number(b.decided ?? false) - Number(a.decided ?? false) ||
		b.confidence - a.confidence ||
		a.textStart - b.textStart ||
		(a.entity < b.entity ? -1 : a.entity > b.entity ? 1 : 0);
	const size = found.reduce((most, one) => Math.max(most, one.textEnd), 0);
	const covered = new Uint8Array(size);
	const chosen: Found[] = [];
	for (const one of [...found].sort(better)) {
		// The longest come first, so whatever overlaps covers one of the two ends.
		if (covered[one.textStart] === 1 || covered[one.textEnd - 1] === 1) continue;
		covered.fill(1, one.textStart, one.textEnd);
		chosen.push(one);
	}
	return chosen.sort((a, b) => a.textStart - b.textStart);
}
