import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { liveHolder, lockLibrary, lockPath, type Holder } from '#lib/server/library/lock.ts';
import { birthOf } from '#lib/server/library/process-identity.ts';
import { newFolder } from './folder.ts';

const children: ChildProcess[] = [];
afterEach(() => {
	for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** Another process that lives until it is killed. */
function sleeper(): ChildProcess {
	const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
	children.push(child);
	return child;
}

async function killed(child: ChildProcess): Promise<number> {
	const { pid } = child;
	if (pid === undefined) throw new Error('it never ran');
	const gone = new Promise((resolve) => child.once('exit', resolve));
	child.kill('SIGKILL');
	await gone;
	return pid;
}

function leave(folder: string, holder: Partial<Holder> & { readonly pid: number }): void {
	const whole = { token: 'another', host: hostname(), since: '2026-11-23T10:00:00.000Z', command: 'serve', ...holder };
	writeFileSync(lockPath(folder), JSON.stringify(whole));
}

describe('a library that is open', () => {
	test('is refused to others in words that name who has it, since when and where it serves', async () => {
		const folder = newFolder();
		const { pid = 0 } = sleeper();
		const birth = birthOf(pid);
		leave(folder, { pid, ...(birth === undefined ? {} : { birth }), address: 'http://127.0.0.1:3000' });
		const refusal = lockLibrary(folder, 'ingest');
		await expect(refusal).rejects.toMatchObject({ code: 'library_locked' });
		await expect(refusal).rejects.toThrow(`colloquy serve, process ${pid}, since 2026-11-23 10:00:00 UTC. It serves http://127.0.0.1:3000`);
	});

	test('is free again at once when its holder lets go', async () => {
		const folder = newFolder();
		const lock = await lockLibrary(folder, 'serve');
		lock.announce('http://127.0.0.1:3000');
		expect(await liveHolder(folder)).toMatchObject({ pid: process.pid, address: 'http://127.0.0.1:3000' });
		await expect(lockLibrary(folder, 'ingest')).rejects.toMatchObject({ code: 'library_locked' });
		lock.release();
		lock.release();
		expect(readdirSync(folder)).toEqual([]);
		(await lockLibrary(folder, 'ingest')).release();
	});

	test('by a process that was killed is free at once', async () => {
		const folder = newFolder();
		leave(folder, { pid: await killed(sleeper()) });
		const lock = await lockLibrary(folder, 'serve');
		expect((JSON.parse(readFileSync(lockPath(folder), 'utf8')) as Holder).pid).toBe(process.pid);
		lock.release();
	});

	test('by a process whose number now belongs to another is free', async () => {
		const folder = newFolder();
		const { pid = 0 } = sleeper();
		leave(folder, { pid, birth: 'another boot/12345' });
		(await lockLibrary(folder, 'serve')).release();
	});

	test('by a lock that was torn while it was written is free', async () => {
		const folder = newFolder();
		writeFileSync(lockPath(folder), '{"pid": 1');
		(await lockLibrary(folder, 'serve')).release();
	});

	test('by another machine that gives no sign of life is free', async () => {
		const folder = newFolder();
		leave(folder, { pid: process.pid, host: 'another-machine' });
		(await lockLibrary(folder, 'serve')).release();
	});

	test('goes to one alone of many that find its holder dead', async () => {
		const folder = newFolder();
		leave(folder, { pid: await killed(sleeper()) });
		const tries = await Promise.allSettled(Array.from({ length: 8 }, () => lockLibrary(folder, 'ingest')));
		const locks = tries.filter((one) => one.status === 'fulfilled');
		expect(locks).toHaveLength(1);
		for (const { value } of locks) value.release();
		expect(readdirSync(join(folder))).toEqual([]);
	});
});

test('a process is known by its birth, and a dead one is dead', async () => {
	expect(birthOf(process.pid)).toBe(birthOf(process.pid));
	expect(birthOf(process.pid)).not.toBe('dead');
	expect(birthOf(await killed(sleeper()))).toBe('dead');
});
