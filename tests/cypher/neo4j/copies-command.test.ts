// A copied library on one Neo4j, as the command tells it and puts it right.
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { environment, newFolder, run, sample, serve } from '../../cli/command.ts';
import { useServer } from './server.ts';

const server = useServer();

function onServer(library: string): NodeJS.ProcessEnv {
	const { uri, username, password, database = '' } = server().settings;
	return environment(library, {
		NEO4J_URI: uri,
		NEO4J_USERNAME: username,
		NEO4J_PASSWORD: password,
		NEO4J_DATABASE: database,
	});
}

const idOf = (library: string): string =>
	(JSON.parse(readFileSync(join(library, 'library.json'), 'utf8')) as { readonly id: string }).id;

test('a copy is told by every command, keeps what it is asked to keep, and gets an id of its own', async () => {
	const folder = newFolder();
	const [library, copy] = [join(folder, 'library'), join(folder, 'copy')];
	await run(['ingest', sample, '--id', 'talk'], onServer(library));
	cpSync(library, copy, { recursive: true });
	const ids = new Set([idOf(library)]);
	try {
		const { address } = await serve(onServer(library));
		const about = `belongs to another folder of the same id: ${library} on`;
		for (const words of [['serve', '--port', '0'], ['check'], ['ingest', sample, '--id', 'again']]) {
			const { code, out, err } = await run(words, onServer(copy));
			expect({ words, code, out }).toEqual({ words, code: 1, out: '' });
			expect(err).toContain(about);
			expect(err).toContain('colloquy rebuild --own-id');
		}
		expect(existsSync(join(copy, 'interviews', 'again'))).toBe(false);
		expect(await run(['remove', 'talk'], onServer(copy))).toMatchObject({
			code: 0,
			err: expect.stringContaining(about),
		});
		const [key = ''] = (await run(['bin'], onServer(copy))).out.split('\t');
		expect(await run(['bin', 'restore', key], onServer(copy))).toMatchObject({ code: 0, out: 'talk\trestored\n' });

		const both = await run(['rebuild', '--own-id', '--take-over'], onServer(copy));
		expect(both).toMatchObject({ code: 2, err: expect.stringContaining('colloquy help rebuild') });
		const rebuilt = await run(['rebuild', '--own-id'], onServer(copy));
		ids.add(idOf(copy));
		expect(rebuilt).toMatchObject({ code: 0, err: expect.stringContaining(`an id of its own: ${idOf(copy)}.`) });
		expect(ids.size).toBe(2);
		expect((await run(['check'], onServer(copy))).out).toContain(
			'1 interview, 376 mentions: all proven; the graph in Neo4j',
		);
		const listed = await (await fetch(`${address}/api/interviews`)).json();
		expect(listed).toMatchObject({ items: [{ id: 'talk', turns: 46 }], total: 1 });
	} finally {
		for (const id of ids) await server().ask('MATCH (n:Colloquy {library: $id}) DETACH DELETE n', { id });
	}
});

test('a server whose graph is taken over says so and shows nothing more; an API answer tells no path', async () => {
	const folder = newFolder();
	const [library, copy] = [join(folder, 'library'), join(folder, 'copy')];
	await run(['ingest', sample, '--id', 'talk'], onServer(library));
	cpSync(library, copy, { recursive: true });
	try {
		const serving = await serve(onServer(library));
		expect(await run(['rebuild', '--take-over'], onServer(copy))).toMatchObject({ code: 0 });
		await serving.until(({ err }) => err.includes(`${copy} on`));
		for (const path of ['/api/health', '/api/interviews', '/api/entities']) {
			const answer = await fetch(`${serving.address}${path}`);
			const { code, message } = (await answer.json()) as { readonly code: string; readonly message: string };
			expect({ path, status: answer.status, code }).toEqual({ path, status: 503, code: 'library_copied' });
			expect(message).not.toContain(folder);
		}
		const page = await fetch(`${serving.address}/interviews`, { headers: { 'accept-language': 'zh' } });
		expect(page.status).toBe(503);
		const html = await page.text();
		expect(html).toContain('这个库的图谱归另一个文件夹所有');
		expect(html).not.toContain(folder);
		const sent = { method: 'POST', headers: { 'content-type': 'application/json' } };
		const body = JSON.stringify({ name: 'a.md', text: 'Ann: I went back to AlphaGo.' });
		const refused = await fetch(`${serving.address}/api/interviews`, { ...sent, body });
		expect(await refused.json()).toMatchObject({ code: 'library_copied' });
		expect(await run(['check'], onServer(copy))).toMatchObject({ code: 0 });
	} finally {
		const id = idOf(library);
		await server().ask('MATCH (n:Colloquy {library: $id}) DETACH DELETE n', { id });
	}
});
