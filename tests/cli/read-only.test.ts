// A library on a read-only file system, as its users meet it: the server and the commands that read work, and say so.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { environment, newFolder, run, serve } from './command.ts';
// After the folders, which are deleted last: what is registered later runs before.
import { canMount, mount, remount } from '../library/disk.ts';

const talk =
	'Ann: Have you read the paper on memory?\n\nBob: Yes, and Quillmark printed the little red book about it.\n';

test.runIf(canMount())('it is served, checked and exported; nothing is offered that cannot be done', async () => {
	const folder = newFolder();
	const disk = join(folder, 'disk');
	mkdirSync(disk);
	mount(disk);
	const library = join(disk, 'library');
	const temporary = join(folder, 'tmp');
	mkdirSync(temporary);
	const env = environment(library, { TMPDIR: temporary });
	const path = join(folder, 'talk.md');
	writeFileSync(path, talk);
	await run(['ingest', path], env);
	remount(disk, 'ro');

	const checked = await run(['check'], env);
	expect([checked.code, checked.err]).toEqual([0, expect.stringContaining('opened for reading')]);
	const exported = await run(['export', '--format', 'json'], env);
	expect(exported.out).toContain('"id":"talk"');
	const backup = await run(['backup', join(folder, 'b.tar')], env);
	expect([backup.code, backup.out]).toEqual([0, expect.stringMatching(/\t\d+ files\t/)]);
	const refused = await run(['remove', 'talk'], env);
	expect([refused.code, refused.err]).toEqual([
		1,
		expect.stringContaining('The library is read-only (the file system is read-only)'),
	]);

	// What the commands made for their own use is gone.
	expect(readdirSync(temporary)).toEqual([]);

	const { address } = await serve(env);
	expect((await fetch(`${address}/api/health`)).status).toBe(200);
	const form = new FormData();
	form.set('file', new File([talk.replace('memory', 'chess')], 'next.md'));
	form.set('audio', new File([execFileSync('head', ['-c', '100000', '/dev/urandom'])], 'next.mp3'));
	const json = { 'content-type': 'application/json' };
	const wish = JSON.stringify({ decision: 'dismiss', entity: 'organization/quillmark' });
	const writes: readonly (readonly [string, RequestInit])[] = [
		['/api/interviews', { method: 'POST', body: form }],
		['/api/interviews/talk', { method: 'PATCH', headers: json, body: '{"title": "x"}' }],
		['/api/interviews/talk', { method: 'DELETE' }],
		['/api/decisions', { method: 'POST', headers: json, body: wish }],
	];
	for (const [at, request] of writes) {
		const answer = await fetch(`${address}${at}`, request);
		expect([answer.status, ((await answer.json()) as { code: string }).code], `${request.method ?? ''} ${at}`).toEqual([
			403,
			'library_read_only',
		]);
	}
	for (const [language, words] of [
		['en', 'This library is read-only'],
		['zh', '此资料库为只读'],
	] as const) {
		for (const page of ['/interviews', '/interviews/talk/waiting', '/interviews/talk/reading', '/bin']) {
			const html = await (await fetch(`${address}${page}`, { headers: { 'accept-language': language } })).text();
			expect(html, page).toContain(words);
			const forms = [...html.matchAll(/<form[^>]*method="POST"[^>]*action="([^"]*)"/g)].map(([, action]) => action);
			const ofPreferences = forms.filter((action) => action === '/preferences');
			if (page.endsWith('reading')) expect(html).toMatch(/<fieldset[^>]* disabled/);
			else expect(forms, page).toEqual(ofPreferences);
		}
	}
	remount(disk, 'rw');
	expect(readdirSync(join(library, 'interviews'))).toEqual(['talk']);
});
