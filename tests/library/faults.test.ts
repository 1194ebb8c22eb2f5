// The library's promise under every fault that a disk or a kill can bring: what was acknowledged is there, whole; what was
// not is there whole or not at all. Ten thousand schedules of changes and faults on a simulated disk; a failure names the
// seed and the path that repeat it.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { isProblem } from '#graph/problem.ts';
import { binned, freeKey, moveFromBin, moveToBin } from '#lib/server/library/bin.ts';
import { openDecisions } from '#lib/server/library/decision-log.ts';
import { keptTextOf } from '#lib/server/library/drawn-text.ts';
import { makeFolder, systemCode } from '#lib/server/library/durable.ts';
import { binIn, interviewsIn, sweep } from '#lib/server/library/folder.ts';
import { readRecords, readSource, rereadRecord } from '#lib/server/library/read-records.ts';
import {
	discardOldState,
	hashOf,
	rewriteRecord,
	writeRecord,
	type InterviewRecord,
	type NewRecord,
} from '#lib/server/library/records.ts';
import { Killed, makeDisk, root, type Disk, type Fault, type Step } from './simulated-disk.ts';
import { insert } from './simulated-fs.ts';

vi.mock('node:fs/promises', async (original) => (await import('./simulated-fs.ts')).promisesOver(await original()));
vi.mock('node:fs', async (original) => (await import('./simulated-fs.ts')).syncOver(await original()));

const library = `${root}/home/library`;

type Change =
	| { readonly change: 'put'; readonly id: string; readonly text: string }
	| { readonly change: 'correct'; readonly id: string; readonly title: string }
	| { readonly change: 'remove'; readonly id: string }
	| { readonly change: 'restore'; readonly id: string }
	| { readonly change: 'decide'; readonly name: string };
/** `at`: of the calls that change the disk, counted from the first change. */
type Befalls = { readonly at: number; readonly fault: Fault };
type Schedule = {
	readonly changes: readonly Change[];
	readonly faults: readonly Befalls[];
	/** What befalls the opening after it, counted from its first call. */
	readonly opening: readonly Befalls[];
	/** What ends the process; where it is killed by a fault, what the machine does then. */
	readonly ends: 'kill' | 'power';
	readonly chances: readonly number[];
};

const ids = fc.constantFrom('ada', 'bo');
const changes: fc.Arbitrary<Change> = fc.oneof(
	{
		weight: 4,
		arbitrary: fc.record({ change: fc.constant('put' as const), id: ids, text: fc.stringMatching(/^[a-d]{1,3}$/) }),
	},
	{
		weight: 2,
		arbitrary: fc.record({ change: fc.constant('correct' as const), id: ids, title: fc.stringMatching(/^[A-D]$/) }),
	},
	{ weight: 2, arbitrary: fc.record({ change: fc.constant('remove' as const), id: ids }) },
	{ weight: 2, arbitrary: fc.record({ change: fc.constant('restore' as const), id: ids }) },
	{
		weight: 2,
		arbitrary: fc.record({ change: fc.constant('decide' as const), name: fc.stringMatching(/^[a-d]{1,3}$/) }),
	},
);
const faults: fc.Arbitrary<Fault> = fc.oneof(
	fc.record({ fault: fc.constant('error' as const), code: fc.constantFrom('ENOSPC', 'EIO', 'EMFILE') }),
	fc.record({ fault: fc.constant('half' as const), code: fc.constantFrom('ENOSPC', 'EIO') }),
	fc.record({
		fault: fc.constant('killed' as const),
		when: fc.constantFrom('before' as const, 'half' as const, 'after' as const),
	}),
);
const schedules: fc.Arbitrary<Schedule> = fc.record({
	changes: fc.array(changes, { minLength: 1, maxLength: 6 }),
	faults: fc.array(fc.record({ at: fc.nat(60), fault: faults }), { minLength: 0, maxLength: 3 }),
	opening: fc.array(fc.record({ at: fc.nat(8), fault: faults }), { minLength: 0, maxLength: 1 }),
	ends: fc.constantFrom('kill' as const, 'power' as const),
	chances: fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 4, maxLength: 12 }),
});

