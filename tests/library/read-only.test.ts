// A library that cannot be written to is opened for reading: asked, exported and checked; every write is refused by name.
import { chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { arrivalFrom } from '#lib/server/library/arriving-file.ts';
import { checkLibrary } from '#lib/server/library/checking.ts';
import { openLibrary, type Library } from '#lib/server/library/library.ts';
import { writeRecord } from '#lib/server/library/records.ts';
import { offerSample } from '#lib/server/library/sample.ts';
import { exportNamed } from '#graph/exports/index.ts';
import { canMount, mount, remount } from './disk.ts';
import { close, file, newFolder, open, talk } from './folder.ts';

const opened: Library[] = [];
afterEach(async () => {
	for (const library of opened.splice(0)) await library.close();
});

async function openFor(path: string, reads: boolean): Promise<Library & { readonly said: readonly string[] }> {
	const said: string[] = [];
	const library = await openLibrary({ path, command: 'test', reads, say: (line) => void said.push(line) });
	opened.push(library);
	await library.connect();
	return { ...library, said };
}

const exported = async (library: Library): Promise<string> =>
	[...exportNamed('json').write(await library.knowledge())].join('');
const graphsInTmp = (): readonly string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('colloquy-graph-'));

/** A library on a disk of its own, closed, with one interview and one decision; and its export. */
async function onDisk(): Promise<{
	readonly folder: string;
	readonly disk: string;
	readonly path: string;
	readonly before: string;
}> {
	const folder = newFolder();
	const disk = join(folder, 'disk');
	mkdirSync(disk);
	mount(disk);
	const library = await open(disk);
	await library.ingest(await arrivalFrom(file(folder, 'talk.md', talk('memory'))));
	await library.reviews.decide({ entity: 'organization/openai', decision: 'dismiss' });
	const before = await exported(library);
	await close(library);
	return { folder, disk, path: library.path, before };
}

describe.runIf(canMount())('on a file system that is read-only', () => {
	test('it says the same, whatever state its graph is in, and leaves nothing behind', async () => {
		const { disk, path, before } = await onDisk();
		const graphs = graphsInTmp();
		const entries = readdirSync(path);
		remount(disk, 'ro');
		const library = await openFor(path, true);
		expect(library.said[0]).toContain('cannot be written to, so it is opened for reading');
		expect(library.said[0]).toContain('No lock is held');
		expect(await exported(library)).toBe(before);
		expect(library.reviews.decisions()).toHaveLength(1);
		expect((await library.reviews.waiting('talk')).length).toBeGreaterThan(0);
		const checked = await checkLibrary(library, {
			say: () => undefined,
			progress: () => undefined,
			onChecked: () => Promise.resolve(),
		});
		expect(checked).toEqual({ faults: [], notes: [] });
		expect(await offerSample(library)).toBe(false);
		await opened.pop()?.close();
		expect(graphsInTmp()).toEqual(graphs);
		expect(readdirSync(path)).toEqual(entries);
	});

	test('every write is refused, and changes nothing', async () => {
		const { folder, disk, path, before } = await onDisk();
		remount(disk, 'ro');
		const library = await openFor(path, true);
		const arrival = await arrivalFrom(file(folder, 'next.md', talk('chess')));
		const writes = [
			() => library.ingest(arrival),
			() => library.place(arrival),
			() => library.correct('talk', { set: { title: 'x' }, clear: [] }),
			() => library.remove('talk'),
			() => library.bin.restore('x'),
			() => library.bin.delete('x'),
			() => library.reviews.decide({ entity: 'organization/openai', decision: 'dismiss' }),
			() => library.reviews.undo('x'),
		];
		for (const write of writes) await expect(write()).rejects.toMatchObject({ code: 'library_read_only' });
		expect(await exported(library)).toBe(before);
	});

	test('a command that writes is told why it cannot; two that read stand side by side', async () => {
		const { disk, path } = await onDisk();
		remount(disk, 'ro');
		const message = expect.stringContaining('the file system is read-only') as string;
		await expect(openFor(path, false)).rejects.toMatchObject({ code: 'library_read_only', message });
		await openFor(path, true);
		await openFor(path, true);
	});

	test('what a kill left half done is read as it stands, and told', async () => {
		const { disk, path } = await onDisk();
		renameSync(join(path, 'interviews/talk'), join(path, 'interviews/.outgoing-talk'));
		file(path, 'interviews/.incoming-1/source.md', 'half');
		writeFileSync(join(path, 'lock'), '{"pid": 1');
		remount(disk, 'ro');
		const library = await openFor(path, true);
		const { faults, notes } = await library.passedOver();
		expect(faults).toEqual([expect.stringContaining('interviews/.outgoing-talk (a folder of 2 files')]);
		expect(notes).toContainEqual(
			expect.stringContaining('interviews/.incoming-1 (a folder of 1 file, 4 bytes) was never finished'),
		);
	});

	test('a write to a disk that has become so since is told so, and changes nothing', async () => {
		const { disk, path } = await onDisk();
		remount(disk, 'ro');
		const bytes = new TextEncoder().encode(talk('chess'));
		const written = writeRecord(path, { id: 'next', bytes, given: {}, source: { name: 'next.md', added: '' } });
		await expect(written).rejects.toMatchObject({ code: 'library_read_only' });
		expect(readdirSync(join(path, 'interviews'))).toEqual(['talk']);
	});

	test('no library is no library that can be read', async () => {
		const { disk } = await onDisk();
		remount(disk, 'ro');
		await expect(openFor(join(disk, 'nowhere'), true)).rejects.toMatchObject({ code: 'library_unusable' });
	});
});

// Permissions do not bind root.
describe.skipIf(process.getuid?.() === 0)('in a folder without write permission', () => {
	test.each(['', 'interviews'])('“%s” it is opened for reading', async (part) => {
		const folder = newFolder();
		const library = await open(folder);
		await library.ingest(await arrivalFrom(file(folder, 'talk.md', talk('memory'))));
		const before = await exported(library);
		await close(library);
		chmodSync(join(library.path, part), 0o555);
		try {
			const read = await openFor(library.path, true);
			expect(await exported(read)).toBe(before);
			await expect(read.remove('talk')).rejects.toMatchObject({ code: 'library_read_only' });
			await expect(openFor(library.path, false)).rejects.toMatchObject({ code: 'library_read_only' });
			expect(readFileSync(join(library.path, 'interviews/talk/source.md'), 'utf8')).toBe(talk('memory'));
		} finally {
			chmodSync(join(library.path, part), 0o755);
			rmSync(library.path, { recursive: true });
		}
	});
});
