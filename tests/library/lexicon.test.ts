// Names of a library's own: they apply to every interview, a change is followed at the next opening, and a broken file
// takes nothing else down.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { arrivalFrom } from '#lib/server/library/arriving-file.ts';
import { checkLibrary } from '#lib/server/library/checking.ts';
import type { Library } from '#lib/server/library/library.ts';
import { entriesAsked } from '#lib/server/extraction/names.ts';
import { namesFrom, readLexicon } from '#lib/server/library/lexicon.ts';
import { close, file, newFolder, open } from './folder.ts';

const talk =
	'Ann: I read slow tide tables with Aida Vans.\n\nBob: And the scaling laws?\n\nAnn: Those too.\n\nBob: Thermodynamics as well.\n';
const names = 'person:\n  - {en: Ada Vance, heard: [Aida Vans]}\nconcept: [slow tide tables]\n';

async function withTalk(own: { readonly [path: string]: string | Uint8Array }): Promise<string> {
	const folder = newFolder();
	for (const [path, text] of Object.entries(own)) file(folder, `library/lexicon/${path}`, text);
	const library = await open(folder);
	await library.ingest(await arrivalFrom(file(folder, 'talk.md', talk)));
	await close(library);
	return folder;
}

const listed = async (library: Library): Promise<readonly string[]> =>
	(await library.knowledge()).entities.filter(({ origin }) => origin === 'lexicon').map(({ id }) => id);

const check = async (library: Library): Promise<readonly string[]> =>
	(await checkLibrary(library, { say: () => undefined, progress: () => undefined, onChecked: () => Promise.resolve() }))
		.faults;

describe('names in library/lexicon', () => {
	test('are found in all interviews, beside those that ship', async () => {
		const library = await open(await withTalk({ 'names.yaml': names }));
		expect(library.said).toEqual([]);
		expect(await listed(library)).toEqual([
			'concept/scaling-law',
			'concept/slow-tide-tables',
			'concept/thermodynamics',
			'person/ada-vance',
		]);
		expect(await check(library)).toEqual([]);
	});

	test('of several files are together', async () => {
		const library = await open(
			await withTalk({ 'a.yaml': 'person: [Aida Vans]\n', 'b.yml': 'concept: [slow tide tables]\n', 'c.txt': 'x' }),
		);
		expect(await listed(library)).toEqual(expect.arrayContaining(['concept/slow-tide-tables', 'person/aida-vans']));
		expect(library.lexicon.files).toEqual([
			{ path: 'lexicon/a.yaml', entries: 1 },
			{ path: 'lexicon/b.yml', entries: 1 },
		]);
	});

	test('that are changed, added or taken away make the graph anew at the next opening, and only then', async () => {
		const folder = await withTalk({ 'names.yaml': names });
		const path = join(folder, 'library/lexicon/names.yaml');
		const reopened = async (): Promise<{ readonly said: number; readonly listed: readonly string[] }> => {
			const library = await open(folder);
			const seen = { said: library.said.length, listed: await listed(library) };
			await close(library);
			return seen;
		};
		expect((await reopened()).said).toBe(0);
		writeFileSync(path, 'person: [Aida Vans]\n');
		const changed = await reopened();
		expect(changed.said).toBe(1);
		expect(changed.listed).toContain('person/aida-vans');
		expect(changed.listed).not.toContain('concept/slow-tide-tables');
		expect((await reopened()).said).toBe(0);
		rmSync(path);
		expect((await reopened()).listed).toEqual(['concept/scaling-law', 'concept/thermodynamics']);
	});
});