/** What may stand on the disk: for each id the states that are possible (`absent` too), and which decisions must, and may. */
type Possible = {
	readonly interviews: Map<string, Set<string>>;
	/** Hashes of sources that were replaced, by id: each must be kept while the interview stands. */
	readonly replaced: Map<string, Set<string>>;
	/** What was removed, by its key in the bin: it is there, or back in the library where that was asked for. */
	readonly binned: Map<string, { readonly id: string; readonly state: string; readonly mayBeBack: boolean }>;
	readonly decided: Set<string>;
	readonly asked: Set<string>;
};

const stateOf = (sha256: string, title: unknown): string => `${sha256.slice(0, 8)} ${String(title ?? '')}`;

async function apply(change: Change, records: Map<string, InterviewRecord>, possible: Possible): Promise<void> {
	const log = await openDecisions(library);
	if (change.change === 'decide') {
		possible.asked.add(change.name);
		await log.append({ decision: 'dismiss', entity: `concept/${change.name}`, name: change.name }, undefined);
		possible.decided.add(change.name);
		return;
	}
	const { id } = change;
	const previous = records.get(id);
	if (change.change === 'restore') return await putBack(id, records, possible);
	if (previous === undefined && change.change !== 'put') return;
	const before = possible.interviews.get(id) ?? new Set(['absent']);
	const next = after(change, previous);
	possible.interviews.set(id, new Set([...before, next]));
	// A removal that failed may have happened.
	if (change.change === 'remove') possible.replaced.delete(id);
	if (change.change === 'put') {
		const given = previous?.given ?? {};
		const bytes = new TextEncoder().encode(change.text);
		const source = { name: `${id}.md`, added: '' };
		const next = { id, bytes, given, source, ...drawnOf(change.text) };
		records.set(id, (await writeRecord(library, next, previous)).record);
	} else if (change.change === 'correct' && previous !== undefined) {
		records.set(id, await rewriteRecord(library, previous, { ...previous.given, title: change.title }));
	} else if (previous !== undefined) {
		const key = freeKey(library, id, new Date(0));
		await discardOldState(library, id);
		await moveToBin(library, id, key);
		possible.binned.set(key, { id, state: stateOf(previous.source.sha256, previous.given.title), mayBeBack: false });
		records.delete(id);
	}
	possible.interviews.set(id, new Set([next]));
	if (previous === undefined || next === 'absent' || next.startsWith(previous.source.sha256.slice(0, 8))) return;
	possible.replaced.set(id, new Set([...(possible.replaced.get(id) ?? []), previous.source.sha256]));
}

/** Every other source is a document, and has its text beside it. */
function drawnOf(text: string): Pick<NewRecord, 'drawn'> {
	if (!/^[ab]/.test(text)) return {};
	const drawing = { converter: 'word', version: 1, from: 'a Word document', remarks: [] } as const;
	return { drawn: { drawing, bytes: new TextEncoder().encode(`# ${text}`) } };
}

const textHash = (text: string): string => {
	const { drawn } = drawnOf(text);
	return drawn === undefined ? '' : hashOf(drawn.bytes);
};

async function putBack(id: string, records: Map<string, InterviewRecord>, possible: Possible): Promise<void> {
	const [key, gone] = [...possible.binned].find(([, one]) => one.id === id) ?? [];
	if (key === undefined || gone === undefined || records.has(id)) return;
	possible.interviews.set(id, new Set([...(possible.interviews.get(id) ?? ['absent']), gone.state]));
	possible.binned.set(key, { ...gone, mayBeBack: true });
	await moveFromBin(library, key, id);
	const record = await rereadRecord(library, id);
	if (record !== undefined) records.set(id, record);
	possible.interviews.set(id, new Set([gone.state]));
	possible.binned.delete(key);
}

function after(
	change: Exclude<Change, { change: 'decide' | 'restore' }>,
	previous: InterviewRecord | undefined,
): string {
	if (change.change === 'remove') return 'absent';
	if (change.change === 'put') return stateOf(hashOf(change.text), previous?.given.title);
	return stateOf(previous?.source.sha256 ?? '', change.title);
}

/** As an opening does it, without the lock, which asks the system and not the disk. */
async function open(): Promise<Map<string, InterviewRecord>> {
	await makeFolder(library);
	await makeFolder(interviewsIn(library));
	await sweep(library);
	const { records, unreadable } = await readRecords(library);
	expect([...unreadable.values()].map(({ message }) => message)).toEqual([]);
	return records;
}

