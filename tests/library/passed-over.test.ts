// A check names whatever stands in the library's folder and is passed over; what of it is a fault, and what is a note.
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { arrivalFrom } from '#lib/server/library/arriving-file.ts';
import { checkLibrary } from '#lib/server/library/checking.ts';
import type { Library } from '#lib/server/library/library.ts';
import type { Findings } from '#lib/server/library/passed-over.ts';
import { close, file, json, newFolder, open, talk } from './folder.ts';

const check = (library: Library): Promise<Findings> =>
	checkLibrary(library, { say: () => undefined, progress: () => undefined, onChecked: () => Promise.resolve() });

async function withTalk(): Promise<{ readonly folder: string; readonly library: string }> {
	const folder = newFolder();
	const library = await open(folder);
	await library.ingest(await arrivalFrom(file(folder, 'talk.md', talk('memory'))));
	await close(library);
	return { folder, library: library.path };
}

/** What a check finds once the closed library was changed behind its back. */
async function foundAfter(change: (library: string) => void): Promise<Findings> {
	const { folder, library } = await withTalk();
	change(library);
	return await check(await open(folder));
}

describe('a library as it was left', () => {
	test('has nothing to tell of', async () => {
		expect(await foundAfter(() => undefined)).toEqual({ faults: [], notes: [] });
	});
});

describe('what is not the library’s', () => {
	let found: Findings;
	beforeAll(async () => {
		found = await foundAfter((library) => {
			const talkHome = join(library, 'interviews/talk');
			file(library, 'notes.txt', 'mine');
			file(library, '.git/objects/a', 'abc');
			file(library, '.git/b', 'd');
			file(library, 'interviews/dropped.md', talk('chess'));
			file(library, 'interviews/.DS_Store', 'x');
			file(talkHome, 'old.tar', 'abcdef');
			file(talkHome, 'source.txt', talk('Go'));
			file(talkHome, 'replaced/elsewhere', 'a');
			file(talkHome, 'replaced/set-aside/source.md', 'abc');
			symlinkSync('/etc/hostname', join(talkHome, 'audio.mp3'));
			execFileSync('mkfifo', [join(talkHome, 'pipe')]);
			file(library, 'lexicon/names.csv', 'a');
			file(library, 'review/gone.json', '{}');
			file(library, 'proposals/half.json', '{}');
			const about = join(talkHome, 'interview.json');
			writeFileSync(about, JSON.stringify({ ...json(about), tilte: 'On memory', 'a\u001bb': 1 }));
		});
	});

	test('is no fault', () => {
		expect(found.faults).toEqual([]);
	});

	test.each([
		['a file at the top', 'notes.txt (a file of 4 bytes)'],
		['a folder, with all that is in it', '.git (a folder of 2 files, 4 bytes)'],
		['a transcript that was dropped where it is not read', 'interviews/dropped.md (a file of'],
		['what a system leaves behind', 'interviews/.DS_Store (a file of 1 byte)'],
		['a file beside a source', 'interviews/talk/old.tar (a file of 6 bytes)'],
		['a second source', 'interviews/talk/source.txt (a file of'],
		['a link', 'interviews/talk/audio.mp3 (a symbolic link, which is not followed)'],
		['a pipe', 'interviews/talk/pipe (a pipe, a socket or a device)'],
		['what is kept beside replaced sources', 'interviews/talk/replaced/elsewhere (a file of 1 byte)'],
		['what stood in an interview’s place', 'interviews/talk/replaced/set-aside (a folder of 1 file, 3 bytes)'],
		['a list that is no file of names', 'lexicon/names.csv (a file of 1 byte)'],
		['what waited in an interview that is gone', 'review/gone.json (a file of 2 bytes)'],
		['an answer that is none', 'proposals/half.json (a file of 2 bytes)'],
		[
			'fields that are misspelt',
			'interviews/talk/interview.json has fields that say nothing to Colloquy: tilte, a\uFFFDb',
		],
	])('%s is named in a note', (_, words) => {
		expect(found.notes.filter((note) => note.startsWith(words))).toHaveLength(1);
	});

	test('and nothing else is', () => {
		expect(found.notes).toHaveLength(14);
	});
});

