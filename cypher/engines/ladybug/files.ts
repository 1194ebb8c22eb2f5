// The embedded engine's files, which are derived and may be deleted at any time. One that was not closed cleanly is
// never opened: after a kill in a checkpoint, opening ends the process with a segmentation fault, which nothing catches.
// So a marker is written when the database is closed and taken away before it is opened.
import { createHash } from 'node:crypto';
import {
	closeSync,
	existsSync,
	fsyncSync,
	mkdirSync,
	openSync,
	readFileSync,
	readdirSync,
	renameSync,
	rmSync,
	writeFileSync,
	writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { problem } from '#graph/problem.ts';

const base = 'colloquy.lbug';

export function databaseFile(folder: string): string {
	return join(folder, base);
}

/** What a graph's files were made by; others can't be read, or hold another model. */
export function madeBy(about: { readonly storage: number; readonly schema: readonly string[] }): string {
	return createHash('sha256').update(JSON.stringify(about)).digest('hex');
}

/** True where there is a graph and its last process closed it. */
export function wasClosedCleanly(folder: string): boolean {
	return existsSync(marker(folder)) && existsSync(databaseFile(folder));
}

/** True where there is a graph, in whatever state. */
export function exists(folder: string): boolean {
	return existsSync(databaseFile(folder));
}

/**
 * Takes the folder for this process and the marker away; deletes what must not be opened.
 * @throws Problem graph_locked
 */
export function claim(folder: string, maker: string): void {
	mkdirSync(folder, { recursive: true });
	takeOwnership(folder);
	const sound = wasClosedCleanly(folder) && readFileSync(marker(folder), 'utf8').trim() === maker;
	rmSync(marker(folder), { force: true });
	if (sound) return;
	for (const file of readdirSync(folder))
		if (file.startsWith(base)) rmSync(join(folder, file), { recursive: true, force: true });
}

/** Of a database that is closed: the next may have it, and may open it. */
export function release(folder: string, maker: string): void {
	markClosed(folder, maker);
	rmSync(owner(folder), { force: true });
}

/** Of a database that couldn't be opened: the next may try. */
export function abandon(folder: string): void {
	rmSync(owner(folder), { force: true });
}

/**
 * The engine locks its file too, but only once it is open; what isn't to be opened would be deleted from under whoever
 * has it open and has, rightly, not marked it as closed.
 */
function takeOwnership(folder: string): void {
	for (;;) {
		try {
			writeFileSync(owner(folder), identity(process.pid), { flag: 'wx' });
			return;
		} catch (cause) {
			if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')) throw cause;
			const before = readFileSync(owner(folder), 'utf8');
			const pid = Number(before.split(' ', 1)[0]);
			if (pid !== process.pid && isAlive(pid) && identity(pid) === before)
				throw problem('graph_locked', { path: folder }, { cause });
			rmSync(owner(folder), { force: true });
		}
	}
}

function isAlive(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		// A process of somebody else's is alive too.
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
}

/**
 * Number and, where the system tells it, hour of birth: numbers are given out again. A killed process that nobody has
 * waited for yet is none. See proc(5), fields 3 and 22 of stat.
 */
function identity(pid: number): string {
	const stat = `/proc/${pid}/stat`;
	if (!existsSync(stat)) return `${pid}`;
	const fields = readFileSync(stat, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
	return fields[0] === 'Z' ? 'dead' : `${pid} ${fields[19] ?? ''}`;
}

function owner(folder: string): string {
	return join(folder, 'owner');
}

function markClosed(folder: string, maker: string): void {
	const aside = `${marker(folder)}.new`;
	const file = openSync(aside, 'w');
	writeSync(file, `${maker}\n`);
	fsyncSync(file);
	closeSync(file);
	renameSync(aside, marker(folder));
}

function marker(folder: string): string {
	return join(folder, 'closed');
}
