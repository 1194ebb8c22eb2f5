// What an import takes from a text, in short, for tests.
import type { LexiconEntry } from '#graph/model.ts';
import type { Kind } from '#graph/model.ts';
import { readImport, type Imported } from '#graph/lexicon/own/import/read.ts';

/** `source`: the file's name, by whose ending it may be known. */
export function imported(source: string, text: string, kind?: Kind): Promise<Imported> {
	return readImport(text, { source, kind });
}

export async function entriesOf(source: string, text: string, kind?: Kind): Promise<readonly LexiconEntry[]> {
	return (await imported(source, text, kind)).entries.map(({ entry }) => entry);
}

export async function skipped(source: string, text: string, kind?: Kind): Promise<readonly string[]> {
	return (await imported(source, text, kind)).skipped.map(({ line, found, why }) => `${line}: ${found} / ${why}`);
}
