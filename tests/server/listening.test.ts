// The server in front of the app, on real sockets: what is slow, endless or many ends by itself, and the others go on.
// Its patience is short here; how long it is for people stands in one table.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { afterEach, describe, expect, test } from 'vitest';
import { listeningSettings } from '#lib/server/settings.ts';
import { listen, type Answerer, type Front } from '../../src/cli/serve/listening.ts';
import { usual, type Patience } from '../../src/cli/serve/patience.ts';
import { answerIn, exchange, openWire, type Wire } from '../api/wire.ts';

const quick: Patience = { head: 300, whole: 900, standstill: 500, between: 300, lingering: 300, looking: 50 };
const fronts: Front[] = [];
const wires: Wire[] = [];

afterEach(async () => {
	for (const { socket } of wires.splice(0)) socket.destroy();
	for (const front of fronts.splice(0)) await front.close();
});

async function serve(answerer: Answerer, patience: Partial<Patience> = {}): Promise<string> {
	const front = await listen(listeningSettings({}, { port: '0' }), () => undefined, { ...usual, ...patience });
	fronts.push(front);
	front.hand(answerer);
	return front.address;
}

function open(address: string, ...lines: readonly string[]): Wire {
	const wire = openWire(address);
	wires.push(wire);
	if (lines.length > 0) wire.socket.write(lines.join('\r\n'));
	return wire;
}

const host = (address: string): string => `Host: ${new URL(address).host}`;
const get = (address: string, path = '/'): string => `GET ${path} HTTP/1.1\r\n${host(address)}\r\n\r\n`;

const hello: Answerer = (_, response) => response.end('hello');

/** Answers with how long the body is, once it has come whole. */
const lengthOf: Answerer = async (request, response) => {
	let length = 0;
	for await (const chunk of request) length += (chunk as Buffer).length;
	response.end(String(length));
};

async function expectAnswers(address: string): Promise<void> {
	expect((await fetch(address)).status).toBe(200);
}

/** A byte at a time, as long as anybody listens. */
function trickle({ socket }: Wire, byte: string): void {
	const timer = setInterval(() => socket.write(byte), 40);
	socket.once('close', () => clearInterval(timer));
}

describe('who is slow', () => {
	test.each([
		['says nothing', ''],
		['never ends its line', 'GET /'],
		['never ends its headers', 'GET / HTTP/1.1\r\nX: '],
	])('and %s is told so, and let go', async (_, beginning) => {
		const address = await serve(hello, quick);
		const wire = open(address, beginning);
		if (beginning !== '') trickle(wire, 'x');
		await expectAnswers(address);
		const { status, body } = answerIn(await wire.ended);
		expect(status).toBe(408);
		expect(JSON.parse(body)).toMatchObject({ code: 'request_slow' });
	});

	test('with a body is let go as well, whoever waits for it', async () => {
		const address = await serve(lengthOf, quick);
		const wire = open(address, 'POST / HTTP/1.1', host(address), 'Content-Length: 1000', '', 'x');
		trickle(wire, 'x');
		await expectAnswers(address);
		expect(answerIn(await wire.ended)).toMatchObject({ status: 408 });
	});

	test('and stands still in the middle is let go before that', async () => {
		const address = await serve(lengthOf, { ...quick, head: 60_000, whole: 60_000 });
		for (const beginning of ['GET /', `POST / HTTP/1.1\r\n${host(address)}\r\nContent-Length: 9\r\n\r\nx`])
			expect(await open(address, beginning).ended).toBe('');
	});

	test('to read is let go; while an answer is made it is waited for', async () => {
		const large = Buffer.alloc(32 * 1024 * 1024);
		const address = await serve((request, response) => {
			if (request.url === '/large') response.end(large);
			else setTimeout(() => response.end('made'), 4 * quick.standstill);
		}, quick);
		const reader = open(address, get(address, '/large'));
		await reader.until((heard) => heard !== '');
		reader.socket.pause();
		const made = await exchange(address, get(address, '/made'));
		expect(made).toMatchObject({ status: 200, body: 'made' });
		reader.socket.resume();
		expect((await reader.ended).length).toBeLessThan(large.length);
	});

	test('and has closed its half is still answered', async () => {
		const address = await serve(lengthOf);
		const wire = open(address, 'POST / HTTP/1.1', host(address), 'Content-Length: 3', '', 'abc');
		wire.socket.end();
		expect(answerIn(await wire.ended)).toMatchObject({ status: 200, body: '3' });
	});
});

