// What is sent compressed, seen as bytes: fetch would undo it in silence.
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openServer, type Server } from './server.ts';

let server: Server;

beforeAll(async () => {
	server = await openServer();
});

afterAll(async () => {
	await server.close();
});

type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Buffer };

function get(path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const sent = request(`${server.address}${path}`, { headers, method }, (answer) => {
			const pieces: Buffer[] = [];
			answer.on('data', (piece: Buffer) => pieces.push(piece));
			answer.on('error', reject);
			answer.on('end', () => {
				resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(pieces) });
			});
		});
		sent.on('error', reject);
		sent.end();
	});
}

/** A page has another nonce each time. */
function withoutNonce(body: Buffer): string {
	return body.toString().replace(/nonce="[^"]+"/g, '');
}

const graph = '/api/graph?limit=100';

describe('an answer that is made for a request', () => {
	test.each(['/', '/interviews/dan-roberts-2024', graph])('%s is as it was, in fewer bytes', async (path) => {
		const bare = await get(path);
		expect(bare.headers['content-encoding']).toBeUndefined();
		for (const [accepted, undo] of [
			['br, gzip', brotliDecompressSync],
			['gzip', gunzipSync],
		] as const) {
			const small = await get(path, { 'accept-encoding': accepted });
			expect(small.status).toBe(200);
			expect(small.headers['content-encoding']).toBe(accepted === 'gzip' ? 'gzip' : 'br');
			expect(withoutNonce(undo(small.body)) === withoutNonce(bare.body)).toBe(true);
			expect(small.body.length).toBeLessThan(bare.body.length / 2);
			expect(Number(small.headers['content-length'])).toBe(small.body.length);
		}
	});

	test('says that it depends on what was asked for, compressed or not', async () => {
		for (const headers of [{}, { 'accept-encoding': 'gzip' }])
			expect((await get('/', headers)).headers.vary?.toLowerCase()).toContain('accept-encoding');
	});

	test('has a mark that says alike, not equal, where its bytes are others', async () => {
		expect((await get('/')).headers.etag).toMatch(/^"/);
		expect((await get('/', { 'accept-encoding': 'br' })).headers.etag).toMatch(/^W\/"/);
	});

	test('is left alone where it is small', async () => {
		const health = await get('/api/health', { 'accept-encoding': 'br, gzip' });
		expect(health.headers['content-encoding']).toBeUndefined();
		expect(JSON.parse(health.body.toString())).toBeTypeOf('object');
	});

	test('is compressed piece by piece where it is made so', async () => {
		const bare = await get('/api/export?format=json');
		const small = await get('/api/export?format=json', { 'accept-encoding': 'br, gzip' });
		expect(small.headers['content-encoding']).toBe('gzip');
		expect(small.headers['content-length']).toBeUndefined();
		expect(small.headers['content-disposition']).toBe(bare.headers['content-disposition']);
		expect(gunzipSync(small.body).equals(bare.body)).toBe(true);
	});

	test('has no body where only its head is asked for', async () => {
		const head = await get(graph, { 'accept-encoding': 'br' }, 'HEAD');
		expect([head.status, head.body.length]).toEqual([200, 0]);
		expect(head.headers['content-encoding']).toBeUndefined();
	});

	test('is refused in plain words, whatever is accepted', async () => {
		const missing = await get('/api/entities/person/nobody', { 'accept-encoding': 'br' });
		expect(missing.status).toBe(404);
		expect(JSON.parse(missing.body.toString())).toMatchObject({ code: 'entity_unknown' });
	});
});

test('a file of the build is sent as it was compressed before', async () => {
	const page = (await get('/')).body.toString();
	const script = /\/_app\/immutable\/[^"']+\.js/.exec(page)?.[0] ?? '';
	const sent = await get(script, { 'accept-encoding': 'br' });
	expect(sent.headers['content-encoding']).toBe('br');
	expect(brotliDecompressSync(sent.body).equals((await get(script)).body)).toBe(true);
});
