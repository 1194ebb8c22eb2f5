// A write of an interview that failed may have happened all the same: a disk reports an error after the name was there,
// or nothing but its report was lost. What stands on the disk counts, not what the process remembers.
import { isProblem, problem, type Problem } from '#graph/problem.ts';
import { reasonOf } from '../durable.ts';
import type { OpenLibrary } from '../open-library.ts';
import { rereadRecord } from '../read-records.ts';
import type { InterviewRecord } from '../records.ts';

type Following = { readonly graph: Pick<OpenLibrary['graph'], 'follow'> };
type Reread = Pick<OpenLibrary, 'path' | 'records' | 'aside'>;

/** As the write; where it fails, the interview is read anew before that is told. */
export async function rereadOnFailure<Result>(
	library: Reread & Following,
	id: string,
	write: Promise<Result>,
): Promise<Result> {
	try {
		return await write;
	} catch (error) {
		// Of what cannot be read either, nothing better is known than before.
		if (!(await reread(library, id).catch(() => false))) throw error;
		throw await unconfirmed(library, `The change of ${id}`, error);
	}
}

/** Whether it is another now than it was known to be. */
async function reread({ path, records, aside }: Reread, id: string): Promise<boolean> {
	const before = records.get(id);
	const record = await rereadRecord(path, id);
	if (record === undefined) records.delete(id);
	else records.set(id, record);
	await aside.forget(id);
	return !isSameState(before, record);
}

/** As the graph's fingerprint tells them apart. */
function isSameState(a: InterviewRecord | undefined, b: InterviewRecord | undefined): boolean {
	return a?.source.sha256 === b?.source.sha256 && a?.sha256 === b?.sha256;
}

/** What stands in the library is not what the graph was told: the next change makes it anew. */
export async function unconfirmed({ graph }: Following, what: string, error: unknown): Promise<Problem> {
	const cause = isProblem(error) && error.cause !== undefined ? error.cause : error;
	const told = problem('change_unconfirmed', { what, reason: reasonOf(cause) }, { cause: error });
	await graph.follow(() => Promise.reject(told));
	return told;
}
