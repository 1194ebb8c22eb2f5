// Removing, and what becomes of what was removed, as a user of the command meets it.
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { environment, newFolder, run, serve } from './command.ts';

const said = 'Ann: I work at OpenAI.\n\nBob: Do you?\n\nAnn: Yes.\n\nBob: Good.\n';

async function withTalk(): Promise<{
	readonly library: string;
	readonly env: NodeJS.ProcessEnv;
	readonly talk: string;
}> {
	const folder = newFolder();
	const [library, talk] = [join(folder, 'library'), join(folder, 'talk.md')];
	writeFileSync(talk, said);
	const env = environment(library);
	expect(await run(['ingest', talk], env)).toMatchObject({ code: 0 });
	return { library, env, talk };
}

const keysIn = (library: string): readonly string[] => readdirSync(join(library, 'bin'));

describe('colloquy bin', () => {
	test('lists what was removed, puts it back, and deletes it for good once it was told to', async () => {
		const { library, env } = await withTalk();
		expect(await run(['bin'], env)).toEqual({ code: 0, out: '', err: 'The bin is empty.\n' });
		const removed = await run(['remove', 'talk'], env);
		const [key = ''] = keysIn(library);
		expect(removed.err).toContain(`To undo: colloquy bin restore ${key}`);
		const listed = await run(['bin'], env);
		expect(listed.out).toMatch(new RegExp(`^${key}\\ttalk\\t\\t20\\S+Z\\t[\\d.]+ (bytes|kB)\\n$`));
		expect(listed.err).toContain('They are kept until');
		expect(await run(['bin', 'restore', key], env)).toEqual({ code: 0, out: 'talk\trestored\n', err: '' });
		expect((await run(['bin', 'restore', key], env)).err).toContain(`The bin has nothing under the key “${key}”`);
		await run(['remove', 'talk'], env);
		const [again = ''] = keysIn(library);
		const unsure = await run(['bin', 'empty'], env);
		expect(unsure).toMatchObject({ code: 2, out: '' });
		expect(unsure.err).toContain('Try: colloquy bin empty --yes');
		expect(keysIn(library)).toEqual([again]);
		expect(await run(['bin', 'empty', '--yes'], env)).toEqual({ code: 0, out: `${again}\tdeleted\n`, err: '' });
		expect(keysIn(library)).toEqual([]);
		const audit = await run(['audit', 'talk'], env);
		expect(audit).toMatchObject({ code: 0, err: '' });
		const lines = audit.out
			.trimEnd()
			.split('\n')
			.map((line) => line.split('\t').slice(1, 4));
		const whats = ['added', 'removed', 'put back', 'removed', 'deleted for good'];
		expect(lines).toEqual(whats.map((what) => [what, 'talk', 'command']));
		expect(await run(['audit', 'nobody'], env)).toMatchObject({
			code: 0,
			out: '',
			err: 'No changes are recorded yet.\n',
		});
	});

	test('asks a server that has the library open, and says where an interview went', async () => {
		const { library, env, talk } = await withTalk();
		const { address } = await serve(env);
		await run(['remove', 'talk'], env);
		const [key = ''] = keysIn(library);
		expect((await run(['bin'], env)).out).toContain(key);
		await run(['ingest', talk], env);
		const restored = await run(['bin', 'restore', key], env);
		expect(restored).toMatchObject({ code: 0, out: 'talk-2\trestored\n' });
		expect(restored.err).toContain('talk belongs to another interview');
		await run(['remove', 'talk-2'], env);
		const [second = ''] = keysIn(library);
		expect(await run(['bin', 'empty', second, '--yes'], env)).toMatchObject({ code: 0, out: `${second}\tdeleted\n` });
		const { items } = (await (await fetch(`${address}/api/interviews`)).json()) as { items: { id: string }[] };
		expect(items.map(({ id }) => id)).toContain('talk');
		await fetch(`${address}/api/interviews/talk`, { method: 'DELETE' });
		const [third = ''] = keysIn(library);
		await fetch(`${address}/api/bin/${third}`, { method: 'POST', headers: { origin: address } });
		const { out } = await run(['audit'], env);
		expect(out).toMatch(/\tremoved\ttalk-2\tcommand\t.*\tremoved\ttalk\tapi\t.*\tput back\ttalk\tpage\t/s);
		expect(keysIn(library)).toEqual([]);
	});
});

describe('colloquy remove, where the graph cannot be opened,', () => {
	test('moves the interview all the same, and says that the graph follows later', async () => {
		const { library, env } = await withTalk();
		const away = { ...env, NEO4J_URI: 'bolt://127.0.0.1:9' };
		const removed = await run(['remove', 'talk'], away);
		expect(removed).toMatchObject({ code: 0, out: 'talk\tremoved\n' });
		expect(removed.err).toContain('The graph is not updated');
		expect(removed.err).toContain('will be updated once it can be opened');
		expect(removed.err).not.toContain('is safe in the library');
		expect(existsSync(join(library, 'interviews/talk'))).toBe(false);
		expect((await run(['check'], env)).out).toContain('0 interviews');
	});
});
