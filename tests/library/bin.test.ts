// What is removed stays in the bin until somebody puts it back or deletes it, and the graph follows when it can.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exportNamed } from '#graph/exports/index.ts';
import { arrivalFrom } from '#lib/server/library/arriving-file.ts';
import { binned } from '#lib/server/library/bin.ts';
import { openLibrary, type Library } from '#lib/server/library/library.ts';
import { wav } from '../recording.ts';
import { close, file, json, newFolder, open, talk } from './folder.ts';

const exported = async (library: Library): Promise<string> =>
	[...exportNamed('json').write(await library.knowledge())].join('');

/** The names of all files below a folder, with what is in them. */
function contentsOf(path: string): ReadonlyMap<string, string> {
	const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	return new Map(
		files.map(({ parentPath, name }) => [
			join(parentPath, name).slice(path.length),
			readFileSync(join(parentPath, name), 'latin1'),
		]),
	);
}

async function withTalks(): Promise<{ readonly folder: string; readonly library: Library; readonly home: string }> {
	const folder = newFolder();
	const library = await open(folder);
	const path = file(folder, 'talk.md', talk('AlphaFold'));
	await library.ingest(await arrivalFrom(path, undefined, file(folder, 'talk.wav', wav())));
	writeFileSync(path, talk('memory'));
	await library.ingest(await arrivalFrom(path));
	await library.ingest(await arrivalFrom(file(folder, 'other.md', talk('chess'))));
	return { folder, library, home: join(library.path, 'interviews/talk') };
}

describe('an interview that is removed', () => {
	test('stands in the bin with its source, what it replaced and its recording, byte for byte', async () => {
		const { library, home } = await withTalks();
		const before = contentsOf(home);
		expect(before.size).toBe(4);
		const { id, key, behind } = await library.remove('talk');
		expect({ id, behind }).toEqual({ id: 'talk', behind: undefined });
		expect(existsSync(home)).toBe(false);
		expect(contentsOf(join(library.path, 'bin', key))).toEqual(before);
		expect((await library.knowledge()).interviews.map((one) => one.id)).toEqual(['other']);
		const bytes = [...before.values()].reduce((sum, content) => sum + content.length, 0);
		expect(await library.bin.all()).toEqual([
			{ key, id: 'talk', removed: expect.stringMatching(/^20\d\d-.*Z$/) as string, bytes },
		]);
	});

	test('put back, is as if it had never gone: the same files, the same graph, its decisions in force', async () => {
		const { library, home } = await withTalks();
		await library.reviews.decide({ decision: 'dismiss', entity: 'organization/openai', interview: 'talk' });
		const [files, graph] = [contentsOf(home), await exported(library)];
		const { key } = await library.remove('talk');
		expect(library.reviews.decisions('talk')).toHaveLength(1);
		expect(await library.bin.restore(key)).toEqual({ id: 'talk' });
		expect(contentsOf(home)).toEqual(files);
		expect(await exported(library)).toBe(graph);
		expect(await library.bin.all()).toEqual([]);
		await expect(library.bin.restore(key)).rejects.toMatchObject({ code: 'removed_unknown' });
	});

	test('is known to the next opening neither as an interview nor as a difference', async () => {
		const { folder, library } = await withTalks();
		const { key } = await library.remove('talk');
		await close(library);
		const second = await open(folder);
		expect(second.said).toEqual([]);
		await second.bin.delete(key);
		await close(second);
		expect((await open(folder)).said).toEqual([]);
	});

	test('comes back beside another that has its id by now, and says so', async () => {
		const { folder, library } = await withTalks();
		const { key } = await library.remove('talk');
		await library.ingest(await arrivalFrom(file(folder, 'again/talk.md', talk('Go'))));
		expect(await library.bin.restore(key)).toEqual({ id: 'talk-2', was: 'talk' });
		expect((await library.knowledge()).interviews.map(({ id }) => id)).toEqual(['other', 'talk', 'talk-2']);
		expect(readFileSync(join(library.path, 'interviews/talk-2/source.md'), 'utf8')).toBe(talk('memory'));
	});

	test('may be removed many times in one moment: each has a key of its own, the last comes first', async () => {
		const { library } = await withTalks();
		const bytes = (word: string): Uint8Array => new TextEncoder().encode(talk(word));
		const keys: string[] = [];
		for (const word of ['poker', 'Go', 'maths']) {
			await library.ingest({ name: 'x.md', id: 'x', bytes: bytes(word) });
			keys.unshift((await library.remove('x')).key);
		}
		expect((await library.bin.all()).map(({ key }) => key)).toEqual(keys);
	});

	test('deleted from the bin, is gone for good, and nothing else is', async () => {
		const { library } = await withTalks();
		const [first, second] = [await library.remove('talk'), await library.remove('other')];
		expect(await library.bin.delete(first.key)).toMatchObject({ key: first.key, id: 'talk' });
		expect((await library.bin.all()).map(({ key }) => key)).toEqual([second.key]);
		expect(readdirSync(join(library.path, 'bin'))).toEqual([second.key]);
	});

	test('leaves a deletion that was cut short to the next opening', async () => {
		const { folder, library } = await withTalks();
		await library.remove('talk');
		await close(library);
		const [key = ''] = readdirSync(join(library.path, 'bin'));
		mkdirSync(join(library.path, 'bin/.removed-1'));
		writeFileSync(join(library.path, 'bin/.removed-1/source.md'), 'x');
		await open(folder);
		expect(readdirSync(join(library.path, 'bin'))).toEqual([key]);
	});

	test('is reached by its key alone', async () => {
		const { library } = await withTalks();
		const { key } = await library.remove('talk');
		const outside = ['', '.', '..', '../interviews/other', 'other', 'a/b', '\0', `${key}/`, key.toLowerCase()];
		const well = [
			'20261130T073000123Z-other',
			'20261130T073000123Z-../../interviews/other',
			'20269999T999999999Z-talk',
		];
		for (const wrong of [...outside, ...well]) {
			for (const ask of [library.bin.get(wrong), library.bin.restore(wrong), library.bin.delete(wrong)])
				await expect(ask, wrong).rejects.toMatchObject({ code: 'removed_unknown' });
		}
		expect(readdirSync(join(library.path, 'interviews'))).toEqual(['other']);
		expect(await library.bin.all()).toMatchObject([{ key }]);
	});

	test('is listed though somebody spoilt its interview.json, and links in it are not followed', async () => {
		const { folder, library } = await withTalks();
		const { key } = await library.remove('talk');
		const home = join(library.path, 'bin', key);
		writeFileSync(join(home, 'interview.json'), '{"title": ');
		symlinkSync(file(folder, 'outside.bin', new Uint8Array(100_000)), join(home, 'link'));
		const [one] = await library.bin.all();
		expect(one).toMatchObject({ key, id: 'talk' });
		expect(one?.bytes).toBeLessThan(100_000);
		await library.bin.delete(key);
		expect(existsSync(join(folder, 'outside.bin'))).toBe(true);
	});

	test('shows the title that a user gave it', async () => {
		const { library, home } = await withTalks();
		await library.correct('talk', { set: { title: 'On memory' }, clear: [] });
		expect(json(join(home, 'interview.json'))).toMatchObject({ title: 'On memory' });
		await library.remove('talk');
		expect(await binned(library.path)).toMatchObject([{ title: 'On memory' }]);
	});
});

