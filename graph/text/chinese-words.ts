// Chinese words with their part of speech. The most likely cut of a run of characters, by the frequencies of a dictionary
// (Viterbi over a word lattice, as jieba does without its hidden Markov model). Here rather than by a native module, so
// that it runs wherever graph/ runs and gives the same answer in every release; unknown words stay single characters, and
// that a name is not in the dictionary is what finds it.
import dictionary from '../language/chinese/dictionary.json' with { type: 'json' };

/** `pos`: n noun, nr person, ns place, nt organization, nz other name, vn verbal noun, l phrase, v, a, x; `?` unknown. */
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

let table: ReadonlyMap<string, Known> | undefined;
/** By the first two characters: the longest word that begins so. Most pairs begin none, and are not looked up further. */
let lengths: ReadonlyMap<number, number> | undefined;

/** Read when the first Chinese talk asks: some 60,000 words, in about 30 ms. */
function known(): ReadonlyMap<string, Known> {
	if (table !== undefined) return table;
	const fresh = new Map<string, Known>();
	for (const [pos, byWeight] of Object.entries(dictionary.words))
		for (const [weight, words] of Object.entries(byWeight))
			for (const word of words.split(' ')) fresh.set(word, { pos, weight: Number(weight) });
	table = fresh;
	return fresh;
}

function lengthsOf(words: Iterable<string>): ReadonlyMap<number, number> {
	if (lengths !== undefined) return lengths;
	const fresh = new Map<number, number>();
	for (const word of words) {
		if (word.length < 2 || word.length > longest) continue;
		const pair = pairAt(word, 0);
		fresh.set(pair, Math.max(fresh.get(pair) ?? 0, word.length));
	}
	lengths = fresh;
	return fresh;
}

/** Two characters as a number that is small enough to be a fast key. */
function pairAt(text: string, at: number): number {
	return (text.charCodeAt(at) - first) * (last - first + 1) + text.charCodeAt(at + 1) - first;
}

/** How surprising a Chinese word is in general text, in bits: 的 4, 宏观 14; never met 24. */
export function hanSurprise(word: string): number {
	const weight = known().get(word)?.weight;
	return weight === undefined ? 24 : total - weight;
}

export function hanPos(word: string): string {
	return known().get(word)?.pos ?? '?';
}

/** The words of a text's Chinese stretches, in order, with offsets in UTF-16 code units. Linear. */
export function segment(text: string): readonly HanWord[] {
	const words: HanWord[] = [];
	for (const { 0: run, index } of text.matchAll(/[\u4e00-\u9fff]+/g))
		for (const word of cut(run, index)) words.push(word);
	return words;
}

/** The likeliest cut of a run of Chinese characters: where the word ends begins, by each place; and its cost in bits. */
type Cut = { readonly from: Int32Array; readonly bits: number };

function likeliest(run: string): Cut {
	const words = known();
	const longestOf = lengthsOf(words.keys());
	const cost = new Float64Array(run.length + 1).fill(Infinity);
	const from = new Int32Array(run.length + 1);
	cost[0] = 0;
	for (let at = 0; at < run.length; at++) {
		const before = cost[at] ?? Infinity;
		const most = Math.min(run.length - at, at + 1 < run.length ? (longestOf.get(pairAt(run, at)) ?? 1) : 1);
		for (let size = 1; size <= most; size++) {
			const word = words.get(run.slice(at, at + size));
			if (size > 1 && word === undefined) continue;
			const sum = before + total - (word?.weight ?? 0);
			if (sum < (cost[at + size] ?? Infinity)) {
				cost[at + size] = sum;
				from[at + size] = at;
			}
		}
	}
	return { from, bits: cost[run.length] ?? 0 };
}

function cut(run: string, offset: number): readonly HanWord[] {
	const words = known();
	const { from } = likeliest(run);
	const found: HanWord[] = [];
	for (let end = run.length; end > 0; end = from[end] ?? 0) {
		const start = from[end] ?? 0;
		const text = run.slice(start, end);
		const word = words.get(text);
		found.push({ start: offset + start, end: offset + end, text, pos: word?.pos ?? '?', weight: word?.weight ?? 0 });
	}
	return found.reverse();
}

/**
 * Whether some word of the dictionary stands partly in a stretch of Chinese and partly outside: 国产 and 科幻 where 产科 was
 * found in 国产科幻. One that holds the stretch whole doesn't count.
 */
export function isOverlapped(text: string, start: number, end: number): boolean {
	const words = known();
	const longestOf = lengthsOf(words.keys());
	const overlaps = (from: number, to: number, low: number, high: number): boolean => {
		for (let at = Math.max(from, 0); at < to; at++) {
			const most = at + 1 < text.length ? (longestOf.get(pairAt(text, at)) ?? 1) : 1;
			for (let bound = Math.max(low, at + 2); bound <= Math.min(at + most, high); bound++)
				if (words.has(text.slice(at, bound))) return true;
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

/**
 * Whether the likeliest cut of the characters around parts a stretch of Chinese from itself: it takes a piece of it into
 * another word, and is likelier than each cut that keeps the stretch whole, as a word of so many bits.
 */
export function isCutApart(text: string, start: number, end: number, bits: number): boolean {
	const [low, high] = [hanEdge(text, start, -1), hanEdge(text, end, 1)];
	const { from, bits: cheapest } = likeliest(text.slice(low, high));
	let isApart = false;
	let margin = 0;
	for (let to = high; to > start; to = low + (from[to - low] ?? 0)) {
		const begin = low + (from[to - low] ?? 0);
		if ((begin < start && to < end) || (begin > start && begin < end && to > end)) isApart = true;
		if (begin >= start && to <= end && to - begin === 1) margin = lone;
	}
	if (!isApart) return false;
	const kept =
		likeliest(text.slice(low, start)).bits +
		Math.min(bits, likeliest(text.slice(start, end)).bits) +
		likeliest(text.slice(end, high)).bits;
	return kept > cheapest + margin;
}

/** How far the Chinese characters go from a place, at most `aside` of them. */
function hanEdge(text: string, place: number, step: 1 | -1): number {
	let at = place;
	const isHan = (index: number): boolean => {
		const code = text.charCodeAt(index);
		return code >= first && code <= last;
	};
	while (Math.abs(at - place) < aside && isHan(step > 0 ? at : at - 1)) at += step;
	return at;
}
