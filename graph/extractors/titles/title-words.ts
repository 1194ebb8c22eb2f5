// Where a title begins and ends without quotation marks: over its colon, between asterisks, and in talk without capitals
// after “called”.
import type { TextSpan } from '../../model.ts';
import { clauseOpeners, remarkOpeners, titleSmallWords, titleStops } from '../../language/english/small-words.ts';
import { booksAndFilms } from '../../language/english/works.ts';
import { capitalised, pattern } from '../../text/pattern.ts';

/** A title as it stands; `short`: its words before the colon, by which it is named later. */
export type TitleSpan = TextSpan & { readonly short?: string };

const capital = String.raw`\p{Lu}[\p{L}\p{N}’'-]{0,40}`;
/** Small Storms: Raising Kids Who Feel Everything; Slow Cities, How to Walk Home. Bounded, so that it stays linear. */
const overColon = pattern(
	'gu',
)`(?<![\p{L}\p{N}])(${capital}(?: (?:${capital}|${titleSmallWords})){0,5})(?:: (?=\p{Lu})|, (?=(?:How|Why|What) ))(${capital}(?: (?:${capital}|${titleSmallWords})){1,11})`;
const emphasised = /(?<![*_\p{L}\p{N}])([*_])(?![\s*_])([^*_\n]{2,90})(?<!\s)\1(?![*_\p{L}\p{N}])/gu;
const called = pattern('giu')`\b${booksAndFilms}(?: (?:is|was|that['’]?s|that is))? (?:called|titled|entitled) `;

const smallWord = pattern('u')`^${titleSmallWords}$`;
/** What opens a remark after a colon, and no subtitle. */
const remark = pattern()`^${capitalised(remarkOpeners)}\b`;

function capitals(text: string): number {
	return text.match(/(?<![\p{L}’'-])\p{Lu}/gu)?.length ?? 0;
}

/** Titles with a subtitle, in order. */
export function overColons(text: string): readonly TitleSpan[] {
	return [...text.matchAll(overColon)].flatMap(({ 0: whole, 1: head = '', 2: tail = '', index }) => {
		const subtitle = withoutSmall(tail);
		const isComma = whole.charAt(head.length) === ',';
		const words = subtitle.split(' ');
		if (remark.test(subtitle) || remark.test(head) || words.length < 3 || capitals(subtitle) < (isComma ? 3 : 2))
			return [];
		if (
			capitals(head) < 2 &&
			!/(?:called|titled|entitled|book|film|documentary|movie|wrote|read|[*_“"])[,:]?\s?$/i.test(
				text.slice(Math.max(0, index - 16), index),
			)
		)
			return [];
		const length = whole.length - tail.length + subtitle.length;
		return [{ textStart: index, textEnd: index + length, short: withoutSmall(head) }];
	});
}

/** The words up to the last that is none of the small ones; the first stays. */
function withoutSmall(words: string): string {
	const all = words.split(' ');
	const last = all.findLastIndex((word, at) => at === 0 || !smallWord.test(word));
	return all.slice(0, last + 1).join(' ');
}

/** What stands between asterisks or low lines, in capitals throughout as `isTitle` judges; in order. */
export function betweenMarks(text: string, isTitle: (inner: string, at: number) => boolean): readonly TitleSpan[] {
	return [...text.matchAll(emphasised)].flatMap(({ 2: inner = '', index }) => {
		if (!isTitle(inner, index)) return [];
		const short = inner.match(/^([^:]{3,}):\s/)?.[1];
		return [{ textStart: index + 1, textEnd: index + 1 + inner.length, ...(short !== undefined && { short }) }];
	});
}

/** Words at which a title in small letters ends. */
const stops = pattern()`^(?:${titleStops}|i['’]\w+)$`;
const goesOn = pattern()`^(?:${clauseOpeners}|i['’]\w+)$`;

/** Titles in talk without capitals, where “called” goes before and a word that no title has comes after; in order. */
export function calledIn(text: string): readonly TitleSpan[] {
	return [...text.matchAll(called)].flatMap(({ 0: lead, index }) => {
		const start = index + lead.length;
		const words = [...text.slice(start, start + 120).matchAll(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)];
		const end = words.findIndex(({ 0: word }, at) =>
			word === 'and' ? goesOn.test(words[at + 1]?.[0] ?? 'i') : stops.test(word) || isApart(text, start, words, at),
		);
		const size = end < 0 ? words.length : end;
		const last = words[size - 1];
		if (last === undefined || size < 2 || size > 10 || (end < 0 && start + 120 < text.length)) return [];
		return [{ textStart: start, textEnd: start + last.index + last[0].length }];
	});
}

function isApart(text: string, start: number, words: readonly RegExpExecArray[], at: number): boolean {
	const [before, word] = [words[at - 1], words[at]];
	if (before === undefined || word === undefined) return false;
	return !/^[ \n]$/.test(text.slice(start + before.index + before[0].length, start + word.index));
}
