// The real server over a library of its own, as benches ask it: its address, what its processes hold, what its answering
// thread has had of the processor.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../bin/colloquy.js', import.meta.url));

/** Resident memory in MB, by what the process does. */
export type Resident = { readonly server: number; readonly graph: number; readonly extraction: number };
/** Milliseconds: that a thread ran, and that it was ready to run and had no processor. */
export type Thread = { readonly ran: number; readonly waited: number };

export type Serving = {
	readonly address: string;
	resident(): Resident;
	/** Of the thread that answers; undefined where the system doesn't tell (it is Linux that does). */
	thread(): Thread | undefined;
	/** MB of the server's own heap that are still in use once its garbage is collected. */
	heap(): Promise<number>;
	end(): Promise<void>;
};

/** The sample is in it. `flags` are Node's. */
export async function openServing(flags: readonly string[] = []): Promise<Serving> {
	const folder = mkdtempSync(join(tmpdir(), 'colloquy-bench-'));
	const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], COLLOQUY_LIBRARY: join(folder, 'library') };
	const child = spawn(process.execPath, ['--inspect=127.0.0.1:0', ...flags, command, 'serve', '--port', '0'], {
		env,
		stdio: ['ignore', 'ignore', 'pipe'],
	});
	const ended = once(child, 'exit');
	const { address, inspector } = await opened(child);
	const pid = child.pid ?? 0;
	return {
		address,
		resident: () => residentOf(pid),
		thread: () => threadOf(pid),
		heap: () => heapAfterCollection(inspector),
		async end() {
			child.kill('SIGINT');
			await ended;
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

function opened(child: ChildProcess): Promise<{ readonly address: string; readonly inspector: string }> {
	return new Promise((resolve, reject) => {
		let said = '';
		child.stderr?.on('data', (chunk: Buffer) => {
			said = (said + chunk.toString()).slice(-20_000);
			const inspector = /Debugger listening on (ws:\S+)/.exec(said)?.[1];
			const address = /Open (http:\S+)/.exec(said)?.[1];
			if (inspector !== undefined && address !== undefined) resolve({ address, inspector });
		});
		child.once('exit', () => reject(new Error(`The server ended before it could be asked: ${said}`)));
	});
}

function residentOf(server: number): Resident {
	const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,rss=,args='], { encoding: 'utf8' });
	const sums = { server: 0, graph: 0, extraction: 0 };
	for (const line of stdout.split('\n')) {
		const [, pid, parent, kilobytes, words = ''] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
		const megabytes = Number(kilobytes) / 1024;
		if (Number(pid) === server) sums.server += megabytes;
		else if (Number(parent) === server && words.includes('extraction')) sums.extraction += megabytes;
		else if (Number(parent) === server && words.includes('cypher')) sums.graph += megabytes;
	}
	return sums;
}

/** Of a process's first thread. */
export function threadOf(pid: number): Thread | undefined {
	try {
		const [ran = 0, waited = 0] = readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ').map(Number);
		return { ran: ran / 1e6, waited: waited / 1e6 };
	} catch {
		return undefined;
	}
}

/** Twice, since what the first collection finalizes only the second gives back. */
async function heapAfterCollection(inspector: string): Promise<number> {
	const socket = new WebSocket(inspector);
	await once(socket, 'open');
	let last = 0;
	const ask = async (method: string): Promise<unknown> => {
		const id = ++last;
		const answer = new Promise((resolve) => {
			const hear = ({ data }: MessageEvent): void => {
				const message = JSON.parse(String(data)) as { readonly id?: number; readonly result?: unknown };
				if (message.id !== id) return;
				socket.removeEventListener('message', hear);
				resolve(message.result);
			};
			socket.addEventListener('message', hear);
		});
		socket.send(JSON.stringify({ id, method }));
		return await answer;
	};
	await ask('HeapProfiler.collectGarbage');
	await ask('HeapProfiler.collectGarbage');
	const { usedSize } = (await ask('Runtime.getHeapUsage')) as { readonly usedSize: number };
	socket.close();
	return usedSize / 2 ** 20;
}
