// The bin: interviews that were taken out of the library, each folder whole as it was, `bin/<time>-<id>/`. It is no part
// of what the graph is made from. It never empties by itself: what is in it goes only where somebody says so.
import { randomUUID } from 'node:crypto';
import { lstat, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { problem } from '#graph/problem.ts';
import { clearAway, libraryProblem, makeFolder, syncFolder, systemCode } from './durable.ts';
import { binIn, interviewsIn, removed } from './folder.ts';
import { isThere } from './records.ts';

export type Binned = {
	/** The name of its folder in the bin: when it was removed, and its id. */
	readonly key: string;
	/** Under which it stood in the library. */
	readonly id: string;
	/** Absent where its interview.json says none, or cannot be read. */
	readonly title?: string;
	/** ISO 8601. */
	readonly removed: string;
	/** Of all files in its folder. */
	readonly bytes: number;
};

/** `20261130T073000123Z-talk`: a time as ISO 8601 writes it without separators, to the millisecond. */
const shape = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-(.+)$/su;

function keyOf(id: string, at: Date): string {
	return `${at.toISOString().replace(/[-:.]/g, '')}-${id}`;
}

/** Where the key is none of the bin's, undefined. */
function partsOf(key: string): { readonly id: string; readonly removed: string } | undefined {
	const [, year = '', month = '', day = '', hour = '', minute = '', second = '', rest = '', id = ''] =
		shape.exec(key) ?? [];
	const at = `${year}-${month}-${day}T${hour}:${minute}:${second}.${rest}Z`;
	return id === '' || Number.isNaN(Date.parse(at)) ? undefined : { id, removed: at };
}

/** What was removed last comes first. @throws Problem library_unusable */
export async function binned(folder: string): Promise<readonly Binned[]> {
	const keys = await keysIn(folder);
	const all: Binned[] = [];
	for (const key of keys.toReversed()) {
		const parts = partsOf(key);
		if (parts !== undefined) all.push({ key, ...parts, ...(await looked(folder, key)) });
	}
	return all;
}

/** @throws Problem removed_unknown */
export async function binnedAs(folder: string, key: string): Promise<Binned> {
	const parts = (await keysIn(folder)).includes(key) ? partsOf(key) : undefined;
	if (parts === undefined) throw problem('removed_unknown', { key });
	return { key, ...parts, ...(await looked(folder, key)) };
}

/** In the order in which they were removed. @throws Problem library_unusable */
export async function keysIn(folder: string): Promise<readonly string[]> {
	try {
		return (await readdir(binIn(folder))).filter((name) => partsOf(name) !== undefined).sort();
	} catch (error) {
		if (systemCode(error) === 'ENOENT') return [];
		throw libraryProblem(error, folder);
	}
}

async function looked(folder: string, key: string): Promise<Pick<Binned, 'title' | 'bytes'>> {
	const home = join(binIn(folder), key);
	try {
		const title = await titleIn(home);
		return { ...(title === undefined ? {} : { title }), bytes: await bytesIn(home) };
	} catch (error) {
		throw libraryProblem(error, folder);
	}
}

/** Longest interview.json that is looked at for a title, in bytes. */
const longest = 16 * 1024 * 1024;

async function titleIn(home: string): Promise<string | undefined> {
	const path = join(home, 'interview.json');
	try {
		const found = await lstat(path);
		if (!found.isFile() || found.size > longest) return undefined;
		const { title } = JSON.parse(await readFile(path, 'utf8')) as { readonly title?: unknown };
		return typeof title === 'string' ? title : undefined;
	} catch (error) {
		// An interview that could not be read stands in the bin as well.
		if (error instanceof SyntaxError || error instanceof TypeError || systemCode(error) !== undefined) return undefined;
		throw error;
	}
}

/** Links are not followed. */
export async function bytesIn(path: string): Promise<number> {
	const found = await lstat(path);
	if (!found.isDirectory()) return found.isFile() ? found.size : 0;
	let bytes = 0;
	for (const name of await readdir(path)) bytes += await bytesIn(join(path, name));
	return bytes;
}

/** The key that an interview would have in the bin. */
export function freeKey(folder: string, id: string, at: Date = new Date()): string {
	for (let time = at.getTime(); ; time++) {
		const key = keyOf(id, new Date(time));
		if (!isThere(join(binIn(folder), key))) return key;
	}
}

/**
 * Moves an interview's folder into the bin, whatever is in it: in one step, durable when this returns.
 * @throws Problem disk_full, library_unusable
 */
export async function moveToBin(folder: string, id: string, key: string): Promise<void> {
	try {
		await makeFolder(binIn(folder));
		// Whoever made it may have been kept from syncing its name.
		await syncFolder(folder);
		await move(join(interviewsIn(folder), id), join(binIn(folder), key));
		await syncBoth(binIn(folder), interviewsIn(folder));
	} catch (error) {
		throw libraryProblem(error, folder);
	}
}

/** The way back. `id` is free. @throws Problem disk_full, library_unusable */
export async function moveFromBin(folder: string, key: string, id: string): Promise<void> {
	try {
		await move(join(binIn(folder), key), join(interviewsIn(folder), id));
		await syncBoth(interviewsIn(folder), binIn(folder));
	} catch (error) {
		throw libraryProblem(error, folder);
	}
}

/** A rename would take the place of an empty folder without a word. */
async function move(from: string, to: string): Promise<void> {
	if (isThere(to)) throw Object.assign(new Error(`${to} is there already`), { code: 'EEXIST' });
	await rename(from, to);
}

/** The new name first: a power cut between the two must not leave none. */
async function syncBoth(to: string, from: string): Promise<void> {
	await syncFolder(to);
	await syncFolder(from);
}

/** Deletes it for good: gone when this returns, whole or not at all when it is cut short. @throws Problem library_unusable */
export async function deleteFromBin(folder: string, key: string): Promise<void> {
	const bin = binIn(folder);
	const gone = join(bin, `${removed}${randomUUID()}`);
	try {
		await rename(join(bin, key), gone);
		await syncFolder(bin);
	} catch (error) {
		throw libraryProblem(error, folder);
	}
	await clearAway(gone);
}
