// From the bytes of one interview to its knowledge: the pure street, with its rules and words loaded only when they are
// needed, since a start that finds its graph in order reads nothing anew.
import type { Sidecar, Source } from '#graph/model.ts';
import { decode } from '#graph/source.ts';
import type { Extraction } from '#graph/extract.ts';
import { hashOf } from './records.ts';

export type { Extraction };

/** @throws Problem source_empty, source_binary, source_encoding, source_too_large, format_unknown */
export function sourceOf(name: string, bytes: Uint8Array): Source {
	return { name, text: decode(bytes, name), sha256: hashOf(bytes) };
}

export async function extractFrom(
	name: string,
	bytes: Uint8Array,
	about: { readonly id: string; readonly given: Sidecar },
): Promise<Extraction> {
	const source = sourceOf(name, bytes);
	const { extract } = await import('#graph/extract.ts');
	return extract(source, { id: about.id, sidecar: about.given });
}
