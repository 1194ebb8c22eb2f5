// The library folder, where the truth is: sources as they came, what users corrected, the log of their decisions.
// `graph/` in it is derived. Opening it makes it, sweeps what a kill left half done, and reads who it is.
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isProblem, problem, type Problem } from '#graph/problem.ts';
import { aside, libraryProblem, makeFolder, reasonOf, syncFolder, systemCode, writeDurably } from './durable.ts';
import { lockLibrary, lockPath, type Lock } from './lock.ts';
import { noLock, whyReadOnly } from './read-only.ts';
import { finishRestoring, restoring } from './restored.ts';

/** library.json: what the library itself is. */
export type LibraryFile = {
	/** Of the folder's layout, not of the program. */
	readonly format: number;
	/** Marks this library's nodes in a shared database. */
	readonly id: string;
	/** ISO 8601. */
	readonly created: string;
	/** True once the sample was put in, or passed over: it is offered once. */
	readonly sampleOffered: boolean;
};

const knownFormat = 1;

export type Folder = {
	/** Absolute. */
	readonly path: string;
	readonly id: string;
	readonly lock: Lock;
	/** Why nothing can be written to it. */
	readonly readOnly?: Problem;
	sampleOffered(): boolean;
	offerSample(): Promise<void>;
};

export const interviewsIn = (folder: string): string => join(folder, 'interviews');
export const graphIn = (folder: string): string => join(folder, 'graph');
export const binIn = (folder: string): string => join(folder, 'bin');

/** True where there is something to open; asking makes nothing. */
export function isLibrary(folder: string): boolean {
	const isAnyThere = (...names: readonly string[]): boolean => names.some((name) => existsSync(join(folder, name)));
	return isAnyThere('library.json', 'interviews', restoring) || existsSync(lockPath(folder));
}

export type OpeningFolder = {
	/** What the process does, for those who find the library open. */
	readonly command: string;
	/** It only reads: a library that cannot be written is opened all the same. */
	readonly reads?: boolean;
	/** It gets another id than the one it has, which a copy of it has too. */
	readonly ownId?: boolean;
};

/**
 * Opens the folder for this process alone, making it where it is missing.
 * @throws Problem library_locked, library_unusable, library_read_only, library_newer, library_damaged, disk_full
 */
export async function openFolder(
	path: string,
	{ command, reads = false, ownId = false }: OpeningFolder,
): Promise<Folder> {
	let lock: Lock | undefined;
	try {
		const readOnly = isLibrary(path) ? await whyReadOnly([path, interviewsIn(path)]) : undefined;
		if (readOnly !== undefined && !reads) throw readOnly;
		if (readOnly !== undefined)
			return { ...folderOf(path, (await libraryFileIn(path)) ?? newLibrary(), noLock), readOnly };
		await makeFolder(path);
		lock = await lockLibrary(path, command);
		await finishRestoring(path);
		await makeFolder(interviewsIn(path));
		await sweep(path);
		return folderOf(path, await readLibraryFile(path, { ownId }), lock);
	} catch (error) {
		lock?.release();
		if (!isProblem(error) && !isLibrary(path))
			throw problem('library_unusable', { folder: path, reason: reasonOf(error) }, { cause: error });
		throw libraryProblem(error, path);
	}
}

function folderOf(path: string, file: LibraryFile, lock: Lock): Folder {
	let current = file;
	return {
		path,
		id: file.id,
		lock,
		sampleOffered: () => current.sampleOffered,
		async offerSample() {
			current = { ...current, sampleOffered: true };
			await writeLibraryFile(path, current);
		},
	};
}

async function readLibraryFile(folder: string, { ownId }: { readonly ownId: boolean }): Promise<LibraryFile> {
	const there = await libraryFileIn(folder);
	if (there !== undefined && !ownId) return there;
	const made = there === undefined ? newLibrary() : { ...there, id: randomUUID() };
	await writeLibraryFile(folder, made);
	return made;
}

async function libraryFileIn(folder: string): Promise<LibraryFile | undefined> {
	const path = join(folder, 'library.json');
	const text = await contentOf(path);
	return text === undefined ? undefined : libraryFileFrom(text, folder, path);
}

