// A write of an interview that failed may have happened all the same: a disk reports an error after the name was there,
// or nothing but its report was lost. What stands on the disk counts, not what the process remembers.
import type { Derived } from './derived.ts';
import { rereadRecord } from './read-records.ts';
import type { InterviewRecord } from './records.ts';
import type { SetAsideList } from './set-aside.ts';

type Ground = {
	/** Of the library. */
	readonly path: string;
	readonly records: Map<string, InterviewRecord>;
	readonly aside: SetAsideList;
	readonly graph: Pick<Derived, 'follow'>;
	/** Of what the graph is made from. */
	fingerprint(): string;
};

/** `rereadOnFailure(id, write)`: as the write; where it fails, the interview is read anew before that is told. */
export function makeRereading({ path, records, aside, graph, fingerprint }: Ground) {
	async function reread(id: string): Promise<void> {
		const before = fingerprint();
		const record = await rereadRecord(path, id);
		if (record === undefined) records.delete(id);
		else records.set(id, record);
		await aside.forget(id);
		if (fingerprint() !== before) await fallBehind(graph, new Error('a write failed, and may have happened'));
	}

	return async function rereadOnFailure<Result>(id: string, write: Promise<Result>): Promise<Result> {
		try {
			return await write;
		} catch (error) {
			// Of what cannot be read either, nothing better is known than before.
			await reread(id).catch(() => undefined);
			throw error;
		}
	};
}

/** The next change makes the graph anew: what stands in the library is not what the graph was told. */
export async function fallBehind(graph: Pick<Derived, 'follow'>, reason: Error): Promise<void> {
	await graph.follow(() => Promise.reject(reason));
}
