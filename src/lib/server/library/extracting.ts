// The library's interviews read through, each from its own source: for the graph that is made anew, for a check, for
// whoever decides something. One that cannot be read through is set aside, and keeps no other from being read.
import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { isProblem, problem, type Problem } from '#graph/problem.ts';
import { systemCode } from './durable.ts';
import { readThrough, type How, type ReadThrough, type Unread } from './extraction.ts';
import { interviewsIn } from './folder.ts';
import type { LibraryParts } from './library-parts.ts';
import { concernsOne, readSource } from './read-records.ts';
import type { InterviewRecord } from './records.ts';
import { keepReview } from './reviews/review-file.ts';

type WithBytes = ReadThrough & { readonly bytes: Uint8Array };

type Unextracted = Pick<LibraryParts, 'path' | 'log' | 'lexicon' | 'closing'>;

/** An interview of the library, as it is asked for. */
export async function unread(
	{ path, log, lexicon }: Pick<LibraryParts, 'path' | 'log' | 'lexicon'>,
	record: InterviewRecord,
): Promise<Unread> {
	const { id, given, source } = record;
	const bytes = await readSource(path, record);
	return { id, name: source.name, bytes, given, decisions: log.standing(id), names: lexicon.names };
}

/** @throws Problem library_damaged: what was read once can be read again, unless somebody changed it behind the library's back */
export async function extractOne(parts: Unextracted, record: InterviewRecord, how?: How): Promise<WithBytes> {
	const asked = await unread(parts, record);
	try {
		return { ...(await readThrough(asked, { ...how, signal: parts.closing.signal })), bytes: asked.bytes };
	} catch (error) {
		if (!isProblem(error) || error.code === 'closing') throw error;
		const file = join(interviewsIn(parts.path), record.id, record.source.file);
		throw problem('library_damaged', { path: file, reason: error.message }, { cause: error });
	}
}

/** What waits for the user in it is kept as well; undefined where it is set aside. */
export async function extractOrSetAside(
	parts: Unextracted & Pick<LibraryParts, 'aside'>,
	record: InterviewRecord,
	reading: Promise<WithBytes | undefined> = extractOne(parts, record),
): Promise<WithBytes | undefined> {
	try {
		const extraction = await reading;
		if (extraction !== undefined) await keepReview(parts, record, extraction.review);
		return extraction;
	} catch (error) {
		await parts.aside.add(record.id, refusalOf(error, record));
		return undefined;
	}
}

/** All, by id. Whoever ends the program does not wait for it: the next opening makes up for that. @throws Problem closing */
export async function* extractAll(
	parts: Unextracted & Pick<LibraryParts, 'aside' | 'records'>,
): AsyncGenerator<WithBytes & { readonly id: string }> {
	const inOrder = [...parts.records.values()];
	let next = begun(parts, inOrder[0]);
	for (const [at, record] of inOrder.entries()) {
		if (parts.closing.signal.aborted) throw problem('closing', {});
		const extraction = await extractOrSetAside(parts, record, next);
		next = begun(parts, inOrder[at + 1]);
		if (extraction !== undefined) yield { ...extraction, id: record.id };
		await breathe();
	}
}

/** Read while whoever asked is busy with the one before. */
function begun(parts: Unextracted, record: InterviewRecord | undefined): Promise<WithBytes | undefined> {
	const reading = record === undefined ? Promise.resolve(undefined) : extractOne(parts, record);
	// It is heard of where it is waited for, and nobody waits for it where the one before stops all.
	reading.catch(() => undefined);
	return reading;
}

/** Why one interview cannot be read through. What is wrong with the whole library, or the machine, is thrown again. */
function refusalOf(error: unknown, { id, source }: InterviewRecord): Problem {
	const path = `interviews/${id}/${source.file}`;
	const cause = isProblem(error) && error.code === 'library_damaged' && isProblem(error.cause) ? error.cause : error;
	if (isProblem(cause) && cause.code === 'closing') throw cause;
	if (isProblem(cause) || systemCode(cause) !== undefined) return concernsOne(cause, path);
	// A rule that fails on one interview is no reason to withhold the others.
	const reason = cause instanceof Error ? cause.message : String(cause);
	return problem('extraction_failed', { source: path, reason }, { cause });
}
