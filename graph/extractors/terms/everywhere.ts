// A term that was told in one place is meant wherever its words stand: in the plural, with hyphens or without, and where the
// tagger took it for something else.
import { singular } from '../../text/plurals.ts';
import type { TextSpan } from '../../model.ts';
import type { Token } from '../../text/english-words.ts';
import type { WordSpan } from '../../text/word-span.ts';

/** Most words of a term, its hyphens undone. */
const most = 6;

const piece = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’](?=\p{L}))*/gu;

export type TermMatch = TextSpan & { readonly key: string };

/**
 * Where the terms of these keys (`keyOfWords`) stand in a text, in order: at each place the longest. Terms of one word not
 * where that is a verb: to pitch is not the pitch. Linear in the text.
 */
export function termMatches(
	text: string,
	keys: ReadonlySet<string>,
	tokens: () => readonly Token[],
): readonly TermMatch[] {
	const pieces: readonly WordSpan[] = [...text.matchAll(piece)].map(({ 0: word, index }) => ({
		text: word.toLowerCase(),
		start: index,
		end: index + word.length,
	}));
	const found: TermMatch[] = [];
	let verbs: ReadonlySet<number> | undefined;
	for (let at = 0; at < pieces.length;) {
		const size = sizeAt(text, pieces, at, keys);
		const [first, last] = [pieces[at], pieces[at + size - 1]];
		at += Math.max(1, size);
		if (size === 0 || first === undefined || last === undefined) continue;
		if (size === 1) {
			verbs ??= new Set(tokens().flatMap(({ pos, start }) => (pos === 'VERB' || pos === 'AUX' ? [start] : [])));
			if (verbs.has(first.start)) continue;
		}
		const parts = pieces.slice(at - size, at).map((one) => one.text);
		found.push({ textStart: first.start, textEnd: last.end, key: keyOf(parts) });
	}
	return found;
}

/** How many words the longest term that begins at `at` has; 0 where none does. */
function sizeAt(text: string, pieces: readonly WordSpan[], at: number, keys: ReadonlySet<string>): number {
	let size = 0;
	const parts: string[] = [];
	for (let next = at; next < Math.min(pieces.length, at + most); next++) {
		const [before, one] = [pieces[next - 1], pieces[next]];
		if (one === undefined) break;
		if (next > at && (before === undefined || !/^[ \n\-‐‑]$/.test(text.slice(before.end, one.start)))) break;
		parts.push(one.text);
		if (keys.has(keyOf(parts))) size = parts.length;
	}
	return size;
}

function keyOf(words: readonly string[]): string {
	return words.map((one, at) => (at === words.length - 1 ? singular(one) : one)).join(' ');
}
