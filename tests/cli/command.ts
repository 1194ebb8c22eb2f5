// The command as its users meet it: another process, its exit code, its two outputs.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach } from 'vitest';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const sample = join(root, 'interviews/dan-roberts-2024.md');

export type Ended = { readonly code: number | null; readonly out: string; readonly err: string };

const folders: string[] = [];
const running = new Set<ChildProcess>();

afterEach(async () => {
	for (const child of running) {
		const gone = new Promise((resolve) => child.once('exit', resolve));
		child.kill('SIGKILL');
		await gone;
	}
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export function newFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'colloquy-cli-'));
	folders.push(folder);
	return folder;
}

/** The environment of a user who has set nothing but where the library is. */
export function environment(library: string, more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
	const { PATH, HOME } = process.env;
	return { PATH, HOME, COLLOQUY_LIBRARY: library, ...more };
}

export type Started = {
	readonly child: ChildProcess;
	readonly ended: Promise<Ended>;
	/** On standard error so far. */
	said(): string;
	/** Resolves once the outputs so far satisfy; rejects when it ends before. */
	until(holds: (ended: { readonly out: string; readonly err: string }) => boolean): Promise<void>;
};

export function start(words: readonly string[], env: NodeJS.ProcessEnv, cwd: string = root): Started {
	const child = spawn(process.execPath, [join(root, 'bin/colloquy.js'), ...words], {
		cwd,
		env,
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	running.add(child);
	let out = '';
	let err = '';
	// A character may be parted between two chunks.
	child.stdout.setEncoding('utf8').on('data', (chunk: string) => (out += chunk));
	child.stderr.setEncoding('utf8').on('data', (chunk: string) => (err += chunk));
	const ended = new Promise<Ended>((resolve) => {
		child.on('close', (code) => {
			running.delete(child);
			resolve({ code, out, err });
		});
	});
	const until: Started['until'] = (holds) =>
		new Promise((resolve, reject) => {
			const look = (): void => {
				if (holds({ out, err })) resolve();
			};
			child.stdout.on('data', look);
			child.stderr.on('data', look);
			void ended.then(({ code }) => reject(new Error(`it ended with ${String(code)}: ${err}`)));
			look();
		});
	return { child, ended, until, said: () => err };
}

export function run(words: readonly string[], env: NodeJS.ProcessEnv, cwd?: string): Promise<Ended> {
	return start(words, env, cwd).ended;
}

/** A server on a free port; resolves with its address once everything can be asked. It ends with the test. */
export async function serve(env: NodeJS.ProcessEnv): Promise<Started & { readonly address: string }> {
	const started = start(['serve', '--port', '0'], env);
	return { ...started, address: await addressOf(started) };
}

/** The same for all tests of a file; whoever opens it ends it. */
export async function serveForLong(env: NodeJS.ProcessEnv): Promise<Started & { readonly address: string }> {
	const started = start(['serve', '--port', '0'], env);
	running.delete(started.child);
	return { ...started, address: await addressOf(started) };
}

async function addressOf(started: Started): Promise<string> {
	let address = '';
	await started.until(({ err }) => {
		address = /Open (http:\S+)/.exec(err)?.[1] ?? '';
		return address !== '';
	});
	return address;
}
