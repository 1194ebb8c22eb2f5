import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exports } from '#graph/exports/index.ts';
import { formats } from '#graph/formats/index.ts';
import { commands } from '../../src/cli/commands.ts';
import { helpFor } from '../../src/cli/help.ts';
import { bold, paragraph, run as words, word } from '../graph/source/documents/archives.ts';
import { pdf, rows } from '../graph/source/documents/pdfs.ts';
import { environment, newFolder, root, run, sample } from './command.ts';

const nowhere = environment('/nonexistent');

function file(folder: string, name: string, content: string | Uint8Array): string {
	const path = join(folder, name);
	mkdirSync(join(path, '..'), { recursive: true });
	writeFileSync(path, content);
	return path;
}

describe('wrong use is exit 2, said in words on standard error', () => {
	test.each([
		[['nonsense'], 'There is no command “nonsense”. Try: colloquy help'],
		[['help', 'nonsense'], 'There is no command “nonsense”'],
		[['extract'], 'Name a file.'],
		[['extract', 'a.md', 'b.md'], 'Name only one file.'],
		[['extract', 'a.md', '--format', 'doc'], '“doc” is not a known export format. Known formats: json,'],
		[['extract', 'a.md', '--id', '../x'], 'is not a valid interview id'],
		[['extract', '--colour', 'a.md'], 'Unknown option'],
		[['extract', sample, '--lexicon', 'astrology'], 'There is no pack “astrology”: there are ai,'],
		[['extract', sample, '--lexicon', 'astrology'], 'a file of names ends in .yaml'],
		[['lexicon', 'talk.md'], 'is not a lexicon file'],
		[['ingest'], 'Name a file.'],
		[['ingest', 'a.md', 'b.md', '--id', 'x'], '--id works with a single file only'],
		[['ingest', 'a.interview.json'], 'describes a transcript but is not one'],
		[['remove'], 'Name an interview.'],
		[['bin', 'restore'], 'Say what to do with the bin'],
		[['bin', 'burn'], 'Say what to do with the bin'],
		[['export'], 'Choose a format: json,'],
		[['check', 'a.md'], 'checks the whole library'],
		[['serve', '--port', 'http'], '--port is “http”. It must be a port'],
		[['serve', 'a.md'], 'It serves the whole library'],
	])('%j', async (words, reason) => {
		const { code, out, err } = await run(words, nowhere);
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err).toContain(reason);
		expect(err).not.toMatch(/^\s+at /m);
	});
});

describe('help', () => {
	test('names every command, and of each what it takes', async () => {
		const { code, out, err } = await run(['help'], nowhere);
		expect({ code, err }).toEqual({ code: 0, err: '' });
		for (const command of commands) {
			expect(out).toContain(`colloquy ${command.name}`);
			const help = await helpFor(command);
			for (const [flag, { short }] of Object.entries(command.flags))
				expect(help).toMatch(new RegExp(`\\s(?:--${flag}|-${short ?? flag}) `));
		}
		expect((await run(['ingest', '--help'], nowhere)).out).toContain('--id ID');
	});

	test('names every export and every format where one is asked for', async () => {
		const lines = (await run(['help', 'export'], nowhere)).out.split('\n').map((line) => line.trim());
		for (const { id, title, holds } of exports)
			expect(lines.filter((line) => line.startsWith(`${id} `) && line.endsWith(`  ${title}: ${holds}`))).toHaveLength(
				1,
			);
		for (const command of commands.filter(({ flags }) => 'as' in flags && 'language' in flags)) {
			const words = (await helpFor(command)).split(/[\s,]+/);
			for (const { id } of formats) expect(words).toContain(id);
		}
	});

	test('is what no words at all get, and --version is the package’s', async () => {
		expect((await run([], nowhere)).out).toContain('colloquy serve');
		const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
		expect(await run(['--version'], nowhere)).toEqual({ code: 0, out: `${version}\n`, err: '' });
	});
});

