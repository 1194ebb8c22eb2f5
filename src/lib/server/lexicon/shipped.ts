// The lexicon that ships, compiled. A package brings the file; a checkout makes it at its first use and keeps it, named
// after what it was made of.
import {
	closeSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	readSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { compileLexicon } from '#graph/lexicon/compile.ts';
import { headLength, idsOf, readCompiled, whereIds } from '#graph/lexicon/compiled.ts';
import { gazetteerOf, type CompiledLexicon, type Gazetteer } from '#graph/lexicon/gazetteer.ts';
import type { EntityId } from '#graph/model.ts';
import { hashOfRules } from '../library/rules.ts';
import { isCheckout, packageRoot } from '../root.ts';
import { soundEntries } from './packs.ts';

const packaged = join(packageRoot, 'dist', 'lexicon.bin');
const cache = join(packageRoot, 'node_modules', '.cache', 'colloquy');

let shipped: Gazetteer | undefined;

/** All fields' names, ready for finding; one for the process. @throws Problem pack_invalid */
export function shippedGazetteer(): Gazetteer {
	shipped ??= gazetteerOf(compiledLexicon());
	return shipped;
}

/** The ids of all entries, without the rest of the file. @throws Problem pack_invalid */
export function shippedIds(): ReadonlySet<EntityId> {
	const file = openSync(madeFile(), 'r');
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
	const read = readCompiled(readFileSync(madeFile()));
	if (read === undefined) throw new Error(`${madeFile()} is damaged: delete it, or install Colloquy again.`);
	return read;
}

let made: string | undefined;

/** Its path; made where a checkout has none for its sources as they are. */
function madeFile(): string {
	made ??= isCheckout ? inCheckout() : packaged;
	return made;
}

function inCheckout(): string {
	// The rules hold the packs, and all code that may have a part in compiling them.
	const name = `lexicon-${hashOfRules(packageRoot)}.bin`;
	const path = join(cache, name);
	mkdirSync(cache, { recursive: true });
	const others = readdirSync(cache).filter((one) => /^lexicon-[0-9a-f]{32}\.bin$/.test(one));
	if (others.includes(name)) return path;
	// Several processes may come here at once: each writes a file of its own, and the last to take its place wins.
	const draft = join(cache, `${name}.${process.pid}`);
	writeFileSync(draft, compileLexicon(soundEntries()));
	renameSync(draft, path);
	for (const old of others) rmSync(join(cache, old), { force: true });
	return path;
}
