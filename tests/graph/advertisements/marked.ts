// Talks with their advertisements between ⟦ and ⟧.
import { parse } from '#graph/formats/index.ts';
import { withAdvertisements } from '#graph/advertisements/advertisements.ts';
import type { Sidecar, Source, Transcript } from '#graph/model.ts';

export const opens = '⟦';
export const closes = '⟧';

/** The text without its marks, and what stood between them. */
export function unmarked(marked: string): { readonly source: Source; readonly expected: readonly string[] } {
	const expected = marked
		.split(opens)
		.slice(1)
		.flatMap((part) => part.split(closes)[0] ?? []);
	const text = marked.replaceAll(opens, '').replaceAll(closes, '');
	return { source: { name: 'talk.md', sha256: '0', text }, expected };
}

export function read(source: Source, sidecar?: Sidecar): Transcript {
	const transcript = parse(source, sidecar === undefined ? {} : { sidecar });
	return withAdvertisements(transcript, transcript.turns, source, sidecar);
}

/** As the source writes them. */
export function advertised(source: Source, sidecar?: Sidecar): readonly string[] {
	return (read(source, sidecar).advertisements ?? []).map(({ start, end }) => source.text.slice(start, end));
}
