// From what is written about a thing to what is known of it in this interview.
import type { LexiconEntry } from '../model.ts';
import type { Known } from '../extractors/extractor.ts';
import { kindOf } from '../lexicon/gazetteer.ts';

/** A lexicon entry as an entity; its mishearings are no names of it. */
export function knownFrom(entry: LexiconEntry): Known {
	const labels = { ...(entry.en !== undefined && { en: entry.en }), ...(entry.zh !== undefined && { zh: entry.zh }) };
	return {
		id: entry.id,
		kind: kindOf(entry.id),
		labels,
		aliases: entry.aliases ?? [],
		origin: 'lexicon',
		...(entry.sameAs !== undefined && { sameAs: entry.sameAs }),
	};
}
