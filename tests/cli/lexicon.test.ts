// Files of names that users write, as the command checks and uses them.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { environment, newFolder, run } from './command.ts';

const nowhere = environment('/nonexistent');

function file(folder: string, name: string, content: string): string {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
}

describe('names of one’s own', () => {
	const names = 'person:\n  - {en: Ada Vance, aliases: [Ada, Will], heard: [Aida Vans]}\n  - Noam Brown\n';
	const talk = 'Ann: I met Aida Vans.\n\nBob: Who is OpenAI to Ada?\n\nAnn: Yes.\n\nBob: Good.\n';

	test('are told with what they meet, line by line, and nothing is stored', async () => {
		const here = newFolder();
		const path = file(here, 'names.yaml', names);
		const { code, out, err } = await run(['lexicon', path], environment(join(here, 'library')));
		expect({ code, err }).toEqual({ code: 0, err: '' });
		expect(out.split('\n')).toEqual([
			`${path}: 2 entries, 5 names (person 2)`,
			`${path}:2: “Ada” now refers to person/ada-vance, not to work/ada-language`,
			`${path}:2: “Will” is also an everyday word and matches everywhere; only: [Will] limits it to interviews that use another name of the entry`,
			`${path}:3: Noam Brown is merged with person/noam-brown: the names of both are used`,
			'',
		]);
		expect(existsSync(join(here, 'library'))).toBe(false);
	});

	test('that cannot be read are exit 1, each fault with its place on standard error', async () => {
		const here = newFolder();
		const path = file(here, 'bad.yaml', 'person:\n  - {en: Ada, age: 3}\nthing: [x]\n');
		const { code, out, err } = await run(['lexicon', path], nowhere);
		expect({ code, out }).toEqual({ code: 1, out: '' });
		expect(err).toContain(`${path}:2:15: found the field “age”`);
		expect(err).toContain(`${path}:3:1: found “thing”`);
		const extracted = await run(['extract', file(here, 'talk.md', talk), '--lexicon', path], nowhere);
		expect(extracted).toMatchObject({ code: 1, out: '' });
		expect(extracted.err).toContain('bad.yaml, line 2, column 15');
		expect(extracted.err).toContain('Further errors in this file: 1.');
	});

	test('are looked for in one file beside chosen packs, or alone', async () => {
		const here = newFolder();
		const [path, own] = [file(here, 'talk.md', talk), file(here, 'names.yaml', names)];
		const mentions = async (lexicon: string): Promise<readonly string[]> => {
			const { out } = await run(['extract', path, '--lexicon', lexicon], nowhere);
			const read = JSON.parse(out) as { mentions: readonly { surface: string; entity: string }[] };
			return read.mentions.map(({ surface, entity }) => `${surface} ${entity}`);
		};
		expect(await mentions(`all,${own}`)).toEqual([
			'Aida Vans person/ada-vance',
			'OpenAI organization/openai',
			'Ada person/ada-vance',
		]);
		expect(await mentions(own)).toEqual(expect.arrayContaining(['Aida Vans person/ada-vance', 'Ada person/ada-vance']));
	});

	test('in the library apply to it; a broken file is told by check as exit 1, and nothing else stops', async () => {
		const here = newFolder();
		const library = environment(join(here, 'library'));
		mkdirSync(join(here, 'library/lexicon'), { recursive: true });
		const own = file(join(here, 'library/lexicon'), 'names.yaml', names);
		await run(['ingest', file(here, 'talk.md', talk)], library);
		expect((await run(['check'], library)).code).toBe(0);
		expect((await run(['lexicon'], library)).out).toContain(`${own}: 2 entries, 5 names`);
		expect((await run(['export', '--format', 'json'], library)).out).toContain('"person/ada-vance"');
		writeFileSync(own, 'person:\n\t- Ada\n');
		const checked = await run(['check'], library);
		expect(checked.code).toBe(1);
		expect(checked.err).toContain('lexicon/names.yaml, line 2, column 1: found a tab');
		const { code, out } = await run(['export', '--format', 'json'], library);
		expect(code).toBe(0);
		expect(out).toContain('"organization/openai"');
	});
});
