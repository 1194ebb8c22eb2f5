// From the bytes of one interview to its knowledge: the pure street, with its rules and words loaded only when they are
// needed, since a start that finds its graph in order reads nothing anew.
import type { Decision } from '#graph/decisions.ts';
import type { LexiconEntry, Sidecar, Source } from '#graph/model.ts';
import { decode } from '#graph/source.ts';
import type { Extraction } from '#graph/extract.ts';
import { hashOf } from './records.ts';

export type { Extraction };

/** @throws Problem source_empty, source_binary, source_encoding, source_too_large, format_unknown */
export function sourceOf(name: string, bytes: Uint8Array): Source {
	return { name, text: decode(bytes, name), sha256: hashOf(bytes) };
}

/** `lexicon`: the names to look for; all that ship unless told otherwise. */
export async function extractFrom(
	name: string,
	bytes: Uint8Array,
	about: {
		readonly id: string;
		readonly given: Sidecar;
		readonly lexicon?: readonly LexiconEntry[] | undefined;
		readonly decisions?: readonly Decision[];
	},
): Promise<Extraction> {
	const source = sourceOf(name, bytes);
	const { extract } = await import('#graph/extract.ts');
	const { id, given: sidecar, decisions = [], lexicon } = about;
	return extract(source, { id, sidecar, decisions, ...(lexicon !== undefined && { lexicon }) });
}
