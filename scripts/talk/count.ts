// In how many documents a phrase stands. Counted twice: first in a table of hashes that says which phrases may be frequent
// enough, then those alone by name; of all phrases that are ever said, one in fifty is.
import { levelOf, shareOf } from '../../graph/text/talk-table.ts';
import type { TalkLanguage } from '../../graph/text/talk.ts';
import type { Document } from './documents.ts';
import { phrasesIn } from './words.ts';

/** Shows whose phrase it is: one show's own words are no general talk, nor are those of two that one person makes. */
export const leastSources = 3;

/** A name stands in the table from this share on: then everybody says it. */
const leastOfNames = 1 / 64;
/** A phrase is a name where this part of the documents writes it as one; captions write none. */
const named = 1 / 3;

/** Documents that a phrase stands in at least. */
export function leastDocuments(documents: number): number {
	return Math.max(3, Math.ceil(documents * shareOf(0)));
}

type Count = { documents: number; sources: number; names: number; last: string };

/** The level of each phrase that stands in enough of them. `documents`: those of a source stand together. */
export function countPhrases(documents: readonly Document[], language: TalkLanguage): ReadonlyMap<string, number> {
	const least = leastDocuments(documents.length);
	const may = bucketsOf(documents, language);
	const counts = new Map<string, Count>();
	for (const { source, text } of documents)
		for (const [phrase, isName] of phrasesIn(text, language)) {
			if ((may[bucketOf(phrase)] ?? 0) < Math.min(least, 255)) continue;
			const count = counts.get(phrase) ?? { documents: 0, sources: 0, names: 0, last: '' };
			count.documents++;
			if (count.last !== source) count.sources++;
			if (isName) count.names++;
			count.last = source;
			counts.set(phrase, count);
		}
	const levels = new Map<string, number>();
	for (const [phrase, { documents: found, sources, names }] of counts) {
		const share = found / documents.length;
		const level = levelOf(share);
		if (found < least || sources < leastSources || level === undefined) continue;
		if (names > named * found && share < leastOfNames) continue;
		levels.set(phrase, level);
	}
	return levels;
}

const bits = 27;

/** Documents by the hash of what stands in them, up to 255. */
function bucketsOf(documents: readonly Document[], language: TalkLanguage): Uint8Array {
	const buckets = new Uint8Array(2 ** bits);
	for (const { text } of documents)
		for (const bucket of new Set([...phrasesIn(text, language).keys()].map(bucketOf)))
			buckets[bucket] = Math.min(255, (buckets[bucket] ?? 0) + 1);
	return buckets;
}

/** Fowler, Noll & Vo's hash, 1a, folded. */
function bucketOf(phrase: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < phrase.length; at++) hash = Math.imul(hash ^ phrase.charCodeAt(at), 0x01000193);
	return (hash ^ (hash >>> bits)) & (2 ** bits - 1);
}
