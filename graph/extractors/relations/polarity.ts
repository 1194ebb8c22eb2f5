// Whether words claim what they tell. What is asked, denied, supposed, wished or only thought is no relation. Judged once, over
// the clause in which a pattern was found, for all patterns.
import { denials, notDenials, pastCues, supposals } from './word-classes.ts';
import type { SentenceTokens, Token } from './token.ts';

/** Tokens before what a pattern found that may deny it. */
const reach = 9;

/** Words after which another clause begins, that no denial before them reaches. */
const clauseStarts: ReadonlySet<string> = new Set([',', ';', 'but', 'and', 'so', 'because', '但', '而']);

/** Whether the sentence claims what stands from place `from` to place `to` (both of `all`). */
export function claims({ all, isQuestion }: SentenceTokens, from: number, to: number): boolean {
	if (isQuestion && !isByTheWay(all, from, to)) return false;
	let start = from;
	while (start > 0 && from - start < reach && !clauseStarts.has(all[start - 1]?.word ?? '')) start--;
	// Did Ada Vance join … asks without a question mark, too.
	if (all[from]?.name !== undefined && /^(?:did|does|do|has|have|had)$/u.test(all[from - 1]?.word ?? '')) return false;
	for (let at = start; at <= to; at++) if (deniesAt(all, at)) return false;
	return !isAskedAfter(all, to);
}

/** When you were at Quillmark, did …? 你在远帆工作的时候，……？ */
function isByTheWay(all: readonly Token[], from: number, to: number): boolean {
	if (all[from]?.name !== undefined && openers.has(all[from - 1]?.word ?? '')) return true;
	const after = [1, 2, 3].map((places) => all[to + places]?.word ?? '').join('');
	return /^(?:的(?:时候|那|期间)|的?时[候,]?|期间|之?[后前]|以[后前])/u.test(after);
}

const openers: ReadonlySet<string> = new Set(['when', 'while', 'before', 'after', 'since']);

/** Whether words of the past, or a year, stand with what is told up to place `to`, or right before its clause. */
export function isPast({ all }: SentenceTokens, to: number): boolean {
	for (let at = to; at >= Math.max(0, to - 2 * reach); at--) {
		if (isPastAt(all, at)) return true;
		if (clauseStarts.has(all[at]?.word ?? '') && !endsTime.has(all[at - 1]?.word ?? '')) break;
	}
	// 在微软的时候 is of the past; 加入微软之前 says nothing of when.
	return /^(?:的?时候|的?期间|的时)/u.test([1, 2, 3].map((places) => all[to + places]?.word ?? '').join(''));
}

const endsTime: ReadonlySet<string> = new Set([...'年时候后前来初']);

const isPastAt = (all: readonly Token[], at: number): boolean =>
	startsHere(all, at, pastCues, 0) || (/^(?:(?:19|20)?\d\d)$/u.test(all[at]?.word ?? '') && all[at + 1]?.word === '年');

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

/** 对吗 and 是吗 after a comma only ask whether it was told rightly. */
const isTag = (all: readonly Token[], at: number): boolean =>
	/^[对是]$/u.test(all[at - 1]?.word ?? '') && all[at - 2]?.word === ',';

/** 他在清华工作过吗 asks without a question mark, too. */
function isAskedAfter(all: readonly Token[], to: number): boolean {
	for (let at = to + 1; at < all.length && at <= to + 6; at++) {
		const word = all[at]?.word ?? '';
		if (word === '吗' || word === '么') return all[at - 1]?.word !== '什' && !isTag(all, at);
		if (clauseStarts.has(word)) return false;
	}
	return false;
}
