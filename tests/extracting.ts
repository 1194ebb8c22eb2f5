// `extract` as most tests ask for it: with the names that ship, or with a few of the test's own, each list compiled once.
import { extract as extractWith, type Extraction, type ExtractOptions } from '#graph/extract.ts';
import { gazetteerFrom } from '#graph/lexicon/compile.ts';
import type { Gazetteer } from '#graph/lexicon/gazetteer.ts';
import type { LexiconEntry, Source } from '#graph/model.ts';
import { shippedGazetteer } from '#lib/server/lexicon/shipped.ts';
import { useCompiledWords } from '#lib/server/lexicon/words.ts';

useCompiledWords();

export type Options = Omit<ExtractOptions, 'gazetteer'> & {
	/** The entries to look for; all that ship unless told otherwise, `[]` for none. */
	readonly lexicon?: readonly LexiconEntry[];
};

export function extract(source: Source, { lexicon, ...options }: Options): Extraction {
	return extractWith(source, {
		...options,
		gazetteer: lexicon === undefined ? shippedGazetteer() : gazetteerWith(lexicon),
	});
}

const made = new WeakMap<readonly LexiconEntry[], Gazetteer>();
const noNames = gazetteerFrom([]);

function gazetteerWith(entries: readonly LexiconEntry[]): Gazetteer {
	if (entries.length === 0) return noNames;
	const known = made.get(entries) ?? gazetteerFrom(entries);
	made.set(entries, known);
	return known;
}
