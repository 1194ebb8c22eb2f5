// Room on the disk for what the embedded engine is about to write. It doesn't expect a disk to be full: some of its writes
// then fail, others end the process.
import { existsSync, statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { problem, type Problem } from '#graph/problem.ts';

/** Bytes: for a transaction of the usual size, and for the engine's own bookkeeping. */
const margin = 8 * 2 ** 20;

/**
 * Bytes of the log after which it is folded into the file at once. Each time it rewrites what it touches: a rebuild in
 * four times larger steps leaves a file a fifth as large.
 */
const wal = { least: 4 * 2 ** 20, most: 64 * 2 ** 20 };

export function walLimit(folder: string): number {
	return Math.min(wal.most, Math.max(wal.least, Math.floor(freeIn(folder) / 8)));
}

/** Of a large file, not all is touched. */
const mostRewritten = 256 * 2 ** 20;

/**
 * Folding the log into the file writes anew whatever it touches, before what was there is given up.
 * @throws Problem disk_full
 */
export function requireRoom(folder: string, { file, log }: { readonly file: string; readonly log: string }): void {
	const needed = margin + 2 * sizeOf(log) + Math.min(mostRewritten, sizeOf(file));
	if (freeIn(folder) < needed) throw noRoom(folder);
}

/** Bytes; 0 of a file that isn't there. */
export function sizeOf(path: string): number {
	return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

/** For the least that the engine writes. */
export function hasRoom(folder: string): boolean {
	return freeIn(folder) >= margin;
}

/** True where a write that failed failed for want of room. */
export function isFull(folder: string, reason: string): boolean {
	return (
		/No space left|quota exceeded/i.test(reason) ||
		(/Cannot write|IO exception|SIGBUS|SIGABRT/.test(reason) && !hasRoom(folder))
	);
}

export function noRoom(folder: string, cause?: unknown): Problem {
	return problem('disk_full', { path: folder }, { cause });
}

function freeIn(folder: string): number {
	const { bavail, bsize } = statfsSync(existing(folder));
	return bavail * bsize;
}

/** The folder itself may not be there yet. */
function existing(folder: string): string {
	return existsSync(folder) || dirname(folder) === folder ? folder : existing(dirname(folder));
}
