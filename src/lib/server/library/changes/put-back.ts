// Putting an interview back from the bin, with all that was decided about it; under another id where its own is taken.
import { join } from 'node:path';
import { isProblem } from '#graph/problem.ts';
import type { By } from '../audit.ts';
import { binnedAs, moveFromBin } from '../bin.ts';
import { extractOrSetAside } from '../extracting.ts';
import { interviewsIn } from '../folder.ts';
import { freeId, interviewIdOf, isInterviewId } from '../ids.ts';
import type { OpenLibrary } from '../open-library.ts';
import { rereadRecord } from '../read-records.ts';
import { isThere } from '../records.ts';
import { rereadOnFailure } from './failed-write.ts';
import type { Restored } from './outcomes.ts';

/** @throws Problem removed_unknown */
export async function putBack(library: OpenLibrary, key: string, by: By): Promise<Restored> {
	const { path, records, aside, audit, graph } = library;
	const { id: wanted } = await binnedAs(path, key);
	const id = idFor(path, wanted);
	await audit.tell(async (write) => {
		await write({ what: 'put back', by, interview: id, key });
		await rereadOnFailure(library, id, moveFromBin(path, key, id));
	});
	const setAside = await takeIn(library, id);
	const record = records.get(id);
	const extraction = record === undefined ? undefined : await extractOrSetAside(library, record);
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

function idFor(path: string, wanted: string): string {
	const isTaken = (id: string): boolean => isThere(join(interviewsIn(path), id));
	if (!isTaken(wanted)) return wanted;
	return freeId(isInterviewId(wanted) ? wanted : interviewIdOf(`${wanted}.md`), isTaken);
}

/** Into what the library knows; where it cannot be read, why: the next opening sets it aside. */
async function takeIn({ path, records }: OpenLibrary, id: string): Promise<string | undefined> {
	try {
		const record = await rereadRecord(path, id);
		if (record !== undefined) records.set(id, record);
		return undefined;
	} catch (error) {
		if (!isProblem(error)) throw error;
		return error.message;
	}
}
