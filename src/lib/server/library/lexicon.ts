// Which names to look for: the packs that ship, and the files of names that users write. `lexicon/` in the library holds theirs,
// `*.yaml`, and packs.txt where not all that ships is wanted; all of it applies to every interview of the library.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isProblem, problem, type Problem } from '#graph/problem.ts';
import type { OwnEntry, OwnNames } from '#graph/lexicon/own/read.ts';
import type { NamesAsked } from '../extraction/names.ts';
import { bytesOf } from './arriving-file.ts';
import { systemCode } from './durable.ts';
import { hashOf } from './records.ts';

export type LibraryLexicon = {
	/** Of whatever is in force; `none` where nothing but what ships. */
	readonly hash: string;
	/** Files in force, as paths in the library, with the number of their entries. */
	readonly files: readonly { readonly path: string; readonly entries: number }[];
	/** Why a file is passed over. */
	readonly faults: readonly Problem[];
	/** What to look for; undefined for all that ships, and nothing else. */
	readonly names: NamesAsked | undefined;
};

/** Bytes of a file of names. */
export const namesLimit = 2 * 1024 * 1024;

const packsFile = 'packs.txt';

export const lexiconIn = (folder: string): string => join(folder, 'lexicon');

/** True for a file of names, by its ending. */
export function isNamesFile(path: string): boolean {
	return /\.ya?ml$/i.test(path);
}

/** True for what is read of the library's folder of names. */
export function isLexiconFile(name: string): boolean {
	return !name.startsWith('.') && (isNamesFile(name) || name === packsFile);
}

/** Paths of the files of names that the library in `folder` holds. */
export async function namesFilesIn(folder: string): Promise<readonly string[]> {
	return (await filesIn(lexiconIn(folder))).filter(isNamesFile).map((name) => join(lexiconIn(folder), name));
}

/** As `readLexicon`, and says of each broken file that it takes nothing else down. */
export async function openLexicon(folder: string, say?: (line: string) => void): Promise<LibraryLexicon> {
	const lexicon = await readLexicon(folder);
	for (const { message } of lexicon.faults)
		say?.(`${message} This file is passed over until it is mended; everything else is there.`);
	return lexicon;
}

/** Never throws for a file that is wrong in itself: that one is passed over, and `faults` says why. */
export async function readLexicon(folder: string): Promise<LibraryLexicon> {
	const names = await filesIn(lexiconIn(folder));
	const faults: Problem[] = [];
	const own: OwnEntry[] = [];
	const files: { path: string; entries: number }[] = [];
	const hashes: string[] = [];
	const take = async (name: string, read: (bytes: Uint8Array, path: string) => Promise<number>): Promise<void> => {
		const path = `lexicon/${name}`;
		try {
			const bytes = await bytesOf(join(folder, path));
			files.push({ path, entries: await read(bytes, path) });
			hashes.push(name, hashOf(bytes));
		} catch (error) {
			if (!isProblem(error)) throw error;
			faults.push(error);
		}
	};
	let packs: readonly string[] = ['all'];
	if (names.includes(packsFile)) {
		await take(packsFile, async (bytes, path) => {
			const asked = wordsOf(new TextDecoder().decode(bytes));
			await knowPacks(asked, path);
			packs = asked;
			return asked.length;
		});
	}
	for (const name of names.filter(isNamesFile)) {
		await take(name, async (bytes, path) => {
			const { entries } = await sound(bytes, path);
			for (const entry of entries) own.push(entry);
			return entries.length;
		});
	}
	const hash = hashes.length === 0 ? 'none' : hashOf(JSON.stringify(hashes));
	return { hash, files, faults, names: hashes.length === 0 ? undefined : { hash, packs, own } };
}

/**
 * The names that words such as `ai`, `all`, `none` and `./names.yaml` stand for.
 * @throws Problem usage, names_invalid, names_too_large, file_missing, file_unreadable
 */
export async function namesFrom(words: readonly string[]): Promise<NamesAsked> {
	const own: OwnEntry[] = [];
	for (const path of words.filter(isNamesFile))
		for (const entry of (await sound(await bytesOf(path), path)).entries) own.push(entry);
	const packs = words.filter((word) => !isNamesFile(word));
	try {
		await knowPacks(packs, '--lexicon');
		return { hash: hashOf(JSON.stringify([packs, own])), packs, own };
	} catch (error) {
		if (!isProblem(error) || error.code !== 'pack_unknown') throw error;
		const { name, known } = error.about as { name: string; known: readonly string[] };
		const reason = `There is no pack “${name}”: there are ${known.join(', ')}, all and none; a file of names ends in .yaml.`;
		throw problem('usage', { reason, command: 'colloquy extract talk.md --lexicon ai,./names.yaml' }, { cause: error });
	}
}

/** What a file of names holds, and all that is wrong with it. @throws Problem names_too_large, source_encoding and its kin */
export async function readNamesFile(bytes: Uint8Array, path: string): Promise<OwnNames> {
	if (bytes.length > namesLimit)
		throw problem('names_too_large', { source: path, bytes: bytes.length, limit: namesLimit });
	const { decode } = await import('#graph/source/source.ts');
	const { readOwnNames } = await import('#graph/lexicon/own/read.ts');
	// An empty file is one that waits for its first name.
	const isEmpty = bytes.every((byte) => byte <= 0x20);
	return readOwnNames(isEmpty ? '' : decode(bytes, path));
}

/** @throws Problem names_invalid */
async function sound(bytes: Uint8Array, path: string): Promise<OwnNames> {
	const names = await readNamesFile(bytes, path);
	const [first] = names.faults;
	if (first !== undefined) throw problem('names_invalid', { source: path, ...first, more: names.faults.length - 1 });
	return names;
}

/** @throws Problem pack_unknown */
async function knowPacks(names: readonly string[], source: string): Promise<void> {
	const { fields } = await import('#graph/lexicon/packs.ts');
	const known: readonly string[] = fields;
	const wrong = names.find((name) => name !== 'all' && name !== 'none' && !known.includes(name));
	if (wrong !== undefined) throw problem('pack_unknown', { source, name: wrong, known });
}

/** `ai, physics`, one a line or with commas; `#` begins a remark. */
function wordsOf(text: string): readonly string[] {
	return text
		.replace(/^\uFEFF/, '')
		.replace(/#.*$/gm, '')
		.split(/[\s,，、]+/)
		.filter((word) => word !== '')
		.map((word) => word.toLowerCase());
}

async function filesIn(folder: string): Promise<readonly string[]> {
	try {
		const entries = await readdir(folder, { withFileTypes: true });
		return entries
			.filter((entry) => (entry.isFile() || entry.isSymbolicLink()) && !entry.name.startsWith('.'))
			.map(({ name }) => name)
			.sort();
	} catch (error) {
		if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return [];
		throw error;
	}
}