test('what somebody put in and is not read as it was meant is a fault', async () => {
	const { faults, notes } = await foundAfter((library) => {
		const home = join(library, 'interviews/talk');
		const about = join(home, 'interview.json');
		writeFileSync(
			about,
			Buffer.from(readFileSync(about, 'utf8').replace('{', '{ "title": "R\u00e9sum\u00e9",'), 'latin1'),
		);
		file(home, `replaced/${'0'.repeat(64)}.md`, 'spoilt');
		file(library, 'lexicon', 'a file');
	});
	expect(faults).toEqual([
		expect.stringContaining('lexicon (a file of 6 bytes) stands where a folder is expected'),
		expect.stringContaining('interviews/talk/interview.json holds bytes that are not UTF-8'),
		expect.stringContaining(`replaced/${'0'.repeat(64)}.md (a file of 6 bytes) is not what was kept`),
	]);
	expect(notes).toEqual([]);
});

test('damaged characters of a source are a note, since its bytes are kept', async () => {
	const folder = newFolder();
	const library = await open(folder);
	const words = Buffer.from(talk('memory').repeat(40));
	await library.ingest(await arrivalFrom(file(folder, 'talk.md', Buffer.concat([words, Buffer.from([0xe4, 0xb8])]))));
	expect(await check(library)).toEqual({
		faults: [],
		notes: [expect.stringContaining('talk: 1 of its characters are damaged')],
	});
});

test('a library whose interview.json was deleted says what that means', async () => {
	const { notes } = await foundAfter((library) => rmSync(join(library, 'interviews/talk/interview.json')));
	expect(notes).toEqual([expect.stringContaining('interviews/talk/interview.json is not there')]);
});

