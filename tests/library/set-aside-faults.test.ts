// An interview that cannot be read makes way for one that the user names by its id: whatever fails on the way, at each
// single call, every byte of it stands where it stood, or in the folder of the one that took its place.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { isProblem } from '#graph/problem.ts';
import { makeFolder, writeDurably } from '#lib/server/library/durable.ts';
import { interviewsIn, sweep } from '#lib/server/library/folder.ts';
import { readRecords } from '#lib/server/library/read-records.ts';
import { writeRecord } from '#lib/server/library/records.ts';
import { Killed, makeDisk, root, type Disk, type Fault } from './simulated-disk.ts';
import { insert } from './simulated-fs.ts';

vi.mock('node:fs/promises', async (original) => (await import('./simulated-fs.ts')).promisesOver(await original()));
vi.mock('node:fs', async (original) => (await import('./simulated-fs.ts')).syncOver(await original()));

const library = `${root}/library`;
const home = join(interviewsIn(library), 'talk');

const faults: readonly Fault[] = [
	{ fault: 'error', code: 'EIO' },
	{ fault: 'half', code: 'ENOSPC' },
	...(['before', 'half', 'after'] as const).map((when): Fault => ({ fault: 'killed', when })),
];
/** How much of what was not on the disk yet gets there, where the machine loses its power; none where only the process ends. */
const ends = [undefined, 0, 0.5, 0.99];

async function withSpoilt(): Promise<Disk> {
	const disk = insert(makeDisk());
	await makeFolder(home);
	await writeDurably(join(home, 'interview.json'), '{"title": ');
	await writeDurably(join(home, 'source.md'), 'Ann: hello');
	return disk;
}

const replace = () =>
	writeRecord(library, {
		id: 'talk',
		bytes: new TextEncoder().encode('Bob: hello'),
		given: {},
		source: { name: 'talk.md', added: '' },
	});

async function contentOf(folder: string): Promise<readonly string[]> {
	return [await readFile(join(folder, 'interview.json'), 'utf8'), await readFile(join(folder, 'source.md'), 'utf8')];
}

/** `attempt` may be cut short by the fault, and by nothing else. */
async function unlessCut(attempt: () => Promise<unknown>): Promise<boolean> {
	try {
		await attempt();
		return true;
	} catch (error) {
		if (!(error instanceof Killed) && !isProblem(error) && !(error instanceof Error && 'code' in error)) throw error;
		return false;
	}
}

async function endured(at: number, fault: Fault, end: number | undefined): Promise<boolean> {
	const disk = await withSpoilt();
	disk.failing((_, index) => (index === at ? fault : undefined));
	const isDone = await unlessCut(replace);
	const isPast = disk.steps() <= at;
	if (end === undefined) disk.restart();
	else disk.losePower(() => end);
	await sweep(library);
	const { records } = await readRecords(library);
	const isReplaced = records.has('talk');
	const about = `call ${at}, ${JSON.stringify(fault)}, ${String(end)}`;
	if (isDone) expect(isReplaced, about).toBe(true);
	const stands = await contentOf(isReplaced ? join(home, 'replaced/set-aside') : home).catch((error: unknown) => error);
	expect(stands, about).toEqual(['{"title": ', 'Ann: hello']);
	return isPast;
}

test('at each call, by each fault', async () => {
	for (const fault of faults) {
		for (const end of ends) {
			let at = 0;
			while (!(await endured(at, fault, end))) at += 1;
			expect(at).toBeGreaterThan(10);
		}
	}
});
