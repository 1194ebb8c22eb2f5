// A number for each of very many words, in typed arrays: a hash table that is read from a file as it stands. A Map of as
// many strings takes longer to make than a short text takes to read, and a place in the heap for every word.
import type { Sections } from './sections.ts';

/** A hash table with open addressing (Fowler, Noll & Vo's hash, 1a; the next free slot is taken). */
export const wordShape = {
	/** Place + 1 of a word, 0 for none; a power of two of them. */
	slots: Uint32Array,
	/** By place, and one more: where the word begins in `ascii` or in `wide`. */
	starts: Uint32Array,
	/** The words one after another, where all of them are ASCII; else empty. */
	ascii: Uint8Array,
	/** The words as UTF-16 otherwise. */
	wide: Uint16Array,
	/** By place. */
	numbers: Int32Array,
} as const;

export type WordTable = {
	/** The number of a word, or of the word that stands from `start` to `end` of a text; undefined for any other. */
	get(text: string, start?: number, end?: number): number | undefined;
};

export function wordTableOn({ slots, starts, ascii, wide, numbers }: Sections<typeof wordShape>): WordTable {
	const units = wide.length > 0 ? wide : ascii;
	const mask = slots.length - 1;
	return {
		get(text, start = 0, end = text.length) {
			for (let slot = hashOf(text, start, end) & mask; ; slot = (slot + 1) & mask) {
				const place = (slots[slot] ?? 0) - 1;
				if (place < 0) return undefined;
				const from = starts[place] ?? 0;
				if ((starts[place + 1] ?? 0) - from !== end - start) continue;
				let at = start;
				while (at < end && units[from + at - start] === text.charCodeAt(at)) at++;
				if (at === end) return numbers[place];
			}
		},
	};
}

/** A word given twice has its last number, as in a Map. */
export function wordSections(words: ReadonlyMap<string, number>): Sections<typeof wordShape> {
	const texts = [...words.keys()];
	const slots = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(2, (texts.length * 4) / 3))));
	const starts = new Uint32Array(texts.length + 1);
	texts.forEach((text, place) => {
		starts[place + 1] = (starts[place] ?? 0) + text.length;
		let slot = hashOf(text, 0, text.length) & (slots.length - 1);
		while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
		slots[slot] = place + 1;
	});
	const whole = texts.join('');
	const wide = Uint16Array.from({ length: whole.length }, (_, at) => whole.charCodeAt(at));
	const isAscii = wide.every((unit) => unit < 0x80);
	return {
		slots,
		starts,
		ascii: isAscii ? Uint8Array.from(wide) : new Uint8Array(),
		wide: isAscii ? new Uint16Array() : wide,
		numbers: Int32Array.from(words.values()),
	};
}

function hashOf(text: string, start: number, end: number): number {
	let hash = 0x811c9dc5;
	for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return hash ^ (hash >>> 15);
}
