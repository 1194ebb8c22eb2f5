// Taking an interview into the library, or a new state of one that it has.
import { join } from 'node:path';
import type { PackedKnowledge } from '#cypher/packed.ts';
import { withAudio } from '../../audio/keeping.ts';
import { placementFor, type Arrival, type Holdings } from '../arrivals.ts';
import { audited } from '../audit.ts';
import { readThrough } from '../extraction.ts';
import { interviewsIn } from '../folder.ts';
import type { OpenLibrary } from '../open-library.ts';
import { hashInSlices, isThere, writeRecord, type InterviewRecord } from '../records.ts';
import { keepReview } from '../reviews/review-file.ts';
import { keptAt, originOf, whatToWrite, type Writing } from '../what-to-write.ts';
import { rereadOnFailure } from './failed-write.ts';
import type { Ingested } from './outcomes.ts';

/** `knowledge`: what the graph is to take in; absent where nothing changed. */
type Placed = { readonly done: Ingested; readonly knowledge?: PackedKnowledge };

export async function ingest(library: OpenLibrary, arrival: Arrival): Promise<Ingested> {
	// A graph that cannot be asked is told before anything is changed.
	library.graph.store();
	const { done, knowledge } = await place(library, arrival);
	if (knowledge === undefined) return done;
	const behind = await library.graph.follow((store) => store.replace(knowledge));
	return behind === undefined ? done : { ...done, behind };
}

/** Into the folder alone, with its recording. */
export async function place(library: OpenLibrary, arrival: Arrival): Promise<Placed> {
	const { path, audit } = library;
	return await audit.tell((write) => {
		const about = { by: arrival.by ?? 'command', file: arrival.audio?.name ?? '' };
		return withAudio(
			path,
			arrival,
			(one) => placeText(library, one),
			(interview) => write({ what: 'recording', interview, ...about }),
		);
	});
}

/** The interview is durable in the folder when this returns; the graph does not know of it yet. */
async function placeText(library: OpenLibrary, arrival: Arrival): Promise<Placed> {
	const found = placementFor(arrival, await hashInSlices(arrival.bytes), holdingsOf(library));
	if (found.outcome === 'unchanged') return { done: { id: found.record.id, outcome: 'unchanged' } };
	const { log, lexicon, closing } = library;
	const writing = whatToWrite(arrival, found);
	const { given, previous, id } = writing;
	const { name, bytes } = arrival;
	const asked = { id, name, bytes, given, decisions: log.standing(id), names: lexicon.names };
	const { knowledge, report, review } = await readThrough(asked, { signal: closing.signal });
	const { record, foreign } = await writeText(library, arrival, writing);
	library.records.set(id, record);
	await library.aside.forget(id);
	await keepReview(library, record, review);
	const isOther = previous !== undefined && previous.source.sha256 !== record.source.sha256;
	const kept = isOther ? keptAt(previous) : foreign;
	const done: Ingested = {
		id,
		outcome: foreign === undefined ? found.outcome : 'replaced',
		report,
		...(found.outcome === 'added' && found.namesake !== undefined ? { namesake: found.namesake } : {}),
		...(kept === undefined ? {} : { kept }),
	};
	return { done, knowledge };
}

async function writeText(
	library: OpenLibrary,
	arrival: Arrival,
	{ id, given, previous }: Writing,
): ReturnType<typeof writeRecord> {
	const source = originOf(arrival, previous);
	return await library.audit.tell((write) => {
		const what = previous === undefined ? 'added' : 'replaced';
		const before = (next: InterviewRecord): Promise<void> =>
			write({ what, by: arrival.by ?? 'command', ...audited(next), file: arrival.name });
		const writing = writeRecord(library.path, { id, bytes: arrival.bytes, given, source }, previous, before);
		return rereadOnFailure(library, id, writing);
	});
}

function holdingsOf({ path, records, aside }: OpenLibrary): Holdings {
	const all = [...records.values(), ...aside.records()];
	return {
		records: new Map(all.map((record) => [record.id, record])),
		isTaken: (id) => isThere(join(interviewsIn(path), id)),
		isSetAside: (id) => aside.get(id) !== undefined,
	};
}
