// The file of a compiled lexicon: a head that says where each section lies, then the sections, arrays as a processor holds
// them. Reading it makes views, not copies.
import { matcherOn } from '../text/matcher.ts';
import type { Tables } from '../text/trie.ts';
import type { Compiled, CompiledLexicon } from './gazetteer.ts';

export type Sections = Tables & {
	/** UTF-16 code units of each pattern. */
	readonly lengths: Uint16Array;
	readonly deciding: Uint8Array;
	readonly starts: Uint32Array;
	readonly meant: Uint32Array;
	readonly recordStarts: Uint32Array;
	/** UTF-8 of JSON, an entry each. */
	readonly records: Uint8Array;
	/** UTF-8, an id a line. */
	readonly ids: Uint8Array;
};

const arrays = {
	codes: Uint16Array,
	base: Int32Array,
	check: Int32Array,
	fail: Int32Array,
	output: Int32Array,
	shorter: Int32Array,
	lengths: Uint16Array,
	deciding: Uint8Array,
	starts: Uint32Array,
	meant: Uint32Array,
	recordStarts: Uint32Array,
	records: Uint8Array,
	ids: Uint8Array,
} as const satisfies Record<keyof Sections, unknown>;
const names = Object.keys(arrays) as readonly (keyof Sections)[];

/** Of the head: three words for what the file is, then where each section begins and how many bytes it has. */
const words = 3 + 2 * names.length;
/** “CLQ1”, and a word that reads otherwise on a machine of the other byte order. */
const magic = 0x31514c43;
const order = 0x01020304;

export function sectionsTo(sections: Sections): Uint8Array {
	const head = new Uint32Array(words);
	let size = aligned(head.byteLength);
	head.set([magic, order, names.length]);
	names.forEach((name, place) => {
		head.set([size, sections[name].byteLength], 3 + 2 * place);
		size += aligned(sections[name].byteLength);
	});
	const bytes = new Uint8Array(size);
	bytes.set(new Uint8Array(head.buffer));
	names.forEach((name, place) => {
		const { buffer, byteOffset, byteLength } = sections[name];
		bytes.set(new Uint8Array(buffer, byteOffset, byteLength), head[3 + 2 * place]);
	});
	return bytes;
}

function aligned(size: number): number {
	return Math.ceil(size / 8) * 8;
}

/** Undefined where the bytes are no compiled lexicon of this version, of this machine's byte order, whole. */
export function readCompiled(bytes: Uint8Array): CompiledLexicon | undefined {
	const sections = sectionsIn(bytes);
	if (sections === undefined) return undefined;
	const { lengths, deciding, starts, meant, recordStarts, records, ids } = sections;
	const text = new TextDecoder();
	return {
		matcher: matcherOn(sections, lengths),
		deciding,
		starts,
		meant,
		ids: () => idsOf(ids),
		compiled: (number) =>
			JSON.parse(text.decode(records.subarray(recordStarts[number], recordStarts[number + 1]))) as Compiled,
	};
}

/** Where the ids lie in the file that begins so: `[begin, length]` in bytes. */
export const headLength = words * 4;
export function whereIds(head: Uint8Array): readonly [begin: number, length: number] | undefined {
	const view = headOf(head);
	const place = 3 + 2 * names.indexOf('ids');
	return view === undefined ? undefined : [view[place] ?? 0, view[place + 1] ?? 0];
}

export function idsOf(bytes: Uint8Array): readonly string[] {
	return bytes.length === 0 ? [] : new TextDecoder().decode(bytes).split('\n');
}

function headOf(bytes: Uint8Array): Uint32Array | undefined {
	if (bytes.length < headLength) return undefined;
	const head = new Uint32Array(Uint8Array.from(bytes.subarray(0, headLength)).buffer);
	return head[0] === magic && head[1] === order && head[2] === names.length ? head : undefined;
}

function sectionsIn(bytes: Uint8Array): Sections | undefined {
	const head = headOf(bytes);
	if (head === undefined) return undefined;
	// A pooled buffer may begin anywhere; arrays begin at multiples of their items' size.
	const { buffer, byteOffset, byteLength } =
		bytes.byteOffset % 8 === 0 && bytes.buffer instanceof ArrayBuffer ? bytes : Uint8Array.from(bytes);
	const found = names.map((name, place) => {
		const [begin = 0, length = 0] = head.subarray(3 + 2 * place, 5 + 2 * place);
		if (begin + length > byteLength) return undefined;
		const View = arrays[name];
		return [name, new View(buffer as ArrayBuffer, byteOffset + begin, length / View.BYTES_PER_ELEMENT)] as const;
	});
	return found.some((one) => one === undefined)
		? undefined
		: (Object.fromEntries(found.filter((one) => one !== undefined)) as Sections);
}
