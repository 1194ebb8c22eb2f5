// The library's interviews read through, each from its own source: for the graph that is made anew, for a check, for
// whoever decides something. One that cannot be read through is set aside, and keeps no other from being read.
import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { isProblem, problem, type Problem } from '#graph/problem.ts';
import type { DecisionLog } from './decision-log.ts';
import { systemCode } from './durable.ts';
import { readThrough, type How, type ReadThrough, type Unread } from './extraction.ts';
import { interviewsIn } from './folder.ts';
import type { LibraryLexicon } from './lexicon.ts';
import { concernsOne, readSource } from './read-records.ts';
import type { InterviewRecord } from './records.ts';
import type { SetAsideList } from './set-aside.ts';
import type { PackedReview } from './waiting.ts';

type WithBytes = ReadThrough & { readonly bytes: Uint8Array };

type Ground = {
	/** Of the library. */
	readonly path: string;
	readonly records: ReadonlyMap<string, InterviewRecord>;
	readonly log: DecisionLog;
	readonly lexicon: LibraryLexicon;
	readonly aside: SetAsideList;
	/** Whoever ends the program does not wait for a rebuild: the next opening makes up for it. */
	readonly closing: AbortSignal;
	/** Called with each before it is given. */
	keep(record: InterviewRecord, review: PackedReview): Promise<unknown>;
};

export function makeExtracting({ path, records, log, lexicon, aside, closing, keep }: Ground) {
	async function unread(record: InterviewRecord): Promise<Unread> {
		const { id, given, source } = record;
		const bytes = await readSource(path, record);
		return { id, name: source.name, bytes, given, decisions: log.standing(id), names: lexicon.names };
	}

	/** @throws Problem library_damaged: what was read once can be read again, unless somebody changed it behind the library's back */
	async function one(record: InterviewRecord, how?: How): Promise<WithBytes> {
		const asked = await unread(record);
		try {
			return { ...(await readThrough(asked, { ...how, signal: closing })), bytes: asked.bytes };
		} catch (error) {
			if (!isProblem(error) || error.code === 'closing') throw error;
			const file = join(interviewsIn(path), record.id, record.source.file);
			throw problem('library_damaged', { path: file, reason: error.message }, { cause: error });
		}
	}

	/** Read while whoever asked is busy with the one before. */
	function begun(record: InterviewRecord | undefined): Promise<WithBytes | undefined> {
		const reading = record === undefined ? Promise.resolve(undefined) : one(record);
		// It is heard of where it is waited for, and nobody waits for it where the one before stops all.
		reading.catch(() => undefined);
		return reading;
	}

	/** Kept as well; undefined where it is set aside. */
	async function oneOrSetAside(
		record: InterviewRecord,
		reading: Promise<WithBytes | undefined> = one(record),
	): Promise<WithBytes | undefined> {
		try {
			const extraction = await reading;
			if (extraction !== undefined) await keep(record, extraction.review);
			return extraction;
		} catch (error) {
			await aside.add(record.id, refusalOf(error, record));
			return undefined;
		}
	}

	async function* all(): AsyncGenerator<WithBytes & { readonly id: string }> {
		const inOrder = [...records.values()];
		let next = begun(inOrder[0]);
		for (const [at, record] of inOrder.entries()) {
			if (closing.aborted) throw problem('closing', {});
			const extraction = await oneOrSetAside(record, next);
			next = begun(inOrder[at + 1]);
			if (extraction !== undefined) yield { ...extraction, id: record.id };
			await breathe();
		}
	}

	return { unread, one, oneOrSetAside, all };
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
