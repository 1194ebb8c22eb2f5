// One process at a time holds a library: by the kernel's lock on a file in it, which ends with the process, and by what
// the file says, which tells others who holds it, since when and at which address. Where the kernel gives no lock, and for
// other machines on shared storage, what the file says decides alone: a process id of the same PID namespace is looked
// up, and any other holder is alive while its pulse goes on. A holder that was killed blocks nobody.
import { randomUUID } from 'node:crypto';
import { closeSync, futimesSync, linkSync, renameSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { problem } from '#graph/problem.ts';
import { systemCode } from './durable.ts';
import { standsAt, takeKernelLock, type KernelLock } from './kernel-lock.ts';
import { beat, isAlive, lockPath, looks, pause, recordIn, understood } from './lock-liveness.ts';
import { createFile, openFile, readRecord, writeRecord, type Holder, type LockRecord } from './lock-record.ts';
import { birthOf, processSpace, sharesProcessIds } from './process-identity.ts';

export { lockPath } from './lock-liveness.ts';
export type { Holder } from './lock-record.ts';

export type Lock = {
	/** Lets others know where this process serves. */
	announce(address: string): void;
	/** At most once has an effect; never removes another's lock. */
	release(): void;
};

/** @throws Problem library_locked, library_unusable */
export async function lockLibrary(folder: string, command: string): Promise<Lock> {
	let held: Holder | undefined;
	for (let look = 0; look < looks; look++) {
		const lock = makeLock(lockPath(folder), command);
		if (lock !== undefined) return lock;
		const found = await obstacleIn(folder);
		if (found.state === 'alive') throw lockedBy(found.holder, folder);
		held = found.state === 'locked' ? found.holder : undefined;
		if (found.state === 'locked') await wait(pause);
	}
	throw lockedBy(held, folder);
}

/**
 * Who holds the library now, by what its lock says; undefined where nobody does. It takes no lock, so that it stands in
 * nobody's way. @throws Problem library_unusable
 */
export async function liveHolder(folder: string): Promise<Holder | undefined> {
	const holder = await understood(() => recordIn(folder));
	return holder !== undefined && (await isAlive(holder, folder)) ? holder : undefined;
}

/** `holder` is undefined where the lock doesn't say. */
export function lockedBy(holder: Holder | undefined, folder: string): Error {
	if (holder === undefined) return problem('library_locked', { folder });
	return problem('library_locked', {
		folder,
		command: holder.command,
		pid: holder.pid,
		since: holder.since.replace('T', ' ').replace(/\.\d+Z$/, ' UTC'),
		...(holder.host === hostname() ? {} : { host: holder.host }),
		...(holder.address === undefined ? {} : { address: holder.address }),
	});
}

/** Undefined where there is a lock already. */
function makeLock(path: string, command: string): Lock | undefined {
	const created = createFile(path);
	if (created === undefined) return undefined;
	const kernel = takeKernelLock(created, path);
	const fd = kernel.state === 'taken' ? kernel.fd : created;
	try {
		// Whoever looks at a lock takes it for a moment; one that was found empty may have been cleared away.
		if (kernel.state !== 'held' && standsAt(path, fd)) return hold(path, fd, holderWith(kernel, command));
	} catch (error) {
		letGo(path, fd);
		throw error;
	}
	closeSync(fd);
	return undefined;
}

function holderWith(kernel: KernelLock, command: string): Holder {
	const birth = birthOf(process.pid);
	const keeper = kernel.state === 'taken' ? kernel.keeper : undefined;
	return {
		token: randomUUID(),
		pid: process.pid,
		...(birth === undefined ? {} : { birth }),
		...processSpace(),
		since: new Date().toISOString(),
		command,
		...(keeper === undefined ? {} : { keeper }),
	};
}

type Obstacle =
	| { readonly state: 'alive'; readonly holder: Holder }
	/** Somebody has the kernel's lock; whom the file names may be one before. */
	| { readonly state: 'locked'; readonly holder: Holder | undefined }
	| { readonly state: 'cleared' };

/** What stands in the way of a new lock; a dead holder's is cleared away, under the kernel's lock where there is one. */
async function obstacleIn(folder: string): Promise<Obstacle> {
	const path = lockPath(folder);
	const opened = openFile(path, folder);
	if (opened === undefined) return { state: 'cleared' };
	const kernel = takeKernelLock(opened, path);
	const fd = kernel.state === 'taken' ? kernel.fd : opened;
	try {
		if (kernel.state === 'held') return lockedWith(readRecord(fd));
		const holder = await understood(() => readRecord(fd));
		const keeper = kernel.state === 'taken' ? kernel.keeper : undefined;
		if (holder !== undefined && (await isAlive(holder, folder, keeper))) return { state: 'alive', holder };
		clearAway(path, fd);
		return { state: 'cleared' };
	} finally {
		closeSync(fd);
	}
}

function lockedWith(record: LockRecord): Obstacle {
	if (record === 'unclear') return { state: 'locked', holder: undefined };
	const isHolder = sharesProcessIds(record) && birthOf(record.pid) === record.birth;
	return { state: isHolder ? 'alive' : 'locked', holder: record };
}

/**
 * Two without the kernel's lock may find the same dead holder: what is taken away must be his lock, which is open as `fd`,
 * not one that was made since.
 */
function clearAway(path: string, fd: number): void {
	if (!standsAt(path, fd)) return;
	const taken = `${path}.${randomUUID()}`;
	try {
		renameSync(path, taken);
		if (!standsAt(taken, fd)) linkSync(taken, path);
	} catch (error) {
		if (!['ENOENT', 'EEXIST'].includes(systemCode(error) ?? '')) throw error;
	}
	rmSync(taken, { force: true });
}

function hold(path: string, fd: number, mine: Holder): Lock {
	writeRecord(fd, mine);
	let held = true;
	const pulse = setInterval(() => {
		touch(fd);
	}, beat).unref();
	const release = (): void => {
		if (!held) return;
		held = false;
		clearInterval(pulse);
		process.off('exit', release);
		letGo(path, fd);
	};
	process.on('exit', release);
	return {
		announce(address) {
			if (held) writeRecord(fd, { ...mine, address });
		},
		release,
	};
}

/** Only the holder's own file is removed. One that cannot be, on a disk that was made read-only, is locked no more. */
function letGo(path: string, fd: number): void {
	try {
		if (standsAt(path, fd)) rmSync(path, { force: true });
	} catch (error) {
		if (systemCode(error) === undefined) throw error;
	} finally {
		closeSync(fd);
	}
}

/** Only others look at the pulse: a disk that fails here fails louder where it matters. */
function touch(fd: number): void {
	try {
		futimesSync(fd, new Date(), new Date());
	} catch (error) {
		if (systemCode(error) === undefined) throw error;
	}
}
