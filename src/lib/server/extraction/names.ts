// The names that an interview is searched for: packs that ship, and the reader's own over them. What is asked for crosses
// to the process that extracts as it was asked; the entries are made there, once, since compiling them takes a second.
import { fields, lexicon, lexiconOf } from '#graph/lexicon/index.ts';
import { overlay } from '#graph/lexicon/own/overlay.ts';
import type { OwnEntry } from '#graph/lexicon/own/read.ts';
import type { LexiconEntry } from '#graph/model.ts';

/** `hash` stands for the rest. `packs`: names of packs that ship; `all` or `none`. */
export type NamesAsked = {
	readonly hash: string;
	readonly packs: readonly string[];
	readonly own: readonly OwnEntry[];
};

let last: { readonly hash: string; readonly entries: readonly LexiconEntry[] } | undefined;

/** The same array for the same hash. */
export function entriesOf({ hash, packs, own }: NamesAsked): readonly LexiconEntry[] {
	if (last?.hash !== hash) last = { hash, entries: overlay(shipped(packs), own).entries };
	return last.entries;
}

function shipped(packs: readonly string[]): readonly LexiconEntry[] {
	if (packs.includes('all')) return lexicon;
	return lexiconOf(Object.entries(fields).flatMap(([field, entries]) => (packs.includes(field) ? entries : [])));
}
