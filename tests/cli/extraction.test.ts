// The process that extracts, seen from outside: it ends with the command that started it, however that one ends.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { asMarkdown, talk } from '../bench/talk.ts';
import { environment, newFolder, run, sample, serve, start, type Started } from './command.ts';

/** Half a minute of reading, on any machine. */
const long = (): string => asMarkdown(talk('en', 12_000_000));

/** The process that extracts for the one of that id, once there is one; where Linux tells. */
function workerOf(pid: number | undefined): number | undefined {
	const found = readdirSync('/proc').find((name) => {
		// The name, in brackets, may hold anything; the parent stands second after it.
		const parent = readOr(`/proc/${name}/stat`).split(') ').at(-1)?.split(' ')[1];
		return Number(parent) === pid && /extraction(?:\/process\.ts|\.js)/.test(readOr(`/proc/${name}/cmdline`));
	});
	return found === undefined ? undefined : Number(found);
}

/** A process may be gone by now. */
function readOr(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return '';
	}
}

const isThere = (pid: number): boolean =>
	!['', 'Z'].includes(readOr(`/proc/${pid}/stat`).split(') ').at(-1)?.[0] ?? '');

async function reading(folder: string): Promise<{ readonly command: Started; readonly worker: number }> {
	const path = join(folder, 'long.md');
	writeFileSync(path, long());
	const command = start(['ingest', path], environment(join(folder, 'library')));
	for (;;) {
		const worker = workerOf(command.child.pid);
		if (worker !== undefined) return { command, worker };
		await wait(20);
	}
}

async function gone(pid: number): Promise<void> {
	while (isThere(pid)) await wait(50);
}

describe.skipIf(!existsSync('/proc/self/stat'))('the process that reads a long transcript', () => {
	test('ends when the command is killed', { timeout: 25_000 }, async () => {
		const { command, worker } = await reading(newFolder());
		command.child.kill('SIGKILL');
		await command.ended;
		await gone(worker);
	});

	test('does not hold up a second Ctrl-C, and goes with it', async () => {
		const { command, worker } = await reading(newFolder());
		command.child.kill('SIGINT');
		// A busy machine may hand over two at once, which count as one: then whoever waits presses again.
		const pressing = setInterval(() => command.child.kill('SIGINT'), 800);
		const { code } = await command.ended;
		clearInterval(pressing);
		expect(code).toBe(130);
		await gone(worker);
	});
});

describe('a limit that is set', () => {
	test('of seconds is told, and nothing is kept', async () => {
		const folder = newFolder();
		writeFileSync(join(folder, 'long.md'), long());
		const env = environment(join(folder, 'library'), { COLLOQUY_EXTRACTION_SECONDS: '1' });
		const { code, out, err } = await run(['ingest', join(folder, 'long.md')], env);
		expect({ code, out }).toEqual({ code: 1, out: '' });
		expect(err).toContain('Reading long.md took longer than 4 seconds and was stopped. Nothing was added.');
		expect(readdirSync(join(folder, 'library/interviews'))).toEqual([]);
	});

	test('of memory keeps no server from starting: the sample is offered again when there is more', async () => {
		const library = join(newFolder(), 'library');
		const interviews = async (memory: NodeJS.ProcessEnv): Promise<number> => {
			const { address, child, ended } = await serve(environment(library, memory));
			const { total } = (await (await fetch(`${address}/api/interviews`)).json()) as { total: number };
			child.kill('SIGINT');
			await ended;
			return total;
		};
		expect(await interviews({ COLLOQUY_EXTRACTION_MEMORY: '16' })).toBe(0);
		expect(await interviews({})).toBe(1);
	});

	test('that is no number is wrong use', async () => {
		const env = environment(join(newFolder(), 'library'), { COLLOQUY_EXTRACTION_MEMORY: 'much' });
		const { code, err } = await run(['ingest', sample], env);
		expect({ code, err }).toEqual({
			code: 2,
			err: 'colloquy: COLLOQUY_EXTRACTION_MEMORY is “much”. It must be a whole number from 1.\n',
		});
	});
});
