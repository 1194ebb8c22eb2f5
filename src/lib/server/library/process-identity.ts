// Who a process is: its id alone is not enough. Ids are used again; Linux and macOS also know when a process was born. And
// each PID namespace (each container, as a rule) counts its own: an id of another one says nothing here.
import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { systemCode } from './durable.ts';

/** Where process ids mean the same. */
export type ProcessSpace = {
	readonly host: string;
	/** Linux: which run of which kernel. */
	readonly boot?: string;
	/** Linux: which PID namespace of it. */
	readonly namespace?: string;
};

/** This process's own. */
export function processSpace(): ProcessSpace {
	const boot = bootOnLinux();
	const namespace = namespaceOnLinux();
	return {
		host: hostname(),
		...(boot === undefined ? {} : { boot }),
		...(namespace === undefined ? {} : { namespace }),
	};
}

/** True where an id of theirs is an id of ours. A Linux that does not tell its boot and namespace is never believed. */
export function sharesProcessIds(theirs: ProcessSpace): boolean {
	const ours = processSpace();
	if (theirs.boot !== ours.boot || theirs.namespace !== ours.namespace) return false;
	if (process.platform === 'linux') return ours.boot !== undefined && ours.namespace !== undefined;
	return theirs.host === ours.host;
}

/** What systems use; 0 and less would mean groups of processes, and all that there are. */
export function isProcessId(value: unknown): value is number {
	return typeof value === 'number' && Number.isInteger(value) && value > 0 && value < 2 ** 31;
}

/**
 * A text that no other process of this id has ever had on this machine, or `dead`; undefined where the system cannot tell.
 * A killed process that nobody has waited for yet (a zombie) is dead.
 */
export function birthOf(pid: number): string | undefined {
	if (!isRunning(pid)) return 'dead';
	if (process.platform === 'linux') return birthOnLinux(pid);
	if (process.platform === 'win32') return undefined;
	return birthFromPs(pid);
}

function isRunning(pid: number): boolean {
	if (!isProcessId(pid)) return false;
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// EPERM: it runs, as another user.
		if (systemCode(error) === 'ESRCH') return false;
		if (systemCode(error) === 'EPERM') return true;
		throw error;
	}
}

/** `/proc/<pid>/stat`: after the name in brackets, field 3 is the state and field 22 the start, in ticks since boot. */
function birthOnLinux(pid: number): string | undefined {
	const stat = textAt(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
	if (stat === undefined) return isRunning(pid) ? undefined : 'dead';
	const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
	if (fields[0] === 'Z' || fields[0] === 'X') return 'dead';
	return `${bootOnLinux() ?? ''}/${fields[19] ?? ''}`;
}

function bootOnLinux(): string | undefined {
	if (process.platform !== 'linux') return undefined;
	return textAt(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8'))?.trim();
}

/** Undefined, too, where /proc shows the processes of another namespace: what it says of an id is then of no use. */
function namespaceOnLinux(): string | undefined {
	if (process.platform !== 'linux') return undefined;
	if (textAt(() => readlinkSync('/proc/self')) !== String(process.pid)) return undefined;
	return textAt(() => readlinkSync('/proc/self/ns/pid'));
}

function textAt(read: () => string): string | undefined {
	try {
		return read();
	} catch (error) {
		if (systemCode(error) !== undefined) return undefined;
		throw error;
	}
}

function birthFromPs(pid: number): string | undefined {
	const { status, stdout } = spawnSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' });
	if (status !== 0) return isRunning(pid) ? undefined : 'dead';
	const [, state = '', birth = ''] = /^\s*(\S+)\s+(.*\S)\s*$/.exec(stdout) ?? [];
	return state.startsWith('Z') ? 'dead' : birth;
}
