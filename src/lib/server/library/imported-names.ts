// The lexicon files that an import writes into the library.
import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { importedBy } from '#graph/lexicon/own/import/written.ts';
import { problem } from '#graph/problem.ts';
import { libraryProblem, makeFolder, syncFolder, writeDurably } from './durable.ts';
import { isNamesFile, lexiconIn } from './lexicon.ts';

/** `unesco.yaml`, `unesco-2.yaml` …: as many as there are. */
function partName(name: string, part: number): string {
	return part === 0 ? name : name.replace(/(?=\.[^.]*$)/, `-${part + 1}`);
}

/**
 * Writes each text durably, and gives the paths. `replaces`: files of these names are overwritten, and further parts that an
 * earlier import left are removed.
 * @throws Problem usage, file_there, library_unusable, library_read_only, disk_full
 */
export async function writeImported(
	folder: string,
	name: string,
	texts: readonly string[],
	{ replaces }: { readonly replaces: boolean },
): Promise<readonly string[]> {
	if (!isNamesFile(name) || !/^[^/\\.][^/\\]{0,150}$/.test(name)) {
		const reason = `“${name}” cannot be the name of a lexicon file: it has no folder and ends in .yaml.`;
		throw problem('usage', { reason, command: 'colloquy lexicon import thesaurus.ttl --as thesaurus.yaml' });
	}
	const names = texts.map((_, part) => partName(name, part));
	const there = names.map((one) => join(lexiconIn(folder), one)).find((path) => existsSync(path));
	if (there !== undefined && !replaces) throw problem('file_there', { path: there });
	try {
		await makeFolder(lexiconIn(folder));
		for (const [part, text] of texts.entries()) await writeDurably(join(lexiconIn(folder), partName(name, part)), text);
		if (replaces) await removeOldParts(folder, name, names);
	} catch (error) {
		throw libraryProblem(error, folder);
	}
	return names.map((one) => join(lexiconIn(folder), one));
}

/** Only what an import wrote: a file of the user's own that has such a name stays. */
async function removeOldParts(folder: string, name: string, kept: readonly string[]): Promise<void> {
	const stem = name.replace(/\.[^.]*$/, '');
	for (const one of await readdir(lexiconIn(folder))) {
		if (kept.includes(one) || !one.startsWith(`${stem}-`) || !/^\d+\.ya?ml$/i.test(one.slice(stem.length + 1)))
			continue;
		const path = join(lexiconIn(folder), one);
		if ((await readFile(path, 'utf8')).startsWith(importedBy)) await rm(path);
	}
	await syncFolder(lexiconIn(folder));
}
