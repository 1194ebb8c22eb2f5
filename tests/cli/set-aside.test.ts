// A library with a bad interview in it, as its users meet it: each command names it, and does its work with the rest.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { environment, newFolder, run, serve } from './command.ts';

const talk = 'Ann: Have you read the paper on memory?\n\nBob: Yes, reinforcement learning is what I work on.\n';

test('a bad interview is named by every command, and the server opens with the rest', async () => {
	const folder = newFolder();
	const library = join(folder, 'library');
	const env = environment(library);
	const path = join(folder, 'talk.md');
	writeFileSync(path, talk);
	writeFileSync(join(folder, 'other.md'), talk.replace('memory', 'chess'));
	await run(['ingest', path, join(folder, 'other.md')], env);
	writeFileSync(join(library, 'notes.txt'), 'mine');
	const noted = await run(['check'], env);
	expect(noted.code).toBe(0);
	expect(noted.err).toContain('note: notes.txt (a file of 4 bytes) is no part of a library, and left alone.');
	expect(noted.out).toContain('matches the library; 1 note.');

	const broken = join(library, 'interviews/talk/interview.json');
	writeFileSync(broken, '{"title": <b>');
	mkdirSync(join(library, 'interviews/<b>lost'));

	const checked = await run(['check'], env);
	expect(checked.code).toBe(1);
	expect(checked.err).toContain(
		'colloquy: talk is set aside: interviews/talk/interview.json does not describe an interview',
	);
	expect(checked.err).toContain('colloquy: <b>lost is set aside: ');
	expect(checked.out).toContain('1 interview, ');

	const exported = await run(['export', '--format', 'json'], env);
	expect(exported.code).toBe(0);
	expect(exported.err).toContain('talk is set aside: ');
	expect((JSON.parse(exported.out) as { interviews: { id: string }[] }).interviews.map(({ id }) => id)).toEqual([
		'other',
	]);

	const { address, said } = await serve(env);
	expect(said()).toContain('talk is set aside: ');
	const { setAside } = (await (await fetch(`${address}/api/interviews`)).json()) as { setAside: unknown };
	const message = expect.any(String) as string;
	expect(setAside).toEqual({
		items: [
			{ id: '<b>lost', code: 'interview_unreadable', message },
			{ id: 'talk', code: 'sidecar_invalid', message },
		],
		total: 2,
	});
	expect(JSON.stringify(setAside)).not.toContain(folder);
	expect(await (await fetch(`${address}/api/health`)).json()).toMatchObject({ interviews: 1, setAside: 2 });
	for (const path of ['', '/turns', '/reading', '/waiting']) {
		const refused = await fetch(`${address}/api/interviews/talk${path}`);
		const { code } = (await refused.json()) as { code: string };
		expect([path, refused.status, code]).toEqual([path, 404, 'interview_set_aside']);
	}
	for (const path of ['/interviews/talk', '/interviews/talk/reading', '/interviews/talk/waiting', '/?interview=talk']) {
		const page = await (await fetch(`${address}${path}`, { headers: { 'accept-language': 'en' } })).text();
		expect(page, path).toContain('This interview is set aside');
		expect(page, path).toContain('does not describe an interview');
		expect(page, path).not.toContain('search-missing');
	}
	for (const [language, words] of [
		['en', '1 interview in this library · 2 interviews set aside'],
		['zh', '资料库中共 1 篇访谈 · 2 篇访谈已搁置'],
	] as const) {
		const page = await (await fetch(`${address}/interviews`, { headers: { 'accept-language': language } })).text();
		expect(page.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ')).toContain(words);
		expect(page).toContain('interviews/talk/interview.json does not describe an interview');
		expect(page).not.toContain('<b>lost');
	}
	expect(readFileSync(broken, 'utf8')).toBe('{"title": <b>');
});