describe('the log of decisions', () => {
	const decided = { at: '2026-03-01T10:00:00Z', decision: 'dismiss', entity: 'organization/openai', name: 'OpenAI' };
	const line = (fields: object): string => `${JSON.stringify({ ...decided, ...fields })}\n`;

	test.each([
		[
			'random bytes',
			Buffer.from([0x9c, 0xff, 0x0a, 0x80, 0x0a]),
			'lines 1 to 2 (3 bytes) are passed over: each is not UTF-8',
		],
		['zeros', Buffer.from(`${'\0'.repeat(64)}\n`), 'line 1 (64 bytes) is passed over: it is not a JSON object'],
		['a list', Buffer.from('[1, 2]\n'), 'line 1 (6 bytes) is passed over: it is not a JSON object'],
		[
			'a decision on nothing',
			Buffer.from('{"id":"a","at":"2026"}\n'),
			'line 1 (22 bytes) is passed over: it does not say what was decided',
		],
		[
			'a checksum that is wrong',
			Buffer.from(line({ id: 'a', checksum: '0123456789abcdef' })),
			'it is not what was written: its checksum differs',
		],
	])('with %s: the line is named, and the rest holds', async (_, bytes, words) => {
		const { folder, library } = await withTalk();
		writeFileSync(join(library, 'decisions.jsonl'), Buffer.concat([bytes, Buffer.from(line({ id: 'whole' }))]));
		const opened = await open(folder);
		expect(opened.said.join()).toContain('decisions.jsonl, line');
		expect(opened.reviews.decisions().map(({ id }) => id)).toEqual(['whole']);
		const { faults } = await check(opened);
		expect(faults).toEqual([expect.stringContaining(words)]);
	});

	test('of another version, or cut short by a kill, is a note', async () => {
		const { faults, notes } = await foundAfter((library) => {
			writeFileSync(
				join(library, 'decisions.jsonl'),
				`${line({ id: 'a', decision: 'merge' })}${line({ id: 'b' })}${line({ id: 'c' }).slice(0, 30)}`,
			);
		});
		expect(faults).toEqual([]);
		expect(notes).toEqual([
			expect.stringContaining(
				'decisions.jsonl, line 1 (104 bytes) is passed over: it is a “merge”, which a later version knows',
			),
			expect.stringContaining('decisions.jsonl, line 3 (30 bytes) is passed over: it is cut short'),
		]);
	});

	test('names decisions that change nothing any more', async () => {
		const { faults, notes } = await foundAfter((library) => {
			appendFileSync(
				join(library, 'decisions.jsonl'),
				[
					line({ id: 'fits' }),
					line({ id: 'gone', interview: 'elsewhere' }),
					line({ id: 'unfit', interview: 'talk', entity: 'concept/nothing', name: 'nothing' }),
					line({ id: 'nowhere', entity: 'concept/nothing', name: 'nothing' }),
					line({ id: 'back', decision: 'undo', of: 'never\u001bsaid' }),
				].join(''),
			);
		});
		expect(faults).toEqual([]);
		expect(notes).toEqual([
			'the undo back takes back never\uFFFDsaid, which is not in the log',
			'the decision gone (dismiss organization/openai) is about elsewhere, which is not there: it waits for that to come back',
			'the decision unfit (dismiss concept/nothing) fits nothing in talk any more, and changes nothing',
			'the decision nowhere (dismiss concept/nothing) fits no interview of the library, and changes nothing',
		]);
	});

	test.each([
		[
			'a link',
			(path: string) => (renameSync(path, `${path}.moved`), symlinkSync(`${path}.moved`, path)),
			'symbolic link',
		],
		['a folder', (path: string) => (rmSync(path), mkdirSync(path)), 'not a file'],
		['a pipe', (path: string) => (rmSync(path), execFileSync('mkfifo', [path])), 'not a file'],
	])('that is %s keeps nothing from being opened, holds no decision and takes none', async (_, change, reason) => {
		const { folder, library } = await withTalk();
		const path = join(library, 'decisions.jsonl');
		writeFileSync(path, line({ id: 'a' }));
		change(path);
		const opened = await open(folder);
		expect(opened.said.join()).toContain('decisions.jsonl is passed over, and nothing in it holds');
		expect(opened.reviews.decisions()).toEqual([]);
		const wish = { interview: 'talk', entity: 'organization/openai', decision: 'dismiss' } as const;
		await expect(opened.reviews.decide(wish)).rejects.toMatchObject({
			code: 'library_damaged',
			message: expect.stringContaining(reason) as string,
		});
		expect((await check(opened)).faults).toEqual([expect.stringContaining(reason)]);
	});
});

describe('the audit', () => {
	test('that is spoilt is named line by line; what was never acknowledged is a note', async () => {
		const { faults, notes } = await foundAfter((library) =>
			appendFileSync(join(library, 'audit.jsonl'), Buffer.from([0xff, 0x0a, 0x7b, 0x22])),
		);
		expect(faults).toEqual([expect.stringMatching(/^audit\.jsonl, line 2 \(1 byte\) is passed over: it is not UTF-8/)]);
		expect(notes).toEqual([expect.stringMatching(/^audit\.jsonl, line 3 \(2 bytes\) is passed over: it is cut short/)]);
	});

	test.each([
		['a link', (path: string) => symlinkSync('/nowhere/at/all', path), 'symbolic link'],
		['a pipe', (path: string) => execFileSync('mkfifo', [path]), 'not a file'],
	])('that is %s keeps nothing from being read; no change is made without a line of it', async (_, change, reason) => {
		const { folder, library } = await withTalk();
		const path = join(library, 'audit.jsonl');
		rmSync(path);
		change(path);
		const opened = await open(folder);
		expect((await opened.knowledge()).interviews).toHaveLength(1);
		const next = await arrivalFrom(file(folder, 'next.md', talk('chess')));
		await expect(opened.ingest(next)).rejects.toMatchObject({
			code: 'library_damaged',
			message: expect.stringContaining(`audit.jsonl is damaged: it is`) as string,
		});
		expect((await check(opened)).faults).toEqual([expect.stringContaining(reason)]);
		expect(opened.records()).toHaveLength(1);
	});
});
