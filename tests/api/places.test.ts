// No answer tells where on this machine the library or the program is, whatever is wrong with either: everything is asked
// of a library that is damaged behind the server's back.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openServer, type Server } from './server.ts';

let server: Server;
const talk = 'Ann: I work on memory at OpenAI.\n\nBob: Do you?\n\nAnn: Yes.\n\nBob: Good.\n';

beforeAll(async () => {
	server = await openServer('recognisable-place');
	for (const name of ['kept.md', 'broken.md']) await add(name, talk + name);
});

afterAll(async () => {
	await server.close();
});

function add(name: string, text: string): Promise<Response> {
	return server.post('/api/interviews', JSON.stringify({ name, text }), { 'content-type': 'application/json' });
}

/** Every address that reads, and the writes, of an interview. */
async function askAll(id: string): Promise<ReadonlyMap<string, { readonly status: number; readonly text: string }>> {
	const told = new Map<string, { readonly status: number; readonly text: string }>();
	const keep = async (what: string, answer: Response): Promise<void> => {
		told.set(what, { status: answer.status, text: `${await answer.text()}${JSON.stringify([...answer.headers])}` });
	};
	const under = `/api/interviews/${id}`;
	for (const path of [
		...['', '/turns', '/reading', '/waiting', '/source', '/audio'].map((part) => under + part),
		...['/api/health', '/api/decisions', '/api/graph', '/api/export?format=json', '/api/openapi.json'],
	])
		await keep(`GET ${path}`, await server.get(path));
	for (const path of [
		'/',
		'/interviews',
		`/interviews/${id}`,
		`/interviews/${id}/reading`,
		`/interviews/${id}/waiting`,
	])
		await keep(`page ${path}`, await server.get(path, { accept: 'text/html' }));
	const json = { 'content-type': 'application/json' };
	const address = `${server.address}${under}`;
	await keep('PATCH', await fetch(address, { method: 'PATCH', headers: json, body: '{"title": "Another"}' }));
	const wish = { decision: 'dismiss', entity: 'organization/openai', interview: id };
	await keep('decide', await server.post('/api/decisions', JSON.stringify(wish), json));
	await keep('POST', await add(`${id}.md`, `${talk} Anew, ${id}.`));
	await keep('DELETE', await fetch(address, { method: 'DELETE' }));
	return told;
}

function expectNoPlace(told: Awaited<ReturnType<typeof askAll>>): void {
	for (const [what, { text }] of told) {
		for (const place of ['recognisable-place', dirname(server.root), tmpdir(), homedir()])
			expect(text, `${what} tells ${place}`).not.toContain(`${place}/`);
		expect(text, what).not.toMatch(/\n\s+at |\(node:|node_modules\//);
	}
}

describe('nothing of where things are', () => {
	test('in a library that is whole', async () => {
		expectNoPlace(await askAll('kept'));
	});

	test('where an interview’s source is a folder', async () => {
		const source = join(server.library, 'interviews/broken/source.md');
		rmSync(source);
		mkdirSync(source);
		const told = await askAll('broken');
		expectNoPlace(told);
		expect(told.get('GET /api/interviews/broken/reading')).toMatchObject({ status: 500 });
		expect(told.get('GET /api/interviews/broken/reading')?.text).toMatch(/library/);
	});

	test('where the decisions cannot be written', async () => {
		const log = join(server.library, 'decisions.jsonl');
		rmSync(log, { force: true });
		mkdirSync(log);
		const told = await askAll('dan-roberts-2024');
		rmSync(log, { recursive: true });
		expectNoPlace(told);
		expect(told.get('decide')?.status).toBeGreaterThanOrEqual(500);
	});

	test('where the folder of interviews is a file', async () => {
		await add('last.md', talk);
		const interviews = join(server.library, 'interviews');
		renameSync(interviews, `${interviews}-away`);
		writeFileSync(interviews, '');
		const told = await askAll('last');
		rmSync(interviews);
		renameSync(`${interviews}-away`, interviews);
		expectNoPlace(told);
		expect(told.get('POST')?.status).toBeGreaterThanOrEqual(500);
		expect(existsSync(interviews) && readdirSync(interviews).length).toBeGreaterThan(0);
	});
});
