// Chinese words with their part of speech. The most likely cut of a run of characters, by the frequencies of a dictionary
// (Viterbi over a word lattice, as jieba does without its hidden Markov model). Here rather than by a native module, so
// that it runs wherever graph/ runs and gives the same answer in every release; unknown words stay single characters, and
// that a name is not in the dictionary is what finds it.
import { createRequire } from 'node:module';
import { nameBits, surnamesAt } from './chinese-name-model.ts';
import { neverInGivenNames } from '../language/chinese/characters.ts';
import { samePlaceOrPeople } from '../language/chinese/terms.ts';
import { pattern } from './pattern.ts';
import { wordTable } from './compiled-words.ts';
import type { WordTable } from './word-table.ts';

/** `pos`: n noun, nr person, ns place, nt organization, nz other name, vn verbal noun, l phrase, v, a, x; `?` unknown; `name` a person's, of no dictionary. */
export type HanWord = {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly pos: string;
	readonly weight: number;
};

type Known = { readonly pos: string; readonly weight: number };

/** Words of the corpus behind the frequencies, as a binary logarithm. */
const total = 25.8;
const longest = 7;
/** The characters that are cut. */
const [first, last] = [0x4e00, 0x9fff];

/** Parts of speech in the order of their numbers. */
const tags = ['a', 'l', 'n', 'nr', 'ns', 'nt', 'nz', 'v', 'vn', 'x'];

/**
 * What is known of some characters, in one number. The lowest three bits, of two characters only: how long the longest word
 * is that begins so; most pairs begin none, and are not looked up further. Then five bits for the weight, and the part of
 * speech + 1: 0 for what is no word.
 */
let table: WordTable | undefined;

/** Numbers from here on are those of words. */
const isWord = 1 << 8;

/** Read when the first Chinese talk asks. */
function dictionary(): WordTable {
	table ??= wordTable('chinese', dictionaryNumbers);
	return table;
}

type Dictionary = { readonly words: Readonly<Record<string, Readonly<Record<string, string>>>> };

export function dictionaryNumbers(): ReadonlyMap<string, number> {
	const { words } = createRequire(import.meta.url)('#graph/language/chinese/dictionary.json') as Dictionary;
	const numbers = new Map<string, number>();
	for (const [pos, byWeight] of Object.entries(words))
		for (const [weight, list] of Object.entries(byWeight))
			for (const word of list.split(' ')) numbers.set(word, ((tags.indexOf(pos) + 1) << 8) | (Number(weight) << 3));
	for (const word of [...numbers.keys()]) {
		if (word.length < 2 || word.length > longest) continue;
		const pair = word.slice(0, 2);
		const number = numbers.get(pair) ?? 0;
		numbers.set(pair, (number & ~7) | Math.max(number & 7, word.length));
	}
	return numbers;
}

function knownIn(number: number | undefined): Known | undefined {
	const pos = tags[((number ?? 0) >> 8) - 1];
	return pos === undefined || number === undefined ? undefined : { pos, weight: (number >> 3) & 31 };
}

/** How surprising a Chinese word is in general text, in bits: 的 4, 宏观 14; never met 24. */
export function hanSurprise(word: string): number {
	const weight = knownIn(dictionary().get(word))?.weight;
	return weight === undefined ? 24 : total - weight;
}

export function hanPos(word: string): string {
	return knownIn(dictionary().get(word))?.pos ?? '?';
}

/** The words of a text's Chinese stretches, in order, with offsets in UTF-16 code units. Linear. */
export function segment(text: string): readonly HanWord[] {
	return segmentBoth(text).words;
}

/** Bits by which a name is likelier for the words around it: 林岚教授. Offsets are those of the run. */
export type NameBonus = (run: string, start: number, end: number) => number;

/** `withNames`: the same, where names of people that no dictionary has are words too, of the part of speech `name`. */
export type Segments = { readonly words: readonly HanWord[]; readonly withNames: readonly HanWord[] };

