// Writes that a power cut or SIGKILL leaves whole or undone: aside, fsync, rename, fsync of the folder.
import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isProblem, problem, type Problem } from '#graph/problem.ts';

/** What is being written aside ends in this; a kill may leave some, and the next opening sweeps them. */
export const aside = '.tmp';

/** A text in pieces is written piece by piece. */
type Data = string | Uint8Array | Iterable<string>;

/** Replaces the file whole. Its folder must exist. */
export async function writeDurably(path: string, data: Data): Promise<void> {
	const temporary = join(dirname(path), `.${basename(path).slice(0, 60)}.${randomUUID()}${aside}`);
	try {
		await writeSynced(temporary, data);
		await rename(temporary, path);
	} catch (error) {
		await clearAway(temporary);
		throw error;
	}
	await syncFolder(dirname(path));
}

/** What a failed write leaves aside: a disk that fails here too must not hide why, and the next opening sweeps. */
export async function clearAway(path: string): Promise<void> {
	await rm(path, { recursive: true, force: true }).catch((error: unknown) => {
		if (systemCode(error) === undefined) throw error;
	});
}

/** A new file whose bytes are on the disk when this returns; its name is only after `syncFolder`. */
export async function writeSynced(path: string, data: Data): Promise<void> {
	const file = await open(path, 'wx');
	try {
		await file.writeFile(data);
		await file.sync();
	} finally {
		await file.close();
	}
}

/** For a file that something else has written. */
export async function syncFile(path: string): Promise<void> {
	const file = await open(path, 'r+');
	try {
		await file.sync();
	} finally {
		await file.close();
	}
}

export async function syncFolder(path: string): Promise<void> {
	// Windows cannot open a folder, and its renames are durable by themselves.
	if (process.platform === 'win32') return;
	const folder = await open(path, 'r');
	try {
		await folder.sync();
	} finally {
		await folder.close();
	}
}

/** Makes the folder and those above it; the new names, each in the folder above, are on the disk when this returns. */
export async function makeFolder(path: string): Promise<void> {
	const first = await mkdir(path, { recursive: true });
	if (first === undefined) return;
	for (let made = path; made.length >= first.length; made = dirname(made)) await syncFolder(dirname(made));
}

/** Node's own code, such as `ENOENT`; undefined for what is no error of Node or the system, a Problem among them. */
export function systemCode(error: unknown): string | undefined {
	if (isProblem(error)) return undefined;
	return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

const reasons: Readonly<Record<string, string>> = {
	EACCES: 'no permission',
	EPERM: 'no permission',
	EROFS: 'the file system is read-only',
	ENOENT: 'it is not there',
	ENOTDIR: 'a part of its path is a file',
	EISDIR: 'it is a folder',
	EEXIST: 'something of that name is there already',
	ENAMETOOLONG: 'its name is too long',
	EMFILE: 'too many files are open',
	EIO: 'the disk reports an error',
	ENOSPC: 'the disk is full',
	EDQUOT: 'the disk quota is used up',
	ELOOP: 'its links lead in a circle',
};

/** In words. */
export function reasonOf(error: unknown): string {
	const code = systemCode(error);
	if (code !== undefined) return reasons[code] ?? code;
	return error instanceof Error ? error.message : String(error);
}

const full = ['ENOSPC', 'EDQUOT', 'EFBIG'];

/** What to throw when the library could not be read or written; a Problem stays what it is. */
export function libraryProblem(error: unknown, folder: string): Problem {
	if (isProblem(error)) return error;
	// Also one that became so while it was open: a system does that where a disk fails.
	if (systemCode(error) === 'EROFS') return problem('library_read_only', { reason: reasonOf(error) }, { cause: error });
	if (full.includes(systemCode(error) ?? '')) return problem('disk_full', { path: folder }, { cause: error });
	if (systemCode(error) === undefined) throw error;
	return problem('library_unusable', { folder, reason: reasonOf(error) }, { cause: error });
}