describe('an interview that is set aside', () => {
	test('is removed and put back like any other, and back it is set aside again, by its reason', async () => {
		const { folder, library } = await withTalks();
		await close(library);
		writeFileSync(join(library.path, 'interviews/talk/source.md'), new Uint8Array([0, 1, 2]));
		writeFileSync(join(library.path, 'interviews/other/interview.json'), '{"title": ');
		mkdirSync(join(library.path, 'interviews/My Talk'));
		rmSync(join(library.path, 'graph'), { recursive: true });
		const second = await open(folder);
		const all = ['My Talk', 'other', 'talk'];
		expect(second.setAside().map(({ id }) => id)).toEqual(all);
		const keys: string[] = [];
		for (const id of all) keys.push((await second.remove(id)).key);
		expect(second.setAside()).toEqual([]);
		expect(readdirSync(join(library.path, 'interviews'))).toEqual([]);
		expect((await second.bin.all()).map(({ id }) => id)).toEqual(all.toReversed());
		for (const [at, id] of all.entries())
			expect(await second.bin.restore(keys[at] ?? '')).toEqual({ id, setAside: expect.any(String) as string });
		await close(second);
		expect((await open(folder)).setAside().map(({ id }) => id)).toEqual(all);
	});
});

describe('without its graph', () => {
	const nowhere = { engine: 'neo4j', uri: 'bolt://127.0.0.1:9', username: '', password: '' } as const;

	test('an interview is removed and put back all the same, and the next opening brings the graph into step', async () => {
		const { folder, library } = await withTalks();
		await close(library);
		const away = await openLibrary({ path: library.path, command: 'test', neo4j: nowhere });
		const removed = await away.remove('talk');
		expect(removed).toMatchObject({ id: 'talk', behind: expect.any(Error) as Error });
		const other = await away.remove('other');
		expect(await away.bin.restore(other.key)).toMatchObject({ id: 'other', behind: expect.any(Error) as Error });
		await away.close();
		const back = await open(folder);
		expect((await back.knowledge()).interviews.map(({ id }) => id)).toEqual(['other']);
	});

	test('that was made from another state, nothing is made anew only to remove an interview', async () => {
		const { folder, library } = await withTalks();
		await close(library);
		writeFileSync(join(library.path, 'interviews/other/interview.json'), '{"title": "By hand"}');
		const said: string[] = [];
		const second = await openLibrary({ path: library.path, command: 'test', say: (line) => said.push(line) });
		await second.connect({ onlyOpens: true });
		expect(await second.remove('talk')).toMatchObject({ behind: expect.any(Error) as Error });
		await second.close();
		expect(said).toEqual([]);
		expect((await (await open(folder)).knowledge()).interviews).toMatchObject([{ id: 'other', title: 'By hand' }]);
	});
});
