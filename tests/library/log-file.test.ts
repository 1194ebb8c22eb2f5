// The log that decisions and the audit are written to: what stands in it after kills, flips and failures.
import { appendFileSync, existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lineOf, linesIn, openLog, type LogLine } from '#lib/server/library/log-file.ts';
import { newFolder } from './folder.ts';

const first = {
	at: '2026-11-30T07:00:00.000Z',
	what: 'added',
	title: 'Résumé: 林知远说“你好”\n,"checksum":"0000000000000000"}',
};
const second = { at: '2026-11-30T07:01:00.000Z', what: 'removed' };

const written = (lines: readonly LogLine[]) => lines.flatMap((line) => (line.state === 'whole' ? [line.fields] : []));
const damaged = (lines: readonly LogLine[]) => lines.flatMap((line) => (line.state === 'damaged' ? [line.number] : []));

async function withLines(): Promise<{ readonly folder: string; readonly path: string }> {
	const folder = newFolder();
	const log = openLog(folder, 'log.jsonl');
	await log.append(first);
	await log.append(second);
	return { folder, path: log.path };
}

const linesOf = (path: string) => linesIn(readFileSync(path));

describe('a log', () => {
	test('gives back what was written, each line checked', async () => {
		const { path } = await withLines();
		expect(linesOf(path)).toMatchObject([
			{ state: 'whole', number: 1, fields: first, isChecked: true },
			{ state: 'whole', number: 2, fields: second, isChecked: true },
		]);
	});

	test('makes no file before its first line', async () => {
		const folder = newFolder();
		const log = openLog(folder, 'log.jsonl');
		expect(await log.bytes()).toBeUndefined();
		expect(existsSync(log.path)).toBe(false);
	});

	test('reads lines of older versions, which have no checksum', () => {
		const older = Buffer.from(`${JSON.stringify(second)}\n`);
		expect(linesIn(older)).toMatchObject([{ state: 'whole', number: 1, fields: second, isChecked: false }]);
	});

	test('reads what an editor of another system has saved', () => {
		const saved = Buffer.from(
			`\uFEFF${lineOf(first)}${lineOf(second)}  \n`.replaceAll('\n', '\r\n').replaceAll('\\\r\n', '\\n'),
		);
		expect(linesIn(saved)).toMatchObject([
			{ number: 1, fields: first, isChecked: true },
			{ number: 2, fields: second, isChecked: true },
		]);
	});

	test('tells a line that is cut short from one that is spoilt', () => {
		const line = lineOf({ words: [{ surface: 'a } b' }], name: '"{' }).trimEnd();
		for (let cut = 1; cut < line.length; cut++)
			expect(linesIn(Buffer.from(line.slice(0, cut))), line.slice(0, cut)).toMatchObject([
				{ state: 'damaged', isCutShort: true },
			]);
		for (const spoilt of [`x${line}`, line.slice(1), `${line}}`, 'a', '{}}'])
			expect(linesIn(Buffer.from(spoilt)), spoilt).toMatchObject([{ state: 'damaged', isCutShort: false }]);
	});

	test('cut anywhere in its last line, keeps those before, and takes a new one that the torn one does not spoil', async () => {
		const whole = lineOf(first).length + lineOf(second).length;
		for (let cut = Buffer.byteLength(lineOf(first)) + 1; cut < whole; cut += 7) {
			const { folder, path } = await withLines();
			truncateSync(path, cut);
			const torn = linesOf(path);
			expect(written(torn)).toEqual([first]);
			expect(damaged(torn)).toEqual([2]);
			await openLog(folder, 'log.jsonl').append(second);
			expect(written(linesOf(path))).toEqual([first, second]);
		}
	});

	test('a line that lacks only its end is whole', async () => {
		const { folder, path } = await withLines();
		truncateSync(path, readFileSync(path).length - 1);
		expect(written(linesOf(path))).toEqual([first, second]);
		await openLog(folder, 'log.jsonl').append(first);
		expect(written(linesOf(path))).toEqual([first, second, first]);
	});

	test('every bit that is flipped is told, or changes nothing that was said', async () => {
		const { path } = await withLines();
		const bytes = readFileSync(path);
		for (let at = 0; at < bytes.length; at++) {
			const flipped = Buffer.from(bytes);
			flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
			const lines = linesIn(flipped);
			if (damaged(lines).length > 0) continue;
			// In the name of the checksum itself: the line is then one without. Or white space at its end.
			const said = written(lines).map(({ at: when, what }) => ({ at: when, what }));
			expect(said).toEqual([first, second].map(({ at: when, what }) => ({ at: when, what })));
		}
	});

	test.each([
		['random bytes', Buffer.from([0xff, 0x00, 0x9c, 0x0a, 0x80])],
		['zeros, as a power cut may leave them', Buffer.alloc(40)],
		['a checksum that is none', Buffer.from('{"what":"added","checksum":"0"}\n{"checksum":7}\n')],
		['JSON that is no object', Buffer.from('[1]\nnull\n"x"\n')],
	])('names %s line by line', (_, bytes) => {
		const lines = linesIn(bytes);
		expect(lines.length).toBeGreaterThan(0);
		expect(written(lines)).toEqual([]);
	});

	test('what fails is a Problem, and leaves what was there', async () => {
		const folder = newFolder();
		writeFileSync(join(folder, 'file'), '');
		await expect(openLog(join(folder, 'file'), 'log.jsonl').append(first)).rejects.toMatchObject({
			code: 'library_unusable',
		});
		const { path } = await withLines();
		appendFileSync(path, '\n\n');
		expect(written(linesOf(path))).toEqual([first, second]);
	});
});
