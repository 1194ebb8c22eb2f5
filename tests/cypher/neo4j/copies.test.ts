// Two folders with one id on one server: a copy, or a restored backup. Each graph has one folder that owns it; the other
// is told, and neither ever writes over the other.
import { cpSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { restoreBackup } from '#lib/server/backup/restoring.ts';
import { openLibrary, type Library, type LibrarySettings } from '#lib/server/library/library.ts';
import { wire } from './line.ts';
import { useServer } from './server.ts';

const server = useServer();
const patience = { timeout: 30_000, interval: 100 };
const copied = { code: 'library_copied' };

let folder: string;
let said: string[];
const opened: Library[] = [];
const ids = new Set<string>();

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'colloquy-copies-'));
	said = [];
});

afterEach(async () => {
	for (const library of opened.splice(0)) await library.close();
	for (const library of ids) await server().ask('MATCH (n:Colloquy {library: $library}) DETACH DELETE n', { library });
	rmSync(folder, { recursive: true, force: true });
});

async function open(name: string, settings: Pick<LibrarySettings, 'ownId' | 'neo4j'> = {}): Promise<Library> {
	const library = await openLibrary({
		path: join(folder, name),
		neo4j: server().settings,
		command: 'test',
		say: (line) => said.push(`${name}: ${line}`),
		...settings,
	});
	opened.push(library);
	ids.add(library.id);
	return library;
}

async function connected(name: string): Promise<Library> {
	const library = await open(name);
	await library.connect();
	return library;
}

const talk = (name: string, words: string) => ({ name, bytes: new TextEncoder().encode(words) });
const first = talk('first.md', 'Ann: I went back to AlphaGo.\n\nBen: And to OpenAI?\n\nAnn: Yes.\n');
const second = talk('second.md', 'Cyd: We read The Selfish Gene.\n\nDan: By Richard Dawkins.\n');
const third = talk('third.md', 'Eve: To Paris.\n\nFay: Why?\n');

/** A library with one interview, closed, and `copy`, which is a copy of it. */
async function copiedLibrary(): Promise<void> {
	const library = await connected('library');
	await library.ingest(first);
	await library.close();
	cpSync(join(folder, 'library'), join(folder, 'copy'), { recursive: true, preserveTimestamps: true });
}

const interviewsOf = async (library: Library) => (await library.knowledge()).interviews.map(({ id }) => id);

test('a copy is told where the other one is and changes nothing of its graph; with an id of its own it has one beside it', async () => {
	await copiedLibrary();
	const library = await connected('library');
	const copy = await open('copy');
	await copy.place(second);
	const refused = copy.connect();
	await expect(refused).rejects.toMatchObject(copied);
	await expect(refused).rejects.toThrow(join(folder, 'library'));
	await library.ingest(third);
	expect(await interviewsOf(library)).toEqual(['first', 'third']);
	await copy.close();
	const own = await open('copy', { ownId: true });
	expect(own.id).not.toBe(library.id);
	await own.connect({ anew: true });
	expect(await interviewsOf(own)).toEqual(['first', 'second']);
	expect(await interviewsOf(library)).toEqual(['first', 'third']);
	await own.close();
	expect((await connected('copy')).id).toBe(own.id);
	expect(said).toEqual([]);
});

test('a library that serves while its graph is taken over shows nothing of the other, and writes nothing over it', async () => {
	await copiedLibrary();
	const library = await open('library');
	await library.stayConnected();
	const copy = await open('copy');
	await copy.connect({ anew: true, takesOver: true });
	await copy.ingest(second);
	await vi.waitFor(() => expect(library.state().state).toBe('failed'), patience);
	expect(() => library.answers()).toThrow('another folder');
	await expect(library.ingest(third)).rejects.toMatchObject(copied);
	expect(library.records().map(({ id }) => id)).toEqual(['first']);
	expect(said.filter((line) => line.startsWith('library: '))).toEqual([
		expect.stringContaining(`${join(folder, 'copy')} on`),
	]);
	expect(await interviewsOf(copy)).toEqual(['first', 'second']);
});

test('what a library has taken in when its graph was taken over is safe, and not in the other’s', async () => {
	await copiedLibrary();
	const library = await connected('library');
	const copy = await open('copy');
	await copy.connect({ anew: true, takesOver: true });
	expect((await library.ingest(second)).behind).toMatchObject(copied);
	await expect(library.ingest(third)).rejects.toMatchObject(copied);
	await library.close();
	const again = await open('library');
	await expect(again.connect()).rejects.toThrow(join(folder, 'copy'));
	expect(again.records().map(({ id }) => id)).toEqual(['first', 'second']);
	expect(await interviewsOf(copy)).toEqual(['first']);
});

test('a copy that was started while the database was away is told when it is back', async () => {
	await copiedLibrary();
	const line = await wire(server().port);
	await line.cut();
	const copy = await open('copy', { neo4j: { ...server().settings, uri: `bolt://127.0.0.1:${line.port}` } });
	await copy.stayConnected();
	expect(copy.state().state).toBe('away');
	await line.mend();
	await vi.waitFor(() => expect(copy.state().state).toBe('failed'), patience);
	expect(said.at(-1)).toContain(`${join(folder, 'library')} on`);
	await copy.close();
	await line.cut();
});

test('a moved folder goes on without a word, and so does one that is opened again and again', async () => {
	const library = await connected('library');
	await library.ingest(first);
	await library.close();
	renameSync(join(folder, 'library'), join(folder, 'moved'));
	await connected('moved').then((moved) => moved.close());
	const moved = await connected('moved');
	expect(await interviewsOf(moved)).toEqual(['first']);
	await moved.close();
	cpSync(join(folder, 'moved'), join(folder, 'copy'), { recursive: true });
	await expect((await open('copy')).connect()).rejects.toThrow(join(folder, 'moved'));
	expect(said).toEqual([]);
});

test('a graph of an older version has no owner, and one that was emptied has none: it is the first one’s that comes', async () => {
	await copiedLibrary();
	await server().ask('MATCH (g:Library:Colloquy) REMOVE g.owner, g.opening');
	const copy = await open('copy');
	await copy.stayConnected();
	expect(said).toEqual([]);
	await server().ask('MATCH (n:Colloquy {library: $library}) DETACH DELETE n', { library: copy.id });
	await vi.waitFor(() => expect(said.join()).toContain('Making it anew'), patience);
	await vi.waitFor(async () => expect(await interviewsOf(copy)).toEqual(['first']), patience);
	await expect((await open('library')).connect()).rejects.toThrow(join(folder, 'copy'));
});

test('a restored backup beside its library leads to the same question; in its place it goes on', async () => {
	await copiedLibrary();
	const library = await connected('library');
	const file = join(folder, 'backup.tar');
	writeFileSync(file, await new Response(await library.backup()).bytes());
	await restoreBackup(file, join(folder, 'restored'), { replaces: false });
	await expect((await open('restored')).connect()).rejects.toThrow(join(folder, 'library'));
	await library.ingest(second);
	await library.close();
	await restoreBackup(file, join(folder, 'library'), { replaces: true });
	expect(await interviewsOf(await connected('library'))).toEqual(['first']);
});