describe('a broken file of names', () => {
	test.each([
		['that is no YAML', 'person:\n\t- Ada\n', 'lexicon/b.yaml, line 2, column 1: found a tab'],
		['with a kind that there is not', 'persona: [Ada]\n', 'line 1, column 1: found “persona”'],
		[
			'that is a picture',
			new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
			'lexicon/b.yaml is not a text file',
		],
		['that is too large', `person: [${'Ada, '.repeat(500_000)}]`, 'The limit for a lexicon file is'],
	])('%s is named, passed over, and stops nothing else', async (_, content, told) => {
		const folder = await withTalk({ 'a.yaml': names, 'b.yaml': content });
		const library = await open(folder);
		expect(library.said).toEqual([expect.stringContaining(told)]);
		expect(library.said[0]).toContain('passed over');
		expect(await listed(library)).toContain('person/ada-vance');
		expect(await check(library)).toEqual([expect.stringContaining(told)]);
	});

	test('that is mended is found again, with everything that it named', async () => {
		const folder = await withTalk({ 'names.yaml': names });
		const path = join(folder, 'library/lexicon/names.yaml');
		writeFileSync(path, `${names}\tx`);
		const broken = await open(folder);
		expect(await listed(broken)).not.toContain('person/ada-vance');
		await close(broken);
		writeFileSync(path, names);
		expect(await listed(await open(folder))).toContain('person/ada-vance');
	});

	test('or a folder of that name, is not read', async () => {
		const folder = newFolder();
		mkdirSync(join(folder, 'library/lexicon/names.yaml'), { recursive: true });
		expect((await open(folder)).said).toEqual([]);
	});

	test('may be empty, or in another encoding', async () => {
		const gb18030 = new Uint8Array([
			...Buffer.from('person: ['),
			0xc1,
			0xd6,
			0xd6,
			0xaa,
			0xd4,
			0xb6,
			...Buffer.from(']\n# '),
			0xc7,
			0xe0,
			0xe1,
			0xb0,
			0xb4,
			0xf3,
			0xd1,
			0xa7,
		]);
		const folder = newFolder();
		file(folder, 'library/lexicon/empty.yaml', '\n');
		file(folder, 'library/lexicon/names.yaml', gb18030);
		const { faults, files, names } = await readLexicon(join(folder, 'library'));
		expect(faults).toEqual([]);
		expect(files.map((each) => each.entries)).toEqual([0, 1]);
		expect(names?.own.map(({ entry }) => entry.id)).toEqual(['person/林知远']);
	});
});

describe('packs.txt', () => {
	test('says which packs that ship a library uses', async () => {
		const library = await open(await withTalk({ 'packs.txt': '# ours\nphysics, economics\n', 'names.yaml': names }));
		expect(await listed(library)).toEqual(['concept/slow-tide-tables', 'concept/thermodynamics', 'person/ada-vance']);
	});

	test('with none leaves a library its own', async () => {
		const library = await open(await withTalk({ 'packs.txt': 'none', 'names.yaml': names }));
		expect(await listed(library)).toEqual(['concept/slow-tide-tables', 'person/ada-vance']);
	});

	test('that asks for a pack that there is not is passed over', async () => {
		const library = await open(await withTalk({ 'packs.txt': 'astrology' }));
		expect(library.said).toEqual([expect.stringContaining('lexicon/packs.txt asks for the pack “astrology”')]);
		expect(await listed(library)).toContain('concept/scaling-law');
	});
});

describe('words after --lexicon', () => {
	test('are packs and files', async () => {
		const path = file(newFolder(), 'names.yaml', names);
		const ids = async (words: readonly string[]): Promise<readonly string[]> =>
			entriesAsked(await namesFrom(words)).map(({ id }) => id);
		expect(await ids([path])).toEqual(['person/ada-vance', 'concept/slow-tide-tables']);
		expect(await ids(['none', path])).toHaveLength(2);
		expect(await ids(['physics', path])).toContain('concept/thermodynamics');
		expect((await ids(['all', path])).length).toBe((await ids(['all'])).length + 2);
	});

	test.each([
		[['astrology'], 'usage'],
		[['missing.yaml'], 'file_missing'],
	])('%j: %s', async (words, code) => {
		await expect(namesFrom(words)).rejects.toMatchObject({ code });
	});
});
