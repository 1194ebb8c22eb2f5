// The process itself: started from the sources where they run as they are, else from what was made of them.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { isBuilt } from '../library/rules.ts';
import { packageRoot } from '../root.ts';

export type Child = {
	readonly pid: number | undefined;
	readonly stdin: Writable;
	readonly stdout: Readable;
	/** `isMemory`: it had no memory left. Resolves once it is gone and its outputs are read. */
	readonly ended: Promise<{ readonly reason: string; readonly isMemory: boolean }>;
	/** While it is held, the program waits for it. */
	hold(held: boolean): void;
	kill(): void;
};

/** Of the environment, no secrets: the process reads what anybody may send. */
const passed = ['PATH', 'HOME', 'TMPDIR', 'TMP', 'TEMP', 'SystemRoot', 'LANG', 'LC_ALL', 'TZ'];

/** What it says on standard error is kept for whoever asks why it ended; its beginning and its end are enough. */
const longestSaid = 16_384;

const running = new Set<Child>();
process.on('exit', () => {
	for (const child of running) child.kill();
});

/** `megabytes`: of JavaScript's heap. */
export function startChild(megabytes: number): Child {
	const environment = passed.map((name) => [name, process.env[name]]).filter(([, value]) => value !== undefined);
	const child = spawn(process.execPath, [`--max-old-space-size=${megabytes}`, entry()], {
		stdio: ['pipe', 'pipe', 'pipe'],
		env: Object.fromEntries(environment),
	});
	let said = '';
	child.stderr.on('data', (chunk: Buffer) => {
		said = (said + chunk.toString()).slice(0, longestSaid);
	});
	// A process that is gone takes no more; its end tells why.
	child.stdin.on('error', () => undefined);
	const ended = new Promise<{ reason: string; isMemory: boolean }>((resolve) => {
		child.on('error', ({ message }) => resolve({ reason: message, isMemory: false }));
		child.on('close', (code, signal) => {
			running.delete(own);
			resolve({ reason: signal ?? `code ${code}`, isMemory: /heap out of memory/i.test(said) });
		});
	});
	const own: Child = {
		pid: child.pid,
		stdin: child.stdin,
		stdout: child.stdout,
		ended,
		hold(held) {
			const all = [child, ...[child.stdin, child.stdout, child.stderr].filter((pipe) => pipe instanceof Socket)];
			for (const one of all)
				if (held) one.ref();
				else one.unref();
		},
		kill: () => void child.kill('SIGKILL'),
	};
	running.add(own);
	own.hold(false);
	return own;
}

function entry(): string {
	const source = join(packageRoot, 'src/lib/server/extraction/process.ts');
	// Node 20 strips no types: there the web app's bundle is served by what was built.
	const runsSources = !isBuilt && Boolean(process.features.typescript) && existsSync(source);
	return runsSources ? source : join(packageRoot, 'dist/extraction.js');
}
