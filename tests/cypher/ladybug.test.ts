import { fork } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openLadybug } from '#cypher/engines/ladybug/engine.ts';
import { logFile } from '#cypher/engines/ladybug/files.ts';
import { openStore, openStoreHere, wasClosedCleanly } from '#cypher/store.ts';
import { generate } from '../generate.ts';
import { answering } from './answering.ts';
import { contract, everything } from './contract.ts';
import { inParts } from './in-parts.ts';
import { sample } from './sample.ts';

contract('LadybugDB', () => openStore({ engine: 'ladybug', path: ':memory:' }, { library: 'contract' }));
inParts('LadybugDB', () => openLadybug(':memory:'));
answering('LadybugDB', () => openStoreHere({ engine: 'ladybug', path: ':memory:' }, { library: 'answering' }));

describe('LadybugDB in a folder', () => {
	let path: string;
	const open = () => openStore({ engine: 'ladybug', path }, { library: 'folder' });
	beforeEach(() => {
		path = join(mkdtempSync(join(tmpdir(), 'colloquy-graph-')), 'graph');
	});
	afterEach(() => {
		rmSync(join(path, '..'), { recursive: true, force: true });
	});

	test(
		'the log is folded once nothing is written, so that what it holds in memory is let go',
		{ timeout: 120_000 },
		async () => {
			const store = await open();
			const size = () => statSync(logFile(path), { throwIfNoEntry: false })?.size ?? 0;
			let largest = 0;
			for (let round = 0; largest < 10 * 2 ** 20; round++) {
				await store.replace(sample(`talk-${round % 3}`));
				largest = Math.max(largest, size());
			}
			await expect.poll(size, { timeout: 60_000 }).toBe(0);
			const before = await everything(store);
			await store.close();
			const again = await open();
			expect(await everything(again)).toEqual(before);
			await again.close();
		},
	);

	test('what was written is there after closing and opening', async () => {
		const store = await open();
		await store.replace(sample());
		await store.load(generate({ interviews: 3 }));
		await store.setFingerprint('rules 1');
		const before = await everything(store);
		expect(wasClosedCleanly(path)).toBe(false);
		await store.close();
		expect(wasClosedCleanly(path)).toBe(true);
		const again = await open();
		expect(await again.fingerprint()).toBe('rules 1');
		expect(await everything(again)).toEqual(before);
		await again.close();
	});

	test('what was not closed cleanly is not opened, but made anew', async () => {
		const store = await open();
		await store.replace(sample());
		await store.setFingerprint('rules 1');
		await store.close();
		rmSync(join(path, 'closed'));
		const again = await open();
		expect(await again.fingerprint()).toBeUndefined();
		expect(await again.interviews()).toEqual([]);
		await again.close();
	});

	test('a process that is killed while it writes leaves a graph that is made anew, not one that cannot be opened', async () => {
		for (let round = 0; round < 4; round++) {
			await killedAfter(path, round * 3);
			const store = await open();
			expect(await store.fingerprint()).toBeUndefined();
			expect(await store.interviews()).toEqual([]);
			await store.replace(sample());
			await store.close();
		}
	});

	test('what another version made is made anew', async () => {
		await (await open()).close();
		writeFileSync(join(path, 'closed'), 'another version\n');
		const again = await open();
		expect(await again.interviews()).toEqual([]);
		await again.close();
	});

	test('files that are damaged are an empty graph, and what stands beside them stays', async () => {
		await (await open()).close();
		writeFileSync(join(path, 'colloquy.lbug'), 'not a database');
		rmSync(join(path, 'closed'));
		writeFileSync(join(path, 'mine.txt'), 'keep');
		const again = await open();
		expect(await again.interviews()).toEqual([]);
		await again.close();
		expect(readdirSync(path)).toContain('mine.txt');
	});

	test('the same process cannot open it twice', async () => {
		const store = await open();
		await expect(open()).rejects.toMatchObject({ code: 'graph_locked' });
		await store.close();
	});

	test('another process is told that it is open, and harms nothing', async () => {
		const store = await open();
		await store.replace(sample());
		const before = await everything(store);
		expect(await inAnotherProcess(path)).toBe('graph_locked');
		expect(await everything(store)).toEqual(before);
		await store.close();
		expect(await inAnotherProcess(path)).toBe('opened');
	});
});

/** Another process writes interviews until so many are done, and is killed in the middle of the next. */
async function killedAfter(path: string, interviews: number): Promise<void> {
	const child = fork(new URL('./writer.ts', import.meta.url), [path]);
	const ended = new Promise((done) => child.once('exit', done));
	let done = 0;
	child.on('message', () => {
		done += 1;
		if (done > interviews) setTimeout(() => child.kill('SIGKILL'), 5 * interviews);
	});
	await ended;
}

/** Opens the graph as another process would, and tells how that went. */
function inAnotherProcess(path: string): Promise<string> {
	const child = fork(new URL('./opener.ts', import.meta.url), [path]);
	return new Promise((told, failed) => {
		child.once('message', (outcome) => {
			told(String(outcome));
		});
		child.once('error', failed);
	});
}
