// Interviews that are in the library's folder and not in its graph: those that cannot be read, that are refused when
// they are read through, or that the graph cannot take. Each is told by its name and why; everything else is there.
// What took a reading to find out is remembered in set-aside.json, so that the next start does not find it out again.
// That file is derived: it may be deleted, and they are then tried again.
import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isProblem, problem, type Problem } from '#graph/problem.ts';
import type { SetAside } from '#lib/api.ts';
import { systemCode, writeDurably } from './durable.ts';
import { plain } from './entries.ts';
import { interviewsIn } from './folder.ts';
import type { ReadRecords } from './read-records.ts';
import { hashOf, type InterviewRecord } from './records.ts';

/** Why an interview is not in the graph: it is set aside, or not in the library at all. */
export function whyMissing(id: string, aside: SetAside | undefined): Problem {
	return aside === undefined
		? problem('interview_unknown', { id })
		: problem('interview_set_aside', { id, reason: aside.message });
}

/** @throws Problem interview_unknown, interview_set_aside */
export function recordOf(
	{ records, aside }: { readonly records: ReadonlyMap<string, InterviewRecord>; readonly aside: SetAsideList },
	id: string,
): InterviewRecord {
	const record = records.get(id);
	if (record === undefined || aside.get(id) !== undefined) throw whyMissing(id, aside.get(id));
	return record;
}

export type SetAsideList = {
	/** By id, in its order. */
	all(): readonly SetAside[];
	get(id: string): SetAside | undefined;
	/** Those of them that can be read. */
	records(): readonly InterviewRecord[];
	/** Takes an interview out of `records`, until it is forgotten here. */
	add(id: string, problem: Problem): Promise<void>;
	/** Of one that was removed, or has come into the graph after all. */
	forget(id: string): Promise<void>;
	/** Puts back into `records` what can be read: the next reading says anew what becomes of it. */
	tryAgain(): Promise<void>;
};

/** `made` is a hash of all that a reading is made from, its bytes excepted. */
type Ground = { readonly folder: string; made(record: InterviewRecord): string };

const fileName = 'set-aside.json';

type Kept = SetAside & {
	readonly record?: InterviewRecord;
	/** Of all that it was made from; another may be read. */
	readonly key?: string;
};

/** Moves out of `records` what was set aside before, and has not changed since. */
export async function openSetAside({ records, unreadable }: ReadRecords, ground: Ground): Promise<SetAsideList> {
	const { folder } = ground;
	const kept = new Map<string, Kept>();
	for (const [id, { code, message }] of unreadable) kept.set(id, { id, code, message });
	for (const before of await remembered(folder)) {
		const record = records.get(before.id);
		if (record === undefined || before.key !== keyOf(record, ground)) continue;
		records.delete(record.id);
		kept.set(record.id, { ...before, record });
	}

	function readable(): readonly InterviewRecord[] {
		return [...kept.values()].flatMap(({ record }) => record ?? []);
	}

	async function remember(): Promise<void> {
		const all = [...kept.values()].flatMap(({ record, ...one }) => (record === undefined ? [] : [one]));
		await save(folder, all.sort(byId));
	}

	return {
		all: () => [...kept.values()].map(({ id, code, message }) => ({ id, code, message })).sort(byId),
		get: (id) => kept.get(id),
		records: readable,
		async add(id, { code, message }) {
			const record = records.get(id);
			if (record === undefined) return;
			records.delete(id);
			kept.set(id, { id, code, message, record, key: keyOf(record, ground) });
			await remember();
		},
		async forget(id) {
			if (kept.delete(id)) await remember();
		},
		async tryAgain() {
			const again = readable();
			for (const record of again) {
				kept.delete(record.id);
				records.set(record.id, record);
			}
			if (again.length > 0) await remember();
		},
	};
}

const byId = (a: SetAside, b: SetAside): number => (a.id < b.id ? -1 : 1);

/** The source's size and time stand for its bytes: they are not read at each start. */
function keyOf(record: InterviewRecord, { folder, made }: Ground): string {
	const path = join(interviewsIn(folder), record.id, record.source.file);
	const { size = 0, mtimeMs = 0 } = statSync(path, { throwIfNoEntry: false }) ?? {};
	return hashOf(JSON.stringify([made(record), size, mtimeMs]));
}

/** A file that was torn, spoilt or deleted tells of none: they are tried again. */
async function remembered(folder: string): Promise<readonly (SetAside & { readonly key: string })[]> {
	try {
		const all: unknown = JSON.parse(await readFile(join(folder, fileName), 'utf8'));
		return Array.isArray(all) ? all.flatMap((one: unknown) => keptFrom(one) ?? []) : [];
	} catch (error) {
		if (error instanceof SyntaxError || systemCode(error) !== undefined) return [];
		throw error;
	}
}

function keptFrom(value: unknown): (SetAside & { readonly key: string }) | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const { id, code, message, key } = value as { readonly [name: string]: unknown };
	const isWhole = [id, code, message, key].every((one) => typeof one === 'string');
	return isWhole ? (value as SetAside & { readonly key: string }) : undefined;
}

/** A disk that takes nothing costs the next start a second try, and nothing else. */
async function save(folder: string, all: readonly Omit<Kept, 'record'>[]): Promise<void> {
	try {
		await writeDurably(join(folder, fileName), `${JSON.stringify(all, undefined, '\t')}\n`);
	} catch (error) {
		if (systemCode(error) === undefined && !isProblem(error)) throw error;
	}
}

const mostTold = 5;

/** A line each for people, not more than they read. */
export function linesOf(all: readonly SetAside[]): readonly string[] {
	const lines = all.slice(0, mostTold).map(({ id, message }) => `${plain(id)} is set aside: ${message}`);
	const more = all.length - lines.length;
	return more === 0 ? lines : [...lines, `${more} more are set aside: colloquy check names them all.`];
}
