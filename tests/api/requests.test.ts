// Requests as people and attackers send them: uploads, what is refused and how, and a server that lives on.
import { request as httpRequest } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openServer, type Server } from './server.ts';

let server: Server;

beforeAll(async () => {
	server = await openServer();
});

afterAll(async () => {
	await server.close();
});

afterEach(async () => {
	expect((await server.get('/api/health')).status, 'the server lives on').toBe(200);
});

const talk = (word: string): string => `Ann: I work on ${word} at OpenAI.\n\nBob: Do you?\n\nAnn: Yes.\n\nBob: Good.\n`;
const asJson = { 'content-type': 'application/json' };

function send(fields: unknown, headers: Record<string, string> = {}): Promise<Response> {
	return server.post('/api/interviews', JSON.stringify(fields), { ...asJson, ...headers });
}

function form(name: string, content: string | Uint8Array<ArrayBuffer>, more: Record<string, string> = {}): FormData {
	const form = new FormData();
	form.set('file', new File([content], name));
	for (const [field, value] of Object.entries(more)) form.set(field, value);
	return form;
}

async function refused(answer: Response, status: number, code: string): Promise<string> {
	expect(answer.status).toBe(status);
	const body = (await answer.json()) as { code: string; status: number; detail: string };
	expect(answer.headers.get('content-type')).toBe('application/problem+json');
	expect(Object.keys(body).sort()).toEqual(['code', 'detail', 'status', 'title', 'type']);
	expect(body).toMatchObject({ code, status });
	expect(body.detail).not.toMatch(/\n\s+at /);
	return body.detail;
}

describe('a transcript that is sent', () => {
	test('as JSON is added, with its place and a report; again, nothing changes', async () => {
		const fields = {
			name: 'json.md',
			text: talk('memory'),
			title: 'On memory',
			participants: [{ label: 'Ann', name: { en: 'Ann Lee' } }],
		};
		const added = await send(fields);
		expect(added.status).toBe(201);
		expect(added.headers.get('location')).toBe('/api/interviews/json');
		expect(await added.json()).toMatchObject({ id: 'json', outcome: 'added', report: { turns: 4, speakers: 2 } });
		const again = await send(fields);
		expect(again.status).toBe(200);
		expect(await again.json()).toEqual({ id: 'json', outcome: 'unchanged' });
		expect(await (await server.get('/api/interviews/json')).json()).toMatchObject({ title: 'On memory', turns: 4 });
	});

	test('as a form is added; under the same name, beside; under its id, in its place', async () => {
		expect(await (await server.post('/api/interviews', form('form.md', talk('music')))).json()).toMatchObject({
			id: 'form',
			outcome: 'added',
		});
		const beside = await server.post('/api/interviews', form('form.md', talk('chess')));
		expect(await beside.json()).toMatchObject({ id: 'form-2', outcome: 'added', namesake: 'form' });
		const place = await server.post(
			'/api/interviews',
			form('form.md', talk('poker'), { id: 'form', title: 'On poker' }),
		);
		expect(place.status).toBe(200);
		expect(await place.json()).toMatchObject({ id: 'form', outcome: 'replaced' });
		expect(await (await server.get('/api/interviews/form')).json()).toMatchObject({ title: 'On poker' });
		for (const id of ['form', 'form-2']) {
			expect((await fetch(`${server.address}/api/interviews/${id}`, { method: 'DELETE' })).status).toBe(200);
			await refused(await server.get(`/api/interviews/${id}`), 404, 'interview_unknown');
		}
	});

	test('with markup and Cypher in its name, title and words is text and nothing else', async () => {
		const evil = `<img src=x onerror=alert(1)> ') MATCH (n) DETACH DELETE n //`;
		const answer = await send({
			name: `${evil}.md`,
			text: talk(`《${evil}》`),
			title: evil,
			participants: [{ label: 'Ann', name: { en: evil } }],
		});
		const { id } = (await answer.json()) as { id: string };
		expect(id).toMatch(/^[\p{L}\p{N}-]+$/u);
		expect(await (await server.get(`/api/interviews/${id}`)).json()).toMatchObject({ title: evil });
		expect((await server.get(`/api/entities?q=${encodeURIComponent(evil)}`)).status).toBe(200);
		expect((await server.get(`/api/search?q=${encodeURIComponent(evil)}`)).status).toBe(200);
		for (const path of ['/interviews', `/interviews/${id}`, `/search?q=${encodeURIComponent(evil)}`]) {
			const page = await (await server.get(path, { accept: 'text/html' })).text();
			expect(page, path).not.toContain('<img src=x');
		}
		expect(await (await server.get('/api/interviews/dan-roberts-2024')).json()).toMatchObject({ turns: 46 });
	});
});

