// The lexicon that ships, compiled.
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { compileLexicon } from '#graph/lexicon/compile.ts';
import { headLength, idsOf, readCompiled, whereIds } from '#graph/lexicon/compiled.ts';
import { gazetteerOf, type CompiledLexicon, type Gazetteer } from '#graph/lexicon/gazetteer.ts';
import type { EntityId } from '#graph/model.ts';
import { madeFile } from './made.ts';
import { soundEntries } from './packs.ts';

let shipped: Gazetteer | undefined;

/** All fields' names, ready for finding; one for the process. @throws Problem pack_invalid */
export function shippedGazetteer(): Gazetteer {
	shipped ??= gazetteerOf(compiledLexicon());
	return shipped;
}

/** The ids of all entries, without the rest of the file. @throws Problem pack_invalid */
export function shippedIds(): ReadonlySet<EntityId> {
	const file = openSync(lexiconFile(), 'r');
	try {
		const read = (position: number, length: number): Uint8Array => {
			const bytes = new Uint8Array(length);
			return bytes.subarray(0, readSync(file, bytes, 0, length, position));
		};
		const [begin, length] = whereIds(read(0, headLength)) ?? [0, 0];
		return new Set(idsOf(read(begin, length)));
	} finally {
		closeSync(file);
	}
}

function compiledLexicon(): CompiledLexicon {
	const read = readCompiled(readFileSync(lexiconFile()));
	if (read === undefined) throw new Error(`${lexiconFile()} is damaged: delete it, or install Colloquy again.`);
	return read;
}

let path: string | undefined;

function lexiconFile(): string {
	path ??= madeFile('lexicon', { make: () => compileLexicon(soundEntries()) });
	return path;
}
