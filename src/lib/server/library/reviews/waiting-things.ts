// What waits in an interview or in all, as the graph draws it where it is to show everything that was found. Kept beside
// the review (review-file.ts); of an interview that is asked for by name it is made anew where it is missing.
import type { EntityId } from '#graph/model.ts';
import type { WaitingThing } from '#lib/review-items.ts';
import { extractOne } from '../extracting.ts';
import type { LibraryParts } from '../library-parts.ts';
import type { InterviewRecord } from '../records.ts';
import { keepReview, readThings, reviewKey } from './review-file.ts';
import { reviewIn } from './review-items.ts';

type Parts = Pick<LibraryParts, 'path' | 'log' | 'lexicon' | 'closing' | 'records'>;

/** What waits, and where. */
export type WaitingIn = { readonly interview: string; readonly things: readonly WaitingThing[] };

/** Of one interview, or of all as far as that is known without reading one anew. @throws Problem library_unusable */
export async function waitingThings(parts: Parts, interview?: string): Promise<readonly WaitingIn[]> {
	const all: WaitingIn[] = [];
	for (const record of parts.records.values()) {
		if (interview !== undefined && record.id !== interview) continue;
		const things = (await readThings(parts, record)) ?? (interview === undefined ? [] : await anew(parts, record));
		if (things.length > 0) all.push({ interview: record.id, things });
	}
	return all;
}

/** Interviews in which it waits. */
export async function interviewsThatWaitFor(parts: Parts, entity: EntityId): Promise<readonly string[]> {
	const all = await waitingThings(parts);
	return all.filter(({ things }) => things.some((one) => one.entity === entity)).map(({ interview }) => interview);
}

/** Of a library that cannot be written to, so that not every page reads the interview anew; by interview. */
const made = new WeakMap<Parts['records'], Map<string, Made>>();
type Made = { readonly key: string; readonly things: readonly WaitingThing[] };
const mostMade = 20;

async function anew(parts: Parts, record: InterviewRecord): Promise<readonly WaitingThing[]> {
	const all = made.get(parts.records) ?? new Map<string, Made>();
	made.set(parts.records, all);
	const key = reviewKey(parts, record);
	const known = all.get(record.id);
	if (known?.key === key) return known.things;
	const things = await extracted(parts, record);
	all.set(record.id, { key, things });
	for (const oldest of all.keys()) if (all.size > mostMade) all.delete(oldest);
	return things;
}

async function extracted(parts: Parts, record: InterviewRecord): Promise<readonly WaitingThing[]> {
	const { review } = await extractOne(parts, record, { lane: 'look' });
	await keepReview(parts, record, review);
	return reviewIn(review).things;
}
