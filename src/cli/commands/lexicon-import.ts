// colloquy lexicon import FILE: an authority file becomes a lexicon file of the library.
import { basename } from 'node:path';
import { kinds, type Kind } from '#graph/model.ts';
import { isProblem, problem } from '#graph/problem.ts';
import type { Imported } from '#graph/lexicon/own/import/read.ts';
import { bytesOf } from '#lib/server/library/arriving-file.ts';
import { namesLimit } from '#lib/server/library/lexicon.ts';
import type { Run } from '../commands.ts';
import { folderFrom } from '../opening.ts';
import type { Output } from '../output.ts';
import type { Words } from '../words.ts';
import { tellFiles, tellMeetings } from './lexicon-check.ts';

export const run: Run = async (words, output) => {
	const [path, ...more] = words.rest;
	if (path === undefined || more.length > 0) {
		const reason = path === undefined ? 'Which file?' : 'One file at a time.';
		throw problem('usage', { reason, command: 'colloquy lexicon import thesaurus.ttl' });
	}
	const { readImport } = await import('#graph/lexicon/own/import/read.ts');
	const { namesFiles } = await import('#graph/lexicon/own/import/written.ts');
	const { writeImported } = await import('#lib/server/library/imported-names.ts');
	const kind = await kindAsked(words);
	const imported = await readImport(await textOf(path), { source: path, kind });
	for (const { line, found, why } of imported.skipped) output.say(`${path}:${line}: skipped ${found}: ${why}.`);
	if (imported.entries.length === 0) throw problem('import_empty', { source: path, format: imported.format });
	const texts = namesFiles(imported.entries, basename(path), namesLimit);
	const name = words.values['as'] ?? (await nameFor(path));
	const written = await writeImported(folderFrom(words), name, texts, { replaces: words.isSet('replace') });
	await tellGuards(imported, path, output);
	const { listed } = await tellFiles(written, output);
	await tellMeetings(listed, output);
	output.say(`Read as ${imported.format}: ${imported.entries.length} imported, ${imported.skipped.length} skipped.`);
	return undefined;
};

/** @throws Problem usage */
async function kindAsked(words: Words): Promise<Kind | undefined> {
	const word = words.values['kind'];
	if (word === undefined) return undefined;
	const { kindNamed } = await import('#graph/lexicon/own/read.ts');
	const kind = kindNamed(word);
	if (kind !== undefined) return kind;
	const reason = `“${word}” is not a kind: a kind is one of ${kinds.join(', ')}.`;
	throw problem('usage', { reason, command: 'colloquy lexicon import people.csv --kind person' });
}

/** @throws Problem names_too_large, file_missing, source_binary and its kin */
async function textOf(path: string): Promise<string> {
	const { decode, sizeLimit } = await import('#graph/source/source.ts');
	try {
		return decode(await bytesOf(path), path);
	} catch (error) {
		if (!isProblem(error) || error.code !== 'source_too_large') throw error;
		throw problem('import_too_large', { source: path, limit: sizeLimit }, { cause: error });
	}
}

/** `UNESCO Thesaurus.ttl` → `unesco-thesaurus.yaml`. */
async function nameFor(path: string): Promise<string> {
	const { slug } = await import('#graph/text/slug.ts');
	return `${slug(basename(path).replace(/(?<=.)\.[^.]*$/, '')) ?? 'imported'}.yaml`;
}

async function tellGuards({ guarded }: Imported, path: string, output: Output): Promise<void> {
	for (const { line, names, near } of guarded) {
		const what = `${names.map((name) => `“${name}”`).join(', ')} ${names.length === 1 ? 'matches' : 'match'}`;
		const where = near.length === 0 ? 'in interviews that use another name of the entry' : `near ${near.join(', ')}`;
		await output.data(`${path}:${line}: ${what} only ${where}\n`);
	}
}
