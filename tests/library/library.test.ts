import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { arrivalFrom } from '#lib/server/library/arriving-file.ts';
import { checkLibrary } from '#lib/server/library/checking.ts';
import type { Library } from '#lib/server/library/library.ts';
import { offerSample } from '#lib/server/library/sample.ts';
import { exportNamed } from '#graph/exports/index.ts';
import { close, file, json, newFolder, open, sample, talk } from './folder.ts';

const exported = async (library: Library): Promise<string> =>
	[...exportNamed('json').write(await library.knowledge())].join('');
const ids = async (library: Library): Promise<readonly string[]> =>
	(await library.knowledge()).interviews.map(({ id }) => id);

describe('what arrives', () => {
	test('is kept byte for byte, and its graph can be asked', async () => {
		const library = await open(newFolder());
		expect(await library.ingest(await arrivalFrom(sample))).toMatchObject({ id: 'dan-roberts-2024', outcome: 'added' });
		expect(readFileSync(join(library.path, 'interviews/dan-roberts-2024/source.md'))).toEqual(readFileSync(sample));
		const { turns, entities } = await library.knowledge();
		expect(turns).toHaveLength(46);
		expect(entities.map(({ id }) => id)).toContain('person/sonya-huang');
	});

	test('a second time changes nothing, not a byte', async () => {
		const library = await open(newFolder());
		await library.ingest(await arrivalFrom(sample));
		const before = readFileSync(join(library.path, 'interviews/dan-roberts-2024/interview.json'));
		expect(await library.ingest(await arrivalFrom(sample))).toEqual({ id: 'dan-roberts-2024', outcome: 'unchanged' });
		expect(readFileSync(join(library.path, 'interviews/dan-roberts-2024/interview.json'))).toEqual(before);
	});

	test('is known by its bytes, whatever it is called and wherever it comes from', async () => {
		const folder = newFolder();
		const library = await open(folder);
		await library.ingest(await arrivalFrom(file(folder, 'a/talk.md', talk('memory'))));
		expect(await library.ingest(await arrivalFrom(file(folder, 'b/other.txt', talk('memory'))))).toEqual({
			id: 'talk',
			outcome: 'unchanged',
		});
	});

	test('changed, replaces its interview whole and keeps the old source', async () => {
		const folder = newFolder();
		const library = await open(folder);
		const path = file(folder, 'talk.md', talk('AlphaFold'));
		await library.ingest(await arrivalFrom(path));
		writeFileSync(path, talk('memory'));
		const old = createHash('sha256').update(talk('AlphaFold')).digest('hex');
		expect(await library.ingest(await arrivalFrom(path))).toMatchObject({
			id: 'talk',
			outcome: 'replaced',
			kept: `interviews/talk/replaced/${old}.md`,
		});
		expect(readFileSync(join(library.path, `interviews/talk/replaced/${old}.md`), 'utf8')).toBe(talk('AlphaFold'));
		const { turns, entities } = await library.knowledge();
		expect(turns.map(({ text }) => text).join()).toContain('memory');
		expect(entities.map(({ id }) => id)).not.toContain('work/alphafold');
		writeFileSync(path, talk('chess'));
		await library.ingest(await arrivalFrom(path));
		expect(readdirSync(join(library.path, 'interviews/talk/replaced'))).toHaveLength(2);
	});

	test('under a name that another folder had before, is another interview, unless told otherwise', async () => {
		const folder = newFolder();
		const library = await open(folder);
		await library.ingest(await arrivalFrom(file(folder, 'a/talk.md', talk('memory'))));
		const b = file(folder, 'b/talk.md', talk('chess'));
		expect(await library.ingest(await arrivalFrom(b))).toMatchObject({
			id: 'talk-2',
			outcome: 'added',
			namesake: 'talk',
		});
		writeFileSync(b, talk('Go'));
		expect(await library.ingest(await arrivalFrom(b))).toMatchObject({ id: 'talk-2', outcome: 'replaced' });
		writeFileSync(b, talk('poker'));
		expect(await library.ingest(await arrivalFrom(b, 'talk'))).toMatchObject({ id: 'talk', outcome: 'replaced' });
		expect(await ids(library)).toEqual(['talk', 'talk-2']);
	});

	test('as an upload, has no folder, so its name replaces nothing', async () => {
		const library = await open(newFolder());
		const bytes = (word: string): Uint8Array => new TextEncoder().encode(talk(word));
		await library.ingest({ name: 'talk.md', bytes: bytes('memory') });
		expect(await library.ingest({ name: 'talk.md', bytes: bytes('chess') })).toMatchObject({
			id: 'talk-2',
			outcome: 'added',
		});
		expect(await library.ingest({ name: '../../talk.md', bytes: bytes('Go'), id: 'talk' })).toMatchObject({
			id: 'talk',
			outcome: 'replaced',
		});
		expect(readdirSync(library.path).sort()).toEqual([
			'audit.jsonl',
			'graph',
			'interviews',
			'library.json',
			'lock',
			'review',
		]);
	});

	test('that cannot be read leaves no trace', async () => {
		const folder = newFolder();
		const library = await open(folder);
		await expect(library.ingest({ name: 'a.md', bytes: new Uint8Array() })).rejects.toMatchObject({
			code: 'source_empty',
		});
		await expect(
			library.ingest({ name: 'a.md', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47]) }),
		).rejects.toMatchObject({ code: 'source_binary' });
		await expect(library.ingest({ name: 'a.md', bytes: new Uint8Array(), id: '../x' })).rejects.toMatchObject({
			code: 'interview_id_invalid',
		});
		expect(readdirSync(join(library.path, 'interviews'))).toEqual([]);
	});
});