async function run({ changes, faults, opening, ends, chances }: Schedule): Promise<void> {
	const disk = insert(makeDisk());
	let records = await open();
	disk.failing(befalling(faults));
	const possible: Possible = {
		interviews: new Map(),
		replaced: new Map(),
		binned: new Map(),
		decided: new Set(),
		asked: new Set(),
	};
	for (const change of changes) {
		try {
			await apply(change, records, possible);
		} catch (error) {
			if (!(error instanceof Killed) && !isProblem(error)) throw error;
			if (disk.isDead()) break;
			if (change.change !== 'decide') await remember(change.id, records);
		}
	}
	end(disk, ends, chances);
	await openBadly(disk, opening);
	end(disk, ends, chances);
	records = await open();
	await compare(records, possible);
	// And it goes on from there.
	await apply({ change: 'put', id: 'ada', text: 'next' }, records, possible);
	await compare(await open(), possible);
}

async function remember(id: string, records: Map<string, InterviewRecord>): Promise<void> {
	const record = await rereadRecord(library, id);
	if (record === undefined) records.delete(id);
	else records.set(id, record);
}

const befalling =
	(faults: readonly Befalls[]) =>
	(_: Step, index: number): Fault | undefined =>
		faults.find(({ at }) => at === index)?.fault;

async function openBadly(disk: Disk, opening: readonly Befalls[]): Promise<void> {
	disk.failing(befalling(opening));
	try {
		await open();
	} catch (error) {
		if (!(error instanceof Killed) && systemCode(error) === undefined && !isProblem(error)) throw error;
	}
}

function end(disk: Disk, ends: Schedule['ends'], chances: readonly number[]): void {
	if (ends === 'kill') disk.restart();
	else {
		let at = 0;
		disk.losePower(() => chances[at++ % chances.length] ?? 0);
	}
}

/** What was asked for is what is there: no failure left it open which state stands. */
function isCertain(id: string, possible: Possible): boolean {
	return possible.interviews.get(id)?.size === 1;
}

async function compare(records: ReadonlyMap<string, InterviewRecord>, possible: Possible): Promise<void> {
	for (const id of new Set([...records.keys(), ...possible.interviews.keys()])) {
		const record = records.get(id);
		const found = record === undefined ? 'absent' : stateOf(record.source.sha256, record.given.title);
		expect([...(possible.interviews.get(id) ?? ['absent'])], id).toContain(found);
		if (record !== undefined) {
			const source = new TextDecoder().decode(await readSource(library, record));
			expect(hashOf(source), id).toBe(record.source.sha256);
			const kept = (await keptTextOf(library, record))?.bytes;
			expect(kept === undefined ? '' : hashOf(kept), id).toBe(textHash(source));
		}
		if (record === undefined || !isCertain(id, possible)) continue;
		for (const sha256 of possible.replaced.get(id) ?? [])
			expect(hashOf(await readFile(join(interviewsIn(library), id, 'replaced', `${sha256}.md`)))).toBe(sha256);
	}
	const inBin = new Map((await binned(library)).map((one) => [one.key, one]));
	for (const [key, { id, state, mayBeBack }] of possible.binned) {
		const there = inBin.get(key);
		if (there === undefined) expect(mayBeBack, `${key} is in the bin`).toBe(true);
		else
			expect(state.trim()).toBe(
				stateOf(hashOf(await readFile(join(binIn(library), key, `source.md`))), there.title).trim(),
			);
		expect(there?.id ?? id).toBe(id);
	}
	const log = await openDecisions(library);
	const names = new Set(log.all().map((one) => (one.decision === 'dismiss' ? one.name : '')));
	for (const name of possible.decided) expect([...names], 'decisions').toContain(name);
	for (const name of names) expect([...possible.asked], 'decisions').toContain(name);
}

if (process.env['CI'] === 'true') fc.configureGlobal({ seed: 20_261_130 });

test(
	'keeps what it acknowledged, whole, in ten thousand schedules of changes, faults, kills and power cuts',
	{ timeout: 300_000 },
	async () => {
		await fc.assert(
			fc.asyncProperty(schedules, (schedule) => run(schedule)),
			{ numRuns: 10_000 },
		);
	},
);
