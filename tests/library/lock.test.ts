import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { liveHolder, lockLibrary, lockPath, type Holder } from '#lib/server/library/lock.ts';
import { birthOf, processSpace } from '#lib/server/library/process-identity.ts';
import { newFolder } from './folder.ts';
import { program } from './processes.ts';

/** Another process that lives until it is killed, and holds nothing. */
function sleeper(): { readonly pid: number; kill(): Promise<void> } {
	const { child, kill } = program(['sleeper.ts']);
	return { pid: child.pid ?? 0, kill };
}

async function killed(): Promise<number> {
	const { pid, kill } = sleeper();
	await kill();
	return pid;
}

/** As a process that got no lock from the kernel leaves it. */
function leave(folder: string, holder: Partial<Holder> & { readonly pid: number }): void {
	const since = '2026-11-23T10:00:00.000Z';
	writeFileSync(
		lockPath(folder),
		JSON.stringify({ token: 'another', ...processSpace(), since, command: 'serve', ...holder }),
	);
}

/** As an older Colloquy left it, which named no namespace. */
function leaveOlder(folder: string, holder: Pick<Holder, 'pid' | 'birth'>): void {
	const older = { token: 'another', host: hostname(), since: '2026-11-23T10:00:00.000Z', command: 'serve', ...holder };
	writeFileSync(lockPath(folder), JSON.stringify(older));
}

function birth(pid: number): Pick<Holder, 'birth'> {
	const found = birthOf(pid);
	return found === undefined ? {} : { birth: found };
}

const locked = { code: 'library_locked' };

describe('a library that is open', () => {
	test('is refused to others in words that name who has it, since when and where it serves', async () => {
		const folder = newFolder();
		const { pid } = sleeper();
		leave(folder, { pid, ...birth(pid), address: 'http://127.0.0.1:3000' });
		const refusal = lockLibrary(folder, 'ingest');
		await expect(refusal).rejects.toMatchObject(locked);
		await expect(refusal).rejects.toThrow(
			`colloquy serve, process ${pid}, since 2026-11-23 10:00:00 UTC. It serves http://127.0.0.1:3000`,
		);
	});

	test('is free again at once when its holder lets go', async () => {
		const folder = newFolder();
		const lock = await lockLibrary(folder, 'serve');
		lock.announce('http://127.0.0.1:3000');
		expect(await liveHolder(folder)).toMatchObject({ pid: process.pid, address: 'http://127.0.0.1:3000' });
		await expect(lockLibrary(folder, 'ingest')).rejects.toMatchObject(locked);
		lock.release();
		lock.release();
		expect(readdirSync(folder)).toEqual([]);
		(await lockLibrary(folder, 'ingest')).release();
	});

	test('by a process that was killed is free at once', async () => {
		const folder = newFolder();
		leave(folder, { pid: await killed() });
		const lock = await lockLibrary(folder, 'serve');
		expect((JSON.parse(readFileSync(lockPath(folder), 'utf8')) as Holder).pid).toBe(process.pid);
		lock.release();
	});

	test('by a process whose number now belongs to another is free', async () => {
		const folder = newFolder();
		leave(folder, { pid: sleeper().pid, birth: 'another boot/12345' });
		(await lockLibrary(folder, 'serve')).release();
	});

	test('by a lock that was torn while it was written is free', async () => {
		const folder = newFolder();
		writeFileSync(lockPath(folder), '{"pid": 1');
		(await lockLibrary(folder, 'serve')).release();
	});

	test('by another machine is refused while that gives signs of life, and free when it gives none', async () => {
		const folder = newFolder();
		leave(folder, { pid: process.pid, host: 'another-machine', boot: 'another boot' });
		const pulse = setInterval(() => utimesSync(lockPath(folder), new Date(), new Date()), 500);
		const refusal = await lockLibrary(folder, 'serve').catch((error: unknown) => error);
		clearInterval(pulse);
		expect(refusal).toMatchObject(locked);
		expect(String(refusal)).toContain('on another-machine');
		(await lockLibrary(folder, 'serve')).release();
	});

	test('by an older Colloquy is refused while that lives, and free when it was killed', async () => {
		const folder = newFolder();
		const { pid, kill } = sleeper();
		leaveOlder(folder, { pid, ...birth(pid) });
		await expect(lockLibrary(folder, 'serve')).rejects.toMatchObject(locked);
		await kill();
		(await lockLibrary(folder, 'serve')).release();
	});

	test('goes to one alone of many that find its holder dead', async () => {
		const folder = newFolder();
		leave(folder, { pid: await killed() });
		const tries = await Promise.allSettled(Array.from({ length: 8 }, () => lockLibrary(folder, 'ingest')));
		const locks = tries.filter((one) => one.status === 'fulfilled');
		expect(locks).toHaveLength(1);
		for (const { value } of locks) value.release();
		expect(readdirSync(folder)).toEqual([]);
	});

	test('is never held by two of some processes that take it in turn, each whenever it can', async () => {
		const folder = join(newFolder(), 'library');
		mkdirSync(folder);
		writeFileSync(join(folder, '../count'), '0');
		const programs = Array.from({ length: 3 }, () => program(['lock-holder.ts', folder, 'count=10']));
		for (const { next } of programs) expect(await next()).toBeUndefined();
		expect(readFileSync(join(folder, '../count'), 'utf8')).toBe('30');
	});
});

