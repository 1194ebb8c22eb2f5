// Regular expressions with lists of words in them. The words stand in graph/language; a pattern says where one of them may
// stand: pattern('i')`(?:the )?${bodyNouns} of\s$`.

/** A list stands for any of its items, a string for a piece of a pattern or the characters of a class, a pattern for itself. */
export type PatternPart = readonly string[] | string | RegExp;

/**
 * A regular expression as written, with what stands in `${…}` put in. Of a list the longest item is tried first, so that the
 * order in which a list is written says nothing.
 */
export function pattern(flags = ''): (pieces: TemplateStringsArray, ...parts: readonly PatternPart[]) => RegExp {
	return (pieces, ...parts) =>
		new RegExp(
			pieces.raw.reduce((before, piece, place) => before + sourceOf(parts[place - 1] ?? '') + piece),
			flags,
		);
}

function sourceOf(part: PatternPart): string {
	if (typeof part === 'string') return part;
	return part instanceof RegExp ? part.source : anyOf(part);
}

/** The source of a group of a list's items. */
export function anyOf(items: readonly string[]): string {
	const longestFirst = [...items].sort((a, b) => b.length - a.length);
	return `(?:${longestFirst.map((item) => item.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|')})`;
}

/** A list as it stands in names: each item with a capital. */
export function capitalised(items: readonly string[]): readonly string[] {
	return items.map((item) => item.charAt(0).toUpperCase() + item.slice(1));
}

/** A list with each item as it is written and with a capital, as at the start of a sentence. */
export function eitherCase(items: readonly string[]): readonly string[] {
	return [...new Set([...items, ...capitalised(items)])];
}
