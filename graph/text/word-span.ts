// A word as it stands in a text.

/** Offsets are UTF-16 code units: `text` is what the slice from `start` to `end` holds. */
export type WordSpan = { readonly text: string; readonly start: number; readonly end: number };
