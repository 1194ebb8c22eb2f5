// A backup that was damaged, cut short, or made by anybody: it is refused by name, or gives exactly what it held.
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isProblem } from '#graph/problem.ts';
import { makeApart, unfitReason } from '#lib/server/backup/layout.ts';
import { manifestFrom, manifestText } from '#lib/server/backup/bag.ts';
import { bagOf, contentsOf, libraryFile, tarOf, type Entry } from './bags.ts';

const entries: readonly Entry[] = [
	libraryFile,
	{ name: 'data/decisions.jsonl', text: '{"id":"1"}\n' },
	{ name: 'data/interviews/talk/source.md', text: 'Ann: 你好。\n\nBob: Hello.\n' },
	{ name: 'data/interviews/林知远-2024/interview.json', text: '{}' },
	{ name: `data/interviews/${'long-name-'.repeat(11)}end/source.txt`, text: 'Ann: Hello.\n' },
	{ name: 'data/interviews/talk/replaced/100%.md', text: '' },
];

async function codeOf(bytes: Uint8Array): Promise<string> {
	try {
		await contentsOf(bytes);
		return 'whole';
	} catch (error) {
		if (isProblem(error)) return error.code;
		throw error;
	}
}

describe('a backup', () => {
	test('gives what it holds', async () => {
		const contents = await contentsOf(await bagOf({ entries }));
		expect([...contents.keys()]).toEqual(entries.map(({ name }) => name.slice('data/'.length)));
		expect(contents.get('interviews/talk/source.md')).toBe(Buffer.from(entries[2]?.text ?? '').toString('latin1'));
	});

	test('with any byte of it changed is refused, or gives the same', async () => {
		const bytes = await bagOf({ entries });
		const whole = await contentsOf(bytes);
		const flip = fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }));
		let refused = 0;
		const property = fc.asyncProperty(flip, async ([at, by]) => {
			const flipped = new Uint8Array(bytes);
			flipped[at] = (flipped[at] ?? 0) ^ by;
			try {
				expect(await contentsOf(flipped)).toEqual(whole);
			} catch (error) {
				if (!isProblem(error) || !/^backup_/.test(error.code)) throw error;
				refused += 1;
			}
		});
		await fc.assert(property, { numRuns: 3000, seed: 20_261_130 });
		expect(refused).toBeGreaterThan(500);
	});

	test('cut short anywhere is refused', async () => {
		const bytes = await bagOf({ entries });
		const codes = new Set<string>();
		for (let length = 0; length < bytes.length; length += 97) codes.add(await codeOf(bytes.subarray(0, length)));
		expect([...codes]).toEqual(['backup_damaged']);
	});
});

const talk = 'data/interviews/talk/source.md';
const source: Entry = { name: talk, text: 'Ann: Hello.\n' };