describe('a file that is no transcript is exit 1, and nothing is on standard output', () => {
	const folder = (): string => newFolder();
	const bad: readonly (readonly [name: string, content: string | Uint8Array, reason: string])[] = [
		['empty.md', '', 'is empty'],
		['blank.txt', ' \n\n ', 'is empty'],
		['picture.md', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'a PNG picture'],
		['archive.vtt', 'PK\u0003\u0004\u0014\u0000\u0000\u0000zip', 'a zip archive'],
		['control.txt', 'Ann: hello\u0001', 'is not a text file'],
		['latin1.txt', new Uint8Array([...Buffer.from('Ann: caf'), 0xe9, 0x20, 0x21]), 'is not valid UTF-8'],
		['cut.json', '{"segments":[', 'cut.json'],
	];
	test.each(bad)('%s', async (name, content, reason) => {
		const here = folder();
		const { code, out, err } = await run(['extract', file(here, name, content)], environment(join(here, 'library')));
		expect({ code, out }).toEqual({ code: 1, out: '' });
		expect(err).toContain(reason);
		expect(err).not.toMatch(/^\s+at /m);
		expect(existsSync(join(here, 'library'))).toBe(false);
	});

	test('one that is not there, one that is a folder, one of 200 MB', async () => {
		const here = folder();
		const large = file(here, 'large.md', 'Ann: hello');
		truncateSync(large, 200 * 1024 * 1024);
		for (const [path, reason] of [
			[join(here, 'missing.md'), 'does not exist'],
			[here, 'is a folder'],
			[large, 'has 209715200 bytes. The limit is'],
		] as const) {
			const { code, out, err } = await run(['extract', path], nowhere);
			expect({ code, out }).toEqual({ code: 1, out: '' });
			expect(err).toContain(reason);
		}
	});

	test('documents are read as what they are, whatever they are called', async () => {
		const here = folder();
		const said = ['Ann', 'Bob', 'Ann', 'Bob'].map(
			(name, at) => [`${name}:`, `Sentence ${at} is about OpenAI.`] as const,
		);
		const documents: readonly (readonly [name: string, content: Uint8Array, converter: string])[] = [
			['talk.docx', word(said.map(([name, text]) => paragraph(bold(name), words(` ${text}`))).join('')), 'word'],
			['talk.txt', pdf([rows(said.map((line) => line.join(' ')))]), 'pdf'],
			[
				'talk.rtf',
				Buffer.from(`{\\rtf1 ${said.map(([name, text]) => `\\b ${name}\\b0  ${text}\\par`).join('\n')}}`),
				'rtf',
			],
		];
		for (const [name, content, converter] of documents) {
			const { out } = await run(['extract', file(here, name, content)], nowhere);
			const { turns, interviews } = JSON.parse(out) as {
				turns: { speakerLabel: string }[];
				interviews: { notes: { text: string }[] }[];
			};
			expect(turns.map(({ speakerLabel }) => speakerLabel)).toEqual(['Ann', 'Bob', 'Ann', 'Bob']);
			expect(interviews[0]?.notes[0]?.text).toMatch(new RegExp(`\\(${converter}, version \\d+\\)`));
		}
	});

	test('UTF-16 with a mark is read, and text without speakers is one turn and a note', async () => {
		const here = folder();
		const utf16 = file(
			here,
			'utf16.txt',
			Buffer.from('\uFEFFAnn: I work at OpenAI.\n\nBob: Do you?\n\nAnn: Yes.\n\nBob: Good.\n', 'utf16le'),
		);
		const plain = file(here, 'plain.txt', 'It was a dark night, and nobody spoke of OpenAI.\n');
		const turns = async (path: string): Promise<{ turns: unknown[]; interviews: { notes?: { code: string }[] }[] }> =>
			JSON.parse((await run(['extract', path], nowhere)).out) as never;
		expect((await turns(utf16)).turns).toHaveLength(4);
		const { turns: one, interviews } = await turns(plain);
		expect(one).toHaveLength(1);
		expect(interviews[0]?.notes).toMatchObject([{ code: 'no_speaker' }]);
	});
});

describe('extract', () => {
	test('uses the packs of names that are asked for, and does without where asked', async () => {
		const origins = async (packs: string): Promise<ReadonlySet<string>> => {
			const { out } = await run(['extract', sample, '--lexicon', packs], nowhere);
			const { entities } = JSON.parse(out) as { entities: readonly { id: string; origin: string }[] };
			return new Set(entities.filter(({ origin }) => origin === 'lexicon').map(({ id }) => id));
		};
		expect([...(await origins('none'))]).toEqual([]);
		const physics = await origins('physics');
		expect(physics).toContain('concept/thermodynamics');
		expect(physics).not.toContain('organization/openai');
	});

	test('prints the same bytes every time, as colloquy/1, and touches no library', async () => {
		const here = newFolder();
		const [first, second] = [
			await run(['extract', sample], nowhere, here),
			await run(['extract', sample, '--format', 'json'], nowhere, here),
		];
		expect(first).toMatchObject({ code: 0, err: '' });
		expect(second.out).toBe(first.out);
		expect(JSON.parse(first.out)).toMatchObject({ format: 'colloquy/1', interviews: [{ id: 'dan-roberts-2024' }] });
		expect(existsSync(join(here, 'library'))).toBe(false);
	});

	test('does not mind a reader that stops early', async () => {
		const command = `"${process.execPath}" bin/colloquy.js extract interviews/dan-roberts-2024.md --format gexf | head -c 10`;
		const err = await new Promise<string>((resolve) =>
			execFile('sh', ['-c', command], { cwd: root }, (_, __, stderr) => resolve(stderr)),
		);
		expect(err).toBe('');
	});
});

