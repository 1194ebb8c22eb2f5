// The file of a compiled lexicon: which sections it has, and what is read of them.
import { matcherOn } from '../text/matcher.ts';
import { sectionsIn, whereIs, headLength as lengthOf, type Sections } from '../text/sections.ts';
import { wordTableOn } from '../text/word-table.ts';
import type { Compiled, CompiledLexicon } from './gazetteer.ts';

export const lexiconShape = {
	codes: Uint16Array,
	base: Int32Array,
	check: Int32Array,
	fail: Int32Array,
	output: Int32Array,
	shorter: Int32Array,
	/** UTF-16 code units of each pattern. */
	lengths: Uint16Array,
	deciding: Uint8Array,
	starts: Uint32Array,
	meant: Uint32Array,
	recordStarts: Uint32Array,
	/** UTF-8 of JSON, an entry each. */
	records: Uint8Array,
	/** UTF-8, an id a line. */
	ids: Uint8Array,
	/** The ids as a table of words: id → number of its entry. */
	idSlots: Uint32Array,
	idStarts: Uint32Array,
	idAscii: Uint8Array,
	idWide: Uint16Array,
	idNumbers: Int32Array,
} as const;

/** Undefined where the bytes are no compiled lexicon of this version, of this machine's byte order, whole. */
export function readCompiled(bytes: Uint8Array): CompiledLexicon | undefined {
	const sections = sectionsIn(bytes, lexiconShape);
	if (sections === undefined) return undefined;
	const { lengths, deciding, starts, meant, recordStarts, records } = sections;
	const text = new TextDecoder();
	return {
		matcher: matcherOn(sections, lengths),
		deciding,
		starts,
		meant,
		numbers: numbersIn(sections),
		compiled: (number) =>
			JSON.parse(text.decode(records.subarray(recordStarts[number], recordStarts[number + 1]))) as Compiled,
	};
}

function numbersIn({ idSlots, idStarts, idAscii, idWide, idNumbers }: Sections<typeof lexiconShape>) {
	return wordTableOn({ slots: idSlots, starts: idStarts, ascii: idAscii, wide: idWide, numbers: idNumbers });
}

/** Where the ids lie in the file that begins so: `[begin, length]` in bytes. */
export const headLength = lengthOf(lexiconShape);
export function whereIds(head: Uint8Array): readonly [begin: number, length: number] | undefined {
	return whereIs('ids', head, lexiconShape);
}

export function idsOf(bytes: Uint8Array): readonly string[] {
	return bytes.length === 0 ? [] : new TextDecoder().decode(bytes).split('\n');
}
