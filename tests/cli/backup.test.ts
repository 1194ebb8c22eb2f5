// Backups as a user of the command makes them: also while the library is served and changes, and back again.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { environment, newFolder, run, serve, start } from './command.ts';

const said = (word: string): string =>
	`Ann: Have you read the paper on ${word}?\n\nBob: Yes, I work at OpenAI.\n\nAnn: And ${word}?\n\nBob: Too.\n`;
const exportOf = async (env: NodeJS.ProcessEnv): Promise<string> => (await run(['export', '-f', 'json'], env)).out;

describe('colloquy backup', () => {
	test('while a server takes interviews in is whole, and restored elsewhere it is that library', async () => {
		const folder = newFolder();
		const env = environment(join(folder, 'library'));
		const { address, child, ended } = await serve(env);
		let sent = 0;
		let isEnough = false;
		const loop = (async () => {
			while (!isEnough && sent < 60) {
				const body = JSON.stringify({ name: `talk-${sent}.md`, text: said(`memory ${sent}`) });
				await fetch(`${address}/api/interviews`, {
					method: 'POST',
					headers: { 'content-type': 'application/json' },
					body,
				});
				sent += 1;
			}
		})();
		const file = join(folder, 'b.tar');
		const backup = await run(['backup', file], env);
		isEnough = true;
		await loop;
		expect(backup).toMatchObject({ code: 0 });
		expect(backup.out).toMatch(/b\.tar\t\d+ files\t\d+ bytes\t20/);
		expect(readdirSync(folder).sort()).toEqual(['b.tar', 'library']);
		expect((await run(['restore', file, '--replace'], env)).err).toContain('stop the process');
		const other = environment(join(folder, 'other'));
		expect(await run(['restore', file], other)).toMatchObject({ code: 0 });
		const check = await run(['check'], other);
		expect(check.code, check.err).toBe(0);
		const restored = await exportOf(other);
		// What came after the backup is taken out again: then the two say the same, byte for byte.
		const { interviews } = JSON.parse(restored) as { interviews: { id: string }[] };
		const { items } = (await (await fetch(`${address}/api/interviews?limit=1000`)).json()) as {
			items: { id: string }[];
		};
		for (const { id } of items.filter((one) => !interviews.some((kept) => kept.id === one.id)))
			await fetch(`${address}/api/interviews/${id}`, { method: 'DELETE' });
		expect(await exportOf(env)).toBe(restored);
		child.kill('SIGTERM');
		await ended;
	});

	test('is verified, takes no other file’s place unasked, and a damaged one is named', async () => {
		const folder = newFolder();
		const env = environment(join(folder, 'library'));
		const file = join(folder, 'b.tar');
		expect(await run(['backup', file], env)).toMatchObject({ code: 1, out: '' });
		writeFileSync(join(folder, 'talk.md'), said('memory'));
		await run(['ingest', join(folder, 'talk.md')], env);
		expect(await run(['backup', file], env)).toMatchObject({ code: 0 });
		expect((await run(['backup', file], env)).err).toContain('--replace');
		expect(await run(['backup', file, '--replace'], env)).toMatchObject({ code: 0 });
		expect(await run(['backup', '--verify', file], env)).toMatchObject({ code: 0 });
		writeFileSync(file, readFileSync(file, 'latin1').replace('the paper', 'the caper'), 'latin1');
		const damaged = await run(['backup', '--verify', file], env);
		expect(damaged).toMatchObject({ code: 1, out: '' });
		expect(damaged.err).toContain('is damaged at data/interviews/talk/source.md');
		expect(await run(['restore', file], environment(join(folder, 'fresh')))).toMatchObject({ code: 1 });
		expect(existsSync(join(folder, 'fresh'))).toBe(false);
	});
});

test('colloquy restore that is killed leaves the old library or the new one', { timeout: 240_000 }, async () => {
	const folder = newFolder();
	const env = environment(join(folder, 'library'));
	writeFileSync(join(folder, 'new.md'), said('memory'));
	await run(['ingest', join(folder, 'new.md')], env);
	const file = join(folder, 'b.tar');
	await run(['backup', file], env);
	await run(['remove', 'new'], env);
	writeFileSync(join(folder, 'old.md'), said('chess'));
	await run(['ingest', join(folder, 'old.md')], env);
	for (let after = 150; after < 700; after += 110) {
		const { child, ended } = start(['restore', file, '--replace'], env);
		setTimeout(() => child.kill('SIGKILL'), after);
		await ended;
		const { interviews } = JSON.parse(await exportOf(env)) as { interviews: { id: string }[] };
		expect([['old'], ['new']]).toContainEqual(interviews.map(({ id }) => id));
	}
	expect(
		spawnSync('find', [join(folder, 'library'), '-maxdepth', '1', '-name', '.restored-*'], { encoding: 'utf8' }).stdout,
	).toBe('');
});
