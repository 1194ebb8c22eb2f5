// The processes that hold a graph, as the system lists them: for tests that end one.
import { execFileSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

/** Those that this process started. Killed ones that nobody has waited for yet are none. */
export function graphProcesses(parent: number | undefined): readonly number[] {
	const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,stat=,args='], { encoding: 'utf8' }).split('\n');
	return lines.flatMap((line) => {
		const [, pid, ppid, state = '', words = ''] = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? [];
		const isGraph = /cypher\/process\/main\.ts|dist\/graph\.js/.test(words) && !state.startsWith('Z');
		return isGraph && Number(ppid) === parent ? [Number(pid)] : [];
	});
}

/** @throws Error where there is none */
export function killGraph(parent: number | undefined): number {
	const [pid] = graphProcesses(parent);
	if (pid === undefined) throw new Error(`${String(parent)} has started no process that holds a graph.`);
	process.kill(pid, 'SIGKILL');
	return pid;
}

export async function isGone(pid: number): Promise<void> {
	for (;;) {
		try {
			process.kill(pid, 0);
		} catch {
			return;
		}
		await wait(50);
	}
}
