// From the bytes of one interview to its knowledge: the pure street, with its rules and words loaded only when they are
// needed, since a start that finds its graph in order reads nothing anew.
import type { Decision } from '#graph/decisions.ts';
import type { LexiconEntry, Sidecar, Source } from '#graph/model.ts';
import { problem } from '#graph/problem.ts';
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
	about: {
		readonly id: string;
		readonly given: Sidecar;
		readonly packs?: readonly string[];
		readonly decisions?: readonly Decision[];
	},
): Promise<Extraction> {
	const source = sourceOf(name, bytes);
	const { extract } = await import('#graph/extract.ts');
	const lexicon = about.packs === undefined ? {} : { lexicon: await entriesOf(about.packs) };
	const { id, given: sidecar, decisions = [] } = about;
	return extract(source, { id, sidecar, decisions, ...lexicon });
}

/** The entries of some packs of the lexicon; `none` is none. */
async function entriesOf(packs: readonly string[]): Promise<readonly LexiconEntry[]> {
	const { fields, lexiconOf } = await import('#graph/lexicon/index.ts');
	return lexiconOf(
		packs.flatMap((pack) => {
			if (pack === 'none') return [];
			const [, entries] = Object.entries(fields).find(([field]) => field === pack) ?? [];
			if (entries === undefined) {
				const reason = `There is no pack “${pack}”: there are ${Object.keys(fields).join(', ')}, and none.`;
				throw problem('usage', { reason, command: 'colloquy extract talk.md --lexicon ai,physics' });
			}
			return entries;
		}),
	);
}
