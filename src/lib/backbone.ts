// Which links are drawn at rest: enough to see what hangs together, few enough to stay calm.
// The layout pulls by the same links, so that what is drawn near is what is drawn tied.

export type Tie = { readonly key: string; readonly source: string; readonly target: string; readonly strength: number };

/**
 * The keys of the links that are among the `each` strongest of one of their two ends.
 * Ties of equal strength are settled by key, so that the same graph always keeps the same links.
 */
export function backbone(ties: readonly Tie[], { each = 3 }: { each?: number } = {}): ReadonlySet<string> {
	const taken = new Map<string, number>();
	const kept = new Set<string>();
	const strongestFirst = ties.toSorted((a, b) => b.strength - a.strength || (a.key < b.key ? -1 : 1));
	for (const tie of strongestFirst) {
		const source = taken.get(tie.source) ?? 0;
		const target = taken.get(tie.target) ?? 0;
		taken.set(tie.source, source + 1);
		taken.set(tie.target, target + 1);
		if (source < each || target < each) kept.add(tie.key);
	}
	return kept;
}
