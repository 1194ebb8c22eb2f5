import { createServer } from 'node:http';
import { once } from 'node:events';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { environment, newFolder, run, sample, serve, start } from './command.ts';

async function ids(address: string): Promise<readonly string[]> {
	const { items } = (await (await fetch(`${address}/api/interviews`)).json()) as { items: { id: string }[] };
	return items.map(({ id }) => id).sort();
}

describe('serve', () => {
	test('puts the sample into a new library, says what it read, and ends cleanly', async () => {
		const library = join(newFolder(), 'library');
		const server = await serve(environment(library));
		expect((await fetch(`${server.address}/api/health`)).status).toBe(200);
		expect(await ids(server.address)).toEqual(['dan-roberts-2024']);
		server.child.kill('SIGINT');
		const { code, out, err } = await server.ended;
		expect({ code, out }).toEqual({ code: 0, out: '' });
		expect(err).toMatch(
			/has read 1 interview: 46 turns, 3 speakers, \d+ people, .*\d+ works, \d+ concepts, .*mentions, all words verified, 0 tokens\./,
		);
		expect(err).toMatch(/The graph is in LadybugDB [\d.]+, /);
		expect(err).not.toMatch(/warning|^\s+at /im);
		expect(existsSync(join(library, 'lock'))).toBe(false);
		// It was closed cleanly: nothing is made anew.
		expect(await run(['export', '-f', 'csv-nodes'], environment(library))).toMatchObject({ code: 0, err: '' });
	});

	test('keeps the sample out once it was removed', async () => {
		const env = environment(join(newFolder(), 'library'));
		const first = await serve(env);
		expect(await run(['remove', 'dan-roberts-2024'], env)).toMatchObject({ code: 0 });
		first.child.kill('SIGTERM');
		expect((await first.ended).code).toBe(0);
		const second = await serve(env);
		expect(await ids(second.address)).toEqual([]);
	});

	test('has the library alone: others are told who has it, and it takes their files', async () => {
		const folder = newFolder();
		const env = environment(join(folder, 'library'));
		const server = await serve(env);
		const second = await run(['serve', '--port', '0'], env);
		expect(second).toMatchObject({ code: 1, out: '' });
		expect(second.err).toContain(`: colloquy serve, process ${String(server.child.pid)}`);
		expect(second.err).toContain(`It serves ${server.address}`);
		expect((await run(['check'], env)).err).toContain(`It serves ${server.address}`);
		const talk = join(folder, 'talk.md');
		writeFileSync(talk, 'Ann: I work at OpenAI.\n\nBob: Do you?\n\nAnn: Yes.\n\nBob: Good.\n');
		writeFileSync(join(folder, 'talk.interview.json'), '{\n\t"title": "On\\twork"\n}\n');
		expect(await run(['ingest', talk, sample], env)).toMatchObject({
			code: 0,
			out: 'talk\tadded\ndan-roberts-2024\tunchanged\n',
		});
		expect(await run(['ingest', talk], env)).toMatchObject({ out: 'talk\tunchanged\n' });
		writeFileSync(talk, 'Ann: I work at Google.\n\nBob: Do you?\n\nAnn: Yes.\n\nBob: Good.\n');
		expect(await run(['ingest', talk], env)).toMatchObject({ out: 'talk\treplaced\n' });
		expect(await run(['ingest', join(folder, 'missing.md'), join(folder, 'talk.md')], env)).toMatchObject({
			code: 1,
			out: 'talk\tunchanged\n',
		});
		const exported = await run(['export', '-f', 'json', '--interview', 'talk'], env);
		expect(JSON.parse(exported.out)).toMatchObject({ interviews: [{ title: 'On work' }] });
		expect(await run(['remove', 'talk'], env)).toMatchObject({ code: 0, out: 'talk\tremoved\n' });
		expect(await run(['remove', 'talk'], env)).toMatchObject({ code: 1 });
		expect(await ids(server.address)).toEqual(['dan-roberts-2024']);
	});

	test('that was killed blocks nobody, and the graph is made anew', async () => {
		const env = environment(join(newFolder(), 'library'));
		const first = await serve(env);
		first.child.kill('SIGKILL');
		await first.ended;
		const second = await serve(env);
		expect(await ids(second.address)).toEqual(['dan-roberts-2024']);
		second.child.kill('SIGINT');
		expect((await second.ended).err).toContain('was not closed cleanly. Making it anew from the library.');
	});

	test('names a port that is taken, an address that is not this machine’s, and leaves the library free', async () => {
		const library = join(newFolder(), 'library');
		const other = createServer().listen(0, '127.0.0.1');
		await once(other, 'listening');
		const { port } = other.address() as AddressInfo;
		const taken = await run(['serve', '--port', String(port)], environment(library));
		other.close();
		expect(taken).toMatchObject({ code: 1, out: '' });
		expect(taken.err).toContain(`Another program uses port ${port} on 127.0.0.1. Choose another`);
		const away = await run(['serve', '--port', '0', '--host', '192.0.2.1'], environment(library));
		expect(away.err).toContain('this machine has no such address');
		expect(readdirSync(library)).not.toContain('lock');
	});

	test('lives while the database is away, and says so', async () => {
		const env = environment(join(newFolder(), 'library'), { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' });
		const server = start(['serve', '--port', '0'], env);
		let address = '';
		await server.until(({ err }) => {
			address = /Meanwhile, (http:\S+)/.exec(err)?.[1] ?? '';
			return address !== '';
		});
		const health = await fetch(`${address}/api/health`);
		expect(health.status).toBe(503);
		expect(await health.json()).toMatchObject({ code: 'database_away' });
		const page = await fetch(`${address}/`, { headers: { accept: 'text/html' } });
		expect(page.status).toBe(503);
		expect(await page.text()).toContain('database_away');
		expect((await fetch(`${address}/api/openapi.json`)).status).toBe(200);
		server.child.kill('SIGINT');
		expect((await server.ended).code).toBe(0);
		const ingest = await run(['ingest', sample], env);
		expect(ingest).toMatchObject({ code: 1, out: '' });
		expect(ingest.err).toContain('does not answer');
	});
});
