// Processes of their own, also in PID namespaces of their own, as containers are: what the tests of locks start.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface, type Interface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach } from 'vitest';

const running = new Set<ChildProcess>();

afterEach(async () => {
	for (const child of running) await end(child);
});

export type Program = {
	readonly child: ChildProcess;
	/** The next line of what it says; undefined where it has ended. */
	next(): Promise<string | undefined>;
	/** Sends a text as a line of JSON, and gives the next line of what it says. */
	keep(text: string): Promise<string | undefined>;
	/** SIGKILL. It is gone when this returns. */
	kill(): Promise<void>;
};

type How = {
	/** In a PID namespace of its own, with the machine's host name. */
	readonly apart?: boolean;
	readonly env?: NodeJS.ProcessEnv;
};

/** `words`: a TypeScript file beside this one, and what it is given. */
export function program(
	[file = '', ...words]: readonly string[],
	{ apart = false, env = process.env }: How = {},
): Program {
	const script = fileURLToPath(new URL(file, import.meta.url));
	const [command = '', ...rest] = [...(apart ? unshared : []), process.execPath, script, ...words];
	const child = spawn(command, rest, { env, stdio: ['pipe', 'pipe', 'inherit'] });
	running.add(child);
	const next = linesOf(createInterface({ input: child.stdout }));
	return {
		child,
		next,
		keep(text) {
			child.stdin.write(`${JSON.stringify(text)}\n`);
			return next();
		},
		kill: () => end(child),
	};
}

function linesOf(from: Interface): () => Promise<string | undefined> {
	const lines = from[Symbol.asyncIterator]();
	return async () => {
		const { value, done } = await lines.next();
		return done === true ? undefined : value;
	};
}

/** Its outputs close when all that it started in its namespace is gone, too. */
async function end(child: ChildProcess): Promise<void> {
	running.delete(child);
	if (child.exitCode !== null || child.signalCode !== null) return;
	const closed = once(child, 'close');
	child.kill('SIGKILL');
	await closed;
}

/** Whoever is not root is one in a user namespace, where the system allows it. */
const unshared = [
	'unshare',
	...(process.getuid?.() === 0 ? [] : ['--user', '--map-root-user']),
	...['--pid', '--fork', '--mount-proc', '--kill-child'],
];

/** True where this system lets a test make PID namespaces. */
export function canUnshare(): boolean {
	const [command = '', ...rest] = unshared;
	return spawnSync(command, [...rest, 'true']).status === 0;
}
