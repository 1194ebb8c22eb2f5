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

test('a copy is told by every command; it takes the graph over, and the other goes on with an id of its own', async () => {
	const folder = newFolder();
	const [library, copy] = [join(folder, 'library'), join(folder, 'copy')];
	await run(['ingest', sample, '--id', 'talk'], onServer(library));
	cpSync(library, copy, { recursive: true });
	const ids = new Set([idOf(library)]);
	try {
		const serving = await serve(onServer(library));
		for (const words of [
			['serve', '--port', '0'],
			['ingest', sample, '--id', 'again'],
		]) {
			const { code, out, err } = await run(words, onServer(copy));
			expect({ words, code, out }).toEqual({ words, code: 1, out: '' });
			expect(err).toContain(`belongs to another folder with the same id: ${library} on`);
			expect(err).toContain('colloquy rebuild --own-id');
		}
		expect(existsSync(join(copy, 'interviews', 'again'))).toBe(false);

		expect(await run(['rebuild', '--take-over'], onServer(copy))).toMatchObject({ code: 0 });
		await serving.until(({ err }) => err.includes(`${copy} on`));
		await showsNothing(serving.address, folder);
		serving.child.kill('SIGTERM');
		await serving.ended;

		const both = await run(['rebuild', '--own-id', '--take-over'], onServer(library));
		expect(both).toMatchObject({ code: 2, err: expect.stringContaining('colloquy help rebuild') });
		const rebuilt = await run(['rebuild', '--own-id'], onServer(library));
		ids.add(idOf(library));
		expect(rebuilt).toMatchObject({ code: 0, err: expect.stringContaining(`its own ID: ${idOf(library)}.`) });
		expect(ids.size).toBe(2);
		for (const path of [library, copy])
			expect((await run(['check'], onServer(path))).out).toContain('mentions: all words verified; the graph in Neo4j');
	} finally {
		for (const id of ids) await server().ask('MATCH (n:Colloquy {library: $id}) DETACH DELETE n', { id });
	}
});

/** Nothing of the graph, nor where anything lies. */
async function showsNothing(address: string, folder: string): Promise<void> {
	const text = JSON.stringify({ name: 'a.md', text: 'Ann: I went back to AlphaGo.' });
	const upload = { method: 'POST', headers: { 'content-type': 'application/json' }, body: text };
	for (const [path, request] of [['/api/health'], ['/api/interviews'], ['/api/interviews', upload]] as const) {
		const answer = await fetch(`${address}${path}`, request);
		const { code, detail } = (await answer.json()) as { readonly code: string; readonly detail: string };
		expect({ path, status: answer.status, code }).toEqual({ path, status: 503, code: 'library_copied' });
		expect(detail).not.toContain(folder);
	}
	const page = await fetch(`${address}/interviews`, { headers: { 'accept-language': 'zh' } });
	expect(page.status).toBe(503);
	const html = await page.text();
	expect(html).toContain('这个资料库的图谱属于另一个文件夹');
	expect(html).not.toContain(folder);
}
