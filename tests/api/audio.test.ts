// A recording over HTTP: sent with its transcript, kept, and played by ranges.
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { environment, run } from '../cli/command.ts';
import { captions, wav } from '../recording.ts';
import { openServer, type Server } from './server.ts';

let server: Server;
const sound = wav({ seconds: 16 });

beforeAll(async () => {
	server = await openServer();
});
afterAll(async () => {
	await server.close();
});

function form(
	name: string,
	audio: Uint8Array<ArrayBuffer>,
	order: 'audio first' | 'file first' = 'file first',
): FormData {
	const form = new FormData();
	if (order === 'audio first') form.set('audio', new File([audio], 'talk.wav'));
	form.set('file', new File([captions], name));
	if (order === 'file first') form.set('audio', new File([audio], 'talk.wav'));
	return form;
}

describe('a recording', () => {
	test.each(['audio first', 'file first'] as const)('is sent with its transcript, %s', async (order) => {
		const name = order.replace(' ', '-');
		const answer = await server.post('/api/interviews', form(`${name}.vtt`, sound, order));
		expect([200, 201]).toContain(answer.status);
		const { id, audio } = (await answer.json()) as { id: string; audio: string };
		expect(audio).toBe(order === 'audio first' ? `interviews/${id}/audio.wav` : undefined);
		const played = await server.get(`/api/interviews/${id}/audio`);
		expect(played.status).toBe(200);
		expect(played.headers.get('content-type')).toBe('audio/wav');
		expect(played.headers.get('accept-ranges')).toBe('bytes');
		expect(played.headers.get('x-content-type-options')).toBe('nosniff');
		expect(new Uint8Array(await played.arrayBuffer())).toEqual(sound);
	});

	const path = '/api/interviews/audio-first/audio';

	test('is played by the range that a player asks for', async () => {
		const part = await server.get(path, { range: 'bytes=44-99' });
		expect(part.status).toBe(206);
		expect(part.headers.get('content-range')).toBe(`bytes 44-99/${sound.length}`);
		expect(part.headers.get('content-length')).toBe('56');
		expect(new Uint8Array(await part.arrayBuffer())).toEqual(sound.subarray(44, 100));
		const end = await server.get(path, { range: 'bytes=-10' });
		expect(new Uint8Array(await end.arrayBuffer())).toEqual(sound.subarray(-10));
		const beyond = await server.get(path, { range: `bytes=${sound.length}-` });
		expect(beyond.status).toBe(416);
		expect(beyond.headers.get('content-type')).toBe('application/problem+json');
		expect(beyond.headers.get('content-range')).toBe(`bytes */${sound.length}`);
	});

	test('comes whole where it has changed since the player asked first, and not at all where it has not', async () => {
		const tag = (await server.get(path)).headers.get('etag') ?? '';
		expect((await server.get(path, { range: 'bytes=0-9', 'if-range': tag })).status).toBe(206);
		expect((await server.get(path, { range: 'bytes=0-9', 'if-range': '"older"' })).status).toBe(200);
		expect((await server.get(path, { 'if-none-match': tag })).status).toBe(304);
		const head = await fetch(`${server.address}${path}`, { method: 'HEAD' });
		expect(head.headers.get('content-length')).toBe(String(sound.length));
	});

	test('is one of none where there is none, and of no interview where that is unknown', async () => {
		const none = await server.get('/api/interviews/dan-roberts-2024/audio');
		expect(none.status).toBe(404);
		expect(await none.json()).toMatchObject({ code: 'audio_missing' });
		expect(await (await server.get('/api/interviews/nobody/audio')).json()).toMatchObject({
			code: 'interview_unknown',
		});
		expect((await server.get('/api/interviews/..%2f..%2fetc/audio')).status).toBe(404);
	});

	test('that is none is refused with its transcript, and nothing stays on the disk', async () => {
		const page = new Uint8Array(60_000_000).fill(0x20);
		page.set(new TextEncoder().encode('<!doctype html><script>alert(1)</script>'));
		const answer = await server.post('/api/interviews', form('page.vtt', page));
		expect(answer.status).toBe(422);
		expect(await answer.json()).toMatchObject({ code: 'audio_type' });
		expect((await server.get('/api/interviews/page')).status).toBe(404);
		expect(readdirSync(server.library).filter((name) => name.startsWith('.'))).toEqual([]);
	});

	test('of a transcript that cannot be read is not kept', async () => {
		const broken = form('empty.vtt', sound);
		broken.set('file', new File([''], 'empty.vtt'));
		expect((await server.post('/api/interviews', broken)).status).toBe(422);
		expect(readdirSync(server.library).filter((name) => name.startsWith('.'))).toEqual([]);
	});

	test('may be larger than anything else that is sent: 80 MB of it are no trouble, 80 MB of JSON are refused', async () => {
		const large = new Uint8Array(80_000_000);
		large.set(sound);
		const kept = await server.post('/api/interviews', form('large.vtt', large));
		expect(kept.status).toBeLessThan(300);
		let left = 80;
		const body = new ReadableStream({
			pull(controller) {
				if (left-- > 0) controller.enqueue(new Uint8Array(1_000_000).fill(32));
				else controller.close();
			},
		});
		const init: RequestInit & { duplex: 'half' } = {
			method: 'POST',
			body,
			duplex: 'half',
			headers: { 'content-type': 'application/json' },
		};
		const refused = await fetch(`${server.address}/api/interviews`, init).catch(() => undefined);
		expect(refused?.status ?? 413).toBe(413);
		expect((await server.get('/api/health')).status).toBe(200);
	});

	test('goes with its interview', async () => {
		const gone = await fetch(`${server.address}/api/interviews/audio-first`, { method: 'DELETE' });
		expect(gone.status).toBe(200);
		expect(existsSync(join(server.library, 'interviews/audio-first'))).toBe(false);
		const { key } = (await gone.json()) as { key: string };
		expect(existsSync(join(server.library, 'bin', key, 'audio.wav'))).toBe(true);
	});

	test('is handed to the server by the command while that has the library open', async () => {
		const talk = join(server.library, '..', 'spoken.vtt');
		const audio = join(server.library, '..', 'spoken.wav');
		writeFileSync(talk, captions.replace('reptiles', 'lizards'));
		writeFileSync(audio, sound);
		const ended = await run(['ingest', talk, '--audio', audio], environment(server.library));
		expect(ended).toMatchObject({ code: 0, out: 'spoken\tadded\n' });
		expect(ended.err).toContain('the recording is kept as interviews/spoken/audio.wav');
		expect((await server.get('/api/interviews/spoken/audio', { range: 'bytes=0-3' })).status).toBe(206);
		const two = await run(['ingest', talk, talk, '--audio', audio], environment(server.library));
		expect(two).toMatchObject({ code: 2 });
	});
});
