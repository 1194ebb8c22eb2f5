// Evens out a crowd along one axis.

/**
 * Maps values to −0.5…0.5: half by where they lie between the outermost, half by their rank, so that a crowd is
 * spread and a gap closed while the order stays. Values outside those measured go on in a straight line.
 */
export function even(
	measured: readonly number[],
	{ byRank = 0.55 }: { byRank?: number } = {},
): (value: number) => number {
	const sorted = measured.toSorted((a, b) => a - b);
	const first = sorted[0] ?? 0;
	const last = sorted.at(-1) ?? 0;
	if (last === first) return () => 0;
	const steps = sorted.length - 1;
	const rank = (value: number) => {
		const above = sorted.findIndex((other) => other >= value);
		if (above <= 0) return above === 0 ? 0 : steps;
		const low = sorted[above - 1] ?? first;
		const high = sorted[above] ?? last;
		return above - 1 + (value - low) / (high - low);
	};
	return (value) => {
		const byPlace = (value - first) / (last - first);
		if (byPlace < 0 || byPlace > 1) return byPlace - 0.5;
		return (1 - byRank) * byPlace + byRank * (rank(value) / steps) - 0.5;
	};
}
