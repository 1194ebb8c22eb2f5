// A backup becomes the library: read into a hidden folder beside, verified whole, and only then put in place, in one step
// that a kill can delay and not spoil. What was there before is kept.
import { randomUUID } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rm, rmdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { isProblem, problem } from '#graph/problem.ts';
import { openAudit } from '../library/audit.ts';
import { libraryProblem, makeFolder, reasonOf, syncFolder, systemCode } from '../library/durable.ts';
import { hiddenParts, libraryFileFrom } from '../library/folder.ts';
import { lockLibrary } from '../library/lock.ts';
import { exchange, finishRestoring, keptName, libraryParts } from '../library/restored.ts';
import type { BagInfo } from './bag.ts';
import { readBackup } from './unpacking.ts';

export type Restored = {
	readonly info: BagInfo;
	/** Where what was there before is now, absolute; a whole library. Absent where nothing was. */
	readonly kept?: string;
};

/** Reads a backup through and changes nothing. @throws Problem file_missing, backup_damaged, backup_unfit, backup_newer */
export async function verifyBackup(file: string): Promise<BagInfo> {
	return await readBackup(await streamOf(file), file, async (_, body) => {
		for await (const _piece of body);
	});
}

/**
 * `folder` is where the library is to be. Where it holds one already, `replaces` says that it is to make way.
 * @throws Problem as `verifyBackup`, and library_locked, library_there, disk_full, library_unusable
 */
export async function restoreBackup(
	file: string,
	folder: string,
	{ replaces }: { readonly replaces: boolean },
): Promise<Restored> {
	const stream = await streamOf(file);
	const isNew = !existsSync(folder);
	await understood(folder, () => makeFolder(folder));
	const lock = await lockLibrary(folder, 'restore');
	try {
		return await understood(folder, () => restoreInto(folder, { stream, file, replaces }));
	} finally {
		lock.release();
		// One that was made only for this, and holds nothing now.
		if (isNew) await rmdir(folder).catch(() => undefined);
	}
}

async function understood<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
	try {
		return await work();
	} catch (error) {
		throw libraryProblem(error, folder);
	}
}

type Coming = { readonly stream: ReadableStream<Uint8Array>; readonly file: string; readonly replaces: boolean };

async function restoreInto(folder: string, { stream, file, replaces }: Coming): Promise<Restored> {
	await finishRestoring(folder);
	const there = await partsIn(folder);
	const first = there.find(({ isEmpty }) => !isEmpty);
	if (first !== undefined && !replaces) throw problem('library_there', { folder, found: first.part });
	const from = `${hiddenParts.restored}${randomUUID()}`;
	const stage = join(folder, from);
	try {
		await mkdir(stage);
		const info = await readBackup(stream, file, (path, body, changed) => put(join(stage, path), body, changed));
		await readied(stage, file, info);
		const kept = await keptName(folder, new Date());
		await exchange(folder, { from, kept, parts: await readdir(stage) });
		return { info, ...(there.length === 0 ? {} : { kept: join(folder, kept) }) };
	} catch (error) {
		await rm(stage, { recursive: true, force: true });
		throw error;
	}
}

type Part = { readonly part: string; readonly isEmpty: boolean };

/** What of a library stands there; what holds nothing that anybody put in is empty. */
async function partsIn(folder: string): Promise<readonly Part[]> {
	const parts: Part[] = [];
	for (const part of libraryParts) {
		const path = join(folder, part);
		if (!existsSync(path)) continue;
		const isOurs = ['library.json', 'graph', 'review', 'set-aside.json'].includes(part);
		parts.push({ part, isEmpty: isOurs || ((await stat(path)).isDirectory() && (await readdir(path)).length === 0) });
	}
	return parts;
}

/** A new file, on the disk when this returns but for its name. */
async function put(path: string, body: AsyncIterable<Uint8Array>, changed: Date): Promise<void> {
	await mkdir(dirname(path), { recursive: true });
	const file = await open(path, 'wx');
	try {
		for await (const piece of body) await file.writeFile(piece);
		await file.utimes(changed, changed);
		await file.sync();
	} finally {
		await file.close();
	}
}

/** It is a library that this version reads, says where it comes from, and is on the disk with all its names. */
async function readied(stage: string, file: string, { made, version }: BagInfo): Promise<void> {
	const path = join(stage, 'library.json');
	if (!existsSync(path))
		throw problem('backup_unfit', {
			source: file,
			member: 'data/library.json',
			reason: 'it is not there, so this is no library',
		});
	libraryFileFrom(await readFile(path, 'utf8'), file, 'data/library.json');
	await mkdir(join(stage, 'interviews'), { recursive: true });
	const audit = await openAudit(stage);
	const detail = `made ${made} by Colloquy ${version}`;
	await audit.tell((write) => write({ what: 'library restored', by: 'command', file: basename(file), detail }));
	await syncAll(stage);
}

async function syncAll(folder: string): Promise<void> {
	for (const entry of await readdir(folder, { withFileTypes: true })) {
		if (entry.isDirectory()) await syncAll(join(folder, entry.name));
	}
	await syncFolder(folder);
}

async function streamOf(file: string): Promise<ReadableStream<Uint8Array>> {
	try {
		const found = await stat(file);
		if (found.isDirectory()) throw problem('file_is_folder', { path: file });
		const head = await headOf(file);
		if (head[0] === 0x1f && head[1] === 0x8b)
			throw problem('backup_unfit', {
				source: file,
				member: basename(file),
				reason: 'it is compressed: decompress it first, with gunzip',
			});
		return Readable.toWeb(createReadStream(file, { highWaterMark: 256 * 1024 })) as ReadableStream<Uint8Array>;
	} catch (error) {
		if (isProblem(error)) throw error;
		const code = systemCode(error);
		if (code === 'ENOENT' || code === 'ENOTDIR') throw problem('file_missing', { path: file }, { cause: error });
		if (code === undefined) throw error;
		throw problem('file_unreadable', { path: file, reason: reasonOf(error) }, { cause: error });
	}
}

async function headOf(file: string): Promise<Uint8Array> {
	const opened = await open(file, 'r');
	try {
		const head = new Uint8Array(2);
		await opened.read(head, 0, 2, 0);
		return head;
	} finally {
		await opened.close();
	}
}