describe('a backup is refused where it', () => {
	test.each<[string, readonly Entry[]]>([
		['leads out of the folder', [{ name: 'data/../../evil', text: 'x' }]],
		['leads out of an interview', [{ name: 'data/interviews/../../../evil', text: 'x' }]],
		['has an empty step', [{ name: 'data/interviews//x', text: 'x' }]],
		['has a link', [{ name: talk, header: { type: 'symlink', linkname: '/etc/passwd' } }]],
		['has a hard link', [{ name: talk, header: { type: 'link', linkname: 'bag/data/library.json' } }]],
		['has a device', [{ name: talk, header: { type: 'character-device' } }]],
		['has a pipe', [{ name: talk, header: { type: 'fifo' } }]],
		['has a file twice', [source, source]],
		['has a name in other case', [source, { name: 'data/interviews/Talk/source.md', text: 'x' }]],
		['has a name composed otherwise', [{ name: 'data/lexicon/é.yaml' }, { name: 'data/lexicon/e\u0301.yaml' }]],
		['has a file that is a folder too', [{ name: 'data/interviews/talk', text: 'x' }, source]],
		['has a folder that is a file too', [source, { name: 'data/interviews/talk', text: 'x' }]],
		['has a graph', [{ name: 'data/graph/database', text: 'x' }]],
		['has a lock', [{ name: 'data/lock', text: 'x' }]],
		['has hidden files', [{ name: 'data/interviews/.outgoing-talk/source.md', text: 'x' }]],
		['has a part that is a file', [{ name: 'data/interviews', text: 'x' }]],
		['has a log that is a folder', [{ name: 'data/decisions.jsonl/x', text: 'x' }]],
		['has names that systems obey', [{ name: 'data/interviews/talk/a\u001b[2Jb', text: 'x' }]],
		['has names with backslashes', [{ name: 'data/interviews/talk/..\\..\\evil', text: 'x' }]],
		['goes too deep', [{ name: `data/interviews/${'a/'.repeat(20)}x`, text: 'x' }]],
		['has a file of its own beside the others', [{ name: 'fetch.txt', text: 'http://example.org 1 data/x\n' }]],
		['has folders of its own', [{ name: 'data/elsewhere/', header: { type: 'directory' } }]],
	])('%s', async (_, more) => {
		expect(await codeOf(await bagOf({ entries: [libraryFile, ...more] }))).toBe('backup_unfit');
	});

	test.each<[string, Parameters<typeof bagOf>[0], string]>([
		['has no manifest', { entries, tags: { 'manifest-sha256.txt': null } }, 'backup_damaged'],
		['has no hashes of that', { entries, tags: { 'tagmanifest-sha256.txt': null } }, 'backup_damaged'],
		['has a manifest of something else', { entries, tags: { 'manifest-sha256.txt': '' } }, 'backup_damaged'],
		['says another number of files', { entries, info: { files: 5 } }, 'backup_damaged'],
		['says another number of bytes', { entries, info: { bytes: 1 } }, 'backup_damaged'],
		['is of a later format', { entries, info: { format: 2 } }, 'backup_newer'],
		['is no Colloquy’s', { entries, tags: { 'bag-info.txt': 'Bagging-Date: 2026-11-30\n' } }, 'backup_damaged'],
		['says too much of itself', { entries, tags: { 'bag-info.txt': 'x'.repeat(2_000_000) } }, 'backup_unfit'],
		['lies nowhere', { entries, top: '..' }, 'backup_unfit'],
	])('%s', async (_, bag, code) => {
		expect(await codeOf(await bagOf(bag))).toBe(code);
	});

	test.each<[string, () => Promise<Uint8Array>, string]>([
		['is absolute', () => tarOf([{ name: '/etc/cron.d/x', text: 'x' }]), 'backup_unfit'],
		[
			'has two tops',
			async () =>
				tarOf([
					{ name: 'a/data/library.json', text: '{}' },
					{ name: 'b/data/decisions.jsonl', text: '' },
				]),
			'backup_unfit',
		],
		['is compressed', async () => gzipSync(await bagOf({ entries })), 'backup_damaged'],
		['is empty', async () => new Uint8Array(), 'backup_damaged'],
		['is a text', async () => new TextEncoder().encode('Ann: Hello.\n'.repeat(200)), 'backup_damaged'],
		['is zeros', async () => new Uint8Array(20_480), 'backup_damaged'],
	])('%s', async (_, make, code) => {
		expect(await codeOf(await make())).toBe(code);
	});

	test('names the file and what was expected of it', async () => {
		const bytes = await bagOf({ entries });
		const at = Buffer.from(bytes).indexOf('Bob: Hello.');
		bytes[at] = 'b'.charCodeAt(0);
		await expect(contentsOf(bytes)).rejects.toMatchObject({
			code: 'backup_damaged',
			message: expect.stringMatching(
				/a\.tar is damaged at data\/interviews\/talk\/source\.md: found SHA-256 [\da-f]{64}; expected [\da-f]{64}\. Nothing was restored/,
			) as string,
		});
	});
});

test('folders, as tar itself writes them, are no fault', async () => {
	const folders = ['data/', 'data/interviews/', 'data/interviews/talk/'].map((name): Entry => ({
		name,
		header: { type: 'directory' },
	}));
	expect((await contentsOf(await bagOf({ entries: [...folders, libraryFile, source] }))).size).toBe(2);
});

test('paths that stay apart everywhere are told from those that do not', () => {
	const apart = makeApart();
	expect(['a/b', 'a/c', 'b', 'ab/c'].map((path) => apart.clash(path))).toEqual([
		undefined,
		undefined,
		undefined,
		undefined,
	]);
	expect(['a/b', 'A/d', 'a', 'b/c', 'AB/c', 'a/c/d'].map((path) => apart.clash(path))).toEqual([
		'a/b',
		'a',
		'a',
		'b',
		'ab',
		'a/c',
	]);
});

test('what a manifest says is what is read of it', () => {
	fc.assert(
		fc.property(
			fc.dictionary(
				fc.stringMatching(/^[a-z%/\r\n \u4e00-\u4e10]{1,20}$/).filter((path) => path.trim() === path && path !== ''),
				fc.constant('a'.repeat(64)),
			),
			(sums) => {
				expect(Object.fromEntries(manifestFrom(manifestText(new Map(Object.entries(sums)))) ?? [])).toEqual(sums);
			},
		),
		{ numRuns: 200 },
	);
	for (const wrong of [
		'x',
		'a  b\n',
		`${'a'.repeat(64)} b\n`,
		`${'a'.repeat(64)}  b`,
		`${'a'.repeat(64)}  b\n${'a'.repeat(64)}  b\n`,
	])
		expect(manifestFrom(wrong)).toBeUndefined();
});

test('what a library holds has its place in a backup', () => {
	for (const path of [
		'library.json',
		'audit.jsonl',
		'interviews/a/source.md',
		'interviews/a/replaced/x.md',
		'bin/20261130T073000123Z-a/audio.mp3',
		'lexicon/mine.yaml',
		'proposals/a.json',
	])
		expect(unfitReason(path)).toBeUndefined();
	for (const path of [
		'lock',
		'graph/x',
		'review/a.json',
		'set-aside.json',
		'restoring.json',
		'',
		'/',
		'interviews/',
		'notes.txt',
	])
		expect(unfitReason(path), path).toBeDefined();
});
