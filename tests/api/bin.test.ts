// What was removed, over HTTP.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openServer, type Server } from './server.ts';

let server: Server;
beforeAll(async () => {
	server = await openServer();
});
afterAll(async () => {
	await server.close();
});

const text = 'Ann: I work at OpenAI.\n\nBob: Do you?\n\nAnn: Yes.\n\nBob: Good.\n';

function ask(method: string, path: string, headers: Record<string, string> = {}): Promise<Response> {
	return fetch(`${server.address}${path}`, { method, headers });
}

async function removed(id: string): Promise<string> {
	const body = JSON.stringify({ name: `${id}.md`, text: `${text}\n\nAnn: About ${id}.\n` });
	expect((await server.post('/api/interviews', body, { 'content-type': 'application/json' })).status).toBe(201);
	const answer = await ask('DELETE', `/api/interviews/${id}`);
	expect(answer.status).toBe(200);
	const { key } = (await answer.json()) as { key: string };
	expect(answer.headers.get('location')).toBe(`/api/bin/${encodeURIComponent(key)}`);
	return key;
}

describe('the bin', () => {
	test('has what was removed, at the address that the removal gave', async () => {
		const key = await removed('talk');
		const one: unknown = await (await server.get(`/api/bin/${key}`)).json();
		expect(one).toMatchObject({ key, id: 'talk', removed: expect.stringMatching(/Z$/) as string });
		expect(await (await server.get('/api/bin?limit=1')).json()).toEqual({ items: [one], total: 1 });
		expect((await server.get('/api/interviews/talk')).status).toBe(404);
	});

	test('gives it back', async () => {
		const key = await removed('back');
		const answer = await ask('POST', `/api/bin/${key}`);
		expect(answer.status).toBe(200);
		expect(answer.headers.get('location')).toBe('/api/interviews/back');
		expect(await answer.json()).toEqual({ id: 'back' });
		expect((await server.get('/api/interviews/back')).status).toBe(200);
		expect((await ask('POST', `/api/bin/${key}`)).status).toBe(404);
	});

	test('deletes it for good, once', async () => {
		const key = await removed('gone');
		expect((await ask('DELETE', `/api/bin/${key}`)).status).toBe(204);
		expect(existsSync(join(server.library, 'bin', key))).toBe(false);
		const again = await ask('DELETE', `/api/bin/${key}`);
		expect(again.status).toBe(404);
		expect(await again.json()).toMatchObject({ code: 'removed_unknown' });
	});

	test('is changed by nobody from another origin, and reached by nothing but its keys', async () => {
		const key = await removed('kept');
		for (const method of ['POST', 'DELETE'])
			expect((await ask(method, `/api/bin/${key}`, { origin: 'https://example.org' })).status).toBe(403);
		for (const wrong of ['..%2finterviews%2fdan-roberts-2024', '%2e%2e', 'x', `${key}%00`])
			expect((await ask('DELETE', `/api/bin/${wrong}`)).status, wrong).toBeGreaterThanOrEqual(400);
		expect((await server.get('/api/interviews/dan-roberts-2024')).status).toBe(200);
		expect((await server.get(`/api/bin/${key}`)).status).toBe(200);
	});
});
