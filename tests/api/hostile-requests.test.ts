// Request lines that no browser would send, through raw sockets to the real command: each is answered, and ends nothing.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openServer, type Server } from './server.ts';
import { exchange, openWire, answerIn, type Answered } from './wire.ts';

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

/** A request whose line is as it is; everything else is what a program would send. */
async function line(text: string, headers: readonly string[] = []): Promise<Answered> {
	const host = new URL(server.address).host;
	const lines = [text, ...(headers.some((one) => /^host:/i.test(one)) ? [] : [`Host: ${host}`]), ...headers];
	return await exchange(server.address, `${lines.join('\r\n')}\r\nConnection: close\r\n\r\n`);
}

function expectProblem({ status, headers, body }: Answered, expected: number, code: string): void {
	expect({ status, body }).toMatchObject({ status: expected });
	expect(headers).toMatch(/content-type: application\/problem\+json/i);
	expect(headers).toMatch(/x-content-type-options: nosniff/i);
	const said = JSON.parse(body) as Record<string, unknown>;
	expect(Object.keys(said).sort()).toEqual(['code', 'detail', 'status', 'title', 'type']);
	expect(said).toMatchObject({ code, status });
	expect(said['detail']).not.toMatch(/\n\s+at /);
}

describe('a request target that is no path of this server', () => {
	test.each([
		'//',
		'///',
		'//evil.example',
		'//evil.example/api/health',
		'//127.0.0.1/',
		'/\\evil.example',
		'/\\/evil',
		'/api\\health',
		'/..//',
		'/..//evil.example',
		'/.//evil',
		'/a/..//evil',
		'/%2e%2e//evil',
		'*',
		'ftp://127.0.0.1/',
		'file:///etc/passwd',
		'http://',
		'http:///',
		'http://[::1',
		'http://127.0.0.1:99999/',
		'http://user:word@127.0.0.1/',
		'http://127.0.0.1//',
		'/%',
		'/%zz',
		'/%ff',
		'/%c0%af',
		'/%ed%a0%80',
		'/%00',
		'/api/entities/%0d%0aset-cookie:%20a=b',
		'/api/%',
		'/api/entities/%ff',
		'/api/entities/person/%E0%A4%A',
		'/api/entities/%00',
		'/api/interviews/%fe%ff/turns',
		'/api/turns/%c1%81',
		'/api/links/%80/%80',
	])('%s: 400', async (target) => {
		expectProblem(await line(`GET ${target} HTTP/1.1`), 400, 'address_invalid');
	});

	test('is told to a browser as a page', async () => {
		const { status, headers, body } = await line('GET //evil.example HTTP/1.1', ['Accept: text/html']);
		expect(status).toBe(400);
		expect(headers).toMatch(/content-type: text\/html/i);
		expect(body).toContain('Invalid address');
	});
});

describe('what is no HTTP', () => {
	test.each([
		['a backslash for a path', 'GET \\ HTTP/1.1', 400],
		['two of them and a name', 'GET \\\\evil HTTP/1.1', 400],
		['a question for a path', 'GET ?q=x HTTP/1.1', 400],
		['a fragment for a path', 'GET # HTTP/1.1', 400],
		['a path without its slash', 'GET api/health HTTP/1.1', 400],
		['a script for a path', 'GET javascript:alert(1) HTTP/1.1', 400],
		['a space in the path', 'GET /a b HTTP/1.1', 400],
		['a control character in the path', 'GET /a\u0001b HTTP/1.1', 400],
		['a NUL in the path', 'GET /a\u0000b HTTP/1.1', 400],
		['no path', 'GET  HTTP/1.1', 400],
		['no version', 'GET /', 400],
		['a version of another day', 'GET / HTTP/9.9', 400],
		['a method that nobody knows', 'BREW / HTTP/1.1', 400],
		['a method in small letters', 'get / HTTP/1.1', 400],
		['the start of TLS', '\u0016\u0003\u0001\u0002\u0000\u0001', 400],
		['the preface of HTTP/2', 'PRI * HTTP/2.0', 400],
		['a path of 64 kB', `GET /${'x'.repeat(65_536)} HTTP/1.1`, 431],
		['100,000 parameters', `GET /api/search?${'q=x&'.repeat(100_000)} HTTP/1.1`, 431],
	])('%s is answered with a code', async (_, text, status) => {
		expectProblem(await line(text), status, status === 431 ? 'headers_too_large' : 'request_invalid');
	});

	test.each([
		['headers of more than 16 kB', [`X-Long: ${'x'.repeat(17_000)}`], 431, 'headers_too_large'],
		['a header without a name', [': x'], 400, 'request_invalid'],
		['a length that is no number', ['Content-Length: -1'], 400, 'request_invalid'],
		['two lengths', ['Content-Length: 1', 'Content-Length: 2'], 400, 'request_invalid'],
		['a length and chunks', ['Content-Length: 4', 'Transfer-Encoding: chunked'], 400, 'request_invalid'],
		['two hosts', ['Host: 127.0.0.1', 'Host: evil.example'], 400, 'request_invalid'],
		['a host that is no name', ['Host: 127.0.0.1:99999'], 403, 'host_unknown'],
		['a host with a path', ['Host: 127.0.0.1/..//'], 403, 'host_unknown'],
		['an empty host', ['Host: '], 403, 'host_unknown'],
	])('%s', async (_, headers, status, code) => {
		expectProblem(await line('GET /api/health HTTP/1.1', headers), status, code);
	});

	test('what follows a request and is none: that one is answered first', async () => {
		const { host } = new URL(server.address);
		const { socket, ended } = openWire(server.address);
		socket.write(`GET /api/health HTTP/1.1\r\nHost: ${host}\r\n\r\nx\r\n\r\n`);
		const heard = await ended;
		expect(heard).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
		expect(answerIn(heard.slice(heard.lastIndexOf('HTTP/1.1 4')))).toMatchObject({ status: 400 });
	});

	test('a body in chunks that are none', async () => {
		const chunked = ['Content-Type: application/json', 'Transfer-Encoding: chunked'];
		const { host } = new URL(server.address);
		const head = ['POST /api/interviews HTTP/1.1', `Host: ${host}`, ...chunked].join('\r\n');
		expectProblem(await exchange(server.address, `${head}\r\n\r\n3\r\nabcdef\r\n`), 400, 'request_invalid');
		expectProblem(await exchange(server.address, `${head}\r\n\r\nzz\r\n`), 400, 'request_invalid');
	});

	test('no host at all', async () => {
		expectProblem(await exchange(server.address, 'GET /api/health HTTP/1.1\r\n\r\n'), 400, 'request_invalid');
	});
});

