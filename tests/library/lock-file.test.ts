// What may stand where the lock should: anybody may have put it there.
import { spawnSync } from 'node:child_process';
import { linkSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { liveHolder, lockLibrary, lockPath } from '#lib/server/library/lock.ts';
import { processSpace } from '#lib/server/library/process-identity.ts';
import { newFolder } from './folder.ts';

const sound = { token: 'x', pid: process.pid, ...processSpace(), since: '2026-11-23T10:00:00.000Z', command: 'serve' };

describe('a lock that is no file is named as what it is, and stays', () => {
	test.each<readonly [string, (path: string) => unknown]>([
		['a symbolic link', (path) => symlinkSync('nowhere', path)],
		['a symbolic link', (path) => symlinkSync('lock', path)],
		['a symbolic link', (path) => symlinkSync(import.meta.filename, path)],
		['a symbolic link', (path) => symlinkSync('/dev/zero', path)],
		['a folder', (path) => mkdirSync(path)],
		['a named pipe', (path) => spawnSync('mkfifo', [path])],
		['a socket', (path) => new Promise<void>((resolve) => createServer().unref().listen(path, resolve))],
	])('%s', async (kind, make) => {
		const folder = newFolder();
		await make(lockPath(folder));
		const before = lstatSync(lockPath(folder));
		const unusable = {
			code: 'library_unusable',
			message: expect.stringContaining(`“lock” in it is ${kind}`) as string,
		};
		await expect(lockLibrary(folder, 'serve')).rejects.toMatchObject(unusable);
		await expect(liveHolder(folder)).rejects.toMatchObject(unusable);
		expect(lstatSync(lockPath(folder))).toEqual(before);
	});
});

describe('a lock that cannot be understood', () => {
	const contents: Readonly<Record<string, string>> = {
		nothing: '',
		null: 'null',
		'a number': '4',
		'a text': '"serve"',
		prose: 'Do not open, please.',
		'an array': JSON.stringify([sound]),
		'an empty object': '{}',
		'the process 0': JSON.stringify({ ...sound, pid: 0 }),
		'the process -1': JSON.stringify({ ...sound, pid: -1 }),
		'the process 1e99': JSON.stringify(sound).replace(String(process.pid), '1e99'),
		'the process 2³²': JSON.stringify({ ...sound, pid: 2 ** 32 }),
		'half a process': JSON.stringify({ ...sound, pid: 1.5 }),
		'a process in words': JSON.stringify({ ...sound, pid: 'one' }),
		'a host that is a list': JSON.stringify({ ...sound, host: [sound.host] }),
		'an address that is none': JSON.stringify({ ...sound, address: 'file:///etc/passwd' }),
		'a command of 10 MB': JSON.stringify({ ...sound, command: 'x'.repeat(10_000_000) }),
		'10 MB of brackets': '['.repeat(10_000_000),
		'bytes that are no text': '\0'.repeat(1_000),
	};

	test('names no holder: it is cleared away, and no process is asked for that there cannot be', async () => {
		const kill = vi.spyOn(process, 'kill');
		const opened = Object.entries(contents).map(async ([name, content]) => {
			const folder = newFolder();
			writeFileSync(lockPath(folder), content);
			const holder = await liveHolder(folder);
			const lock = await lockLibrary(folder, 'serve');
			const found = await liveHolder(folder);
			lock.release();
			return { name, holder, own: found?.pid === process.pid, left: readdirSync(folder) };
		});
		expect(await Promise.all(opened)).toEqual(
			Object.keys(contents).map((name) => ({ name, holder: undefined, own: true, left: [] })),
		);
		expect(kill.mock.calls.filter(([pid]) => pid <= 0)).toEqual([]);
		kill.mockRestore();
	});

	test('and has another name keeps what it holds under that one', async () => {
		const folder = newFolder();
		const notes = join(folder, 'notes.txt');
		writeFileSync(notes, 'what somebody wrote');
		linkSync(notes, lockPath(folder));
		const lock = await lockLibrary(folder, 'serve');
		lock.announce('http://127.0.0.1:3000');
		expect(readFileSync(notes, 'utf8')).toBe('what somebody wrote');
		lock.release();
	});
});
