// One process at a time holds a library. The lock is a file that names its holder; a holder that was killed does not
// block the next one: its process is gone (same machine), or its pulse has stopped (another machine on shared storage).
// The embedded engine's own lock stands behind this one; this one can say who, since when, and at which address.
import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { problem } from '#graph/problem.ts';
import { systemCode } from './durable.ts';
import { birthOf } from './process-identity.ts';

export type Holder = {
	readonly token: string;
	readonly pid: number;
	readonly birth?: string;
	readonly host: string;
	/** ISO 8601. */
	readonly since: string;
	/** `serve`, `ingest`, … */
	readonly command: string;
	/** Where it serves, once it does. */
	readonly address?: string;
};

export type Lock = {
	/** Lets others know where this process serves. */
	announce(address: string): void;
	/** At most once has an effect; never removes another's lock. */
	release(): void;
};

const beat = 2_000;

export function lockPath(folder: string): string {
	return join(folder, 'lock');
}

/** @throws Problem library_locked */
export async function lockLibrary(folder: string, command: string): Promise<Lock> {
	const birth = birthOf(process.pid);
	const mine: Holder = {
		token: randomUUID(),
		pid: process.pid,
		...(birth === undefined ? {} : { birth }),
		host: hostname(),
		since: new Date().toISOString(),
		command,
	};
	const path = lockPath(folder);
	while (!created(path, mine)) {
		const holder = await liveHolder(folder);
		if (holder !== undefined) throw lockedBy(holder, folder);
	}
	return hold(path, mine);
}

/** Who holds the library now; undefined where nobody does. A dead holder's lock is cleared away. */
export async function liveHolder(folder: string): Promise<Holder | undefined> {
	const path = lockPath(folder);
	const holder = await readHolder(path);
	if (holder === undefined) return undefined;
	if (await isAlive(path, holder)) return holder;
	clearAway(path, holder);
	return undefined;
}

export function lockedBy(holder: Holder, folder: string): Error {
	return problem('library_locked', {
		folder,
		command: holder.command,
		pid: holder.pid,
		since: holder.since.replace('T', ' ').replace(/\.\d+Z$/, ' UTC'),
		...(holder.host === hostname() ? {} : { host: holder.host }),
		...(holder.address === undefined ? {} : { address: holder.address }),
	});
}

function created(path: string, mine: Holder): boolean {
	try {
		writeFileSync(path, JSON.stringify(mine), { flag: 'wx' });
		return true;
	} catch (error) {
		if (systemCode(error) === 'EEXIST') return false;
		throw error;
	}
}

/** A lock that says nothing is being written at this moment, or its writer was killed in the middle. */
async function readHolder(path: string): Promise<Holder | undefined> {
	for (let tries = 0; ; tries++) {
		const text = contentOf(path);
		if (text === undefined) return undefined;
		const holder = holderFrom(text);
		if (holder !== undefined) return holder;
		if (tries === 20) {
			rmSync(path, { force: true });
			return undefined;
		}
		await wait(25);
	}
}

function contentOf(path: string): string | undefined {
	try {
		return readFileSync(path, 'utf8');
	} catch (error) {
		if (['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '')) return undefined;
		throw error;
	}
}

function holderFrom(text: string): Holder | undefined {
	try {
		return JSON.parse(text) as Holder;
	} catch (error) {
		if (error instanceof SyntaxError) return undefined;
		throw error;
	}
}

async function isAlive(path: string, holder: Holder): Promise<boolean> {
	if (holder.host !== hostname()) return await pulses(path, holder);
	const birth = birthOf(holder.pid);
	if (birth === 'dead') return false;
	return birth === undefined || holder.birth === undefined || birth === holder.birth;
}

/** Another machine's processes cannot be looked at; a living holder touches its lock again and again. */
async function pulses(path: string, holder: Holder): Promise<boolean> {
	const before = touchedAt(path);
	for (let waited = 0; waited < 3 * beat; waited += 250) {
		await wait(250);
		if (touchedAt(path) !== before) return (await readHolder(path))?.token === holder.token;
	}
	return false;
}

function touchedAt(path: string): number | undefined {
	return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
}

/** Two may find the same dead holder: what is taken away must be his lock, not one that was made since. */
function clearAway(path: string, dead: Holder): void {
	const taken = `${path}.${randomUUID()}`;
	try {
		renameSync(path, taken);
	} catch (error) {
		if (systemCode(error) === 'ENOENT') return;
		throw error;
	}
	const holder = holderFrom(contentOf(taken) ?? '');
	if (holder !== undefined && holder.token !== dead.token) created(path, holder);
	rmSync(taken, { force: true });
}

/** Only other machines look at the pulse: a disk that fails here fails louder where it matters. */
function touch(path: string, isOurs: () => boolean): void {
	try {
		if (isOurs()) utimesSync(path, new Date(), new Date());
	} catch (error) {
		if (systemCode(error) === undefined) throw error;
	}
}

function hold(path: string, mine: Holder): Lock {
	let held = true;
	let current = mine;
	const isOurs = (): boolean => holderFrom(contentOf(path) ?? '')?.token === mine.token;
	const pulse = setInterval(() => {
		touch(path, isOurs);
	}, beat).unref();
	const release = (): void => {
		if (!held) return;
		held = false;
		clearInterval(pulse);
		process.off('exit', release);
		if (isOurs()) rmSync(path, { force: true });
	};
	process.on('exit', release);
	return {
		announce(address) {
			current = { ...current, address };
			const next = `${path}.${mine.token}`;
			writeFileSync(next, JSON.stringify(current));
			renameSync(next, path);
		},
		release,
	};
}
