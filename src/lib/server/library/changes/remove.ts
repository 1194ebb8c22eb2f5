// Taking an interview out of the library: into the bin, whatever state the graph is in, also where it cannot be opened.
import { isProblem, problem } from '#graph/problem.ts';
import type { By } from '../audit.ts';
import { freeKey, moveToBin } from '../bin.ts';
import type { OpenLibrary } from '../open-library.ts';
import { discardOldState } from '../records.ts';
import { forgetReview } from '../reviews/review-file.ts';
import { rereadOnFailure } from './failed-write.ts';
import type { Removed } from './outcomes.ts';

/** @throws Problem interview_unknown */
export async function remove(library: OpenLibrary, id: string, by: By): Promise<Removed> {
	const { path, records, aside, audit, graph } = library;
	if (!records.has(id) && aside.get(id) === undefined) throw problem('interview_unknown', { id });
	const key = freeKey(path, id);
	await discardOldState(path, id);
	await audit.tell(async (write) => {
		const sha256 = records.get(id)?.source.sha256;
		await write({ what: 'removed', by, interview: id, key, ...(sha256 === undefined ? {} : { sha256 }) });
		await rereadOnFailure(library, id, moveToBin(path, id, key));
	});
	records.delete(id);
	await aside.forget(id);
	await forgetReview(path, id).catch(passOver);
	const behind = await graph.follow((store) => store.remove(id));
	return { id, key, ...(behind === undefined ? {} : { behind }) };
}

/** What waited in it is derived: what the disk keeps of that has no one to wait for. */
function passOver(error: unknown): void {
	if (!isProblem(error) && !(error instanceof Error && 'code' in error)) throw error;
}
