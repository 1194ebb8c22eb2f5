// Finds very many names at once: an Aho-Corasick automaton whose trie is a double array, all in typed arrays.
// It knows nothing of words, languages or entities: equal code units are a hit. What counts is decided by its callers.
//
// Sources: Aho & Corasick, "Efficient string matching" (1975); Aoe, "An efficient digital search algorithm by using
// a double-array structure" (1989).

import { tables, type Tables } from './trie.ts';

export type Matcher = {
	/**
	 * Every occurrence of every name, overlapping ones included, by their end, longer before shorter: flat triples
	 * `place of the name among those given, start, end`, offsets in UTF-16 code units.
	 */
	find(text: string): Int32Array;
	/** The place of a name; undefined for any other text. */
	placeOf(name: string): number | undefined;
};

/** Compiles names into a matcher. An empty name is never found; a name given twice is found under its first place. */
export function compile(names: readonly string[]): Matcher {
	return matcherOn(
		tables(names),
		Int32Array.from(names, (name) => name.length),
	);
}

/** A matcher on tables that stand already. `lengths` of the names, in UTF-16 code units. */
export function matcherOn(tables: Tables, lengths: ArrayLike<number>): Matcher {
	const { codes, base, check, fail, output, shorter } = tables;
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
	const placeOf = (name: string): number | undefined => {
		let state = root;
		for (let i = 0; i < name.length; i++) {
			const code = codes[name.charCodeAt(i)] ?? 0;
			const next = (base[state] ?? 0) + code;
			if (code === 0 || next === root || check[next] !== state) return undefined;
			state = next;
		}
		const place = (output[state] ?? 0) - 1;
		return place >= 0 && lengths[place] === name.length ? place : undefined;
	};
	return { find, placeOf };
}

function grown(hits: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
	const larger = new Int32Array(hits.length * 2);
	larger.set(hits);
	return larger;
}