/** Both ways to cut a text, read in one walk: the dictionary is asked once. Without a bonus both are the same. */
export function segmentBoth(text: string, bonus?: NameBonus): Segments {
	const words: HanWord[] = [];
	const withNames: HanWord[] = bonus === undefined ? words : [];
	for (let start = 0; start < text.length; start++) {
		if (!isHan(text, start)) continue;
		let end = start + 1;
		while (end < text.length && isHan(text, end)) end++;
		const run = text.slice(start, end);
		const { plain, named } = likeliest(run, bonus);
		const own = cut(run, start, plain);
		for (const word of own) words.push(word);
		if (bonus !== undefined)
			for (const word of named.bits < plain.bits ? cut(run, start, named) : own) withNames.push(word);
		start = end;
	}
	return { words, withNames };
}

function isHan(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return code >= first && code <= last;
}

/** The likeliest cut of a run of Chinese characters: where the word that ends at each place begins; and its cost in bits. */
type Cut = { readonly from: Int32Array; readonly bits: number };

/** The cheapest way to each place of a run. */
type Ways = { readonly cost: Float64Array; readonly from: Int32Array };

function waysIn(run: string): Ways {
	const cost = new Float64Array(run.length + 1).fill(Infinity);
	cost[0] = 0;
	return { cost, from: new Int32Array(run.length + 1) };
}

function enterWord({ cost, from }: Ways, at: number, end: number, bits: number): void {
	const sum = (cost[at] ?? Infinity) + bits;
	if (sum >= (cost[end] ?? Infinity)) return;
	cost[end] = sum;
	from[end] = at;
}

/** `named`: with names of people as words; the same where no bonus is given. */
function likeliest(run: string, bonus?: NameBonus): { readonly plain: Cut; readonly named: Cut } {
	const words = dictionary();
	const plain = waysIn(run);
	const named = bonus === undefined ? plain : waysIn(run);
	for (let at = 0; at < run.length; at++) {
		const pair = at + 1 < run.length ? (words.get(run, at, at + 2) ?? 0) : 0;
		const most = Math.max(1, Math.min(run.length - at, pair & 7));
		for (let size = 1; size <= most; size++) {
			const number = size === 2 ? pair : (words.get(run, at, at + size) ?? 0);
			if (size > 1 && number < isWord) continue;
			const bits = total - ((number >> 3) & 31);
			enterWord(plain, at, at + size, bits);
			if (bonus !== undefined) enterWord(named, at, at + size, bits);
		}
		if (bonus !== undefined) enterNames(run, at, named, bonus);
	}
	const cutOf = ({ from, cost }: Ways): Cut => ({ from, bits: cost[run.length] ?? 0 });
	return { plain: cutOf(plain), named: cutOf(named) };
}

/** Characters that no given name has. 之 ends many: 夏侯敬之. */
const inNoName = new Set(neverInGivenNames.replace('之', ''));

/** The names of people that may begin at a place. */
function enterNames(run: string, at: number, ways: Ways, bonus: NameBonus): void {
	for (const family of surnamesAt(run, at)) {
		for (let end = at + family + 1; end <= Math.min(run.length, at + family + 2); end++) {
			if (inNoName.has(run.charAt(end - 1))) break;
			if (run.charAt(end - 1) === '之' && end - at - family < 2) break;
			enterWord(ways, at, end, nameBits(run, at, end, family) - bonus(run, at, end));
		}
	}
}

function cut(run: string, offset: number, { from }: Cut): readonly HanWord[] {
	const words = dictionary();
	const found: HanWord[] = [];
	for (let end = run.length; end > 0; end = from[end] ?? 0) {
		const start = from[end] ?? 0;
		const { pos = end - start > 1 ? 'name' : '?', weight = 0 } = knownIn(words.get(run, start, end)) ?? {};
		found.push({ start: offset + start, end: offset + end, text: run.slice(start, end), pos, weight });
	}
	return found.reverse();
}

/**
 * Whether some word of the dictionary stands partly in a stretch of Chinese and partly outside: 国产 and 科幻 where 产科 was
 * found in 国产科幻. One that holds the stretch whole doesn't count.
 */
