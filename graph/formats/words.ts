// Words as a format decodes them, with the place of each piece: what stands between a file's own notation and the pen.
import { decodeHTML } from 'entities';
import type { Span } from '../model.ts';
import type { Pen } from './pen.ts';
import { joint } from './scripts.ts';

/** `text` stands at start..end of the source: character by character where lengths agree, else as an escape. Empty span: a joint. */
export type Piece = Span & { readonly text: string };
export type Words = { readonly text: string; readonly pieces: readonly Piece[] };

export const noWords: Words = { text: '', pieces: [] };

export function wordsOf(pieces: readonly Piece[]): Words {
	return { text: pieces.map(({ text }) => text).join(''), pieces };
}

/** Source text that stands for itself. */
export function plainWords(source: string, start: number, end: number): Words {
	return start >= end ? noWords : wordsOf([{ text: source.slice(start, end), start, end }]);
}

export const entity = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});/g;

/** Source text in which `&amp;` and its kin are escapes. */
export function entityWords(source: string, start: number, end: number): readonly Piece[] {
	const raw = source.slice(start, end);
	const pieces: Piece[] = [];
	let from = 0;
	for (const { 0: escape, index } of raw.includes('&') ? raw.matchAll(entity) : []) {
		const text = decodeHTML(escape);
		if (text === escape) continue;
		if (index > from) pieces.push({ text: raw.slice(from, index), start: start + from, end: start + index });
		from = index + escape.length;
		pieces.push({ text, start: start + index, end: start + from });
	}
	if (from < raw.length) pieces.push({ text: raw.slice(from), start: start + from, end });
	return pieces;
}

/** Several words one after the other, with a space where their writing wants one. */
export function joinedWords(all: readonly Words[]): Words {
	const pieces: Piece[] = [];
	let last = '';
	for (const words of all) {
		const first = words.text.charAt(0);
		const at = pieces.at(-1)?.end ?? 0;
		const space = /\s/.test(last) || /\s/.test(first) ? '' : joint(last, first);
		if (space !== '') pieces.push({ text: space, start: at, end: at });
		for (const piece of words.pieces) pieces.push(piece);
		last = words.text.at(-1) ?? last;
	}
	return wordsOf(pieces);
}

/** Writes `words.text.slice(from, to)`. */
export function writeWords(pen: Pen, words: Words, from = 0, to = words.text.length): void {
	for (const { piece, first, last } of piecesIn(words, from, to)) {
		const { text, start, end } = piece;
		if (end === start) pen.join();
		else if (text.length === end - start) pen.write(start + first, start + last);
		else pen.put(text, start, end);
	}
}

/** Where `words.text.slice(from, to)` stands in the source, a span a piece. */
export function spansOf(words: Words, from = 0, to = words.text.length): readonly Span[] {
	const spans: Span[] = [];
	for (const { piece, first, last } of piecesIn(words, from, to)) {
		const { text, start, end } = piece;
		if (end === start) continue;
		spans.push(text.length === end - start ? { start: start + first, end: start + last } : { start, end });
	}
	return spans;
}

/** `words.text.slice(from, to)` as words; an escape that the cut goes through stays whole. */
export function sliceOf(words: Words, from: number, to = words.text.length): Words {
	return wordsOf(
		piecesIn(words, from, to).map(({ piece, first, last }) =>
			piece.text.length === piece.end - piece.start
				? { text: piece.text.slice(first, last), start: piece.start + first, end: piece.start + last }
				: piece,
		),
	);
}

type Part = { readonly piece: Piece; readonly first: number; readonly last: number };

/** The pieces that `words.text.slice(from, to)` is made of, with the part of each. */
function piecesIn(words: Words, from: number, to: number): readonly Part[] {
	const { pieces } = words;
	const parts: Part[] = [];
	let { place, at } = startOf(words, from);
	for (; place < pieces.length && at < to; place++) {
		const piece = pieces[place];
		if (piece === undefined) break;
		const [first, last] = [Math.max(from - at, 0), Math.min(to - at, piece.text.length)];
		if (last > first) parts.push({ piece, first, last });
		at += piece.text.length;
	}
	return parts;
}

/** A line of so many pieces may be asked for as many stretches: where its pieces begin is then worked out once. */
const many = 32;
const begins = new WeakMap<Words, Int32Array>();

/** A piece from which on the words at `from` are found, and where in the text it begins. */
function startOf(words: Words, from: number): { readonly place: number; readonly at: number } {
	if (from === 0 || words.pieces.length < many) return { place: 0, at: 0 };
	const starts = begins.get(words) ?? startsOf(words);
	begins.set(words, starts);
	let [low, high] = [0, starts.length - 1];
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((starts[middle] ?? 0) <= from) low = middle;
		else high = middle - 1;
	}
	return { place: low, at: starts[low] ?? 0 };
}

function startsOf({ pieces }: Words): Int32Array {
	let at = 0;
	return Int32Array.from(pieces, ({ text }) => (at += text.length) - text.length);
}
