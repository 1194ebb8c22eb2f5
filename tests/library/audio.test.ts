import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stageAudio } from '#lib/server/audio/staging.ts';
import { arrivalFrom } from '#lib/server/library/arriving-file.ts';
import { parseSidecar } from '#lib/server/library/sidecar.ts';
import { captions, wav } from '../recording.ts';
import { close, file, newFolder, open } from './folder.ts';

async function* pieces(...all: readonly Uint8Array[]): AsyncIterable<Uint8Array> {
	yield* all;
}

describe('a recording', () => {
	test('that is named beside its transcript is kept with it, and is no part of the graph', async () => {
		const folder = newFolder();
		file(folder, 'talk.interview.json', JSON.stringify({ title: 'Tides', audio: 'sound/talk.wav' }));
		file(folder, 'sound/talk.wav', wav());
		const path = file(folder, 'talk.vtt', captions);
		const library = await open(folder);
		const done = await library.ingest(await arrivalFrom(path));
		expect(done).toMatchObject({ id: 'talk', outcome: 'added', audio: 'interviews/talk/audio.wav' });
		expect(readFileSync(join(library.path, 'interviews/talk/audio.wav'))).toEqual(Buffer.from(wav()));
		expect(await library.audio('talk')).toMatchObject({ file: 'audio.wav', type: 'audio/wav', bytes: wav().length });
		expect(readFileSync(join(library.path, 'interviews/talk/interview.json'), 'utf8')).not.toContain('sound/talk');
		expect(readdirSync(library.path).filter((name) => name.startsWith('.'))).toEqual([]);
	});

	test('again changes nothing; another takes its place, and the graph stays as it is', async () => {
		const folder = newFolder();
		const path = file(folder, 'talk.vtt', captions);
		const first = file(folder, 'first.wav', wav());
		const library = await open(folder);
		await library.ingest(await arrivalFrom(path));
		const fingerprint = await library.store().fingerprint();
		expect(await library.ingest(await arrivalFrom(path, undefined, first))).toEqual({
			id: 'talk',
			outcome: 'unchanged',
			audio: 'interviews/talk/audio.wav',
		});
		expect(await library.ingest(await arrivalFrom(path, undefined, first))).toEqual({
			id: 'talk',
			outcome: 'unchanged',
		});
		const second = file(folder, 'second.flac', Buffer.concat([Buffer.from('fLaC'), Buffer.alloc(5000)]));
		await library.ingest(await arrivalFrom(path, undefined, second));
		expect(readdirSync(join(library.path, 'interviews/talk')).sort()).toEqual([
			'audio.flac',
			'interview.json',
			'source.vtt',
		]);
		expect(await library.store().fingerprint()).toBe(fingerprint);
		await close(library);
		const again = await open(folder);
		expect(again.said.join()).not.toMatch(/rebuil/i);
		expect(await again.audio('talk')).toMatchObject({ type: 'audio/flac' });
	});

	test('stays when its transcript is replaced, and goes when the interview is removed', async () => {
		const folder = newFolder();
		const path = file(folder, 'talk.vtt', captions);
		const library = await open(folder);
		await library.ingest(await arrivalFrom(path, undefined, file(folder, 'talk.wav', wav())));
		writeFileSync(path, captions.replace('the reptiles', 'the snakes'));
		expect(await library.ingest(await arrivalFrom(path))).toMatchObject({ outcome: 'replaced' });
		expect(readFileSync(join(library.path, 'interviews/talk/audio.wav'))).toEqual(Buffer.from(wav()));
		await library.remove('talk');
		expect(existsSync(join(library.path, 'interviews/talk'))).toBe(false);
		await expect(library.audio('talk')).rejects.toMatchObject({ code: 'interview_unknown' });
	});

	test('is never a link, which may lead to what nobody is to be sent', async () => {
		const folder = newFolder();
		const library = await open(folder);
		await library.ingest(await arrivalFrom(file(folder, 'talk.vtt', captions)));
		symlinkSync('/etc/hostname', join(library.path, 'interviews/talk/audio.mp3'));
		expect(await library.audio('talk')).toBeUndefined();
	});

	test('that is none, or too large, or missing, keeps its transcript out and leaves nothing behind', async () => {
		const folder = newFolder();
		const path = file(folder, 'talk.vtt', captions);
		const library = await open(folder);
		const text = file(folder, 'talk.mp3', 'I am a text, whatever I am called.');
		await expect(library.ingest(await arrivalFrom(path, undefined, text))).rejects.toMatchObject({
			code: 'audio_type',
		});
		const missing = join(folder, 'nowhere.mp3');
		await expect(library.ingest(await arrivalFrom(path, undefined, missing))).rejects.toMatchObject({
			code: 'file_missing',
		});
		await expect(stageAudio(library.path, 'x.wav', pieces(wav(), wav()), 20_000)).rejects.toMatchObject({
			code: 'audio_too_large',
		});
		expect(library.records()).toEqual([]);
		expect(readdirSync(library.path).sort()).toEqual(['graph', 'interviews', 'library.json', 'lock']);
	});

	test('is named within its transcript’s folder, also by links', async () => {
		for (const audio of [
			'/etc/passwd',
			'../talk.mp3',
			'a/../../talk.mp3',
			'C:\\talk.mp3',
			'https://example.org/talk.mp3',
		]) {
			const folder = newFolder();
			file(folder, 'in/talk.interview.json', JSON.stringify({ audio }));
			await expect(arrivalFrom(file(folder, 'in/talk.vtt', captions))).rejects.toThrow(
				'not a path to a file in the same folder',
			);
		}
		const folder = newFolder();
		file(folder, 'outside.wav', wav());
		file(folder, 'in/talk.interview.json', JSON.stringify({ audio: 'talk.wav' }));
		symlinkSync('../outside.wav', join(folder, 'in/talk.wav'));
		await expect(arrivalFrom(file(folder, 'in/talk.vtt', captions))).rejects.toThrow('leads out of its folder');
		expect(parseSidecar('{"audio": "talk.mp3"}', 'x')).toEqual({});
	});

	test.each([
		['MP3 with tags', [...Buffer.from('ID3')], 'mp3'],
		['MP3 from its first frame', [0xff, 0xfb, 0x90, 0x64], 'mp3'],
		['M4A', [0, 0, 0, 28, ...Buffer.from('ftypM4A ')], 'm4a'],
		['MP4', [0, 0, 0, 28, ...Buffer.from('ftypisom')], 'mp4'],
		['Ogg', [...Buffer.from('OggS'), ...Buffer.alloc(24), ...Buffer.from('\x01vorbis')], 'ogg'],
		['Opus', [...Buffer.from('OggS'), ...Buffer.alloc(24), ...Buffer.from('OpusHead')], 'opus'],
		['WebM', [0x1a, 0x45, 0xdf, 0xa3, ...Buffer.alloc(20), ...Buffer.from('webm')], 'webm'],
		['WAV', [...wav().subarray(0, 44)], 'wav'],
		['FLAC', [...Buffer.from('fLaC')], 'flac'],
	])('%s is told by its first bytes', async (_, head, extension) => {
		const staged = await stageAudio(newFolder(), 'x', pieces(...head.map((byte) => Uint8Array.of(byte))));
		expect(staged.kind.extension).toBe(extension);
		await staged.discard();
	});

	test.each([
		['a web page', Buffer.from('<!doctype html><script>')],
		['UTF-16 text', Buffer.from([0xff, 0xfe, 0x41, 0])],
		['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47])],
		['another Matroska', Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 0x42, 0x82])],
		['nothing', Buffer.alloc(0)],
	])('%s is none', async (_, bytes) => {
		await expect(stageAudio(newFolder(), 'x.mp3', pieces(bytes))).rejects.toMatchObject({ code: 'audio_type' });
	});
});
