// What the parsers of this folder make of a file: authority records, of one thing each with its names.
import type { Kind } from '../../../model.ts';

export type AuthorityRecord = {
	/** Where it begins in its file, from 1. */
	readonly line: number;
	readonly kind: Kind;
	/** By which its file knows it; `sameAs` where it is an address. */
	readonly uri?: string;
	readonly en?: string;
	readonly zh?: string;
	readonly aliases: readonly string[];
	readonly heard: readonly string[];
	/** Names of other things that belong together with it. */
	readonly related: readonly string[];
	/** Words that tell it from others of its name: where a name is ambiguous, one of these must be near it. */
	readonly contextWords: readonly string[];
	/** Its names are headings of a catalogue, which writes “Mercury (planet)” and “Curie, Marie”; else titles, or as people say them. */
	readonly isHeading: boolean;
	/** Titles that need context words, if there are any. */
	readonly ambiguous: readonly string[];
};

/** What was not imported, and why. */
export type Skipped = { readonly line: number; readonly found: string; readonly why: string };
export type FileRead = { readonly records: readonly AuthorityRecord[]; readonly skipped: readonly Skipped[] };

/** `kind`: what all of a file's records are, whatever it says itself. */
export type ImportOptions = { readonly source: string; readonly kind: Kind | undefined };

/** An address that may stand as `sameAs`. */
export function isAddress(uri: string | undefined): uri is string {
	return uri !== undefined && /^https?:\/\/./i.test(uri) && !/[\s<>"]/.test(uri) && URL.canParse(uri);
}

/** Each once, without those that `but` has; the first so many. */
export function distinct(
	names: readonly string[],
	but: readonly (string | undefined)[] = [],
	most = 200,
): readonly string[] {
	return [...new Set(names)].filter((name) => name !== '' && !but.includes(name)).slice(0, most);
}
