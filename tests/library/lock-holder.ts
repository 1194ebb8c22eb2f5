// A process of its own that asks for a library's lock, as the tests of locks start it: `node lock-holder.ts FOLDER HOW…`.
// It says `held` or the code and words of a refusal. A holder stays. Of the ways:
// `unlocked`: it finds no command `flock`, so that the kernel gives it no lock.
// `with-flock`: it takes the kernel's lock on the file that is there, and writes nothing into it.
// `parent`: with the lock it starts a program that lives on, and says that one's process id.
// `count=N`: it takes the lock N times, and each time reads the number in FOLDER/../count and writes the next.
import { spawn } from 'node:child_process';
import { openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isProblem, type Problem } from '#graph/problem.ts';
import { takeKernelLock } from '#lib/server/library/kernel-lock.ts';
import { lockLibrary, lockPath, type Lock } from '#lib/server/library/lock.ts';

const [folder = '', ...ways] = process.argv.slice(2);

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

async function ask(): Promise<Lock | Problem> {
	try {
		return await lockLibrary(folder, 'serve');
	} catch (error) {
		if (!isProblem(error)) throw error;
		return error;
	}
}

async function count(times: number): Promise<void> {
	const path = join(folder, '../count');
	for (let done = 0; done < times;) {
		const lock = await ask();
		if (isProblem(lock)) continue;
		const number = Number(readFileSync(path, 'utf8'));
		await wait(1);
		writeFileSync(path, String(number + 1));
		lock.release();
		done++;
	}
}

async function stay(): Promise<void> {
	const lock = ways.includes('with-flock')
		? takeKernelLock(openSync(lockPath(folder), 'r+'), lockPath(folder))
		: await ask();
	if (isProblem(lock)) return void say(`${lock.code}: ${lock.message}`);
	if (ways.includes('parent')) {
		const child = spawn('sleep', ['600'], { stdio: 'ignore', detached: true });
		say(String(child.pid));
	}
	say('held');
	setInterval(() => undefined, 1_000);
}

const times = ways.find((way) => way.startsWith('count='))?.slice('count='.length);
if (ways.includes('unlocked')) process.env['PATH'] = '/nowhere';
await (times === undefined ? stay() : count(Number(times)));
