// Evens out how densely values lie along one axis, as histogram equalization does.

/**
 * Maps values to −0.5…0.5: partly by where they lie between the extremes, partly by their rank, so that dense stretches
 * are spread and gaps closed while the order stays. Values outside those measured go on in a straight line.
 */
export function equalize(
	measured: readonly number[],
	{ rankShare = 0.55 }: { rankShare?: number } = {},
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
		const position = (value - first) / (last - first);
		if (position < 0 || position > 1) return position - 0.5;
		return (1 - rankShare) * position + rankShare * (rank(value) / steps) - 0.5;
	};
}
