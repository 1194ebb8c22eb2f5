// A library whose graph is in Neo4j, as a server holds it open: what it says while the database is away, and that it
// comes back by itself.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { arrivalFrom } from '#lib/server/library/arriving-file.ts';
import { openLibrary, type Library } from '#lib/server/library/library.ts';
import { wire } from './line.ts';
import { useServer } from './server.ts';

const server = useServer();
const path = fileURLToPath(new URL('../../../interviews/dan-roberts-2024.md', import.meta.url));
const patience = { timeout: 60_000, interval: 100 };

let folder: string;
let line: Awaited<ReturnType<typeof wire>>;
let library: Library;
let said: string[];

beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'colloquy-serving-'));
	line = await wire(server().port);
	said = [];
	library = await openLibrary({
		path: join(folder, 'library'),
		neo4j: { ...server().settings, uri: `bolt://127.0.0.1:${line.port}` },
		command: 'test',
		say: (line) => said.push(line),
	});
});

afterEach(async () => {
	await server().ask('MATCH (n:Colloquy {library: $library}) DETACH DELETE n', { library: library.id });
	await library.close();
	await line.cut();
	rmSync(folder, { recursive: true, force: true });
});

const isReady = (): void => {
	expect(library.state().state).toBe('ready');
};
const isAway = (): void => {
	expect(library.state().state).toBe('away');
};

test('a database that goes away is told in words, nothing is lost, and it comes back by itself', async () => {
	await library.stayConnected();
	isReady();
	await library.ingest(await arrivalFrom(path));
	await line.cut();
	await vi.waitFor(isAway, patience);
	expect(() => library.answers()).toThrow('does not answer');
	await expect(library.ingest({ name: 'a.md', bytes: new TextEncoder().encode('Ann: hello') })).rejects.toMatchObject({
		code: 'database_away',
	});
	await line.mend();
	await vi.waitFor(isReady, patience);
	expect((await library.answers().interviews()).items).toMatchObject([{ id: 'dan-roberts-2024', turns: 46 }]);
	expect(said.join()).toContain('The database is back.');
	expect(said.join()).not.toContain('Making it anew');
});

test('a database that was away at the start, or was emptied meanwhile, gets the library’s graph when it is there', async () => {
	await line.cut();
	await library.place(await arrivalFrom(path));
	await library.stayConnected();
	isAway();
	await line.mend();
	await vi.waitFor(isReady, patience);
	expect((await library.knowledge()).turns).toHaveLength(46);
	await server().ask('MATCH (n:Colloquy {library: $library}) DETACH DELETE n', { library: library.id });
	await vi.waitFor(async () => expect((await library.knowledge()).turns).toHaveLength(46), patience);
	expect(said.join()).toContain('Making it anew');
});

test('an interview that the graph could not take in is safe, and is in it when the database is back', async () => {
	await library.stayConnected();
	const arriving = arrivalFrom(path).then((arrival) => library.ingest(arrival));
	await line.cut();
	const outcome = await arriving.then(
		({ behind }) => (behind === undefined ? 'taken in' : 'behind'),
		() => 'refused',
	);
	await line.mend();
	await vi.waitFor(isReady, patience);
	const kept = library.records().map(({ id }) => id);
	expect(kept).toEqual(outcome === 'refused' ? [] : ['dan-roberts-2024']);
	await vi.waitFor(
		async () => expect((await library.knowledge()).interviews.map(({ id }) => id)).toEqual(kept),
		patience,
	);
});
