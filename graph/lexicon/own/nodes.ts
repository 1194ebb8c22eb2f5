// A file of names as YAML's own nodes, each with its place, so that whatever is wrong with it can be pointed at. Every scalar
// is text (1984 is a title, No a name); anchors, aliases and tags are refused, which leaves a file no way to grow in memory.
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type ErrorCode, type YAMLParseError } from 'yaml';

/** What is wrong at a place, both counted from 1, in two halves of a sentence. */
export type Fault = {
	readonly line: number;
	readonly column: number;
	readonly found: string;
	readonly expected: string;
};

export type LineColumn = { readonly line: number; readonly column: number };
export type Field = { readonly key: string; readonly at: LineColumn; readonly value: Value };
export type Value =
	| { readonly type: 'text'; readonly at: LineColumn; readonly text: string }
	| { readonly type: 'list'; readonly at: LineColumn; readonly items: readonly Value[] }
	| { readonly type: 'fields'; readonly at: LineColumn; readonly fields: readonly Field[] }
	| { readonly type: 'nothing'; readonly at: LineColumn };

export type Read = { readonly value: Value; readonly faults: readonly Fault[] };

/** Deeper than any file of names goes; brackets that open without closing, dashes in a row. */
const deepest = 6;
const openest = 200;
const nested = /(?:[-?:]\s+){20}/;
/** Of one file; what follows is mostly the first one's doing. */
const mostFaults = 20;

const start: LineColumn = { line: 1, column: 1 };

export function readNodes(source: string): Read {
	const text = source.replace(/^\uFEFF/, '');
	const nothing: Value = { type: 'nothing', at: start };
	// The parser calls itself for each level, and would run out of stack long after it ran out of patience.
	if (opened(text) > openest || nested.test(text)) {
		const fault = { ...start, found: 'brackets or dashes within each other without end', expected: 'a list of names' };
		return { value: nothing, faults: [fault] };
	}
	const counter = new LineCounter();
	const document = parseDocument(text, {
		schema: 'failsafe',
		lineCounter: counter,
		uniqueKeys: false,
		// 'silent' would leave out that there are several documents.
		logLevel: 'error',
	});
	const faults = document.errors.slice(0, mostFaults).map(faultOf);
	return faults.length > 0
		? { value: nothing, faults }
		: { value: valueOf(document.contents, { counter, faults }, 0), faults };
}

/** The most brackets that are open at once; quotes are not looked at. */
function opened(text: string): number {
	let [open, most] = [0, 0];
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === 91 || code === 123) most = Math.max(most, ++open);
		else if ((code === 93 || code === 125) && open > 0) open--;
	}
	return most;
}

/** The parser's words are a programmer's; these are for whoever writes names. */
const plainly: { readonly [code in ErrorCode]?: readonly [found: string, expected: string] } = {
	TAB_AS_INDENT: ['a tab at the start of the line', 'spaces'],
	BAD_INDENT: ['a line that is further in or out than those it belongs to', 'the same spaces before each of them'],
	BLOCK_AS_IMPLICIT_KEY: ['a second colon in the line', 'quotes around a name with a colon in it: "Ada: a life"'],
	MULTILINE_IMPLICIT_KEY: ['a line without a colon', 'a field such as “en: Ada Vance”, or “- ” before a name'],
	MISSING_CHAR: [
		'something that is not closed or not parted',
		'a closing ] } or quote, commas in lists, and a space after each colon',
	],
	BAD_SCALAR_START: ['a name that begins with a sign of YAML', 'quotes around it: "@ada"'],
	BAD_ALIAS: ['a name that begins with * or &', 'quotes around it'],
	MULTIPLE_DOCS: ['a line of three dashes that begins another document', 'one document a file'],
};

function faultOf({ code, message, linePos }: YAMLParseError): Fault {
	const { line, col } = linePos?.[0] ?? { line: 1, col: 1 };
	const [found, expected] = plainly[code] ?? [plain(message), 'a list of names as docs/lexicon.md shows it'];
	return { line, column: col, found, expected };
}

/** The parser's sentence without the place and the lines that it quotes. */
function plain(message: string): string {
	return (message.split(/ at line \d+|\n/)[0] ?? message).trim();
}

type Reading = { readonly counter: LineCounter; readonly faults: Fault[] };

function valueOf(node: unknown, reading: Reading, depth: number): Value {
	const at = lineColumnOf(node, reading.counter);
	const refuse = (found: string, expected: string): Value => {
		reading.faults.push({ ...at, found, expected });
		return { type: 'nothing', at };
	};
	if (node === null || node === undefined) return { type: 'nothing', at };
	const decorated = isScalar(node) || isMap(node) || isSeq(node);
	if (!decorated) return refuse('an alias (*)', 'the name itself');
	if (node.anchor !== undefined) return refuse('an anchor (&)', 'the name itself, in quotes where it begins with &');
	if (node.tag !== undefined) return refuse(`a tag (${node.tag})`, 'the name itself, in quotes where it begins with !');
	if (depth > deepest) return refuse('a list within lists', 'a list of names');
	if (isScalar(node))
		return typeof node.value === 'string' && node.value.trim() !== ''
			? { type: 'text', at, text: node.value.trim() }
			: { type: 'nothing', at };
	if (isSeq(node)) return { type: 'list', at, items: node.items.map((item) => valueOf(item, reading, depth + 1)) };
	const fields = node.items.flatMap((pair): readonly Field[] => {
		const key = valueOf(pair.key, reading, depth + 1);
		if (key.type !== 'text') return [];
		return [{ key: key.text, at: key.at, value: valueOf(pair.value, reading, depth + 1) }];
	});
	return { type: 'fields', at, fields };
}

function lineColumnOf(node: unknown, counter: LineCounter): LineColumn {
	const offset = isScalar(node) || isMap(node) || isSeq(node) || isRanged(node) ? (node.range?.[0] ?? 0) : 0;
	const { line, col } = counter.linePos(offset);
	return { line: Math.max(1, line), column: Math.max(1, col) };
}

function isRanged(node: unknown): node is { readonly range?: readonly [number, number, number] } {
	return typeof node === 'object' && node !== null && 'range' in node;
}