function newLibrary(): LibraryFile {
	return { format: knownFormat, id: randomUUID(), created: new Date().toISOString(), sampleOffered: false };
}

async function writeLibraryFile(folder: string, file: LibraryFile): Promise<void> {
	try {
		await writeDurably(join(folder, 'library.json'), `${JSON.stringify(file, undefined, '\t')}\n`);
	} catch (error) {
		throw libraryProblem(error, folder);
	}
}

/** @throws Problem library_damaged, library_newer */
export function libraryFileFrom(text: string, folder: string, path: string): LibraryFile {
	let file: Partial<LibraryFile>;
	try {
		file = JSON.parse(text) as Partial<LibraryFile>;
	} catch (error) {
		throw problem('library_damaged', { path, reason: 'it is not JSON' }, { cause: error });
	}
	const { format, id, created = '', sampleOffered = true } = file;
	if (typeof format !== 'number' || typeof id !== 'string' || id === '') {
		throw problem('library_damaged', { path, reason: 'format or id is missing' });
	}
	if (format > knownFormat) throw problem('library_newer', { folder, format, known: knownFormat });
	return { format, id, created, sampleOffered };
}

/** Undefined where there is no such file. */
export async function contentOf(path: string): Promise<string | undefined> {
	try {
		return await readFile(path, 'utf8');
	} catch (error) {
		if (systemCode(error) === 'ENOENT') return undefined;
		throw error;
	}
}

/** An interview that is being replaced stands here for the moment between two renames. */
export const outgoing = '.outgoing-';
export const incoming = '.incoming-';
export const removed = '.removed-';
/** What stood in an interview's place and could not be read, on its way into the interview that takes the place. */
export const foreign = '.foreign-';

/** Folders that are there for as long as something is under way; each name goes on with a UUID. */
export const hiddenParts = { snapshot: '.snapshot-', restored: '.restored-' } as const;

function isUnderWay(name: string): boolean {
	return /^\.(?:snapshot|restored)-[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(name);
}

/** Writes of this program that a kill cut short; nobody else names a file so, and of anybody else's none is deleted. */
function isUnfinished(name: string): boolean {
	const uuid = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/;
	return new RegExp(`^(?:\\..*\\.${uuid.source}\\${aside}|lock\\.${uuid.source})$`).test(name);
}

/** What SIGKILL left behind: unfinished writes go, an interview that had been moved out for its successor comes back. */
export async function sweep(folder: string): Promise<void> {
	for (const name of await readdir(folder)) {
		if (isUnfinished(name)) await rm(join(folder, name), { force: true });
		if (isUnderWay(name)) await rm(join(folder, name), { recursive: true, force: true });
	}
	const interviews = interviewsIn(folder);
	for (const name of await readdir(interviews)) {
		const path = join(interviews, name);
		if (name.startsWith(outgoing)) {
			const home = join(interviews, name.slice(outgoing.length));
			if (existsSync(home)) await rm(path, { recursive: true, force: true });
			else await rename(path, home);
		} else if (name.startsWith(foreign)) {
			const id = name.slice(foreign.length);
			if (existsSync(join(interviews, id))) await moveUnder(interviews, id);
			else await rename(path, join(interviews, id));
		} else if (name.startsWith(incoming) || name.startsWith(removed)) {
			await rm(path, { recursive: true, force: true });
		}
	}
	await syncFolder(interviews);
	if (!existsSync(binIn(folder))) return;
	for (const name of await readdir(binIn(folder))) {
		if (name.startsWith(removed)) await rm(join(binIn(folder), name), { recursive: true, force: true });
	}
}

/** Of what could not be read and made way for interview `id`: from now on it stands in that one's folder. Gives its path in the library. */
export async function moveUnder(interviews: string, id: string): Promise<string> {
	const kept = join(interviews, id, 'replaced');
	await makeFolder(kept);
	const taken = new Set(await readdir(kept));
	let number = 1;
	while (taken.has(setAsideName(number))) number++;
	await rename(join(interviews, `${foreign}${id}`), join(kept, setAsideName(number)));
	await syncFolder(kept);
	await syncFolder(interviews);
	return `interviews/${id}/replaced/${setAsideName(number)}`;
}

const setAsideName = (number: number): string => (number === 1 ? 'set-aside' : `set-aside-${number}`);