describe('what stands beside a transcript', () => {
	const beside = (title: string): string =>
		JSON.stringify({ title, participants: [{ label: 'Ann', name: { en: 'Ann Lee' } }] });

	test('gives title and names, and its change changes the interview', async () => {
		const folder = newFolder();
		const library = await open(folder);
		const path = file(folder, 'talk.md', talk('memory'));
		file(folder, 'talk.interview.json', beside('On memory'));
		await library.ingest(await arrivalFrom(path));
		expect((await library.knowledge()).interviews[0]).toMatchObject({ title: 'On memory' });
		file(folder, 'talk.interview.json', beside('On remembering'));
		expect(await library.ingest(await arrivalFrom(path))).toMatchObject({ outcome: 'replaced' });
		expect((await library.knowledge()).interviews[0]).toMatchObject({ title: 'On remembering' });
		// Written otherwise, it says the same.
		file(folder, 'talk.interview.json', JSON.stringify(JSON.parse(beside('On remembering')), undefined, '\t'));
		expect(await library.ingest(await arrivalFrom(path))).toMatchObject({ outcome: 'unchanged' });
	});

	test('never overwrites what the user corrected in interview.json', async () => {
		const folder = newFolder();
		const first = await open(folder);
		const path = file(folder, 'talk.md', talk('memory'));
		file(folder, 'talk.interview.json', beside('On memory'));
		await first.ingest(await arrivalFrom(path));
		await close(first);
		const corrected = join(first.path, 'interviews/talk/interview.json');
		writeFileSync(corrected, JSON.stringify({ ...json(corrected), title: 'Corrected', mine: 'a note' }));
		const second = await open(folder);
		expect(second.said.join()).toContain('from another state of the library');
		expect((await second.knowledge()).interviews[0]).toMatchObject({ title: 'Corrected' });
		writeFileSync(path, talk('chess'));
		expect(await second.ingest(await arrivalFrom(path))).toMatchObject({ outcome: 'replaced' });
		expect((await second.knowledge()).interviews[0]).toMatchObject({ title: 'Corrected' });
		expect(json(corrected)).toMatchObject({ title: 'Corrected', mine: 'a note' });
	});
});