describe('ingest', () => {
	test('acknowledges each file on its own line, and a second time changes nothing', async () => {
		const here = newFolder();
		const env = environment(join(here, 'library'));
		const talk = file(here, 'talk.md', 'Ann: I work at OpenAI.\n\nBob: Do you?\n');
		expect(await run(['ingest', talk, sample], env)).toMatchObject({
			code: 0,
			out: 'talk\tadded\ndan-roberts-2024\tadded\n',
		});
		expect(await run(['ingest', talk, sample], env)).toEqual({
			code: 0,
			out: 'talk\tunchanged\ndan-roberts-2024\tunchanged\n',
			err: '',
		});
		writeFileSync(talk, 'Ann: I work at Google.\n\nBob: Do you?\n');
		const replaced = await run(['ingest', talk], env);
		expect(replaced).toMatchObject({ code: 0, out: 'talk\treplaced\n' });
		expect(replaced.err).toContain('is kept as interviews/talk/replaced/');
		const check = await run(['check'], env);
		expect(check).toMatchObject({ code: 0, err: '' });
		expect(check.out).toContain('2 interviews');
		const removed = await run(['remove', 'talk'], env);
		expect(removed).toMatchObject({ code: 0, out: 'talk\tremoved\n' });
		expect(removed.err).toMatch(/^talk is in the bin\. To undo: colloquy bin restore \S+-talk\n$/);
		expect((await run(['remove', 'talk'], env)).err).toContain('The library has no interview “talk”');
		const whole = JSON.parse((await run(['export', '--format', 'json'], env)).out) as { interviews: { id: string }[] };
		expect(whole.interviews.map(({ id }) => id)).toEqual(['dan-roberts-2024']);
	});

	test('takes the other files where one cannot be read, passes over sidecars, and fails', async () => {
		const here = newFolder();
		const env = environment(join(here, 'library'));
		const [empty, talk] = [
			file(here, 'empty.md', ''),
			file(here, 'talk.md', 'Ann: I work at OpenAI.\n\nBob: Do you?\n'),
		];
		const beside = file(here, 'talk.interview.json', '{"title": "Work"}');
		const { code, out, err } = await run(['ingest', empty, beside, talk, join(here, 'missing.md')], env);
		expect({ code, out }).toEqual({ code: 1, out: 'talk\tadded\n' });
		expect(err).toContain('empty.md is empty');
		expect(err).toContain('2 of 3 files could not be read');
	});

	test('names a library that may not be written', async () => {
		const here = newFolder();
		const blocked = file(here, 'blocked', 'a file where the library should be');
		const { code, err } = await run(['ingest', sample], environment(blocked));
		expect(code).toBe(1);
		expect(err).toContain(`The library ${blocked} cannot be used`);
		// Root may write anywhere; everybody else is told.
		const closed = join(here, 'closed');
		mkdirSync(closed);
		chmodSync(closed, 0o500);
		const ended = await run(['ingest', sample], environment(join(closed, 'library')));
		if (process.getuid?.() === 0) expect(ended.code).toBe(0);
		else expect(ended).toMatchObject({ code: 1, err: expect.stringContaining('no permission') as string });
		chmodSync(closed, 0o700);
	});
});

describe('a library that is not there yet', () => {
	test('is empty: check and export say so, and make nothing', async () => {
		const here = newFolder();
		const env = environment(join(here, 'library'));
		expect(await run(['check'], env)).toMatchObject({ code: 0 });
		expect(await run(['rebuild'], env)).toMatchObject({ code: 0 });
		expect(JSON.parse((await run(['export', '--format', 'json'], env)).out)).toEqual({
			format: 'colloquy/1',
			interviews: [],
			turns: [],
			entities: [],
			mentions: [],
			relations: [],
		});
		expect(existsSync(join(here, 'library'))).toBe(false);
	});
});

describe('export', () => {
	test('writes a file whole, one interview alone, and names where it cannot', async () => {
		const here = newFolder();
		const env = environment(join(here, 'library'));
		await run(['ingest', sample, file(here, 'talk.md', 'Ann: I work at OpenAI.\n\nBob: Do you?\n')], env);
		const path = join(here, 'one.json');
		expect(await run(['export', '--format', 'json', '--interview', 'talk', '-o', path], env)).toEqual({
			code: 0,
			out: '',
			err: '',
		});
		expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ interviews: [{ id: 'talk' }] });
		expect(await run(['export', '-f', 'json', '--interview', 'nobody'], env)).toMatchObject({ code: 1, out: '' });
		expect((await run(['export', '-f', 'json', '-o', join(here, 'no/such/folder.json')], env)).err).toContain(
			'its folder does not exist',
		);
		expect((await run(['export', '-f', 'json', '-o', here], env)).err).toContain('is a folder');
		expect((await run(['export', '-f', 'gexf', '-o', '-'], env)).out).toContain('<gexf');
	});
});
