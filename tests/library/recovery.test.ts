// What a kill at each single moment leaves behind, made by hand; tests/cli kills a real process at random.
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import {
	closeSync,
	cpSync,
	existsSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
	writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { arrivalFrom } from '#lib/server/library/arriving-file.ts';
import { libraryProblem, systemCode, writeDurably } from '#lib/server/library/durable.ts';
import { canMount, mount } from './disk.ts';
import { close, file, newFolder, open, talk } from './folder.ts';

async function withTalk(): Promise<{ readonly folder: string; readonly interviews: string; readonly path: string }> {
	const folder = newFolder();
	const library = await open(folder);
	const path = file(folder, 'talk.md', talk('memory'));
	await library.ingest(await arrivalFrom(path));
	await close(library);
	return { folder, interviews: join(library.path, 'interviews'), path };
}

describe('the next opening', () => {
	test('sweeps an interview that was never whole', async () => {
		const { folder, interviews } = await withTalk();
		mkdirSync(join(interviews, '.incoming-1'));
		writeFileSync(join(interviews, '.incoming-1/source.md'), talk('half'));
		const library = await open(folder);
		expect(library.records().map(({ id }) => id)).toEqual(['talk']);
		expect(readdirSync(interviews)).toEqual(['talk']);
	});

	test('brings back an interview that was killed between its old state and its new', async () => {
		const { folder, interviews } = await withTalk();
		cpSync(join(interviews, 'talk'), join(interviews, '.incoming-1'), { recursive: true });
		renameSync(join(interviews, 'talk'), join(interviews, '.outgoing-talk'));
		const library = await open(folder);
		expect((await library.knowledge()).interviews.map(({ id }) => id)).toEqual(['talk']);
		expect(readdirSync(interviews)).toEqual(['talk']);
	});

	test('forgets the old state once the new one stands', async () => {
		const { folder, interviews } = await withTalk();
		cpSync(join(interviews, 'talk'), join(interviews, '.outgoing-talk'), { recursive: true });
		mkdirSync(join(interviews, '.removed-1'));
		const mine = ['notes.tmp', '.mine.tmp', 'lock.txt'];
		for (const name of [`.library.json.${randomUUID()}.tmp`, `lock.${randomUUID()}`, ...mine])
			writeFileSync(join(folder, 'library', name), '{');
		await open(folder);
		expect(readdirSync(interviews)).toEqual(['talk']);
		const left = [...mine, 'audit.jsonl', 'graph', 'interviews', 'library.json', 'lock', 'review'];
		expect(readdirSync(join(folder, 'library')).sort()).toEqual(left.sort());
	});

	test('does not open a graph that was not closed cleanly, and says so', async () => {
		const { folder } = await withTalk();
		for (const name of readdirSync(join(folder, 'library/graph')))
			writeFileSync(join(folder, 'library/graph', name), 'torn');
		const marker = join(folder, 'library/graph/closed');
		expect(existsSync(marker)).toBe(true);
		execFileSync('rm', [marker]);
		const library = await open(folder);
		expect(library.said.join()).toContain('not closed cleanly');
		expect((await library.knowledge()).turns).toHaveLength(4);
	});

	test('takes a deleted interview.json for one that says nothing', async () => {
		const { folder, interviews } = await withTalk();
		execFileSync('rm', [join(interviews, 'talk/interview.json')]);
		const library = await open(folder);
		expect((await library.knowledge()).interviews).toMatchObject([{ id: 'talk' }]);
	});

	test('refuses a library of a newer Colloquy, and one whose own file is torn', async () => {
		const { folder } = await withTalk();
		writeFileSync(join(folder, 'library/library.json'), '{"format": 2, "id": "x"}');
		await expect(open(folder)).rejects.toMatchObject({ code: 'library_newer' });
		writeFileSync(join(folder, 'library/library.json'), '{"form');
		await expect(open(folder)).rejects.toMatchObject({ code: 'library_damaged' });
	});
});

describe('a file written durably', () => {
	test('is the old one or the new one, and leaves nothing beside it', async () => {
		const folder = newFolder();
		const path = file(folder, 'a.json', 'old');
		await expect(writeDurably(path, failing())).rejects.toThrow('pulled');
		expect(readFileSync(path, 'utf8')).toBe('old');
		await writeDurably(path, 'new');
		expect(readFileSync(path, 'utf8')).toBe('new');
		expect(readdirSync(folder)).toEqual(['a.json']);
	});
});

function* failing(): Iterable<string> {
	yield 'half';
	throw new Error('the plug was pulled');
}

/** Leaves no room at all. */
function fill(path: string): void {
	const descriptor = openSync(path, 'w');
	try {
		for (;;) writeSync(descriptor, Buffer.alloc(4096));
	} catch (error) {
		if (systemCode(error) !== 'ENOSPC') throw error;
	} finally {
		closeSync(descriptor);
	}
}

test.each(['ENOSPC', 'EDQUOT'])('%s is told as a full disk', (code) => {
	expect(libraryProblem(Object.assign(new Error(code), { code }), '/library')).toMatchObject({ code: 'disk_full' });
});

test.runIf(canMount())('a full disk: nothing half is kept, and what was there stays', async () => {
	const folder = newFolder();
	const disk = file(folder, 'disk/x', '').slice(0, -2);
	mount(disk);
	const library = await open(disk);
	await library.ingest(await arrivalFrom(file(folder, 'talk.md', talk('memory'))));
	fill(join(disk, 'filler'));
	const next = await arrivalFrom(file(folder, 'next.md', talk('chess')));
	await expect(library.ingest(next)).rejects.toMatchObject({ code: 'disk_full' });
	expect(readdirSync(join(library.path, 'interviews'))).toEqual(['talk']);
	expect((await library.knowledge()).interviews.map(({ id }) => id)).toEqual(['talk']);
	rmSync(join(disk, 'filler'));
	expect(await library.ingest(next)).toMatchObject({ id: 'next', outcome: 'added' });
	await close(library);
});
