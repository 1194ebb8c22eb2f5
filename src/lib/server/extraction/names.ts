// The names that an interview is searched for: packs that ship, and the user's own over them. What is asked for crosses
// to the process that extracts as it was asked; the gazetteer is made there, once, since compiling one takes a second.
import { gazetteerFrom } from '#graph/lexicon/compile.ts';
import type { Gazetteer } from '#graph/lexicon/gazetteer.ts';
import { overlay } from '#graph/lexicon/own/overlay.ts';
import type { OwnEntry } from '#graph/lexicon/own/read.ts';
import { fields } from '#graph/lexicon/packs.ts';
import type { LexiconEntry } from '#graph/model.ts';
import { entriesIn } from '../lexicon/packs.ts';

/** `hash` stands for the rest. `packs`: names of packs that ship; `all` or `none`. */
export type NamesAsked = {
	readonly hash: string;
	readonly packs: readonly string[];
	readonly own: readonly OwnEntry[];
};

let last: { readonly hash: string; readonly gazetteer: Gazetteer } | undefined;

/** The same one for the same hash. @throws Problem pack_invalid */
export function gazetteerAsked(asked: NamesAsked): Gazetteer {
	if (last?.hash !== asked.hash) last = { hash: asked.hash, gazetteer: gazetteerFrom(entriesAsked(asked)) };
	return last.gazetteer;
}

/** An id once, the user's own first. @throws Problem pack_invalid */
export function entriesAsked({ packs, own }: NamesAsked): readonly LexiconEntry[] {
	const wanted = fields.filter((field) => packs.includes('all') || packs.includes(field));
	return overlay(entriesIn(wanted), own).entries;
}
