// A word as it stands in a text.

/** Offsets are UTF-16 code units: `text` is what the slice from `start` to `end` holds. */
export type WordSpan = { readonly text: string; readonly start: number; readonly end: number };

/** A name as it stands in a turn's text. `opens`: its capital may be owed to the sentence it begins. */
export type CapitalRun = {
	readonly start: number;
	readonly end: number;
	readonly words: readonly WordSpan[];
	readonly opens: boolean;
};
