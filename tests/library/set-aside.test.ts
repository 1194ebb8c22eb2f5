// A bad interview is set aside by its name, and everything else opens, is asked, exported and checked.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { problem } from '#graph/problem.ts';
import { arrivalFrom } from '#lib/server/library/arriving-file.ts';
import { checkLibrary } from '#lib/server/library/checking.ts';
import type { Library } from '#lib/server/library/library.ts';
import { readRecords } from '#lib/server/library/read-records.ts';
import { writeRecord } from '#lib/server/library/records.ts';
import { linesOf } from '#lib/server/library/set-aside.ts';
import { close, file, json, newFolder, open, talk } from './folder.ts';
import { spoilt } from './spoilt.ts';

async function withTalks(): Promise<{ readonly folder: string; readonly interviews: string; readonly path: string }> {
	const folder = newFolder();
	const library = await open(folder);
	const path = file(folder, 'talk.md', talk('memory'));
	await library.ingest(await arrivalFrom(path));
	await library.ingest(await arrivalFrom(file(folder, 'other.md', talk('chess'))));
	await close(library);
	return { folder, interviews: join(library.path, 'interviews'), path };
}

const ids = async (library: Library): Promise<readonly string[]> =>
	(await library.knowledge()).interviews.map(({ id }) => id);

async function faults(library: Library): Promise<readonly string[]> {
	const found: string[] = [];
	const whole = await checkLibrary(library, {
		say: () => undefined,
		progress: () => undefined,
		onChecked: ({ faults }) => Promise.resolve(void found.push(...faults)),
	});
	return [...found, ...whole.faults];
}

describe('what cannot be read', () => {
	test.each(spoilt)('%s: it is named, and the others are read', async (_, id, code, reason, spoil) => {
		const library = join(newFolder(), 'library');
		const interviews = join(library, 'interviews');
		mkdirSync(interviews, { recursive: true });
		for (const name of ['other', 'talk']) {
			const bytes = new TextEncoder().encode(talk(name));
			await writeRecord(library, { id: name, bytes, given: {}, source: { name: `${name}.md`, added: '' } });
		}
		spoil(join(interviews, id));
		const { records, unreadable } = await readRecords(library);
		expect([...records.keys()]).toEqual(['other', 'talk'].filter((one) => one !== id));
		expect([...unreadable]).toMatchObject([[id, { code, message: expect.stringContaining(reason) as string }]]);
		// No path of this machine: it is told to whoever asks the API.
		expect(unreadable.get(id)?.message).not.toContain(library);
	});

	test('keeps nothing else from being asked, added to and checked', async () => {
		const { folder, interviews } = await withTalks();
		writeFileSync(join(interviews, 'talk/interview.json'), '{"title": ');
		symlinkSync(join(interviews, 'other'), join(interviews, 'linked'));
		mkdirSync(join(interviews, 'My Talk'));
		const library = await open(folder);
		expect(await ids(library)).toEqual(['other']);
		expect(library.records().map(({ id }) => id)).toEqual(['other']);
		expect(library.setAside().map(({ id }) => id)).toEqual(['My Talk', 'linked', 'talk']);
		expect(await faults(library)).toEqual(
			['My Talk', 'linked', 'talk'].map((id) => expect.stringContaining(`${id} is set aside: `) as string),
		);
		await expect(library.knowledge({ interview: 'talk' })).rejects.toMatchObject({ code: 'interview_set_aside' });
		await expect(library.reading('talk')).rejects.toMatchObject({ code: 'interview_set_aside' });
		await expect(library.reviews.waiting('talk')).rejects.toMatchObject({ code: 'interview_set_aside' });
		await library.ingest(await arrivalFrom(file(folder, 'next.md', talk('poker'))));
		await close(library);
		expect((await open(folder)).said).toEqual([]);
	});

	test('mended by hand, it is there again', async () => {
		const { folder, interviews } = await withTalks();
		const about = readFileSync(join(interviews, 'talk/interview.json'));
		writeFileSync(join(interviews, 'talk/interview.json'), '{');
		await close(await open(folder));
		writeFileSync(join(interviews, 'talk/interview.json'), about);
		const library = await open(folder);
		expect(library.setAside()).toEqual([]);
		expect(await ids(library)).toEqual(['other', 'talk']);
		expect(await faults(library)).toEqual([]);
	});

	test('is never taken for a name that is free', async () => {
		const { folder, interviews, path } = await withTalks();
		const broken = '{"title": "half a ';
		writeFileSync(join(interviews, 'talk/interview.json'), broken);
		symlinkSync('/nowhere/at/all', join(interviews, 'linked'));
		writeFileSync(join(interviews, 'stray'), 'not a folder');
		const library = await open(folder);
		expect(await library.ingest(await arrivalFrom(path))).toMatchObject({
			id: 'talk-2',
			outcome: 'added',
			namesake: 'talk',
		});
		expect(await library.ingest(await arrivalFrom(file(folder, 'linked.md', talk('Go'))))).toMatchObject({
			id: 'linked-2',
		});
		expect(await library.ingest(await arrivalFrom(file(folder, 'stray.md', talk('poker'))))).toMatchObject({
			id: 'stray-2',
		});
		expect(readFileSync(join(interviews, 'talk/interview.json'), 'utf8')).toBe(broken);
		expect(readFileSync(join(interviews, 'stray'), 'utf8')).toBe('not a folder');
	});

	test('is replaced where the user names it, and all of it is kept', async () => {
		const { folder, interviews, path } = await withTalks();
		const broken = '{"title": "half a ';
		writeFileSync(join(interviews, 'talk/interview.json'), broken);
		writeFileSync(join(interviews, 'talk/notes.txt'), 'mine');
		const library = await open(folder);
		const kept = 'interviews/talk/replaced/set-aside';
		expect(await library.ingest(await arrivalFrom(path, 'talk'))).toMatchObject({
			id: 'talk',
			outcome: 'replaced',
			kept,
		});
		expect(library.setAside()).toEqual([]);
		expect(await ids(library)).toEqual(['other', 'talk']);
		expect(readFileSync(join(library.path, kept, 'interview.json'), 'utf8')).toBe(broken);
		// And it stays there, whatever comes after it.
		writeFileSync(path, talk('Go'));
		await library.ingest(await arrivalFrom(path));
		expect(readFileSync(join(library.path, kept, 'notes.txt'), 'utf8')).toBe('mine');
		expect(readFileSync(join(library.path, kept, 'source.md'), 'utf8')).toBe(talk('memory'));
		expect(await faults(library)).toEqual([]);
	});

	test('can be removed', async () => {
		const { folder, interviews } = await withTalks();
		writeFileSync(join(interviews, 'talk/interview.json'), '{');
		symlinkSync(join(folder, 'library/graph'), join(interviews, 'linked'));
		const library = await open(folder);
		await library.remove('talk');
		await library.remove('linked');
		expect(library.setAside()).toEqual([]);
		expect(readdirSync(interviews)).toEqual(['other']);
		// A link goes; what it leads to stays.
		expect(existsSync(join(folder, 'library/graph'))).toBe(true);
	});
});

