// The audit: a line for each change, on the disk before the change.
import {
	existsSync,
	mkdirSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { arrivalFrom } from '#lib/server/library/arriving-file.ts';
import { openAudit } from '#lib/server/library/audit.ts';
import { linesIn, type Fields } from '#lib/server/library/log-file.ts';
import { hashOf } from '#lib/server/library/records.ts';
import { wav } from '../recording.ts';
import { close, file, newFolder, open, talk } from './folder.ts';

function entriesIn(library: string): readonly Fields[] {
	const path = join(library, 'audit.jsonl');
	const lines = existsSync(path) ? linesIn(readFileSync(path)) : [];
	return lines.flatMap((line) => (line.state === 'whole' ? [line.fields] : []));
}

const whats = (library: string): readonly unknown[] => entriesIn(library).map(({ what }) => what);

describe('the audit', () => {
	test('tells what came, from which file, what a correction changed, what was removed and put back', async () => {
		const folder = newFolder();
		const library = await open(folder);
		const path = file(folder, 'talk.md', talk('AlphaFold'));
		await library.ingest(await arrivalFrom(path, undefined, file(folder, 'talk.wav', wav())));
		await library.ingest(await arrivalFrom(path));
		writeFileSync(path, talk('memory'));
		await library.ingest({ ...(await arrivalFrom(path)), by: 'page' });
		await library.correct('talk', { set: { title: 'On memory' }, clear: [] }, 'api');
		const { key } = await library.remove('talk', 'page');
		await library.bin.restore(key);
		const again = await library.remove('talk');
		await library.bin.delete(again.key);
		const sha256 = hashOf(talk('memory'));
		expect(entriesIn(library.path)).toMatchObject([
			{ what: 'added', by: 'command', interview: 'talk', sha256: hashOf(talk('AlphaFold')), file: 'talk.md' },
			{ what: 'recording', by: 'command', interview: 'talk', file: 'talk.wav' },
			{ what: 'replaced', by: 'page', interview: 'talk', sha256, file: 'talk.md' },
			{ what: 'corrected', by: 'api', interview: 'talk', changed: { title: { was: null, is: 'On memory' } } },
			{ what: 'removed', by: 'page', interview: 'talk', key, sha256 },
			{ what: 'put back', by: 'command', interview: 'talk', key },
			{ what: 'removed', interview: 'talk', key: again.key },
			{ what: 'deleted for good', interview: 'talk', key: again.key },
		]);
		for (const { at } of entriesIn(library.path)) expect(at).toMatch(/^20\d\d-\d\d-\d\dT.*Z$/);
	});

	test('has no line of what was refused or changed nothing', async () => {
		const folder = newFolder();
		const library = await open(folder);
		await expect(library.ingest({ name: 'a.md', bytes: new Uint8Array() })).rejects.toMatchObject({
			code: 'source_empty',
		});
		await expect(library.remove('nobody')).rejects.toMatchObject({ code: 'interview_unknown' });
		await expect(library.bin.restore('nothing')).rejects.toMatchObject({ code: 'removed_unknown' });
		expect(entriesIn(library.path)).toEqual([]);
	});

	test('that cannot be written keeps the change from happening', async () => {
		const folder = newFolder();
		const library = await open(folder);
		await library.ingest(await arrivalFrom(file(folder, 'talk.md', talk('memory'))));
		const before = readFileSync(join(library.path, 'audit.jsonl'));
		rmSync(join(library.path, 'audit.jsonl'));
		mkdirSync(join(library.path, 'audit.jsonl'));
		await expect(library.remove('talk')).rejects.toMatchObject({ code: 'library_damaged' });
		await expect(library.correct('talk', { set: { title: 'x' }, clear: [] })).rejects.toMatchObject({
			code: 'library_damaged',
		});
		await expect(library.ingest(await arrivalFrom(file(folder, 'other.md', talk('chess'))))).rejects.toMatchObject({
			code: 'library_damaged',
		});
		expect(library.records().map(({ id, given }) => [id, given.title])).toEqual([['talk', undefined]]);
		expect(existsSync(join(library.path, 'interviews/talk/source.md'))).toBe(true);
		rmSync(join(library.path, 'audit.jsonl'), { recursive: true });
		writeFileSync(join(library.path, 'audit.jsonl'), before);
		await library.remove('talk');
	});

	test('tells a change that failed after its line', async () => {
		const folder = newFolder();
		const library = await open(folder);
		await library.ingest(await arrivalFrom(file(folder, 'talk.md', talk('memory'))));
		// Whatever stands where the bin should be keeps the removal from happening.
		symlinkSync('/nowhere/at/all', join(library.path, 'bin'));
		await expect(library.remove('talk')).rejects.toMatchObject({ code: 'library_unusable' });
		const [, removed, failed] = entriesIn(library.path);
		expect(removed).toMatchObject({ what: 'removed' });
		expect(failed).toMatchObject({ what: 'not done', of: removed?.['at'], reason: 'library_unusable' });
		expect(library.records()).toHaveLength(1);
	});
});

describe('a kill between the line and its change', () => {
	test('is told at the next opening, once', async () => {
		const folder = newFolder();
		const library = await open(folder);
		await library.ingest(await arrivalFrom(file(folder, 'talk.md', talk('memory'))));
		const { key } = await library.remove('talk');
		await close(library);
		// As it stood before the rename.
		renameSync(join(library.path, 'bin', key), join(library.path, 'interviews/talk'));
		await close(await open(folder));
		await close(await open(folder));
		expect(whats(library.path)).toEqual(['added', 'removed', 'not found']);
		expect(entriesIn(library.path)[2]?.['of']).toBe(entriesIn(library.path)[1]?.['at']);
	});

	test.each([
		['an interview that never came', { what: 'added', interview: 'nobody', about: 'x' }, 'not found'],
		['a correction that never came', { what: 'corrected', interview: 'talk', about: 'x' }, 'not found'],
		['a deletion that never came', { what: 'deleted for good', interview: 'talk', key: 'KEY' }, 'not found'],
		['a line of a later version', { what: 'dreamt', interview: 'talk' }, 'dreamt'],
		['a line that leads elsewhere', { what: 'added', interview: '../../etc', about: 'x' }, 'added'],
	])('%s', async (_, fields, last) => {
		const folder = newFolder();
		const library = await open(folder);
		await library.ingest(await arrivalFrom(file(folder, 'talk.md', talk('memory'))));
		const { key } = await library.remove('talk');
		await library.ingest(await arrivalFrom(file(folder, 'talk.md', talk('chess'))));
		await close(library);
		const audit = await openAudit(library.path);
		await audit.tell((write) => write({ by: 'command', ...fields, ...('key' in fields ? { key } : {}) } as never));
		await close(await open(folder));
		expect(whats(library.path).at(-1)).toBe(last);
	});

	test('what was edited by hand since, and what is torn, is no such thing', async () => {
		const folder = newFolder();
		const library = await open(folder);
		await library.ingest(await arrivalFrom(file(folder, 'talk.md', talk('memory'))));
		await close(library);
		writeFileSync(join(library.path, 'interviews/talk/interview.json'), '{"title": "By hand"}');
		await close(await open(folder));
		expect(whats(library.path)).toEqual(['added']);
		truncateSync(join(library.path, 'audit.jsonl'), 40);
		const third = await open(folder);
		await third.remove('talk');
		expect(whats(library.path)).toEqual(['removed']);
	});
});
