// A process that may open no more files: each answer says so, and once there is room again everything is as before.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { environment, root, serveForLong } from '../cli/command.ts';

const folder = mkdtempSync(join(tmpdir(), 'colloquy-files-'));
let child: ChildProcess;
let port = 0;
let said = '';

/** Enough to start with, and no more than a few dozen to spare. */
const files = 96;

beforeAll(async () => {
	// In a clone the app is built at a start, which opens many.
	const first = await serveForLong(environment(join(folder, 'library')));
	first.child.kill('SIGINT');
	await first.ended;
	const command = `ulimit -n ${files} && exec "$0" "$@"`;
	const words = ['-c', command, process.execPath, join(root, 'bin/colloquy.js'), 'serve', '--port', '0'];
	child = spawn('sh', words, { env: environment(join(folder, 'library')), stdio: ['ignore', 'ignore', 'pipe'] });
	await new Promise<void>((resolve, reject) => {
		child.once('exit', () => reject(new Error(said)));
		child.stderr?.on('data', (chunk: Buffer) => {
			said += chunk.toString();
			port = Number(/Open http:\/\/127\.0\.0\.1:(\d+)/.exec(said)?.[1] ?? 0);
			if (port > 0) resolve();
		});
	});
});

afterAll(async () => {
	const ended = new Promise((resolve) => child.once('close', resolve));
	child.kill('SIGINT');
	await ended;
	rmSync(folder, { recursive: true, force: true });
});

/** One connection that stays: a new one could not be taken. */
const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/** Status 0 where the connection is cut. */
function ask(path: string): Promise<{ readonly status: number; readonly text: string }> {
	return new Promise((resolve) => {
		const cut = (): void => resolve({ status: 0, text: '' });
		const asking = request({ host: '127.0.0.1', port, path, agent }, (answer) => {
			let text = '';
			answer.on('data', (chunk: Buffer) => (text += chunk.toString()));
			answer.on('error', cut);
			answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
		});
		asking.on('error', cut);
		asking.end();
	});
}

describe('without a file left to open', () => {
	test('what needs one is refused with a code, what needs none is answered, and nothing is broken afterwards', async () => {
		expect((await ask('/api/health')).status).toBe(200);
		const idle: Socket[] = Array.from({ length: 2 * files }, () => connect(port, '127.0.0.1'));
		for (const socket of idle) socket.on('error', () => undefined);
		// Those that could not be taken were closed at once; then the rest fill every place.
		await expect.poll(() => idle.filter(({ destroyed }) => destroyed).length, { timeout: 20_000 }).toBeGreaterThan(0);
		expect((await ask('/api/health')).status).toBe(200);
		const reading = await ask('/api/interviews/dan-roberts-2024/reading');
		expect(reading.status).toBe(503);
		expect(JSON.parse(reading.text)).toMatchObject({ code: 'files_exhausted' });
		expect((await ask('/favicon.svg')).status).toBe(0);
		for (const socket of idle) socket.destroy();
		await expect.poll(async () => (await ask('/favicon.svg')).status, { timeout: 20_000 }).toBe(200);
		for (const path of [
			'/',
			'/interviews',
			'/search?q=OpenAI',
			'/api/interviews',
			'/api/interviews/dan-roberts-2024/reading',
		])
			expect((await ask(path)).status, path).toBe(200);
		expect(said).not.toContain('unexpected error');
	});
});
