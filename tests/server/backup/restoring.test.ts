// The whole way: a library, its backup, and the library that comes of it.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exportNamed } from '#graph/exports/index.ts';
import { arrivalFrom } from '#lib/server/library/arriving-file.ts';
import { checkLibrary } from '#lib/server/library/checking.ts';
import { openFolder } from '#lib/server/library/folder.ts';
import type { Library } from '#lib/server/library/library.ts';
import { restoreBackup, verifyBackup } from '#lib/server/backup/restoring.ts';
import { hashOf } from '#lib/server/library/records.ts';
import { wav } from '../../recording.ts';
import { close, file, newFolder, open, sample, talk } from '../../library/folder.ts';
import { bagOf, contentsOf, libraryFile } from './bags.ts';

const exported = async (library: Library): Promise<string> =>
	[...exportNamed('json').write(await library.knowledge())].join('');
const bytesOf = async (library: Library): Promise<Uint8Array> => new Response(await library.backup()).bytes();
const afresh = { replaces: false };

/** Everything that a library can have. */
async function rich(): Promise<{ readonly folder: string; readonly library: Library }> {
	const folder = newFolder();
	file(folder, 'library/lexicon/mine.yaml', 'work:\n  - AlphaFold\n');
	const library = await open(folder);
	const path = file(folder, 'talk.md', talk('AlphaFold'));
	await library.ingest(await arrivalFrom(path, undefined, file(folder, 'talk.wav', wav())));
	writeFileSync(path, talk('memory'));
	await library.ingest(await arrivalFrom(path));
	await library.ingest(await arrivalFrom(file(folder, '林知远.md', talk('chess'))));
	await library.correct('talk', { set: { title: 'On memory' }, clear: [] });
	await library.reviews.decide({ decision: 'dismiss', entity: 'organization/openai', interview: 'talk' });
	await library.ingest(await arrivalFrom(file(folder, 'gone.md', talk('poker'))));
	await library.remove('gone');
	return { folder, library };
}

