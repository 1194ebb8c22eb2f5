// Whether words claim what they tell. What is asked, denied, supposed, wished or only thought is no relation. Judged once, over
// the clause in which a pattern was found, for all patterns.
import { denials, notDenials, supposals } from './word-classes.ts';
import type { SentenceTokens, Token } from './tokens.ts';

/** Tokens before what a pattern found that may deny it. */
const reach = 9;

/** Words after which another clause begins, that no denial before them reaches. */
const clauseStarts: ReadonlySet<string> = new Set([',', ';', 'but', 'and', 'so', 'because', '但', '而']);

/** Whether the sentence claims what stands from place `from` to place `to` (both of `all`). */
export function claims({ all, isQuestion }: SentenceTokens, from: number, to: number): boolean {
	if (isQuestion) return false;
	let start = from;
	while (start > 0 && from - start < reach && !clauseStarts.has(all[start - 1]?.word ?? '')) start--;
	// Did Ada Vance join … asks without a question mark, too.
	if (all[from]?.name !== undefined && /^(?:did|does|do|has|have|had)$/u.test(all[from - 1]?.word ?? '')) return false;
	for (let at = start; at <= to; at++) if (deniesAt(all, at)) return false;
	return !isAskedAfter(all, to);
}

function deniesAt(all: readonly Token[], at: number): boolean {
	const word = all[at]?.word ?? '';
	if (word === '') return false;
	if (startsHere(all, at, notDenials, 0) || startsHere(all, at, notDenials, -1)) return false;
	return word.endsWith("n't") || startsHere(all, at, denials, 0) || startsHere(all, at, supposals, 0);
}

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Whether one of the phrases stands with its word number `-shift` at `at`. */
function startsHere(all: readonly Token[], at: number, phrases: Phrases, shift: number): boolean {
	const first = all[at + shift]?.word ?? '';
	return (phrases.get(first) ?? []).some(
		(phrase) => phrase.length > -shift && phrase.every((one, next) => all[at + shift + next]?.word === one),
	);
}

/** 他在清华工作过吗 asks without a question mark, too. */
function isAskedAfter(all: readonly Token[], to: number): boolean {
	for (let at = to + 1; at < all.length && at <= to + 6; at++) {
		const word = all[at]?.word ?? '';
		if (word === '吗' || word === '么') return all[at - 1]?.word !== '什';
		if (clauseStarts.has(word)) return false;
	}
	return false;
}
