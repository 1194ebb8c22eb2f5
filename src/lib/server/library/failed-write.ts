// A write of an interview that failed may have happened all the same: a disk reports an error after the name was there,
// or nothing but its report was lost. What stands on the disk counts, not what the process remembers.
import { isProblem, problem, type Problem } from '#graph/problem.ts';
import type { Derived } from './derived.ts';
import { reasonOf } from './durable.ts';
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
	/** Whether it is another now than it was known to be. */
	async function reread(id: string): Promise<boolean> {
		const before = fingerprint();
		const record = await rereadRecord(path, id);
		if (record === undefined) records.delete(id);
		else records.set(id, record);
		await aside.forget(id);
		return fingerprint() !== before;
	}

	return async function rereadOnFailure<Result>(id: string, write: Promise<Result>): Promise<Result> {
		try {
			return await write;
		} catch (error) {
			// Of what cannot be read either, nothing better is known than before.
			if (!(await reread(id).catch(() => false))) throw error;
			throw await unconfirmed(graph, `The change of ${id}`, error);
		}
	};
}

/** What stands in the library is not what the graph was told: the next change makes it anew. */
export async function unconfirmed(graph: Pick<Derived, 'follow'>, what: string, error: unknown): Promise<Problem> {
	const cause = isProblem(error) && error.cause !== undefined ? error.cause : error;
	const told = problem('change_unconfirmed', { what, reason: reasonOf(cause) }, { cause: error });
	await graph.follow(() => Promise.reject(told));
	return told;
}
