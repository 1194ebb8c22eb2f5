// JSON with offsets. The text is checked whole by JSON.parse; after that a value is found where somebody asks for it.
// A tree of all nodes (jsonc-parser, tried) takes 50 times the file's size: recognisers write a dozen numbers a word.
import type { Source } from '../../model.ts';
import { problem } from '../../problem.ts';
import { wordsOf, type Piece, type Words } from '../words.ts';

/** A value's place in the text. */
export type Node = {
	readonly type: 'object' | 'array' | 'string' | 'other';
	readonly text: string;
	readonly offset: number;
	readonly length: number;
};

/**
 * The root of a JSON source.
 * @throws Problem transcript_broken where the text is no whole JSON; no part of it is read then: what is missing is unknown.
 */
export function treeOf(source: Source): Node {
	if (isLines(source.text)) return { type: 'array', text: source.text, offset: -1, length: source.text.length + 2 };
	try {
		JSON.parse(source.text);
	} catch (error) {
		if (!(error instanceof SyntaxError) && !(error instanceof RangeError)) throw error;
		const reason = /end of/.test(error.message)
			? 'it ends in the middle; it may have been cut off'
			: firstWords(error.message);
		throw problem('transcript_broken', { source: source.name, format: 'JSON', reason }, { cause: error });
	}
	return nodeAt(source.text, skipSpace(source.text, 0));
}

/** Whether every line is an object of its own (JSON Lines); together they are read as a list. */
function isLines(text: string): boolean {
	const first = /^\s{0,100}(\{[^\r\n]*\})[^\S\r\n]*\r?\n\s*\{/.exec(text)?.[1];
	return first !== undefined && text.split(/[\r\n]+/).every((line) => line.trim() === '' || isObject(line));
}

function isObject(line: string): boolean {
	try {
		return typeof JSON.parse(line) === 'object';
	} catch (error) {
		if (error instanceof SyntaxError || error instanceof RangeError) return false;
		throw error;
	}
}

/** The engine quotes the text after its first words; a report needs the place. */
function firstWords(message: string): string {
	const place = /at position (\d+)/.exec(message)?.[1];
	return place === undefined
		? 'its brackets or quotation marks are out of order'
		: `character ${place} is not what JSON has there`;
}

function skipSpace(text: string, from: number): number {
	let at = from;
	for (
		let code = text.charCodeAt(at);
		code === 32 || code === 10 || code === 13 || code === 9;
		code = text.charCodeAt(at)
	)
		at++;
	return at;
}

function nodeAt(text: string, offset: number): Node {
	const first = text.charCodeAt(offset);
	const type = first === 123 ? 'object' : first === 91 ? 'array' : first === 34 ? 'string' : 'other';
	return { type, text, offset, length: endOf(text, offset, type) - offset };
}

function endOf(text: string, offset: number, type: Node['type']): number {
	if (type === 'string') return stringEnd(text, offset);
	if (type !== 'other') return containerEnd(text, offset);
	let at = offset;
	while (at < text.length && !',]}'.includes(text.charAt(at)) && text.charCodeAt(at) > 32) at++;
	return at;
}

/** After the closing quotation mark: the first that an even number of backslashes stands before. */
function stringEnd(text: string, offset: number): number {
	for (let at = text.indexOf('"', offset + 1); at >= 0; at = text.indexOf('"', at + 1)) {
		let before = at - 1;
		while (text.charCodeAt(before) === 92) before--;
		if ((at - before) % 2 === 1) return at + 1;
	}
	return text.length;
}

function containerEnd(text: string, offset: number): number {
	let depth = 0;
	for (let at = offset; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === 34) at = stringEnd(text, at) - 1;
		else if (code === 123 || code === 91) depth++;
		else if (code === 125 || code === 93) {
			depth--;
			if (depth === 0) return at + 1;
		}
	}
	return text.length;
}

/** What is long is asked for again and again, by each shape in turn: its parts are kept as long as it is. */
const long = 10_000;
const kept = new WeakMap<Node, readonly Node[]>();

/** The values of a list, or keys and values of an object in turn. */
function partsOf(node: Node): Iterable<Node> {
	if (node.length < long) return found(node);
	const parts = kept.get(node) ?? [...found(node)];
	kept.set(node, parts);
	return parts;
}

function* found(node: Node): Generator<Node> {
	const { text, offset, length } = node;
	const end = offset + length - 1;
	for (let at = skipSpace(text, offset + 1); at < end;) {
		const part = nodeAt(text, at);
		yield part;
		at = skipSpace(text, at + part.length);
		const code = text.charCodeAt(at);
		if (code === 44 || code === 58) at = skipSpace(text, at + 1);
	}
}

/** Properties of an object, in its order. */
export function* properties(node: Node): Generator<readonly [key: string, value: Node]> {
	if (node.type !== 'object') return;
	let key: string | undefined;
	for (const part of partsOf(node)) {
		if (key === undefined) key = String(valueOf(part));
		else {
			yield [key, part];
			key = undefined;
		}
	}
}

/** The value of an object's property, by the first of `keys` that it has and that isn't null. */
export function child(node: Node | undefined, ...keys: readonly string[]): Node | undefined {
	if (node?.type !== 'object') return undefined;
	let best: Node | undefined;
	let rank = keys.length;
	for (const [key, value] of properties(node)) {
		const at = keys.indexOf(key);
		if (at < 0 || at >= rank || node.text.startsWith('null', value.offset)) continue;
		[best, rank] = [value, at];
		if (rank === 0) break;
	}
	return best;
}

export function items(node: Node | undefined): readonly Node[] {
	return node?.type === 'array' ? [...partsOf(node)] : [];
}

/** A string, number, boolean or null as it is; objects and lists too, though nobody asks for them. */
export function valueOf(node: Node): unknown {
	const raw = node.text.slice(node.offset, node.offset + node.length);
	return node.type === 'string' && !raw.includes('\\') ? raw.slice(1, -1) : JSON.parse(raw);
}

export function stringOf(node: Node | undefined): string | undefined {
	return node?.type === 'string' ? String(valueOf(node)) : undefined;
}

/** A string, or a number or truth value as it is written. */
export function writtenOf(node: Node | undefined): string | undefined {
	return node === undefined || node.type === 'object' || node.type === 'array' ? undefined : String(valueOf(node));
}

export function isNumber(node: Node | undefined): boolean {
	return node?.type === 'other' && typeof valueOf(node) === 'number';
}

/** A number, or a string such as `12.5` or `12.5s`. */
export function numberOf(node: Node | undefined): number | undefined {
	if (node?.type === 'other') return isNumber(node) ? Number(valueOf(node)) : undefined;
	const text = stringOf(node);
	return text !== undefined && /^\d+(?:\.\d+)?s?$/.test(text) ? Number.parseFloat(text) : undefined;
}

const escape = /(?:\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.)/g;

/** The words of a string, its escapes as pieces that can't be divided. */
export function stringWords(source: string, node: Node): Words {
	const start = node.offset + 1;
	const raw = source.slice(start, node.offset + node.length - 1);
	const pieces: Piece[] = [];
	let from = 0;
	for (const { 0: found, index } of raw.includes('\\') ? raw.matchAll(escape) : []) {
		if (index > from) pieces.push({ text: raw.slice(from, index), start: start + from, end: start + index });
		from = index + found.length;
		pieces.push({ text: String(JSON.parse(`"${found}"`)), start: start + index, end: start + from });
	}
	if (from < raw.length) pieces.push({ text: raw.slice(from), start: start + from, end: start + raw.length });
	return wordsOf(pieces);
}
