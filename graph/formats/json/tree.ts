// JSON with offsets: jsonc-parser's tree, read strictly, and the words inside its strings with their escapes.
import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { Source } from '../../model.ts';
import { problem } from '../../problem.ts';
import { wordsOf, type Piece, type Words } from '../words.ts';

export type { Node };

/**
 * The root of a JSON source.
 * @throws Problem transcript_broken where the text is no whole JSON; no part of it is read then: what is missing is unknown.
 */
export function treeOf(source: Source): Node {
	const errors: ParseError[] = [];
	const root = parsed(source, errors);
	const first = errors[0];
	if (root === undefined || first !== undefined) {
		const reason =
			first === undefined
				? 'there is no value in it'
				: `${printParseErrorCode(first.error)} at character ${first.offset}; it may have been cut off`;
		throw problem('transcript_broken', { source: source.name, format: 'JSON', reason });
	}
	return root;
}

/** The parser calls itself for each level; a file that nests ten thousand deep is no transcript. */
function parsed(source: Source, errors: ParseError[]): Node | undefined {
	try {
		return parseTree(source.text, errors, { disallowComments: true, allowTrailingComma: false });
	} catch (error) {
		if (error instanceof RangeError)
			throw problem(
				'transcript_broken',
				{ source: source.name, format: 'JSON', reason: 'it is nested too deeply' },
				{ cause: error },
			);
		throw error;
	}
}

/** The value of an object's property, by the first of `keys` that it has. */
export function child(node: Node | undefined, ...keys: readonly string[]): Node | undefined {
	if (node?.type !== 'object') return undefined;
	for (const key of keys) {
		const found = node.children?.find((property) => property.children?.[0]?.value === key)?.children?.[1];
		if (found !== undefined && found.type !== 'null') return found;
	}
	return undefined;
}

export function items(node: Node | undefined): readonly Node[] {
	return node?.type === 'array' ? (node.children ?? []) : [];
}

export function stringOf(node: Node | undefined): string | undefined {
	return node?.type === 'string' ? String(node.value) : undefined;
}

export function numberOf(node: Node | undefined): number | undefined {
	if (node?.type === 'number') return Number(node.value);
	return node?.type === 'string' && /^\d+(?:\.\d+)?s?$/.test(String(node.value))
		? Number.parseFloat(String(node.value))
		: undefined;
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
