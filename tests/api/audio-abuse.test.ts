// A recording as no player asks for it: ranges that make no sense, listeners that never listen, and a file that is not
// there any more while it is sent. RFC 9110, 13 and 14.
import { spawnSync } from 'node:child_process';
import {
	mkdirSync,
	readdirSync,
	readFileSync,
	readlinkSync,
	renameSync,
	rmSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { captions, wav } from '../recording.ts';
import { openServer, type Server } from './server.ts';

const sound = wav({ seconds: 1 });
const bytes = sound.length;
/** More than fits between a server and a client that doesn't read. */
const large = 64 * 1024 * 1024;

let server: Server;
let home: string;
let tag: string;

const path = '/api/interviews/talk/audio';

beforeAll(async () => {
	server = await openServer();
	const form = new FormData();
	form.set('file', new File([captions], 'talk.vtt'));
	form.set('audio', new File([sound], 'talk.wav'));
	expect((await server.post('/api/interviews', form)).status).toBe(201);
	home = join(server.library, 'interviews/talk');
	tag = (await server.get(path)).headers.get('etag') ?? '';
});
afterAll(async () => {
	await server.close();
});
afterEach(async () => {
	expect((await server.get('/api/health')).status, 'the server lives on').toBe(200);
});

/** `audio.wav` becomes a recording of this many bytes, at no cost to the disk. */
function grow(length: number): void {
	const next = join(home, 'next');
	writeFileSync(next, sound);
	truncateSync(next, length);
	renameSync(next, join(home, 'audio.wav'));
}

/** How many descriptors of the server are of the recording, whatever has become of its name. */
function descriptors(): number {
	const { pid } = JSON.parse(readFileSync(join(server.library, 'lock'), 'utf8')) as { pid: number };
	const open = readdirSync(`/proc/${pid}/fd`).map((fd) => {
		try {
			return readlinkSync(`/proc/${pid}/fd/${fd}`);
		} catch {
			return '';
		}
	});
	return open.filter((target) => target.includes('/audio.')).length;
}

type Wire = { readonly socket: Socket; heard(): number; readonly begun: Promise<void>; readonly closed: Promise<void> };

/** Asks, and after the first bytes of the answer reads no more until it is resumed. */
function ask(head: string): Wire {
	const { hostname, port } = new URL(server.address);
	const socket = connect({ host: hostname, port: Number(port) });
	let heard = 0;
	socket.on('error', () => undefined);
	const begun = new Promise<void>((resolve) => {
		socket.on('data', (piece) => {
			if (heard === 0) socket.pause();
			heard += piece.length;
			resolve();
		});
	});
	const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
	socket.write(`${head}\r\nhost: ${hostname}\r\n\r\n`);
	return { socket, heard: () => heard, begun, closed };
}

describe('a range', () => {
	const many = Array.from({ length: 1_500 }, (_, at) => `${at}-${at}`).join(',');
	const huge = '9'.repeat(400);
	test.each<readonly [string, string, number]>([
		['of fifteen hundred', `bytes=${many}`, 200],
		['of many that overlap', `bytes=${Array(1_000).fill('0-').join(',')}`, 200],
		['of two', 'bytes=0-0,-1', 200],
		['backwards', 'bytes=9-0', 200],
		['below nothing', 'bytes=--5', 200],
		['from below nothing', 'bytes=-5-10', 200],
		['of fractions', 'bytes=0.5-1.5', 200],
		['in hexadecimal', 'bytes=0x0-0xf', 200],
		['with an exponent', 'bytes=0-1e2', 200],
		['of no number', 'bytes=a-b', 200],
		['of nothing', 'bytes=', 200],
		['without a unit', '0-9', 200],
		['of another unit', 'items=0-9', 200],
		['with spaces between', 'bytes = 0 - 9', 200],
		['of its last nothing', 'bytes=-0', 416],
		['from its end', `bytes=${bytes}-`, 416],
		['from far behind its end', 'bytes=99999999999999999999999999999999-', 416],
		['from farther than numbers go', `bytes=${huge}-`, 416],
		['between two that are behind its end', `bytes=${huge}-${huge}9`, 416],
	])('%s', async (_, range, status) => {
		const answer = await server.get(path, { range });
		expect(answer.status).toBe(status);
		expect(answer.headers.get('content-range')).toBe(status === 416 ? `bytes */${bytes}` : null);
		if (status === 416) expect(await answer.json()).toMatchObject({ code: 'range_unmet', status });
		else expect((await answer.arrayBuffer()).byteLength).toBe(bytes);
	});

	test.each([
		['of one byte', 'bytes=0-0', 0, 0],
		['in capitals', 'BYTES=0-9', 0, 9],
		['to far behind its end', 'bytes=0-99999999999999999999999999', 0, bytes - 1],
		['to farther than numbers go', `bytes=0-${huge}`, 0, bytes - 1],
		['of more than all of its last', 'bytes=-99999999999999999999999999', 0, bytes - 1],
		['with noughts before', `bytes=00000000000000000000${bytes - 1}-`, bytes - 1, bytes - 1],
		['of its last byte', 'bytes=-1', bytes - 1, bytes - 1],
	])('%s is a part', async (_, range, from, to) => {
		const answer = await server.get(path, { range });
		expect(answer.status).toBe(206);
		expect(answer.headers.get('content-range')).toBe(`bytes ${from}-${to}/${bytes}`);
		expect(new Uint8Array(await answer.arrayBuffer())).toEqual(sound.subarray(from, to + 1));
	});

	test('is none where it is of a recording that has changed since, or may have', async () => {
		for (const condition of ['"older"', `W/${tag}`, 'Wed, 21 Oct 2015 07:28:00 GMT', '*', tag.slice(1), '']) {
			const headers = { range: 'bytes=0-9', ...(condition === '' ? {} : { 'if-range': condition }) };
			expect([condition, (await server.get(path, headers)).status]).toEqual([condition, condition === '' ? 206 : 200]);
		}
		const unmet = await server.get(path, { range: 'bytes=99999-', 'if-range': '"older"' });
		expect(unmet.status).toBe(200);
	});

	test('is of GET alone: HEAD tells of the whole', async () => {
		for (const range of ['bytes=0-9', 'bytes=99999-', 'bytes=-0']) {
			const answer = await fetch(`${server.address}${path}`, { method: 'HEAD', headers: { range } });
			expect(answer.status).toBe(200);
			expect(answer.headers.get('content-range')).toBeNull();
			expect(answer.headers.get('content-length')).toBe(String(bytes));
		}
	});
});

describe.runIf(process.platform === 'linux')('whoever asks and does not listen', () => {
	test(
		'holds nothing of the recording, five hundred at a time, and others are answered',
		{ timeout: 60_000 },
		async () => {
			grow(large);
			const wires = Array.from({ length: 500 }, () => ask(`GET ${path} HTTP/1.1`));
			await Promise.all(wires.map(({ begun }) => begun));
			for (let look = 0; look < 20; look++) expect(descriptors()).toBeLessThanOrEqual(2);
			expect((await server.get(path, { range: 'bytes=0-3' })).status).toBe(206);
			for (const { socket } of wires) socket.destroy();
			await Promise.all(wires.map(({ closed }) => closed));
			await expect.poll(descriptors).toBe(0);
		},
	);

	test('and goes midway leaves nothing behind', async () => {
		grow(large);
		for (let round = 0; round < 40; round++) {
			const gone = new AbortController();
			const answer = await fetch(`${server.address}${path}`, { signal: gone.signal });
			const reader = answer.body?.getReader();
			if (round % 2 === 0) await reader?.read();
			gone.abort();
		}
		await expect.poll(descriptors).toBe(0);
	});

	test('because it has the recording already, leaves nothing behind', async () => {
		grow(large);
		const current = (await fetch(`${server.address}${path}`, { method: 'HEAD' })).headers.get('etag') ?? '';
		for (const known of [current, `W/${current}`, `"a", ${current}`, `"a",W/${current} , "b"`, '*']) {
			for (let round = 0; round < 5; round++) {
				const answer = await server.get(path, { 'if-none-match': known });
				expect([known, answer.status, (await answer.arrayBuffer()).byteLength]).toEqual([known, 304, 0]);
			}
		}
		expect((await server.get(path, { 'if-none-match': '"a", "b"', range: 'bytes=0-3' })).status).toBe(206);
		await expect.poll(descriptors).toBe(0);
	});
});

describe('a recording that is not the same any more while it is sent', () => {
	test.each([
		['cut short', () => truncateSync(join(home, 'audio.wav'), 1_000)],
		['removed', () => rmSync(join(home, 'audio.wav'))],
		['replaced', () => grow(large + 1)],
		['a folder', () => (rmSync(join(home, 'audio.wav')), mkdirSync(join(home, 'audio.wav')))],
	])('breaks off, and the next listener gets what is there: %s', async (_, change) => {
		rmSync(join(home, 'audio.wav'), { recursive: true, force: true });
		grow(large);
		const wire = ask(`GET ${path} HTTP/1.1`);
		await wire.begun;
		change();
		wire.socket.resume();
		await wire.closed;
		expect(wire.heard()).toBeLessThan(large);
		rmSync(join(home, 'audio.wav'), { recursive: true, force: true });
		grow(bytes);
		expect(new Uint8Array(await (await server.get(path)).arrayBuffer())).toEqual(sound);
	});

	test('is none where it is no file, and a pipe keeps nobody waiting', async () => {
		rmSync(join(home, 'audio.wav'), { recursive: true, force: true });
		expect(spawnSync('mkfifo', [join(home, 'audio.mp3')]).status).toBe(0);
		const answers = await Promise.all(Array.from({ length: 8 }, () => server.get(path)));
		expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(404));
		expect((await server.get('/api/export?format=json')).status).toBe(200);
		rmSync(join(home, 'audio.mp3'));
	});
});
