// Which process has a folder of the embedded engine. The engine locks its file too, but only once it is open; what isn't
// to be opened would be deleted from under whoever has it open and has, rightly, not sealed it yet.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { problem } from '#graph/problem.ts';

/** Number and, where the system tells it, time of birth: numbers are given out again. */
type Identity = string;
type Owner = { readonly process: Identity; readonly parent: Identity };

/** Milliseconds. A process whose parent was killed ends by itself, but not before what it is just computing. */
const patience = { orphan: 10_000, writing: 200, between: 50 };

/** @throws Problem graph_locked */
export async function own(folder: string): Promise<void> {
	for (let waited = 0; !isWritten(folder); waited += patience.between) {
		const owner = read(folder);
		const isLeft = owner === undefined ? waited >= patience.writing : !isAlive(owner.process);
		if (isLeft) rmSync(ownerFile(folder), { recursive: true, force: true });
		else if (owner !== undefined && (isAlive(owner.parent) || waited >= patience.orphan))
			throw problem('graph_locked', { path: folder });
		else await wait(patience.between);
	}
}

export function disown(folder: string): void {
	rmSync(ownerFile(folder), { force: true });
}

/** False where somebody has it. */
function isWritten(folder: string): boolean {
	const self = identity(process.pid);
	const owner: Owner = { process: self, parent: process.connected ? identity(process.ppid) : self };
	try {
		writeFileSync(ownerFile(folder), JSON.stringify(owner), { flag: 'wx' });
		return true;
	} catch (cause) {
		if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST') return false;
		throw cause;
	}
}

/** Undefined where the file says nothing that makes sense, or nothing yet. */
function read(folder: string): Owner | undefined {
	try {
		const { process, parent } = JSON.parse(readFileSync(ownerFile(folder), 'utf8')) as Partial<Owner>;
		return typeof process === 'string' && typeof parent === 'string' ? { process, parent } : undefined;
	} catch {
		return undefined;
	}
}

/** This process itself opens a folder once: what bears its name is left from an earlier one. */
function isAlive(owner: Identity): boolean {
	const pid = Number(owner.split(' ', 1)[0]);
	return Number.isInteger(pid) && pid > 0 && pid !== process.pid && runs(pid) && identity(pid) === owner;
}

function runs(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		// A process of somebody else's runs too.
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
}

/** A killed process that nobody has waited for yet is none. See proc(5), fields 3 and 22 of stat. */
function identity(pid: number): Identity {
	const fields = stat(pid)?.split(') ').at(-1)?.split(' ');
	if (fields === undefined) return existsSync('/proc/self/stat') ? 'dead' : `${pid}`;
	return fields[0] === 'Z' ? 'dead' : `${pid} ${fields[19] ?? ''}`;
}

function stat(pid: number): string | undefined {
	try {
		return readFileSync(`/proc/${pid}/stat`, 'utf8');
	} catch {
		return undefined;
	}
}

function ownerFile(folder: string): string {
	return join(folder, 'owner');
}
