// Two names of one thing that a text puts side by side: 前景理论（Prospect Theory）, MoE（混合专家）, 前馈网络，也就是FFN. Where the
// two stand, and how far each reaches, is read here; what they name, in extractors/brackets/brackets.ts.
import { strip } from '../../text/strip.ts';
import { startOfForeign } from '../../text/foreign-names.ts';
import { kindOfHan } from '../kinds/chinese-kinds.ts';
import { hanPos } from '../../text/chinese-words.ts';
import { isCommon } from '../../text/frequency.ts';
import { syllablesOf } from '../../text/pinyin.ts';
import { phraseStarts } from '../../text/chinese-phrases.ts';
import { latinRuns } from '../../text/latin-runs.ts';
import { callings } from '../../language/chinese/people.ts';
import { nameDots, endsTermLeft } from '../../language/chinese/characters.ts';
import { pattern } from '../../text/pattern.ts';
import { landsBeforeName } from '../../language/chinese/places.ts';
import { otherwiseCalled } from '../../language/chinese/speech.ts';
import { otherwiseCalled as englishOtherwiseCalled } from '../../language/english/speech.ts';

export type PairedName = { readonly start: number; readonly end: number; readonly name: string };
/** `left` stands first in the text; `also`: an abbreviation in the same brackets. */
export type NamePair = { readonly left: PairedName; readonly right: PairedName; readonly also?: PairedName };

