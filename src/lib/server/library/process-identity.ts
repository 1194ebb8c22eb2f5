// Who a process is: its id alone is not enough, since ids are used again. Linux and macOS also know when it was born.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { systemCode } from './durable.ts';

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
	const stat = contentOf(`/proc/${pid}/stat`);
	if (stat === undefined) return isRunning(pid) ? undefined : 'dead';
	const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
	if (fields[0] === 'Z' || fields[0] === 'X') return 'dead';
	const boot = contentOf('/proc/sys/kernel/random/boot_id')?.trim() ?? '';
	return `${boot}/${fields[19] ?? ''}`;
}

function contentOf(path: string): string | undefined {
	try {
		return readFileSync(path, 'utf8');
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
