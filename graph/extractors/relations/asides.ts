// What people say between the words that matter is taken out once, here, so that no pattern has to allow for it: um, you know,
// 那个; in 1961, for ten years; and what is said twice (he was, he was).
import type { Token } from './token.ts';
import { spokenAside } from './word-classes.ts';

const isComma = (token: Token | undefined): boolean => token?.word === ',';

/** What remains when asides, adverbs and restarts are taken out, with the commas around them. */
export function withoutAsides(all: readonly Token[]): readonly Token[] {
	const kept: Token[] = [];
	for (let at = 0; at < all.length; at++) {
		const length = asideAt(all, at);
		if (length > 0) {
			at += length - 1;
			const last = all[at]?.word ?? '';
			const before = kept.at(-1);
			if (isComma(before) && isComma(all[at + 1])) at++;
			if (before !== undefined && isComma(before)) kept[kept.length - 1] = { ...before, isByAside: true };
			else if (before?.name !== undefined && /^\d|ties$|^(?:years?|months?|decades?|年)$/u.test(last))
				kept[kept.length - 1] = { ...before, isPhraseEnd: true };
			continue;
		}
		const token = all[at];
		if (token === undefined || (isComma(token) && (kept.length === 0 || isComma(kept.at(-1))))) continue;
		kept.push(token);
		dropRestart(kept);
	}
	return kept;
}

/** How many tokens from here are said aside; 0 if none. */
function asideAt(all: readonly Token[], at: number): number {
	const word = all[at]?.word ?? '';
	const asides = spokenAside.get(word);
	if (asides !== undefined)
		for (const aside of asides) if (aside.every((one, next) => all[at + next]?.word === one)) return aside.length;
	if (word.length < 2) return 0;
	if (mayBeAside.has(word)) return isComma(all[at + 1]) && (at === 0 || isComma(all[at - 1])) ? 1 : 0;
	if (word.endsWith('ly') && word.length > 4 && !notAdverbs.has(word)) return 1;
	return dateAt(all, at, word);
}

const mayBeAside: ReadonlySet<string> = new Set(['like', 'well', 'right', 'okay', 'so']);
const notAdverbs: ReadonlySet<string> = new Set(['family', 'reply', 'supply', 'apply', 'assembly']);

/** “in 1961”, “in the 1960s”, “for ten years”, 1961年 */
function dateAt(all: readonly Token[], at: number, word: string): number {
	const ahead = (places: number): string => all[at + places]?.word ?? '';
	if (/^(?:19|20)\d\d$/u.test(word)) return ahead(1) === '年' ? 2 : 0;
	if (beforeDate.has(word)) {
		const size = ahead(1) === 'the' ? 2 : 1;
		if (/^(?:\d{2,4}s?|(?:twen|thir|for|fif|six|seven|eigh|nine)ties)$/u.test(ahead(size))) return size + 1;
	}
	if (word !== 'for') return 0;
	const years = [2, 3, 4].find((size) => /^(?:years?|months?|decades?)$/u.test(ahead(size)));
	return years === undefined ? 0 : years + 1;
}

const beforeDate: ReadonlySet<string> = new Set(['in', 'since', 'until', 'till', 'from']);

/** “He was, he was”: of what is said twice in a row, the second stays. */
function dropRestart(kept: Token[]): void {
	for (let size = 1; size <= 4; size++) {
		const first = kept.length - size;
		const gap = isComma(kept[first - 1]) ? 1 : 0;
		const before = first - gap - size;
		if (before < 0) return;
		let same = 0;
		while (same < size && isSame(kept[before + same], kept[first + same])) same++;
		if (same < size || (size === 1 && !isStutter(kept[first], gap))) continue;
		kept.splice(before, size + gap);
		return;
	}
}

const isSame = (one: Token | undefined, other: Token | undefined): boolean =>
	one?.word === other?.word && one?.name?.entity === other?.name?.entity && !isComma(one);

/** A single word said twice; 妈妈 is no stutter. */
const isStutter = (token: Token | undefined, gap: number): boolean =>
	token !== undefined && token.word !== '' && (gap === 1 || /^[a-z我你他她]/u.test(token.word));
