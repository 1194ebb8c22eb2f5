// What an answer over HTTP tells of an error: everything but how this machine is laid out.
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { codes, problem } from '#graph/problem.ts';
import { packageRoot } from '#lib/server/root.ts';
import { setLibrary } from '#lib/server/slot.ts';
import { problemIn, told, toldReason } from '#lib/server/told.ts';
import { newFolder, open } from '../library/folder.ts';

const where = 'recognisable-place';

afterEach(() => setLibrary(undefined));

/** Opens a library below a folder of that name. */
async function openThere(below: string): Promise<string> {
	const folder = join(newFolder(), below);
	mkdirSync(folder, { recursive: true });
	setLibrary(await open(folder));
	return join(folder, 'library');
}

const messages = join(packageRoot, 'graph', 'problem');
const catalogue = readdirSync(messages)
	.map((name) => readFileSync(join(messages, name), 'utf8'))
	.join('');
/** Fields that a message takes for lists. */
const lists = new Set([...catalogue.matchAll(/about\.(\w+)\.(?:join|length|map)\b/g)].map(([, name]) => name));
const fields = [...new Set([...catalogue.matchAll(/about\.(\w+)/g)].map(([, name = '']) => name))];

describe('no message of the catalogue', () => {
	test('tells where the library is', async () => {
		const library = await openThere(where);
		for (const code of codes) {
			for (const path of [library, join(library, 'interviews', 'a-talk', 'source.md')]) {
				const about = Object.fromEntries(fields.map((name) => [name, lists.has(name) ? [path] : path]));
				const { message } = told(problem(code, about as never));
				expect(message, code).not.toContain(where);
				expect(message, code).not.toMatch(/\/library\b/);
			}
		}
		expect(told(problem('library_damaged', { path: join(library, 'a/b.md'), reason: 'x' })).message).toMatch(
			/^library\/a\/b\.md is damaged/,
		);
	});

	test('tells where the program is, or whose home it is', () => {
		for (const [path, expected] of [
			[join(packageRoot, 'build/handler.js'), /^\S+\/build\/handler\.js is/],
			[join(homedir(), 'talks/a.md'), /^~\/talks\/a\.md is/],
		] as const) {
			expect(told(problem('file_is_folder', { path })).message).not.toContain(path);
			expect(told(problem('file_is_folder', { path })).message).toMatch(expected);
		}
	});
});

test('where another folder with the same id lies is told to nobody over HTTP, neither as an error nor as a reason', () => {
	const elsewhere = { path: `/srv/${where}/library`, host: 'attic' };
	const copied = problem('library_copied', elsewhere);
	expect(copied.message).toContain(`${elsewhere.path} on attic`);
	for (const message of [told(copied).message, toldReason(copied)]) {
		expect(message).not.toMatch(/recognisable|attic|srv/);
		expect(message).toMatch(/belongs to another folder with the same id\. .*--own-id.*--take-over/);
	}
});

describe('a path of the library is told from the library on', () => {
	test('where it is so long that a message repeats only its beginning', async () => {
		const library = await openThere(join(where, ...Array.from({ length: 20 }, () => 'x'.repeat(20))));
		expect(library.length).toBeGreaterThan(400);
		expect(told(problem('disk_full', { path: library })).message).toContain('The disk is full: library');
	});

	test('where a link leads to it, by either name', async () => {
		const library = await openThere(where);
		const link = join(newFolder(), 'linked-place');
		symlinkSync(join(library, '..'), link);
		setLibrary({ ...(await open(newFolder())), path: join(link, 'library') });
		for (const path of [library, join(link, 'library')])
			expect(told(problem('graph_locked', { path })).message).toMatch(
				/^Another process has opened the graph in library\./,
			);
	});

	test('also once it has been closed', async () => {
		const library = await openThere(where);
		setLibrary(undefined);
		expect(told(problem('disk_full', { path: library })).message).not.toContain(where);
	});
});

describe('that no file can be opened any more', () => {
	const none = Object.assign(new Error('EMFILE: too many open files, open /x'), { code: 'EMFILE' });

	test.each([
		['as the system says it', none],
		['where something failed because of it', new Error('cannot load', { cause: none })],
		['where a Problem came of it', problem('library_unusable', { folder: '/x', reason: 'y' }, { cause: none })],
	])('has a code and says what to do, %s', (_, error) => {
		const found = problemIn(error);
		expect(found?.code).toBe('files_exhausted');
		expect(found?.message).toContain('too many files are open');
		expect(found?.message).toContain('ulimit -n');
		expect(found?.message).not.toContain('/x');
	});

	test('is no other error', () => {
		expect(problemIn(new Error('x'))).toBeUndefined();
		expect(problemIn(Object.assign(new Error('x'), { code: 'ENOENT' }))).toBeUndefined();
		expect(problemIn(problem('closing', {}))?.code).toBe('closing');
	});
});