export function isOverlapped(text: string, start: number, end: number): boolean {
	const words = dictionary();
	const overlaps = (from: number, to: number, low: number, high: number): boolean => {
		for (let at = Math.max(from, 0); at < to; at++) {
			const most = at + 1 < text.length ? (words.get(text, at, at + 2) ?? 0) & 7 : 0;
			for (let bound = Math.max(low, at + 2); bound <= Math.min(at + most, high); bound++)
				if ((words.get(text, at, bound) ?? 0) >= isWord) return true;
		}
		return false;
	};
	return (
		overlaps(start - longest + 1, start, start + 1, end - 1) ||
		overlaps(start + 1, end, end + 1, Math.min(text.length, end + longest - 1))
	);
}

/** Characters on each side that decide about the cut. */
const aside = 8;
/** Bits by which a cut must be likelier that leaves a single character of the stretch: the dictionary counts those as parts of words too. */
const lone = 4;

/** 源于, 换成: what its second character leads to stands behind a verb, and hardly behind the noun 词源. */
const leads = /^.[于成为到入]$/;

/**
 * Whether a longer word of the dictionary begins with a stretch of Chinese and stands there: 原子能 is no 原子, nor 电影院 a
 * 电影. What says who or where of the same thing is no other word: 北京市, 中国人.
 */
export function beginsLonger(text: string, start: number, end: number): boolean {
	const words = dictionary();
	const most = (words.get(text, start, start + 2) ?? 0) & 7;
	let far = 0;
	for (let bound = end + 1; bound <= Math.min(start + most, text.length); bound++)
		if ((words.get(text, start, bound) ?? 0) >= isWord && !sameThing.test(text.slice(end, bound))) far = bound;
	if (far === 0) return false;
	const low = hanEdge(text, start, -1);
	const { from } = likeliest(text.slice(low, hanEdge(text, far, 1))).plain;
	return from[far - low] === start - low;
}

const sameThing = pattern()`^${samePlaceOrPeople}$`;

/**
 * Whether the likeliest cut of the characters around parts a stretch of Chinese from itself: it takes a piece of it into
 * another word, and is likelier than each cut that keeps the stretch whole, as a word of so many bits.
 */
export function isCutApart(text: string, start: number, end: number, bits: number): boolean {
	const [low, high] = [hanEdge(text, start, -1), hanEdge(text, end, 1)];
	const { from, bits: cheapest } = likeliest(text.slice(low, high)).plain;
	let isApart = false;
	let [margin, verb] = [0, 0];
	for (let to = high; to > start; to = low + (from[to - low] ?? 0)) {
		const begin = low + (from[to - low] ?? 0);
		if ((begin < start && to < end) || (begin > start && begin < end && to > end)) isApart = true;
		if (begin > start && begin < end && to === end + 1 && leads.test(text.slice(begin, to))) verb = lone + 1;
		if (begin >= start && to <= end && to - begin === 1) margin = lone;
	}
	if (!isApart) return false;
	margin -= 2 * verb;
	const kept =
		likeliest(text.slice(low, start)).plain.bits +
		Math.min(bits, likeliest(text.slice(start, end)).plain.bits) +
		likeliest(text.slice(end, high)).plain.bits;
	return kept > cheapest + margin;
}

/** How far the Chinese characters go from a place, at most `aside` of them. */
function hanEdge(text: string, place: number, step: 1 | -1): number {
	let at = place;
	while (Math.abs(at - place) < aside && isHan(text, step > 0 ? at : at - 1)) at += step;
	return at;
}

/** Bits by which a name that the likeliest cut has is likelier than the words that its characters and those around make else. */
export function nameMargin(text: string, start: number, end: number, bonus: NameBonus): number {
	const [low, high] = [hanEdge(text, start, -1), hanEdge(text, end, 1)];
	const { plain, named } = likeliest(text.slice(low, high), bonus);
	return plain.bits - named.bits;
}