const lead = pattern('i')`^(?:${otherwiseCalled}|${englishOtherwiseCalled})\s*(?:为|是|叫做?)?\s*[:：]?\s*`;
const bracket = /\s?[（(]([^（()）\n]{2,90})[)）]/gu;
/** Words between two names of one thing, without brackets. */
const equal =
	/(?:，|,|、|——)?\s?(?:也就是(?:说的|所谓的?|我们说的)?|也就是大家说的|即(?!使|便|将|可|刻|时)|又称为?|也称为?|又叫做?|也叫做?|亦称|简称(?:为|是)?|缩写(?:为|是)|英文(?:叫做?|是|名叫?)|英语(?:叫|是))\s?[“"「]?(?=[\p{Script=Han}\p{L}])|\s?[/／]\s?(?=[\p{Script=Han}\p{L}])/gu;

/** The pairs of a text, in order. What is said again is a name as a whole. */
export function pairsOf(text: string, isSaidAgain: (words: string) => boolean): readonly NamePair[] {
	const pairs: NamePair[] = [];
	for (const { 0: whole, 1: inner = '', index } of text.matchAll(bracket)) {
		const pair = bracketed(text, index, index + whole.indexOf(inner), inner, isSaidAgain);
		if (pair !== undefined) pairs.push(pair);
	}
	for (const { 0: sign, index } of text.matchAll(equal)) {
		const pair = equalled(text, index, index + sign.length, isSaidAgain);
		if (pair !== undefined) pairs.push(pair);
	}
	return pairs.sort((a, b) => a.left.start - b.left.start);
}

const side = (text: string, start: number, end: number): PairedName => ({ start, end, name: text.slice(start, end) });
const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

function bracketed(
	text: string,
	leftEnd: number,
	start: number,
	inner: string,
	isSaidAgain: (words: string) => boolean,
): NamePair | undefined {
	const skipped = inner.match(lead)?.[0].length ?? 0;
	const pieces = inner.slice(skipped).split(/[，,；;、/／|]/);
	const first = trimmed(text, start + skipped, pieces[0] ?? '');
	if (first === undefined) return undefined;
	const second =
		pieces[1] === undefined ? undefined : trimmed(text, start + skipped + (pieces[0] ?? '').length + 1, pieces[1]);
	if (isHan(first.name)) {
		const left = latinLeft(text, leftEnd);
		return left === undefined || !isHanName(first.name) ? undefined : { left, right: first };
	}
	if (!isLatinName(first.name)) return undefined;
	// O1（也称为Strawberry）: a word must say that two Latin names are one.
	const left = hanLeft(text, leftEnd, first.name, isSaidAgain) ?? (skipped > 0 ? latinLeft(text, leftEnd) : undefined);
	if (left === undefined) return undefined;
	return second !== undefined && /^\p{Lu}[\p{L}]*\p{Lu}s?$/u.test(second.name)
		? { left, right: first, also: second }
		: { left, right: first };
}

/** A name within brackets or beside a word that equals, without spaces and marks around it. */
function trimmed(text: string, from: number, piece: string): PairedName | undefined {
	const bare = strip(piece, { start: /[\s“"《「『]/, end: /[\s”"》」』]/ });
	const start = from + piece.indexOf(bare);
	return bare === '' ? undefined : side(text, start, start + bare.length);
}

const isLatinName = (name: string): boolean =>
	/^\p{Script=Latin}[\p{Script=Latin}\p{M}\d .'’&+\-‐–:]{1,80}$/u.test(name) && name.split(/\s/).length < 12;
const chineseName = pattern('u')`^[\p{Script=Han}${nameDots}\dA-Za-z -]{2,16}$`;

const isHanName = (name: string): boolean => chineseName.test(name) && !/[的了吗呢吧是在]/.test(name);

function equalled(
	text: string,
	leftEnd: number,
	start: number,
	isSaidAgain: (words: string) => boolean,
): NamePair | undefined {
	const rest = text.slice(start, start + 60);
	const latin = latinRuns(rest)[0];
	const bracketed = text.slice(Math.max(0, leftEnd - 70), leftEnd).match(/[（(]([^（()）]{2,60})[)）]$/)?.[1];
	if (bracketed !== undefined && latin?.start === 0 && isLatinName(bracketed))
		return {
			left: side(text, leftEnd - 1 - bracketed.length, leftEnd - 1),
			right: side(text, start, start + latin.end),
		};
	if (latin?.start === 0) {
		if (/^\p{Ll}+$/u.test(latin.text) && !/[/／]\s?$/.test(text.slice(Math.max(0, start - 3), start))) return undefined;
		const left = latinLeft(text, leftEnd) ?? hanLeft(text, leftEnd, latin.text, isSaidAgain);
		return left === undefined || /^\s?\p{Script=Han}{0,6}[/／]/u.test(rest.slice(latin.end))
			? undefined
			: { left, right: side(text, start, start + latin.end) };
	}
	const left = latinLeft(text, leftEnd);
	const run = rest.match(/^\p{Script=Han}{2,10}(?=[，。！？；、,.”"」]|$)/u)?.[0];
	return left === undefined || run === undefined || !isHanName(run)
		? undefined
		: { left, right: side(text, start, start + run.length) };
}

/** The Latin name that ends at `end`. */
function latinLeft(text: string, end: number): PairedName | undefined {
	const from = Math.max(0, end - 60);
	const run = latinRuns(text.slice(from, end)).at(-1);
	if (run === undefined || from + run.end !== end || !/\p{L}/u.test(run.text) || /^\p{Ll}{1,2}$/u.test(run.text))
		return undefined;
	return side(text, from + run.start, end);
}

const endsDotted = pattern('u')`[${nameDots}](\p{Script=Han}{1,8})$`;

/** The Chinese name or term that ends at `end`: a foreign name, a title, or a phrase, as long as its Latin form lets it be. */
function hanLeft(
	text: string,
	until: number,
	latin: string,
	isSaidAgain: (words: string) => boolean,
): PairedName | undefined {
	const end = /[”"」』]/.test(text.charAt(until - 1)) ? until - 1 : until;
	if (end < until) {
		const quoted = text.slice(Math.max(0, end - 24), end).match(/[“"「『]([^“"「『]{2,20})$/)?.[1];
		if (quoted !== undefined) return side(text, end - quoted.length, end);
	}
	const before = text.slice(Math.max(0, end - 60), end);
	const title = before.match(/《([^《》]{1,38})》\s?$/)?.[1];
	if (title !== undefined) {
		const close = text.lastIndexOf('》', end - 1);
		return side(text, close - title.length, close);
	}
	const dotted = before.match(endsDotted);
	if (dotted !== null) {
		const start = startOfForeign(text, end - dotted[0].length);
		if (start < end - dotted[0].length) return side(text, start, end);
	}
	const start = startOfTerm(text, end, latin, isSaidAgain);
	if (start === undefined || /\d/.test(text.charAt(start - 1))) return undefined;
	// 《明镜》周刊（Der Spiegel）: the title, and not the word for what it is.
	if (text.charAt(start - 1) === '》') return hanLeft(text, start, latin, isSaidAgain);
	const wide = text.slice(Math.max(0, start - 40), start).match(/(?<![A-Za-z])[A-Z][\w&.-]*\s?$/)?.[0];
	return side(
		text,
		wide !== undefined && kindOfHan(text.slice(start, end)) !== undefined ? start - wide.length : start,
		end,
	);
}

/** Roles that stand before a name: 总统普京. */
const role = pattern('u')`^(?:${callings}|${landsBeforeName})(?=\p{Script=Han}{2})`;

/** Characters that end a term to the left. */
const bounds = endsTermLeft;

/** Words of a Latin name; each letter of initials is one. */
function wordsIn(latin: string): number {
	return /^\p{Lu}{2,6}s?$/u.test(latin) ? latin.length : latin.split(/[\s-]+/).length;
}

/** 买下 before 澜图（Lantu）: what is done with it, and no part of it. */
function opensWithVerb(text: string, [first = 0, second = 0]: readonly number[]): boolean {
	return second - first > 1 && hanPos(text.slice(first, second)) === 'v';
}

/** Where the name begins whose sounds the Latin form spells: two characters for Yuanfan, three or four for Yunya Cup. */
function startOfSpelt(starts: readonly number[], end: number, latin: string): number | undefined {
	const counts = latin.split(/\s+/).map((word) => (isCommon(word, 1) ? undefined : syllablesOf(word)));
	const spelt = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
	const others = counts.filter((count) => count === undefined).length;
	if (spelt < 2 || counts[0] === undefined) return undefined;
	return starts.find((start) => end - start >= spelt + others && end - start <= spelt + 2 * others);
}

/** Where the term that ends at `end` begins: the whole phrase, unless a shorter one is said again and is as long as the Latin form asks. */
function startOfTerm(
	text: string,
	end: number,
	latin: string,
	isSaidAgain: (words: string) => boolean,
): number | undefined {
	const words = wordsIn(latin);
	const able = phraseStarts(text, end)
		.map((start) => start + (text.slice(start, end).match(role)?.[0].length ?? 0))
		.filter(
			(start) => end - start >= 2 && end - start <= 4 + 3 * words && !/^[性化率度学]/.test(text.slice(start, end)),
		);
	const spelt = startOfSpelt(able, end, latin);
	if (spelt !== undefined) return spelt;
	while (able.length > 1 && opensWithVerb(text, able) && end - (able[1] ?? end) >= 2 * words) able.shift();
	const [longest] = able;
	if (longest === undefined) return undefined;
	const enough = Math.min(end - longest, 2 * words);
	const start = able.find((one) => end - one >= enough && isSaidAgain(text.slice(one, end))) ?? longest;
	// 下三角（Lower Triangular）: where the Latin form has more words than that, so may the Chinese one.
	let from = start;
	if ([2, 3, 4].some((size) => role.test(text.slice(start - size, end)))) return start;
	while (
		end - from < 2 * words &&
		start - from < 2 &&
		/\p{Script=Han}/u.test(text.charAt(from - 1)) &&
		!bounds.includes(text.charAt(from - 1))
	)
		from--;
	return from;
}