describe('what is refused when it is read through', () => {
	async function torn(): Promise<{ readonly folder: string; readonly interviews: string; readonly path: string }> {
		const found = await withTalks();
		writeFileSync(join(found.interviews, 'talk/source.md'), new Uint8Array([0, 1, 2]));
		rmSync(join(found.folder, 'library/graph'), { recursive: true });
		return found;
	}

	test('is named, and the next start knows it without reading it again', async () => {
		const { folder } = await torn();
		const first = await open(folder);
		expect(first.setAside()).toMatchObject([{ id: 'talk', code: 'source_binary' }]);
		expect(await ids(first)).toEqual(['other']);
		expect(await faults(first)).toEqual([expect.stringContaining('talk is set aside: ')]);
		await close(first);
		const second = await open(folder);
		expect(second.said).toEqual([]);
		expect(second.setAside()).toEqual(first.setAside());
	});

	test('is found out again where what was remembered of it is deleted, torn or another program’s', async () => {
		const { folder } = await torn();
		const before = await open(folder);
		await close(before);
		const remembered = join(folder, 'library/set-aside.json');
		for (const spoil of [
			() => rmSync(remembered),
			() => writeFileSync(remembered, '[{"id": "ta'),
			() => writeFileSync(remembered, '[1, {"id": "talk", "key": 7}]'),
		]) {
			spoil();
			const library = await open(folder);
			expect(library.said.join()).toContain('another state of the library');
			expect(library.setAside()).toEqual(before.setAside());
			await close(library);
			const next = await open(folder);
			expect(next.said).toEqual([]);
			await close(next);
		}
	});

	test('is tried again by a rebuild, and once its file is another', async () => {
		const { folder, interviews } = await torn();
		const first = await open(folder);
		writeFileSync(join(interviews, 'talk/source.md'), talk('memory'));
		await first.connect({ anew: true });
		expect(first.setAside()).toEqual([]);
		expect(await ids(first)).toEqual(['other', 'talk']);
		writeFileSync(join(interviews, 'talk/source.md'), new Uint8Array([0, 1, 2]));
		await first.connect({ anew: true });
		expect(await ids(first)).toEqual(['other']);
		await close(first);
		writeFileSync(join(interviews, 'talk/source.md'), talk('memory'));
		expect(await ids(await open(folder))).toEqual(['other', 'talk']);
	});

	test('that was in the graph already leaves it when a check finds out', async () => {
		const { folder, interviews } = await withTalks();
		const library = await open(folder);
		writeFileSync(join(interviews, 'talk/source.md'), new Uint8Array([0, 1, 2]));
		expect(await faults(library)).toEqual([expect.stringContaining('talk is set aside: ')]);
		expect(await ids(library)).toEqual(['other']);
	});

	test('hinders no decision on others, and is read again when it comes again', async () => {
		const { folder, path } = await torn();
		const library = await open(folder);
		await library.reviews.decide({ entity: 'organization/openai', decision: 'dismiss' });
		expect(library.reviews.decisions()).toHaveLength(1);
		expect(await library.ingest(await arrivalFrom(path))).toMatchObject({ id: 'talk', outcome: 'replaced' });
		expect(library.setAside()).toEqual([]);
		expect(json(join(library.path, 'set-aside.json'))).toEqual([]);
		expect(await ids(library)).toEqual(['other', 'talk']);
	});
});

test('a start tells a few by their names, and how many more there are', () => {
	const { code, message } = problem('interview_unreadable', {
		path: 'interviews/a',
		reason: 'it holds no source.<ext>',
	});
	const all = Array.from({ length: 9 }, (_, at) => ({ id: `a\u001b${at}`, code, message }));
	const lines = linesOf(all);
	expect(lines).toHaveLength(6);
	expect(lines[0]).toBe(`a\uFFFD0 is set aside: ${message}`);
	expect(lines[5]).toBe('4 more are set aside: colloquy check names them all.');
	expect(linesOf([])).toEqual([]);
});
