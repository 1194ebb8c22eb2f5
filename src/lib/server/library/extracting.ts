// The library's interviews read through, each from its own source: for the graph that is made anew, for a check, for
// whoever decides something. One that cannot be read through is set aside, and keeps no other from being read.
import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { isProblem, problem, type Problem } from '#graph/problem.ts';
import type { DecisionLog } from './decision-log.ts';
import { systemCode } from './durable.ts';
import { extractFrom, type Extraction } from './extraction.ts';
import { interviewsIn } from './folder.ts';
import type { LibraryLexicon } from './lexicon.ts';
import { concernsOne, readSource } from './read-records.ts';
import type { InterviewRecord } from './records.ts';
import type { SetAsideList } from './set-aside.ts';

export type ReadThrough = Extraction & { readonly bytes: Uint8Array };

type Ground = {
	/** Of the library. */
	readonly path: string;
	readonly records: ReadonlyMap<string, InterviewRecord>;
	readonly log: DecisionLog;
	readonly lexicon: LibraryLexicon;
	readonly aside: SetAsideList;
	isClosing(): boolean;
	/** Called with each before it is given. */
	keep(record: InterviewRecord, extraction: Extraction): Promise<unknown>;
};

export function makeExtracting({ path, records, log, lexicon, aside, isClosing, keep }: Ground) {
	/** @throws Problem library_damaged: what was read once can be read again, unless somebody changed it behind the library's back */
	async function one(record: InterviewRecord): Promise<ReadThrough> {
		const { id, given, source } = record;
		const bytes = await readSource(path, record);
		const about = { id, given, decisions: log.all(), lexicon: await lexicon.entries() };
		try {
			return { ...(await extractFrom(source.name, bytes, about)), bytes };
		} catch (error) {
			if (!isProblem(error)) throw error;
			const file = join(interviewsIn(path), id, source.file);
			throw problem('library_damaged', { path: file, reason: error.message }, { cause: error });
		}
	}

	/** Kept as well; undefined where it is set aside. */
	async function oneOrSetAside(record: InterviewRecord): Promise<ReadThrough | undefined> {
		try {
			const extraction = await one(record);
			await keep(record, extraction);
			return extraction;
		} catch (error) {
			await aside.add(record.id, refusalOf(error, record));
			return undefined;
		}
	}

	async function* all(): AsyncGenerator<ReadThrough & { readonly id: string }> {
		for (const record of [...records.values()]) {
			// Whoever ends the program does not wait for a rebuild: the next opening makes up for it.
			if (isClosing()) throw problem('closing', {});
			const extraction = await oneOrSetAside(record);
			if (extraction !== undefined) yield { ...extraction, id: record.id };
			await breathe();
		}
	}

	return { one, oneOrSetAside, all };
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