describe('who asks for the holder', () => {
	test('stands in nobody’s way', async () => {
		const folder = newFolder();
		for (let round = 0; round < 5; round++) {
			leave(folder, { pid: 4_194_304 });
			const asking = Array.from({ length: 8 }, () => liveHolder(folder));
			const lock = await lockLibrary(folder, 'serve');
			await Promise.all(asking);
			lock.release();
		}
	});

	test('understands it while its address changes, in the file that stays the one that is locked', async () => {
		const folder = newFolder();
		const lock = await lockLibrary(folder, 'serve');
		const { ino } = statSync(lockPath(folder));
		const asking = Array.from({ length: 200 }, async (_, port) => {
			lock.announce(`http://127.0.0.1:${3_000 + port * 100}`);
			return await liveHolder(folder);
		});
		expect(new Set((await Promise.all(asking)).map((holder) => holder?.pid))).toEqual(new Set([process.pid]));
		expect(statSync(lockPath(folder)).ino).toBe(ino);
		expect(JSON.parse(readFileSync(lockPath(folder), 'utf8'))).toMatchObject({ address: 'http://127.0.0.1:22900' });
		lock.release();
	});
});

describe.runIf(process.platform === 'linux')('the kernel’s lock', () => {
	test('counts even where the file does not say who has it', async () => {
		const folder = newFolder();
		writeFileSync(lockPath(folder), 'a note of somebody’s');
		const holder = program(['lock-holder.ts', folder, 'with-flock']);
		expect(await holder.next()).toBe('held');
		await expect(lockLibrary(folder, 'serve')).rejects.toThrow('The lock does not say which');
		expect(readFileSync(lockPath(folder), 'utf8')).toBe('a note of somebody’s');
		await holder.kill();
		(await lockLibrary(folder, 'serve')).release();
	});

	test('is not kept by programs that a holder has started and that outlive it', async () => {
		const folder = newFolder();
		const holder = program(['lock-holder.ts', folder, 'parent']);
		const child = Number(await holder.next());
		expect(await holder.next()).toBe('held');
		await holder.kill();
		try {
			expect(birthOf(child)).not.toBe('dead');
			expect(spawnSync('flock', ['-n', lockPath(folder), 'true']).status).toBe(0);
			(await lockLibrary(folder, 'serve')).release();
		} finally {
			process.kill(child);
		}
	});

	test.each([
		['for neither of two', ['unlocked'], ['unlocked']],
		['for the first', ['unlocked'], []],
		['for the second', [], ['unlocked']],
	])('may be missing %s: the process id decides', async (_, first, second) => {
		const folder = newFolder();
		const holder = program(['lock-holder.ts', folder, ...first]);
		expect(await holder.next()).toBe('held');
		expect(await program(['lock-holder.ts', folder, ...second]).next()).toMatch(/^library_locked/);
		await holder.kill();
		expect(await program(['lock-holder.ts', folder, ...second]).next()).toBe('held');
	});
});

describe('a process', () => {
	test('is known by its birth, and a dead one is dead', async () => {
		expect(birthOf(process.pid)).toBe(birthOf(process.pid));
		expect(birthOf(process.pid)).not.toBe('dead');
		expect(birthOf(await killed())).toBe('dead');
	});

	test.each([0, -1, -process.pid, 1.5, Number.NaN, 1e99, 2 ** 31, 2 ** 32 - 1])('is none by the number %d', (pid) => {
		expect(birthOf(pid)).toBe('dead');
	});
});