/** Hashes of all that is no derived part, by path. */
function filesOf(library: string): ReadonlyMap<string, string> {
	const derived = /^\/(?:graph|review|lock|set-aside\.json)/;
	const files = readdirSync(library, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	const paths = files
		.map(({ parentPath, name }) => join(parentPath, name))
		.filter((path) => !derived.test(path.slice(library.length)));
	return new Map(paths.sort().map((path) => [path.slice(library.length), hashOf(readFileSync(path))]));
}

const hashesIn = async (bytes: Uint8Array): Promise<ReadonlyMap<string, string>> =>
	new Map([...(await contentsOf(bytes))].map(([path, content]) => [path, hashOf(Buffer.from(content, 'latin1'))]));

describe('a backup', () => {
	test('restored elsewhere, is the same library: byte for byte, its export too, and its check finds nothing', async () => {
		const { folder, library } = await rich();
		await library.ingest(await arrivalFrom(sample));
		const graph = await exported(library);
		const path = file(folder, 'b.tar', await bytesOf(library));
		const files = new Map(filesOf(library.path));
		const into = join(newFolder(), 'library');
		const { info, kept } = await restoreBackup(path, into, afresh);
		expect({ files: info.files, kept, passedOver: info.passedOver }).toEqual({
			files: files.size,
			kept: undefined,
			passedOver: [],
		});
		const restored = new Map(filesOf(into));
		const audit = readFileSync(join(into, 'audit.jsonl'), 'utf8');
		expect(audit.startsWith(readFileSync(join(library.path, 'audit.jsonl'), 'utf8'))).toBe(true);
		expect(audit).toMatch(/"what":"library restored","by":"command","file":"b\.tar"/);
		for (const one of [files, restored]) one.delete('/audit.jsonl');
		expect(restored).toEqual(files);
		const other = await open(join(into, '..'));
		expect(await exported(other)).toBe(graph);
		expect(other.reviews.decisions()).toHaveLength(1);
		expect(await other.bin.all()).toMatchObject([{ id: 'gone' }]);
		const faults: unknown[] = [];
		const found = await checkLibrary(other, {
			say: () => undefined,
			progress: () => undefined,
			onChecked: ({ faults: own }) => Promise.resolve(void faults.push(...own)),
		});
		expect([found.faults, faults]).toEqual([[], []]);
	});

	test('is of one moment, whatever is changed while it is read', async () => {
		const { folder, library } = await rich();
		const before = new Map([...filesOf(library.path)].map(([path, content]) => [path.slice(1), content]));
		const stream = await library.backup();
		await library.remove('林知远');
		writeFileSync(join(folder, 'talk.md'), talk('Go'));
		await library.ingest(
			await arrivalFrom(join(folder, 'talk.md'), undefined, file(folder, 'talk.wav', wav({ seconds: 3 }))),
		);
		await library.correct('talk', { set: { title: 'Another' }, clear: [] });
		const [{ key = '' } = {}] = await library.bin.all();
		await library.bin.delete(key);
		await library.reviews.decide({ decision: 'dismiss', entity: 'organization/openai', interview: 'talk' });
		expect(await hashesIn(await new Response(stream).bytes())).toEqual(before);
		expect(readdirSync(library.path).filter((name) => name.startsWith('.'))).toEqual([]);
	});

	test('that nobody reads to its end leaves nothing behind, also after a kill', async () => {
		const { folder, library } = await rich();
		const stream = await library.backup();
		await stream.cancel();
		await expect.poll(() => readdirSync(library.path).filter((name) => name.startsWith('.'))).toEqual([]);
		await close(library);
		mkdirSync(join(library.path, '.snapshot-11111111-2222-3333-4444-555555555555/0'), { recursive: true });
		await open(folder);
		expect(readdirSync(library.path).filter((name) => name.startsWith('.'))).toEqual([]);
	});

	test('can be made twice at once, and not more often', async () => {
		const { library } = await rich();
		const streams = [await library.backup(), await library.backup()];
		await expect(library.backup()).rejects.toMatchObject({ code: 'backup_busy' });
		for (const stream of streams) await stream.cancel();
		const again = async (): Promise<string> =>
			await library.backup().then(
				(stream) => stream.cancel().then(() => 'made'),
				() => 'busy',
			);
		await expect.poll(again).toBe('made');
	});

	test('tells what it passes over, and follows no link', async () => {
		const { folder, library } = await rich();
		symlinkSync(file(folder, 'secret', 'secret'), join(library.path, 'interviews/talk/link'));
		file(folder, 'library/interviews/talk/notes.txt', 'mine');
		const path = file(folder, 'b.tar', await bytesOf(library));
		expect(readFileSync(path, 'latin1')).not.toContain('secret');
		expect((await verifyBackup(path)).passedOver).toEqual(['interviews/talk/link: it is a link']);
		expect((await contentsOf(readFileSync(path))).get('interviews/talk/notes.txt')).toBe('mine');
	});

	test('can be unpacked and checked by hand', async () => {
		const { folder, library } = await rich();
		const path = file(folder, 'b.tar', await bytesOf(library));
		const by = join(folder, 'by-hand');
		mkdirSync(by);
		execFileSync('tar', ['xf', path, '-C', by]);
		const [top = ''] = readdirSync(by);
		execFileSync('sha256sum', ['--check', '--quiet', 'manifest-sha256.txt', 'tagmanifest-sha256.txt'], {
			cwd: join(by, top),
		});
		expect(filesOf(join(by, top, 'data'))).toEqual(filesOf(library.path));
		// And packed again by tar, which adds folders, it is the same backup.
		execFileSync('tar', ['cf', join(folder, 'again.tar'), '-C', by, top]);
		expect(await hashesIn(readFileSync(join(folder, 'again.tar')))).toEqual(await hashesIn(readFileSync(path)));
	});
});

describe('restoring', () => {
	const small = async (): Promise<string> => {
		const entries = [libraryFile, { name: 'data/interviews/talk/source.md', text: talk('memory') }];
		return file(newFolder(), 'b.tar', await bagOf({ entries }));
	};

	test('where there is a library already changes nothing, and is told how it could', async () => {
		const { folder, library } = await rich();
		await close(library);
		const before = filesOf(library.path);
		await expect(restoreBackup(await small(), library.path, afresh)).rejects.toMatchObject({
			code: 'library_there',
			message: expect.stringContaining('--replace') as string,
		});
		expect(filesOf(library.path)).toEqual(before);
		expect((await open(folder)).said).toEqual([]);
	});

	test('in place of a library keeps that one whole, and both can be opened', async () => {
		const { folder, library } = await rich();
		const graph = await exported(library);
		await close(library);
		writeFileSync(join(library.path, 'mine.txt'), 'left alone');
		const before = filesOf(library.path);
		const { kept = '' } = await restoreBackup(await small(), library.path, { replaces: true });
		expect(kept).toMatch(/library\/before-restore-\d{8}T\d{6}Z$/);
		expect(new Map([...filesOf(kept)])).toEqual(new Map([...before].filter(([path]) => path !== '/mine.txt')));
		expect(existsSync(join(library.path, 'mine.txt'))).toBe(true);
		const next = await open(folder);
		expect(next.records().map(({ id }) => id)).toEqual(['talk']);
		await close(next);
		execFileSync('mv', [kept, join(folder, 'old')]);
		mkdirSync(join(folder, 'elsewhere'));
		execFileSync('mv', [join(folder, 'old'), join(folder, 'elsewhere/library')]);
		const old = await open(join(folder, 'elsewhere'));
		expect(old.said).toEqual([]);
		expect(await exported(old)).toBe(graph);
	});

	test('what cannot be used leaves what is there, and nothing beside it', async () => {
		const { library } = await rich();
		await close(library);
		const before = filesOf(library.path);
		const spoilt: readonly (readonly [string, (path: string) => unknown, string])[] = [
			[
				'a damaged one',
				async (path: string) => writeFileSync(path, readFileSync(path, 'latin1').replace('memory', 'nemory'), 'latin1'),
				'backup_damaged',
			],
			[
				'half of one',
				async (path: string) => writeFileSync(path, readFileSync(path).subarray(0, 2048)),
				'backup_damaged',
			],
			[
				'one without library.json',
				async (path: string) =>
					writeFileSync(path, await bagOf({ entries: [{ name: 'data/interviews/talk/source.md', text: 'x' }] })),
				'backup_unfit',
			],
			[
				'one of a newer library',
				async (path: string) =>
					writeFileSync(
						path,
						await bagOf({ entries: [{ name: 'data/library.json', text: '{"format": 99, "id": "x"}' }] }),
					),
				'library_newer',
			],
			[
				'one whose library.json is torn',
				async (path: string) =>
					writeFileSync(path, await bagOf({ entries: [{ name: 'data/library.json', text: '{"for' }] })),
				'library_damaged',
			],
			[
				'a compressed one',
				async (path: string) =>
					void execFileSync('sh', ['-c', `gzip -c ${path} > ${path}.gz && mv ${path}.gz ${path}`]),
				'backup_unfit',
			],
		];
		for (const [what, spoil, code] of spoilt) {
			const path = await small();
			await spoil(path);
			await expect(restoreBackup(path, library.path, { replaces: true }), what).rejects.toMatchObject({ code });
			expect(filesOf(library.path), what).toEqual(before);
			const fresh = join(newFolder(), 'library');
			await expect(restoreBackup(path, fresh, afresh), what).rejects.toMatchObject({ code });
			expect(existsSync(fresh), what).toBe(false);
		}
	});

	test('waits for nobody who has the library open', async () => {
		const folder = newFolder();
		const held = await openFolder(join(folder, 'library'), { command: 'serve' });
		await expect(restoreBackup(await small(), held.path, { replaces: true })).rejects.toMatchObject({
			code: 'library_locked',
		});
		held.lock.release();
		expect(await restoreBackup(await small(), held.path, afresh)).toMatchObject({ info: { files: 2 } });
	});

	test('a file that is none is told', async () => {
		const folder = newFolder();
		await expect(restoreBackup(join(folder, 'x.tar'), join(folder, 'library'), afresh)).rejects.toMatchObject({
			code: 'file_missing',
		});
		await expect(restoreBackup(folder, join(folder, 'library'), afresh)).rejects.toMatchObject({
			code: 'file_is_folder',
		});
		expect(readdirSync(folder)).toEqual([]);
	});
});