describe('a body that cannot be read', () => {
	test.each([
		['JSON that is cut', '{"x":', asJson, 422, 'body_invalid'],
		['JSON that is a list', '[]', asJson, 422, 'body_invalid'],
		['JSON without a text', '{"name": "a.md"}', asJson, 422, 'body_invalid'],
		['JSON whose text is a number', '{"name": "a.md", "text": 3}', asJson, 422, 'body_invalid'],
		[
			'JSON whose participants are no list',
			'{"name": "a.md", "text": "x", "participants": 1}',
			asJson,
			422,
			'sidecar_invalid',
		],
		[
			'an id that leads out of the library',
			'{"name": "a.md", "text": "Ann: x", "id": "../../x"}',
			asJson,
			400,
			'interview_id_invalid',
		],
		['an empty text', '{"name": "a.md", "text": ""}', asJson, 422, 'source_empty'],
		['a text that is none', '{"name": "a.md", "text": "\\u0000\\u0001"}', asJson, 422, 'source_binary'],
		['another type', 'x', { 'content-type': 'text/plain' }, 415, 'body_type'],
		['a form that is none', 'x', { 'content-type': 'multipart/form-data; boundary=y' }, 422, 'body_invalid'],
	])('%s', async (_, body, headers, status, code) => {
		await refused(await server.post('/api/interviews', body, headers), status, code);
	});

	test('no body, no file, two files, a picture', async () => {
		await refused(await fetch(`${server.address}/api/interviews`, { method: 'POST' }), 415, 'body_type');
		await refused(await server.post('/api/interviews', new FormData()), 422, 'body_invalid');
		const two = form('a.md', talk('memory'));
		two.append('file', new File([talk('chess')], 'b.md'));
		expect(await refused(await server.post('/api/interviews', two), 422, 'body_invalid')).toContain('several files');
		await refused(
			await server.post('/api/interviews', form('a.md', new Uint8Array([0x89, 0x50, 0x4e, 0x47]))),
			422,
			'source_binary',
		);
	});

	test('one that says it is too large, before it is sent; one that only turns out to be', async () => {
		const told = await new Promise<number | undefined>((resolve, reject) => {
			const asking = httpRequest(`${server.address}/api/interviews`, {
				method: 'POST',
				headers: { ...asJson, 'content-length': 200 * 1024 * 1024 },
			});
			asking.on('response', (answer) => {
				resolve(answer.statusCode);
				asking.destroy();
			});
			asking.on('error', reject);
			asking.write('{');
		});
		expect(told).toBe(413);
		const megabyte = new Uint8Array(1024 * 1024).fill(0x20);
		let left = 70;
		const endless = new ReadableStream<Uint8Array>({
			pull(controller) {
				if (left-- > 0) controller.enqueue(megabyte);
				else controller.close();
			},
		});
		const asking: RequestInit & { duplex: 'half' } = { method: 'POST', body: endless, headers: asJson, duplex: 'half' };
		const answer = await fetch(`${server.address}/api/interviews`, asking);
		await refused(answer, 413, 'body_too_large');
	});
});

