// colloquy correct, and --as and --language of those that read: what the caller knows goes before what it looks like.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { environment, newFolder, run, serve, start } from './command.ts';

const talk = [
	'SPEAKER_00: Good evening. We are at the harbour tonight.',
	'SPEAKER_01: Thank you. I run the tide gauges here.',
	'SPEAKER_00: And what is a tide gauge?',
	'SPEAKER_01: A float in a pipe, with a pen on it.',
].join('\n\n');

type Exported = {
	readonly interviews: readonly {
		readonly title: string;
		readonly language: string;
		readonly source: { readonly format: string };
	}[];
	readonly turns: readonly { readonly speaker?: string }[];
};

async function harbour(): Promise<{
	readonly env: NodeJS.ProcessEnv;
	readonly path: string;
	readonly library: string;
}> {
	const folder = newFolder();
	const library = join(folder, 'library');
	const path = join(folder, 'harbour.txt');
	writeFileSync(path, talk);
	const env = environment(library);
	return { env, path, library };
}

async function exported(env: NodeJS.ProcessEnv): Promise<Exported> {
	const { code, out, err } = await run(['export', '--format', 'json'], env);
	expect(code, err).toBe(0);
	return JSON.parse(out) as Exported;
}

const speakers = ({ turns }: Exported): readonly string[] => turns.map(({ speaker }) => speaker ?? '');

describe('extract and ingest', () => {
	test('read as they are told', async () => {
		const { env, path } = await harbour();
		const read = await run(['extract', path, '--as', 'markdown', '--language', 'zh-hant'], env);
		expect(read.code, read.err).toBe(0);
		expect((JSON.parse(read.out) as Exported).interviews[0]).toMatchObject({
			language: 'zh-Hant',
			source: { format: 'markdown' },
		});
		expect(await run(['ingest', path, '--as', 'markdown'], env)).toMatchObject({ code: 0, out: 'harbour\tadded\n' });
		expect(await run(['ingest', path], env)).toMatchObject({ code: 0, out: 'harbour\tunchanged\n' });
		expect((await exported(env)).interviews[0]).toMatchObject({ source: { format: 'markdown' } });
	});

	test.each([
		[['--as', 'docx'], 2, '“docx” is not a known format. Known formats: webvtt,'],
		[['--as', '../x'], 2, '--as is “../x”. It must be the id of a format'],
		[['--language', 'no tag'], 2, '--language is “no tag”. It must be a tag such as en'],
		[['--as', 'webvtt'], 1, 'harbour.txt cannot be read as WebVTT: it has no cue with times'],
	])('%j is exit %i', async (words, code, reason) => {
		const { env, path } = await harbour();
		for (const command of ['extract', 'ingest']) {
			const ended = await run([command, path, ...words], env);
			expect({ code: ended.code, out: ended.out }, ended.err).toEqual({ code, out: '' });
			expect(ended.err).toContain(reason);
		}
	});
});

describe('correct', () => {
	test('names the speakers of an interview, and takes a name back', async () => {
		const { env, path } = await harbour();
		await run(['ingest', path], env);
		const words = [
			'--speaker',
			'SPEAKER_01=Ada Vance / 阿达·万斯 (guest)',
			'--speaker',
			'SPEAKER_00=person/noam-brown',
		];
		const done = await run(['correct', 'harbour', ...words, '--title', 'At the harbour'], env);
		expect(done).toMatchObject({ code: 0, out: 'harbour\tcorrected\n' });
		expect(done.err).toContain('4 turns, 2 speakers');
		const named = await exported(env);
		expect(named.interviews[0]).toMatchObject({
			title: 'At the harbour',
			participants: [
				{ label: 'SPEAKER_01', entity: 'person/ada-vance', name: { en: 'Ada Vance', zh: '阿达·万斯' }, role: 'guest' },
				{ label: 'SPEAKER_00', entity: 'person/noam-brown' },
			],
		});
		expect(speakers(named)).toEqual(['person/noam-brown', 'person/ada-vance', 'person/noam-brown', 'person/ada-vance']);
		expect(await run(['correct', 'harbour', ...words], env)).toMatchObject({ code: 0, out: 'harbour\tunchanged\n' });
		expect(await run(['correct', 'harbour', '--speaker', 'SPEAKER_00=', '--title', ''], env)).toMatchObject({
			code: 0,
		});
		const back = await exported(env);
		expect(speakers(back)).toEqual(['', 'person/ada-vance', '', 'person/ada-vance']);
		expect(back.interviews[0]?.title).toBe('harbour');
	});

	test('is handed to the server that has the library open', async () => {
		const { env, path } = await harbour();
		const { address } = await serve(env);
		await run(['ingest', path], env);
		expect(
			await run(['correct', 'harbour', '--speaker', 'SPEAKER_01=Ada Vance', '--as', 'markdown'], env),
		).toMatchObject({
			code: 0,
			out: 'harbour\tcorrected\n',
		});
		const answer = await fetch(`${address}/api/interviews/harbour/reading`);
		expect(await answer.json()).toMatchObject({ format: { id: 'markdown', by: 'user' } });
		const refused = await run(['correct', 'harbour', '--as', 'srt'], env);
		expect(refused).toMatchObject({ code: 1, out: '' });
		expect(refused.err).toContain('cannot be read as SubRip');
	});

	test.each([
		[[], 2, 'Name an interview.'],
		[['a', 'b', '--title', 'x'], 2, 'Name only one interview.'],
		[['harbour'], 2, 'Say what to correct.'],
		[['harbour', '--speaker', 'Ada Vance'], 2, '“Ada Vance” is not LABEL=NAME.'],
		[['harbour', '--url', 'javascript:alert(1)'], 2, 'not an http or https address'],
		[['harbour', '--as', 'docx'], 2, '“docx” is not a known format'],
		[['harbour', '--as', 'srt'], 1, 'cannot be read as SubRip (SRT)'],
		[['nobody', '--title', 'x'], 1, 'The library has no interview “nobody”'],
	])('%j is exit %i', async (words, code, reason) => {
		const { env, path } = await harbour();
		await run(['ingest', path], env);
		const ended = await run(['correct', ...words], env);
		expect({ code: ended.code, out: ended.out }, ended.err).toEqual({ code, out: '' });
		expect(ended.err).toContain(reason);
	});

	test('that is killed is made or not made, and an acknowledged one is there', { timeout: 240_000 }, async () => {
		const { env, path, library } = await harbour();
		await run(['ingest', path], env);
		let acknowledged = 'harbour';
		for (let round = 0; round < 8; round++) {
			const title = `Evening ${round}`;
			const correcting = start(['correct', 'harbour', '--title', title], env);
			await Promise.race([wait(400 + Math.round(Math.random() * 1_600)), correcting.ended]);
			correcting.child.kill('SIGKILL');
			const { out } = await correcting.ended;
			if (out.includes('\n')) acknowledged = title;
			const { interviews, turns } = await exported(env);
			expect([acknowledged, title], `round ${round}`).toContain(interviews[0]?.title);
			expect(turns).toHaveLength(4);
			acknowledged = interviews[0]?.title ?? '';
			expect(
				() => JSON.parse(readFileSync(join(library, 'interviews/harbour/interview.json'), 'utf8')) as unknown,
			).not.toThrow();
		}
		expect((await run(['check'], env)).code).toBe(0);
	});
});
