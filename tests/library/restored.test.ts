// One library takes another's place while the process is killed, or the machine loses power, at every single call that
// changes the disk: whoever opens it then finds the old one or the new one, whole, and the old one kept where it says.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { makeFolder, syncFolder, writeSynced } from '#lib/server/library/durable.ts';
import { sweep } from '#lib/server/library/folder.ts';
import { exchange, finishRestoring, libraryParts, restoring } from '#lib/server/library/restored.ts';
import { Killed, makeDisk, root, type Disk, type Fault } from './simulated-disk.ts';
import { insert } from './simulated-fs.ts';

vi.mock('node:fs/promises', async (original) => (await import('./simulated-fs.ts')).promisesOver(await original()));
vi.mock('node:fs', async (original) => (await import('./simulated-fs.ts')).syncOver(await original()));

const library = `${root}/home/library`;
const [from, kept] = ['.restored-11111111-2222-3333-4444-555555555555', 'before-restore-1'];
const old = ['library.json', 'interviews', 'decisions.jsonl', 'graph', 'bin'];
const next = ['library.json', 'interviews', 'lexicon', 'audit.jsonl'];
const inFolder = (part: string): boolean => !part.includes('.');

/** A part with words in it, on the disk. */
async function put(folder: string, part: string, words: string): Promise<void> {
	if (inFolder(part)) await makeFolder(join(folder, part));
	await writeSynced(join(folder, inFolder(part) ? `${part}/file` : part), words);
	if (inFolder(part)) await syncFolder(join(folder, part));
	await syncFolder(folder);
}

async function begin(): Promise<Disk> {
	const disk = insert(makeDisk());
	await makeFolder(join(library, from));
	for (const part of old) await put(library, part, 'old');
	for (const part of next) await put(join(library, from), part, 'new');
	return disk;
}

/** `old` or `new` for each part that is there. */
async function partsOf(folder: string): Promise<ReadonlyMap<string, string>> {
	const parts = new Map<string, string>();
	for (const part of (await readdir(folder)).filter((name) => libraryParts.some((one) => one === name)))
		parts.set(part, await readFile(join(folder, inFolder(part) ? `${part}/file` : part), 'utf8'));
	return new Map([...parts].sort());
}

const whole = (parts: readonly string[], words: string): ReadonlyMap<string, string> =>
	new Map([...parts].sort().map((part) => [part, words]));

async function opened(): Promise<'old' | 'new'> {
	await finishRestoring(library);
	await sweep(library);
	const parts = await partsOf(library);
	if (parts.get('library.json') === 'old') {
		expect(parts).toEqual(whole(old, 'old'));
		return 'old';
	}
	expect(parts).toEqual(whole(next, 'new'));
	expect(await partsOf(join(library, kept))).toEqual(whole(old, 'old'));
	const names = await readdir(library);
	expect(names).not.toContain(restoring);
	expect(names).not.toContain(from);
	return 'new';
}

async function steps(): Promise<number> {
	const disk = await begin();
	disk.failing(() => undefined);
	await exchange(library, { from, kept, parts: next });
	return disk.steps();
}

const killed = async (work: Promise<unknown>): Promise<void> =>
	await work.then(
		() => undefined,
		(error: unknown) => {
			if (!(error instanceof Killed)) throw error;
		},
	);

test.each<[string, (disk: Disk, chance: number) => void]>([
	['a kill', (disk) => disk.restart()],
	['a power cut that takes all that was not synced', (disk) => disk.losePower(() => 0)],
	['a power cut that leaves some of it', (disk, at) => disk.losePower(() => ((at * 7919) % 100) / 100)],
])('%s at any moment, and another while it is finished, leaves one library whole', async (_, ends) => {
	const all = await steps();
	expect(all).toBeGreaterThan(15);
	const seen = new Set<string>();
	for (let at = 0; at < all; at++) {
		for (const when of ['before', 'half', 'after'] as const) {
			for (const again of [0, 1, 2, 3, 5, 8, 13, 100]) {
				const disk = await begin();
				const fault =
					(step: number) =>
					(_step: unknown, index: number): Fault | undefined =>
						index === step ? { fault: 'killed', when } : undefined;
				disk.failing(fault(at));
				await killed(exchange(library, { from, kept, parts: next }));
				ends(disk, at);
				disk.failing(fault(again));
				await killed(finishRestoring(library));
				ends(disk, at + again);
				seen.add(await opened());
			}
		}
	}
	expect([...seen].sort()).toEqual(['new', 'old']);
});

test('what does not say what is being restored is named, and nothing is moved', async () => {
	await begin();
	for (const text of ['{"fro', '{}', '{"from": "../x", "kept": "y", "parts": []}', 'null']) {
		await writeFile(join(library, restoring), text);
		await expect(finishRestoring(library), text).rejects.toMatchObject({ code: 'library_damaged' });
		await (await import('node:fs/promises')).rm(join(library, restoring));
	}
	expect(await partsOf(library)).toEqual(whole(old, 'old'));
});
