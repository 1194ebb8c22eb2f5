// The words that prove that a part of a source still stands where somebody marked it.

/** In UTF-16 code units. */
export const longestExact = 60;

/** The first characters of a part, as they stand in the source, never half a character. */
export function exactAt(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
	const exact = text.slice(start, Math.min(end, start + longestExact));
	return exact.length > 1 && /[\uD800-\uDBFF]$/.test(exact) ? exact.slice(0, -1) : exact;
}