describe('what never ends', () => {
	test.each([
		['is read by nobody', hello],
		[
			'is refused half-way',
			(async (request, response) => {
				for await (const _ of request) break;
				response.end('enough');
			}) satisfies Answerer,
		],
	])('a body that %s: the answer comes, and then the end', async (_, answerer) => {
		const address = await serve(answerer, quick);
		const wire = open(address, 'POST / HTTP/1.1', host(address), 'Transfer-Encoding: chunked', '', '');
		trickle(wire, '1\r\nx\r\n');
		await wire.until((heard) => heard.startsWith('HTTP/1.1 200 OK'));
		await wire.ended;
	});
});

describe('who is many', () => {
	test('does not keep others out: whoever has been silent for longest makes room, whoever is answered stays', async () => {
		let answering: ServerResponse | undefined;
		const address = await serve((request, response) => {
			if (request.url === '/long') answering = response;
			else response.end('hello');
		});
		const long = open(address, get(address, '/long'));
		await expect.poll(() => answering).toBeDefined();
		const crowd = Array.from({ length: 1_000 }, () => open(address));
		let ended = 0;
		for (const wire of crowd) void wire.ended.then(() => (ended += 1));
		await expect.poll(() => ended, { timeout: 20_000 }).toBeGreaterThanOrEqual(1_000 - 512);
		for (let asked = 0; asked < 20; asked += 1) await expectAnswers(address);
		answering?.end('at last');
		await long.until((heard) => heard.includes('at last'));
		// The last of them were asked to make room last.
		const newest = crowd.at(-1);
		newest?.socket.write(get(address));
		await newest?.until((heard) => heard.includes('hello'));
	});

	test('and sends a thousand bodies that never come whole does not either', async () => {
		const address = await serve(lengthOf);
		const head = ['POST / HTTP/1.1', host(address), 'Content-Length: 9', '', 'x'];
		const crowd = Array.from({ length: 1_000 }, () => open(address, ...head));
		let ended = 0;
		for (const wire of crowd) void wire.ended.then(() => (ended += 1));
		await expect.poll(() => ended, { timeout: 20_000 }).toBeGreaterThanOrEqual(1_000 - 512);
		await expectAnswers(address);
	});
});

describe('what is sent ahead', () => {
	test('is answered in order, one at a time', async () => {
		let [now, most] = [0, 0];
		const address = await serve((request, response) => {
			most = Math.max(most, (now += 1));
			setTimeout(() => {
				now -= 1;
				response.end(`<${request.url ?? ''}>`);
			}, 2);
		});
		const paths = Array.from({ length: 50 }, (_, at) => `/${at}`);
		const wire = open(address, paths.map((path) => get(address, path)).join(''));
		await wire.until((heard) => heard.includes('</49>'));
		expect([...wire.heard().matchAll(/<(\/\d+)>/g)].map(([, path]) => path)).toEqual(paths);
		expect(most).toBe(1);
	});

	test('beyond all measure ends the connection, and nothing else', async () => {
		let asked = 0;
		const address = await serve((_, response) => {
			asked += 1;
			setTimeout(() => response.end('hello'), 50);
		});
		const wire = open(address, get(address).repeat(5_000));
		await wire.ended;
		expect(asked).toBeLessThan(100);
		await expectAnswers(address);
	});
});

describe('an app that fails', () => {
	const failing = new Error('the app failed');
	function brokenFile(): Readable {
		return new Readable({
			read() {
				this.destroy(failing);
			},
		});
	}
	const answerers: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => unknown>> = {
		'at once': () => {
			throw failing;
		},
		'in a moment': () => Promise.reject(failing),
		'with what is no error': () => Promise.reject(new Error(undefined, { cause: null })),
		'after its answer has begun': (_, response) => {
			response.write('x');
			return Promise.reject(failing);
		},
		'while it sends a file': (_, response) => {
			response.writeHead(200);
			brokenFile().pipe(response);
		},
	};

	test.each(Object.keys(answerers))('%s ends no more than that answer', async (when) => {
		const address = await serve((request, response) =>
			request.url === '/fails' ? answerers[when]?.(request, response) : response.end('hello'),
		);
		const failed = await fetch(`${address}/fails`).catch(() => undefined);
		if (failed !== undefined && failed.status !== 200) {
			expect(failed.status).toBe(500);
			expect(await failed.json()).toMatchObject({ code: 'unexpected' });
		}
		await expectAnswers(address);
	});
});
