// What a folder holds, as people are told of it: no link is followed, and a folder counts all that is in it.
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { systemCode } from './durable.ts';

export type Entry = {
	readonly name: string;
	/** As people are told it: relative to the library. */
	readonly shown: string;
	readonly kind: 'file' | 'folder' | 'link' | 'other';
	readonly bytes: number;
	/** In a folder, at any depth. */
	readonly files: number;
};

/** By name; none where there is no such folder. `shown`: what the folder is called in messages. */
export async function entriesIn(path: string, shown = ''): Promise<readonly Entry[]> {
	const names = await namesIn(path);
	return await Promise.all(
		names.map((name) => entryAt(join(path, name), name, shown === '' ? name : `${shown}/${name}`)),
	);
}

async function namesIn(path: string): Promise<readonly string[]> {
	try {
		return (await readdir(path)).sort();
	} catch (error) {
		if (['ENOENT', 'ENOTDIR', 'EACCES'].includes(systemCode(error) ?? '')) return [];
		throw error;
	}
}

async function entryAt(path: string, name: string, shown: string): Promise<Entry> {
	const found = await lstat(path);
	const about = { name, shown };
	if (found.isSymbolicLink()) return { ...about, kind: 'link', bytes: 0, files: 0 };
	if (found.isFile()) return { ...about, kind: 'file', bytes: found.size, files: 1 };
	if (!found.isDirectory()) return { ...about, kind: 'other', bytes: 0, files: 0 };
	let bytes = 0;
	let files = 0;
	for (const within of await namesIn(path)) {
		const entry = await entryAt(join(path, within), within, `${shown}/${within}`);
		bytes += entry.bytes;
		files += entry.kind === 'folder' ? entry.files : 1;
	}
	return { ...about, kind: 'folder', bytes, files };
}

/** `notes (a folder of 3 files, 120 bytes)` */
export function describe({ shown, kind, bytes, files }: Entry): string {
	const size = counted(bytes, 'byte');
	const kinds = {
		file: `a file of ${size}`,
		folder: `a folder of ${counted(files, 'file')}, ${size}`,
		link: 'a symbolic link, which is not followed',
		other: 'a pipe, a socket or a device',
	};
	return `${plain(shown)} (${kinds[kind]})`;
}

/** A name may hold anything; a terminal would obey some of it. */
export function plain(name: string): string {
	return name.replace(/\p{Cc}/gu, '\uFFFD').toWellFormed();
}

export function counted(number: number, what: string): string {
	return `${number.toLocaleString('en')} ${what}${number === 1 ? '' : 's'}`;
}
