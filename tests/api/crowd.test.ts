// Many at once, and bodies that are larger or longer than they look, to the real command: the others go on working.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openServer, type Server } from './server.ts';
import { answerIn, exchange, openWire, type Wire } from './wire.ts';

let server: Server;
const wires: Wire[] = [];

beforeAll(async () => {
	server = await openServer();
});

afterAll(async () => {
	await server.close();
});

afterEach(async () => {
	expect((await server.get('/api/health')).status, 'the server lives on').toBe(200);
	for (const { socket } of wires.splice(0)) socket.destroy();
	expect(server.said()).not.toContain('unexpected error');
});

function open(text: string): Wire {
	const wire = openWire(server.address);
	wires.push(wire);
	wire.socket.write(text);
	return wire;
}

const head = (line: string, ...headers: readonly string[]): string =>
	[`${line} HTTP/1.1`, `Host: ${new URL(server.address).host}`, ...headers, '', ''].join('\r\n');

async function countEnded(crowd: readonly Wire[], least: number): Promise<void> {
	let ended = 0;
	for (const wire of crowd) void wire.ended.then(() => (ended += 1));
	await expect.poll(() => ended, { timeout: 30_000 }).toBeGreaterThanOrEqual(least);
}

describe('a crowd', () => {
	test.each([
		['says nothing', ''],
		['begins and goes on for ever', 'GET /api/health HTTP/1.1\r\nX: '],
	])('of a thousand that %s is kept to a bound', async (_, beginning) => {
		const crowd = Array.from({ length: 1_000 }, () => open(beginning));
		await countEnded(crowd, 400);
		expect((await server.get('/api/interviews')).status).toBe(200);
	});

	test('of six hundred that send a body without its end is kept to a bound', async () => {
		const beginning = head('POST /api/interviews', 'Content-Type: application/json', 'Content-Length: 9999');
		await countEnded(
			Array.from({ length: 600 }, () => open(`${beginning}{"name": `)),
			80,
		);
		expect((await server.get('/api/interviews')).status).toBe(200);
	});

	test('of requests on one connection waits its turn, or is let go', async () => {
		const some = open(head('GET /api/export?format=json').repeat(20) + head('GET /api/health', 'Connection: close'));
		expect((await some.ended).match(/HTTP\/1\.1 200 OK/g)).toHaveLength(21);
		const all = open(head('GET /api/export?format=json').repeat(2_000));
		expect(((await all.ended).match(/HTTP\/1\.1 200 OK/g) ?? []).length).toBeLessThan(100);
	});

	test('of headers is read as long as it is no more than 16 kB', async () => {
		const lines = Array.from({ length: 900 }, (_, at) => `X-${at}: y`);
		expect(await exchange(server.address, head('GET /api/health', ...lines, 'Connection: close'))).toMatchObject({
			status: 200,
		});
	});
});

describe('a body', () => {
	const json = ['Content-Type: application/json'];

	test.each(['gzip', 'br', 'deflate', 'zstd', 'gzip, gzip', 'x'])('in %s is not opened', async (encoding) => {
		const bomb = gzipSync(Buffer.alloc(50 * 1024 * 1024));
		const headers = [...json, `Content-Encoding: ${encoding}`, `Content-Length: ${bomb.length}`];
		for (const path of ['/api/interviews', '/api/decisions', '/preferences']) {
			const { status, body } = await exchange(
				server.address,
				Buffer.concat([Buffer.from(head(`POST ${path}`, ...headers)), bomb]),
			);
			expect(status, path).toBe(415);
			expect(JSON.parse(body)).toMatchObject({ code: 'body_type' });
		}
	});

	test.each([
		['PATCH /api/interviews/dan-roberts-2024', 'application/json', 413],
		['POST /api/decisions', 'application/json', 413],
		['POST /decisions', 'application/x-www-form-urlencoded', 413],
		['POST /preferences', 'application/x-www-form-urlencoded', 413],
		['POST /preferences', 'multipart/form-data; boundary=y', 413],
		['POST /interviews/dan-roberts-2024/reading?/speakers', 'application/x-www-form-urlencoded', 413],
		['POST /api/nothing', 'application/json', 404],
		['GET /api/health', 'application/json', 200],
	])('in chunks without end: %s, %s', async (line, type, status) => {
		const wire = open(head(line, `Content-Type: ${type}`, 'Transfer-Encoding: chunked'));
		const chunk = `10000\r\n${'x'.repeat(65_536)}\r\n`;
		const timer = setInterval(() => {
			// As fast as it is taken, and no faster.
			if (wire.socket.writableLength < 4 * 65_536) wire.socket.write(chunk);
		}, 1);
		await wire.until((heard) => heard.includes('\r\n\r\n'));
		clearInterval(timer);
		expect(answerIn(wire.heard()).status).toBe(status);
	});
});

describe('each way to ask', () => {
	/** Every address that is no file, an id in it where it takes one. */
	const addresses = readdirSync(new URL('../../src/routes', import.meta.url), { recursive: true, encoding: 'utf8' })
		.filter((name) => /\+(?:server|page(?:\.server)?)\.(?:ts|svelte)$|\+page@\.svelte$/.test(name))
		.map((name) => `/${join(name, '..')}`.replace(/\/\([^)]*\)/g, '').replace(/^$|\/\.$/, '/'))
		.map((path) => path.replace(/\[\.\.\.pair\]/, 'a/b/c/d').replace(/\[(?:\.\.\.)?id\]/, 'dan-roberts-2024'));

	test.each([...new Set(addresses)])('%s takes any method without failing', async (path) => {
		for (const method of ['HEAD', 'OPTIONS', 'TRACE', 'PUT', 'POST', 'PATCH', 'PROPFIND', 'MKCOL', 'REPORT']) {
			const { status, body } = await exchange(
				server.address,
				head(`${method} ${path}`, 'Content-Length: 0', 'Connection: close'),
			);
			expect(status, `${method} ${path}`).toBeGreaterThanOrEqual(200);
			expect(status, `${method} ${path}`).toBeLessThan(500);
			expect(body, `${method} ${path}`).not.toMatch(/\n\s+at /);
			if (method === 'HEAD') expect(body).toBe('');
			else if (status >= 400 && path.startsWith('/api/')) expect(JSON.parse(body)).toHaveProperty('code');
		}
	});
});