describe('what HTTP allows', () => {
	test('a whole address is the path in it, on the host in it', async () => {
		const { host } = new URL(server.address);
		expect(JSON.parse((await line(`GET http://${host}/api/health HTTP/1.1`)).body)).toMatchObject({ status: 'ok' });
		expect((await line(`GET http://${host} HTTP/1.1`)).status).toBe(200);
		expect((await line(`GET HTTP://${host}/api/interviews?limit=1 HTTP/1.1`)).status).toBe(200);
		// What the address says counts, and not the Host beside it (RFC 9112, 3.2.2), both ways.
		expectProblem(await line('GET http://evil.example/api/health HTTP/1.1'), 403, 'host_unknown');
		expect((await line(`GET http://${host}/api/health HTTP/1.1`, ['Host: evil.example'])).status).toBe(200);
		const write = [`Origin: http://evil.example`, 'Host: evil.example', 'Content-Length: 0'];
		expectProblem(await line(`POST http://${host}/api/interviews HTTP/1.1`, write), 403, 'origin_foreign');
	});

	test.each([
		['TRACE', 405],
		['PROPFIND', 405],
		['PURGE', 405],
		['M-SEARCH', 405],
		['CONNECT', 405],
	])('%s is not possible, anywhere', async (method, status) => {
		for (const target of method === 'CONNECT' ? ['127.0.0.1:1'] : ['/', '/api/health', '/favicon.svg', '/interviews']) {
			expectProblem(await line(`${method} ${target} HTTP/1.1`), status, 'method_unknown');
		}
	});

	test('a wish for another protocol is passed over', async () => {
		const upgrade = ['Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Key: x', 'Sec-WebSocket-Version: 13'];
		expect((await line('GET /api/health HTTP/1.1', upgrade)).status).toBe(200);
		const h2c = ['Upgrade: h2c', 'HTTP2-Settings: AAMAAABkAAQAAP__'];
		expect((await line('GET /api/health HTTP/1.1', h2c)).status).toBe(200);
	});

	test('whoever waits to be asked for a body is asked only where it would be taken', async () => {
		const { host } = new URL(server.address);
		const head = (more: string): string =>
			`POST /api/interviews HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\nExpect: 100-continue\r\n${more}`;
		const taken = openWire(server.address);
		taken.socket.write(head('Content-Length: 2\r\nConnection: close\r\n\r\n'));
		await taken.until((heard) => heard.startsWith('HTTP/1.1 100 Continue\r\n\r\n'));
		taken.socket.write('{}');
		expectProblem(answerIn((await taken.ended).replace(/^HTTP\/1\.1 100 Continue\r\n\r\n/, '')), 422, 'body_invalid');
		const large = await exchange(server.address, head('Content-Length: 999999999999\r\n\r\n'));
		expectProblem(large, 413, 'body_too_large');
		const foreign = await exchange(server.address, head('Content-Length: 2\r\nOrigin: http://evil.example\r\n\r\n'));
		expectProblem(foreign, 403, 'origin_foreign');
		expect((await line('GET /api/health HTTP/1.1', ['Expect: a-miracle'])).status).toBe(200);
	});
});
