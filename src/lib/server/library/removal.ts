// Taking interviews out of the open library, and putting them back. The folder is changed first, whatever state the graph
// is in, also where it cannot be opened; the graph follows when it can.
import { join } from 'node:path';
import { isProblem, problem } from '#graph/problem.ts';
import type { Audit, By } from './audit.ts';
import { binned, binnedAs, deleteFromBin, freeKey, keysIn, moveFromBin, moveToBin, type Binned } from './bin.ts';
import type { Derived } from './derived.ts';
import type { ReadThrough } from './extraction.ts';
import { interviewsIn } from './folder.ts';
import { freeId, interviewIdOf, isInterviewId } from './ids.ts';
import { rereadRecord } from './read-records.ts';
import { discardOldState, isThere, type InterviewRecord } from './records.ts';
import type { SetAsideList } from './set-aside.ts';
import { forgetReview } from './waiting.ts';

export type Removed = {
	readonly id: string;
	/** Under which the bin has it. */
	readonly key: string;
	/** Why the graph could not follow, though the folder has changed; the next opening makes up for it. */
	readonly behind?: Error;
};

export type Restored = {
	readonly id: string;
	/** The id that it had, where another interview has it now. */
	readonly was?: string;
	/** Why it is set aside: it stands in the library again, and not in the graph. */
	readonly setAside?: string;
	/** As for what was removed. */
	readonly behind?: Error;
};

export type Bin = {
	/** What was removed last comes first. */
	all(): Promise<readonly Binned[]>;
	count(): Promise<number>;
	/** @throws Problem removed_unknown */
	get(key: string): Promise<Binned>;
	/** Puts an interview back, with all that was decided about it; under another id where its own is taken. @throws Problem removed_unknown */
	restore(key: string, by?: By): Promise<Restored>;
	/** Deletes it for good, and tells what it was. @throws Problem removed_unknown */
	delete(key: string, by?: By): Promise<Binned>;
};

export type RemovalGround = {
	/** Of the library. */
	readonly path: string;
	readonly records: Map<string, InterviewRecord>;
	readonly aside: Pick<SetAsideList, 'get' | 'forget'>;
	readonly graph: Pick<Derived, 'follow'>;
	readonly audit: Audit;
	rereadOnFailure(id: string, write: Promise<void>): Promise<void>;
	/** Reads it, and keeps what waits for the reader in it; undefined where it is set aside. */
	extract(record: InterviewRecord): Promise<ReadThrough | undefined>;
};

export function makeRemoval({ path, records, aside, graph, audit, rereadOnFailure, extract }: RemovalGround): Bin & {
	remove(id: string, by?: By): Promise<Removed>;
} {
	const homeOf = (id: string): string => join(interviewsIn(path), id);

	async function remove(id: string, by: By = 'command'): Promise<Removed> {
		if (!records.has(id) && aside.get(id) === undefined) throw problem('interview_unknown', { id });
		const key = freeKey(path, id);
		await discardOldState(path, id);
		await audit.tell(async (write) => {
			const sha256 = records.get(id)?.source.sha256;
			await write({ what: 'removed', by, interview: id, key, ...(sha256 === undefined ? {} : { sha256 }) });
			await rereadOnFailure(id, moveToBin(path, id, key));
		});
		records.delete(id);
		await aside.forget(id);
		await forgetReview(path, id).catch(passOver);
		const behind = await graph.follow((store) => store.remove(id));
		return { id, key, ...(behind === undefined ? {} : { behind }) };
	}

	function idFor(wanted: string): string {
		if (!isThere(homeOf(wanted))) return wanted;
		return freeId(isInterviewId(wanted) ? wanted : interviewIdOf(`${wanted}.md`), (id) => isThere(homeOf(id)));
	}

	async function restore(key: string, by: By = 'command'): Promise<Restored> {
		const { id: wanted } = await binnedAs(path, key);
		const id = idFor(wanted);
		await audit.tell(async (write) => {
			await write({ what: 'put back', by, interview: id, key });
			await rereadOnFailure(id, moveFromBin(path, key, id));
		});
		const setAside = await takeIn(id);
		const record = records.get(id);
		const extraction = record === undefined ? undefined : await extract(record);
		const behind = await graph.follow(async (store) => {
			if (extraction !== undefined) await store.replace(extraction.knowledge);
		});
		const why = setAside ?? aside.get(id)?.message;
		return {
			id,
			...(id === wanted ? {} : { was: wanted }),
			...(why === undefined ? {} : { setAside: why }),
			...(behind === undefined ? {} : { behind }),
		};
	}

	/** Into what the library knows; where it cannot be read, why: the next opening sets it aside. */
	async function takeIn(id: string): Promise<string | undefined> {
		try {
			const record = await rereadRecord(path, id);
			if (record !== undefined) records.set(id, record);
			return undefined;
		} catch (error) {
			if (!isProblem(error)) throw error;
			return error.message;
		}
	}

	return {
		remove,
		restore,
		all: () => binned(path),
		count: async () => (await keysIn(path)).length,
		get: (key) => binnedAs(path, key),
		async delete(key, by = 'command') {
			const gone = await binnedAs(path, key);
			await audit.tell(async (write) => {
				await write({ what: 'deleted for good', by, interview: gone.id, key });
				await deleteFromBin(path, key);
			});
			return gone;
		},
	};
}

/** What waited in it is derived: what the disk keeps of that has no one to wait for. */
function passOver(error: unknown): void {
	if (!isProblem(error) && !(error instanceof Error && 'code' in error)) throw error;
}
