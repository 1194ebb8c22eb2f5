// Whether the process that a lock names is alive. One of the same PID namespace is looked up; any other, of another
// machine or another container, is alive while its pulse goes on: a holder touches its lock again and again.
import { closeSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openFile, readRecord, type Holder, type LockRecord } from './lock-record.ts';
import { birthOf, processSpace, sharesProcessIds } from './process-identity.ts';

/** Between two touches of a lock by its holder, in milliseconds. */
export const beat = 2_000;

/** How often, and after how many milliseconds, to look again at what another process is about to change. */
export const looks = 20;
export const pause = 25;

export function lockPath(folder: string): string {
	return join(folder, 'lock');
}

/** A lock that says nothing is being written at this moment, or its writer was killed in the middle. */
export async function understood(read: () => LockRecord | undefined): Promise<Holder | undefined> {
	for (let look = 0; look < looks; look++) {
		const record = read();
		if (record !== 'unclear') return record;
		await wait(pause);
	}
	return undefined;
}

/** Undefined where there is no lock. @throws Problem library_unusable */
export function recordIn(folder: string): LockRecord | undefined {
	const fd = openFile(lockPath(folder), folder);
	if (fd === undefined) return undefined;
	try {
		return readRecord(fd);
	} finally {
		closeSync(fd);
	}
}

/** `keeper`: of the kernel's lock that this process has just been given, so that no other process has that one. */
export async function isAlive(holder: Holder, folder: string, keeper?: string): Promise<boolean> {
	const isFreed = keeper !== undefined && holder.keeper === keeper;
	if (!sharesProcessIds(holder)) return isUnmoved(holder) || (!isFreed && (await pulses(holder, folder)));
	const birth = birthOf(holder.pid);
	if (birth === 'dead') return false;
	return birth === undefined || holder.birth === undefined ? !isFreed : birth === holder.birth;
}

/** An older Colloquy named no namespace; who has the birth that it named is in this one. */
function isUnmoved({ host, boot, namespace, birth, pid }: Holder): boolean {
	const isUnnamed = boot === undefined && namespace === undefined && processSpace().namespace !== undefined;
	return isUnnamed && host === hostname() && birth !== undefined && birthOf(pid) === birth;
}

async function pulses(holder: Holder, folder: string): Promise<boolean> {
	const before = touchedAt(folder);
	for (let waited = 0; waited < 3 * beat; waited += 250) {
		await wait(250);
		if (touchedAt(folder) !== before) return (await understood(() => recordIn(folder)))?.token === holder.token;
	}
	return false;
}

function touchedAt(folder: string): number | undefined {
	return statSync(lockPath(folder), { throwIfNoEntry: false })?.mtimeMs;
}