describe('the graph', () => {
	test('can be deleted at any time and comes back the same, byte for byte', async () => {
		const folder = newFolder();
		const first = await open(folder);
		await first.ingest(await arrivalFrom(sample));
		await first.ingest(await arrivalFrom(file(folder, 'talk.md', talk('AlphaFold'))));
		const before = await exported(first);
		await close(first);
		rmSync(join(first.path, 'graph'), { recursive: true });
		const second = await open(folder);
		expect(second.said.join()).toContain('There is no graph yet');
		expect(await exported(second)).toBe(before);
	});

	test('that was closed cleanly is opened as it is', async () => {
		const folder = newFolder();
		const first = await open(folder);
		await first.ingest(await arrivalFrom(file(folder, 'talk.md', talk('AlphaFold'))));
		await close(first);
		expect((await open(folder)).said).toEqual([]);
	});

	test('follows what is removed, and leaves no orphan', async () => {
		const folder = newFolder();
		const library = await open(folder);
		await library.ingest(await arrivalFrom(sample));
		await library.ingest(await arrivalFrom(file(folder, 'talk.md', talk('AlphaFold'))));
		await library.remove('dan-roberts-2024');
		await expect(library.remove('dan-roberts-2024')).rejects.toMatchObject({ code: 'interview_unknown' });
		await expect(library.knowledge({ interview: 'dan-roberts-2024' })).rejects.toMatchObject({
			code: 'interview_unknown',
		});
		const { entities, turns } = await library.knowledge();
		expect(turns.every(({ interview }) => interview === 'talk')).toBe(true);
		expect(entities.map(({ id }) => id)).not.toContain('person/dan-roberts');
		expect(existsSync(join(library.path, 'interviews/dan-roberts-2024'))).toBe(false);
	});

	test('is made anew by a check that finds something else in it', async () => {
		const folder = newFolder();
		const library = await open(folder);
		await library.ingest(await arrivalFrom(file(folder, 'talk.md', talk('AlphaFold'))));
		await library.store().remove('talk');
		const said: string[] = [];
		const { faults } = await checkLibrary(library, {
			say: (line) => said.push(line),
			progress: () => undefined,
			onChecked: () => Promise.resolve(),
		});
		expect(faults).toEqual([]);
		expect(said.join()).toContain('differs from the library (talk)');
		expect(await ids(library)).toEqual(['talk']);
	});
});

describe('a check', () => {
	test('accounts for every character of the sample and names a source that changed behind its back', async () => {
		const library = await open(newFolder());
		await library.ingest(await arrivalFrom(sample));
		const checked = async (): Promise<readonly object[]> => {
			const found: object[] = [];
			await checkLibrary(library, {
				say: () => undefined,
				progress: () => undefined,
				onChecked: (one) => Promise.resolve(void found.push(one)),
			});
			return found;
		};
		expect(await checked()).toMatchObject([{ id: 'dan-roberts-2024', turns: 46, faults: [] }]);
		writeFileSync(join(library.path, 'interviews/dan-roberts-2024/source.md'), talk('memory'));
		expect(await checked()).toMatchObject([{ faults: [expect.stringContaining('has changed since it was put in')] }]);
	});
});

describe('the sample', () => {
	test('is put into a new library once; removed, it stays removed', async () => {
		const folder = newFolder();
		const first = await open(folder);
		expect(await offerSample(first)).toBe(true);
		await first.connect();
		expect(await ids(first)).toEqual(['dan-roberts-2024']);
		await first.remove('dan-roberts-2024');
		await close(first);
		const second = await open(folder);
		expect(await offerSample(second)).toBe(false);
		expect(second.records()).toEqual([]);
	});

	test('is not put among what somebody has put in before', async () => {
		const folder = newFolder();
		const library = await open(folder);
		await library.ingest(await arrivalFrom(file(folder, 'talk.md', talk('AlphaFold'))));
		expect(await offerSample(library)).toBe(false);
		expect(await ids(library)).toEqual(['talk']);
	});
});
