// The graph lives in a process of its own. When that ends, by a crash of the engine or by somebody's hand, the server
// stands, and the graph is made anew; when the server ends, by whatever, the process goes with it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graphProcesses, isGone, killGraph } from '../graph-process.ts';
import { environment, newFolder, root, run, sample, serve, serveForLong } from './command.ts';

const article = readFileSync(sample, 'utf8');

/** Until the graph can be asked; gives the statuses that were met on the way. */
async function healthy(address: string): Promise<readonly number[]> {
	const met = new Set<number>();
	for (;;) {
		const { status } = await fetch(`${address}/api/health`);
		met.add(status);
		if (status === 200) return [...met];
		await wait(50);
	}
}

const exported = async (address: string): Promise<string> =>
	await (await fetch(`${address}/api/export?format=json`)).text();

describe('a process of the graph that is killed', () => {
	const folder = mkdtempSync(join(tmpdir(), 'colloquy-crash-'));
	const library = join(folder, 'library');
	const env = environment(library);
	let server: Awaited<ReturnType<typeof serveForLong>>;
	beforeAll(async () => {
		server = await serveForLong(env);
	});
	afterAll(async () => {
		server.child.kill('SIGINT');
		expect((await server.ended).code).toBe(0);
		rmSync(folder, { recursive: true, force: true });
	});

	test('while it is asked: the server answers 200 or 503, and soon what it answered before', async () => {
		const { address, child } = server;
		const before = await exported(address);
		const asking = Array.from({ length: 24 }, async (_, at) => {
			await wait(at * 4);
			const answer = await fetch(`${address}/api/graph?limit=${String(100 + at)}`);
			return { status: answer.status, code: ((await answer.json()) as { code?: string }).code };
		});
		await wait(40);
		const killed = killGraph(child.pid);
		for (const { status, code } of await Promise.all(asking)) {
			expect([200, 503]).toContain(status);
			if (status === 503) expect(['starting', 'graph_crashed']).toContain(code);
		}
		for (const status of await healthy(address)) expect([200, 503]).toContain(status);
		expect(await exported(address)).toBe(before);
		expect(graphProcesses(child.pid)).not.toContain(killed);
		expect(server.said()).toContain('ended unexpectedly (SIGKILL)');
	});

	test('while it writes: nothing that was kept is lost, and the graph has it', async () => {
		const { address, child } = server;
		const adding = fetch(`${address}/api/interviews`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ name: 'talk.md', text: article.repeat(3) }),
		});
		// The folder has it first; the graph is written next.
		while (!existsSync(join(library, 'interviews', 'talk'))) await wait(1);
		killGraph(child.pid);
		expect((await adding).status).toBe(201);
		await healthy(address);
		const { interviews } = JSON.parse(await exported(address)) as { interviews: { id: string }[] };
		expect(interviews.map(({ id }) => id)).toEqual(['dan-roberts-2024', 'talk']);
	});
});

test('a Ctrl-C in a terminal, which reaches all processes, closes the graph in order', async () => {
	const env = environment(join(newFolder(), 'library'));
	const server = spawn(process.execPath, [join(root, 'bin/colloquy.js'), 'serve', '--port', '0'], {
		env,
		stdio: ['ignore', 'ignore', 'pipe'],
		detached: true,
	});
	let said = '';
	await new Promise<void>((resolve) => {
		server.stderr.on('data', (chunk: Buffer) => {
			said += chunk.toString();
			if (said.includes('Open http')) resolve();
		});
	});
	const [pid = 0] = graphProcesses(server.pid);
	process.kill(-(server.pid ?? 0), 'SIGINT');
	expect(await once(server, 'exit')).toEqual([0, null]);
	await isGone(pid);
	// Nothing is made anew.
	expect(await run(['export', '-f', 'csv-nodes'], env)).toMatchObject({ code: 0, err: '' });
});

test('the process of a server that is killed ends by itself, and the next one has the graph', async () => {
	const env = environment(join(newFolder(), 'library'));
	const server = await serve(env);
	const [pid = 0] = graphProcesses(server.child.pid);
	server.child.kill('SIGKILL');
	await server.ended;
	const next = run(['export', '-f', 'csv-nodes'], env);
	await isGone(pid);
	expect(await next).toMatchObject({ code: 0 });
});
