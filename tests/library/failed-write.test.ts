// A write that fails may have happened all the same. What stands on the disk counts from then on, the graph is made from
// it, and whoever asked is told the truth.
import { expect, test, vi } from 'vitest';
import { makeFolder } from '#lib/server/library/durable.ts';
import { rereadOnFailure as rereadIn } from '#lib/server/library/changes/failed-write.ts';
import { interviewsIn } from '#lib/server/library/folder.ts';
import { hashOf, rewriteRecord, writeRecord, type InterviewRecord } from '#lib/server/library/records.ts';
import { openSetAside } from '#lib/server/library/set-aside.ts';
import { makeDisk, root, type Disk, type Step } from './simulated-disk.ts';
import { insert } from './simulated-fs.ts';

vi.mock('node:fs/promises', async (original) => (await import('./simulated-fs.ts')).promisesOver(await original()));
vi.mock('node:fs', async (original) => (await import('./simulated-fs.ts')).syncOver(await original()));

const library = `${root}/library`;
const bytes = new TextEncoder().encode('Ann: hello');
const write = () => writeRecord(library, { id: 'talk', bytes, given: {}, source: { name: 'talk.md', added: '' } });

async function ground() {
	const disk = insert(makeDisk());
	await makeFolder(interviewsIn(library));
	const records = new Map<string, InterviewRecord>();
	const aside = await openSetAside(
		{ records, unreadable: new Map() },
		{ folder: library, made: ({ sha256 }) => sha256 },
	);
	let behind = 0;
	const graph = {
		follow: (change: unknown) =>
			Promise.resolve(void (typeof change === 'function' && (behind += 1))).then(() => undefined),
	};
	const rereadOnFailure = <Result>(id: string, write: Promise<Result>) =>
		rereadIn({ path: library, records, aside, graph }, id, write);
	return { disk, records, rereadOnFailure, behind: () => behind };
}

const failAt = (disk: Disk, isIt: (step: Step) => boolean): void => {
	disk.failing((step) => (isIt(step) ? { fault: 'error', code: 'EIO' } : undefined));
};

test('an interview whose name may not be on the disk is there, and is told as unconfirmed', async () => {
	const { disk, records, rereadOnFailure, behind } = await ground();
	failAt(disk, ({ call, path }) => call === 'fsync folder' && path === interviewsIn(library));
	await expect(rereadOnFailure('talk', write())).rejects.toMatchObject({
		code: 'change_unconfirmed',
		about: { reason: 'the disk reports an error' },
	});
	expect(records.get('talk')?.source.sha256).toBe(hashOf(bytes));
	expect(behind()).toBe(1);
});

test('a correction too: the next one is made over what stands, not over what is remembered', async () => {
	const { disk, records, rereadOnFailure, behind } = await ground();
	const { record } = await write();
	records.set('talk', record);
	failAt(disk, ({ call, path }) => call === 'fsync folder' && path.endsWith('/talk'));
	await expect(rereadOnFailure('talk', rewriteRecord(library, record, { title: 'Hello' }))).rejects.toMatchObject({
		code: 'change_unconfirmed',
	});
	expect(records.get('talk')?.given).toEqual({ title: 'Hello' });
	expect(behind()).toBe(1);
});

test('what failed before anything stood is told as it is, and changes nothing', async () => {
	const { disk, records, rereadOnFailure, behind } = await ground();
	failAt(disk, ({ call }) => call === 'fsync');
	await expect(rereadOnFailure('talk', write())).rejects.toMatchObject({ code: 'library_unusable' });
	expect(records.size).toBe(0);
	expect(behind()).toBe(0);
});
