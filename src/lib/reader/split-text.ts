// Cuts a text at the edges of the ranges that lie over it, so that marks which overlap or nest can be drawn as
// plain elements: text never becomes markup.

export type Range<Value> = { readonly from: number; readonly to: number; readonly value: Value };
export type Piece<Value> = {
	readonly from: number;
	readonly to: number;
	readonly text: string;
	readonly values: readonly Value[];
};

/**
 * The pieces of `text`, gapless and in order; each with the values of the ranges that cover it, in the order given.
 * Ranges count UTF-16 code units of `text`; what reaches beyond it is cut off, an empty range marks nothing.
 */
export function splitByRanges<Value>(text: string, ranges: readonly Range<Value>[]): readonly Piece<Value>[] {
	const within = ranges
		.map(({ from, to, value }) => ({ from: Math.max(0, from), to: Math.min(text.length, to), value }))
		.filter(({ from, to }) => from < to);
	const cuts = [...new Set([0, text.length, ...within.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
	return cuts.slice(0, -1).map((from, at) => {
		const to = cuts[at + 1] ?? text.length;
		return {
			from,
			to,
			text: text.slice(from, to),
			values: within.filter((range) => range.from <= from && to <= range.to).map(({ value }) => value),
		};
	});
}
