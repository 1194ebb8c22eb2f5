// Finds very many names at once: an Aho-Corasick automaton whose trie is a double array, all in typed arrays.
// It knows nothing of words, languages or entities: equal code units are a hit. What counts is decided by its callers.
//
// Sources: Aho & Corasick, "Efficient string matching" (1975); Aoe, "An efficient digital search algorithm by using
// a double-array structure" (1989).

import { tables } from './trie.ts';

export type Matcher = {
	/** The names, as given; hits name them by their place here. */
	readonly names: readonly string[];
	/**
	 * Every occurrence of every name, overlapping ones included, by their end, longer before shorter:
	 * flat triples `name, start, end`, offsets in UTF-16 code units.
	 */
	find(text: string): Int32Array;
};

/** Compiles names into a matcher. An empty name is never found; a name given twice is found under its first place. */
export function compile(names: readonly string[]): Matcher {
	const { codes, base, check, fail, output, shorter } = tables(names);
	const lengths = Int32Array.from(names, (name) => name.length);
	const root = 0;
	// Most characters of a text lead nowhere or out of the root: one look-up instead of a base and its check.
	const first = new Int32Array(codes.length + 1);
	for (let code = 1; code < first.length; code++) {
		const next = (base[root] ?? 0) + code;
		if (next !== root && check[next] === root) first[code] = next;
	}
	// One buffer is kept from call to call, and each answer is a copy of what it holds.
	let hits = new Int32Array(3 * 1024);
	const find = (text: string): Int32Array => {
		let state = root;
		let count = 0;
		for (let i = 0; i < text.length; i++) {
			const code = codes[text.charCodeAt(i)] ?? 0;
			if (code === 0) {
				state = root;
				continue;
			}
			for (;;) {
				if (state === root) {
					state = first[code] ?? root;
					break;
				}
				const next = (base[state] ?? 0) + code;
				if (check[next] === state) {
					state = next;
					break;
				}
				state = fail[state] ?? root;
			}
			for (let at = output[state] ?? 0; at > 0; at = shorter[at] ?? 0) {
				if (count + 3 > hits.length) hits = grown(hits);
				const name = at - 1;
				hits[count++] = name;
				hits[count++] = i + 1 - (lengths[name] ?? 0);
				hits[count++] = i + 1;
			}
		}
		return hits.slice(0, count);
	};
	return { names, find };
}

function grown(hits: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
	const larger = new Int32Array(hits.length * 2);
	larger.set(hits);
	return larger;
}
