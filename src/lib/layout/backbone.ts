// The backbone of a graph: the links that are drawn while nothing is selected, enough to show its structure, few enough
// to stay readable. The layout attracts by the same links, so that nodes that are drawn near are drawn linked.

export type WeightedLink = {
	readonly key: string;
	readonly source: string;
	readonly target: string;
	readonly strength: number;
};

/**
 * The keys of the links that are among the `perNode` strongest of at least one of their ends.
 * Links of equal strength are settled by key, so that the same graph always keeps the same links.
 */
export function backbone(
	links: readonly WeightedLink[],
	{ perNode = 3 }: { perNode?: number } = {},
): ReadonlySet<string> {
	const counts = new Map<string, number>();
	const kept = new Set<string>();
	const strongestFirst = links.toSorted((a, b) => b.strength - a.strength || (a.key < b.key ? -1 : 1));
	for (const link of strongestFirst) {
		const source = counts.get(link.source) ?? 0;
		const target = counts.get(link.target) ?? 0;
		counts.set(link.source, source + 1);
		counts.set(link.target, target + 1);
		if (source < perNode || target < perNode) kept.add(link.key);
	}
	return kept;
}