describe('who asks', () => {
	/** fetch sets Host, Origin and Sec-Fetch-Site itself; a plain request sends what it is told. */
	function raw(
		method: string,
		path: string,
		headers: Record<string, string>,
	): Promise<{ status: number | undefined; body: string }> {
		return new Promise((resolve, reject) => {
			const asking = httpRequest(`${server.address}${path}`, { method, headers }, (answer) => {
				let body = '';
				answer.on('data', (chunk: Buffer) => (body += chunk.toString()));
				answer.on('end', () => resolve({ status: answer.statusCode, body }));
			});
			asking.on('error', reject);
			asking.end(method === 'GET' ? undefined : 'x');
		});
	}

	test.each([
		[
			'a write from another origin, of whatever type',
			'POST',
			'/api/interviews',
			{ origin: 'http://evil.example', 'content-type': 'text/plain' },
		],
		['a write from another site that hides its origin', 'POST', '/api/interviews', { 'sec-fetch-site': 'cross-site' }],
		['a removal from another origin', 'DELETE', '/api/interviews/dan-roberts-2024', { origin: 'null' }],
		[
			'a form of another origin',
			'POST',
			'/preferences',
			{ origin: 'http://evil.example', 'content-type': 'application/x-www-form-urlencoded' },
		],
		['a name that was made to lead here', 'GET', '/api/graph', { host: 'evil.example' }],
		['a page under such a name', 'GET', '/', { host: 'evil.example' }],
		['a file under such a name', 'GET', '/favicon.svg', { host: 'evil.example' }],
	])('%s is refused with 403', async (_, method, path, headers) => {
		const { status, body } = await raw(method, path, headers);
		expect(status).toBe(403);
		expect(body).toMatch(/origin_foreign|host_unknown/);
	});

	test('a write of our own page passes the guard', async () => {
		const { status } = await raw('POST', '/api/interviews', { origin: server.address, 'content-type': 'text/plain' });
		expect(status).toBe(415);
	});
});

describe('every answer', () => {
	test.each(['/', '/api/graph', '/api/nonsense', '/favicon.svg', '/entities/person/nobody-at-all', '/no/such/page'])(
		'%s keeps its browser safe',
		async (path) => {
			const { headers } = await server.get(path, { accept: 'text/html' });
			const policy = headers.get('content-security-policy') ?? '';
			expect(policy).toMatch(/default-src 'self'/);
			expect(policy).toMatch(/frame-ancestors 'none'/);
			expect(policy).not.toMatch(/script-src[^;]*unsafe/);
			expect(headers.get('x-content-type-options')).toBe('nosniff');
			expect(headers.get('referrer-policy')).toBe('same-origin');
		},
	);

	test.each([
		['/entities/person/nobody-at-all', 404],
		['/interviews/nobody', 404],
		['/turns/x', 404],
		['/no/such/page', 404],
		['/', 200],
	])('the page %s has status %i', async (path, status) => {
		const page = await server.get(path, { accept: 'text/html' });
		expect(page.status).toBe(status);
		expect(page.headers.get('content-type')).toContain('text/html');
	});

	test('under /api is JSON with a code, also where there is no such route or method', async () => {
		await refused(await server.get('/api/nonsense', { accept: 'text/html' }), 404, 'route_unknown');
		const put = await fetch(`${server.address}/api/graph`, { method: 'PUT', body: 'x' });
		expect(put.headers.get('allow')).toContain('GET');
		await refused(put, 405, 'method_unknown');
		expect((await fetch(`${server.address}/api/graph`, { method: 'HEAD' })).status).toBe(200);
	});

	test('is in the user’s language and theme', async () => {
		const page = async (headers: Record<string, string>): Promise<string> =>
			await (await server.get('/', { accept: 'text/html', ...headers })).text();
		expect(await page({ 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.8' })).toContain(
			'<html lang="zh-Hans" data-theme="system">',
		);
		expect(await page({ 'accept-language': 'de' })).toContain('<html lang="en"');
		expect(await page({ cookie: 'colloquy_language=zh; colloquy_theme=dark' })).toContain(
			'<html lang="zh-Hans" data-theme="dark">',
		);
	});

	test('to words that are very long or very odd is an answer', async () => {
		for (const q of [
			"') MATCH (n) DETACH DELETE n //",
			'"><script>alert(1)</script>',
			'\u0000',
			'𠮷',
			'%',
			'\\',
			'$q',
			'{}',
			'`',
		]) {
			expect((await server.get(`/api/entities?q=${encodeURIComponent(q)}`)).status).toBe(200);
			expect((await server.get(`/api/search?q=${encodeURIComponent(`x${q}`)}`)).status).toBe(200);
			const { status } = await server.get(`/api/entities/person/${encodeURIComponent(q)}`);
			// No id has a control character; in what is searched for one may stand.
			expect(status).toBe(q === '\u0000' ? 400 : 404);
		}
		expect((await server.get('/api/entities/%E0%A4%A')).status).toBe(400);
		const { status } = await server.get(`/api/entities/person/${'x'.repeat(10_000)}`);
		expect(status).toBe(404);
		expect(await (await server.get('/api/graph')).json()).toMatchObject({ options: { type: 'undirected' } });
	});
});
