// The operating system's own lock on an open file (flock): it ends with the process that holds it, however that ends, and
// holds in every container and PID namespace of one kernel. Node has no call for it. On Linux a lock belongs to the open
// file, not to the process that asked, so the command `flock` (util-linux, busybox) takes it for a descriptor of ours;
// macOS takes it while opening. Node's descriptors are closed in the programs that it starts, so none of them keeps it.
import { spawnSync } from 'node:child_process';
import { closeSync, constants, fstatSync, openSync, statSync } from 'node:fs';
import { systemCode } from './durable.ts';
import { processSpace } from './process-identity.ts';

export type KernelLock =
	/**
	 * Until `fd` is closed. `keeper` names the kernel and the mounted file system that keep the lock: whoever else names
	 * the same ones could not hold it too. Undefined where that cannot be told.
	 */
	| { readonly state: 'taken'; readonly fd: number; readonly keeper?: string }
	/** Another open file has it. */
	| { readonly state: 'held' }
	/** Not on this system or not on this file system. */
	| { readonly state: 'unavailable' };

/** Takes the lock on the file that is open as `fd`, which stands at `path`. On macOS `fd` is closed for one of its own. */
export function takeKernelLock(fd: number, path: string): KernelLock {
	if (process.platform === 'linux') return takeOnLinux(fd);
	return process.platform === 'darwin' ? takeOnMac(fd, path) : { state: 'unavailable' };
}

/** True while the name leads to the open file, rather than to one that has taken its place. */
export function standsAt(path: string, fd: number): boolean {
	const named = statSync(path, { bigint: true, throwIfNoEntry: false });
	const opened = fstatSync(fd, { bigint: true });
	return named?.ino === opened.ino && named.dev === opened.dev;
}

/** Longer than any answer of a disk; a network share that is away must not hold a start up for ever. In milliseconds. */
const patience = 10_000;

function takeOnLinux(fd: number): KernelLock {
	const { status, stderr } = spawnSync('flock', ['-n', '3'], {
		stdio: ['ignore', 'ignore', 'pipe', fd],
		encoding: 'utf8',
		timeout: patience,
	});
	if (status === 0) return taken(fd);
	// Both commands say nothing where the lock is another's, and give a reason where there can be none.
	return { state: status === 1 && stderr === '' ? 'held' : 'unavailable' };
}

/** fcntl.h of macOS; Node has no name for it. */
const exclusively = 0x20;

function takeOnMac(fd: number, path: string): KernelLock {
	try {
		const { O_RDWR, O_NOFOLLOW, O_NONBLOCK } = constants;
		const locked = openSync(path, O_RDWR | O_NOFOLLOW | O_NONBLOCK | exclusively);
		closeSync(fd);
		return taken(locked);
	} catch (error) {
		const code = systemCode(error);
		if (code === undefined) throw error;
		return { state: code === 'EAGAIN' ? 'held' : 'unavailable' };
	}
}

function taken(fd: number): KernelLock {
	const { boot } = processSpace();
	return boot === undefined ? { state: 'taken', fd } : { state: 'taken', fd, keeper: `${boot}/${fstatSync(fd).dev}` };
}
