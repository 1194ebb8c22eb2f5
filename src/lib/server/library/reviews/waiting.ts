// What waits for the user in each interview: what rules are unsure of, and what a model proposed where one was asked.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Deciding } from '#graph/review/decisions.ts';
import type { EntityId } from '#graph/model.ts';
import type { WaitingHere, WaitingItem } from '#lib/review-items.ts';
import { extractOne, unread } from '../extracting.ts';
import { proposedIn } from '../extraction.ts';
import type { OpenLibrary } from '../open-library.ts';
import type { InterviewRecord } from '../records.ts';
import { recordOf } from '../set-aside.ts';
import { keepReview, readOpen, readReview } from './review-file.ts';
import { reviewIn, type Kept } from './review-items.ts';
import { interviewsThatWaitFor } from './waiting-things.ts';

/** @throws Problem interview_unknown, interview_set_aside */
export async function waitingIn(library: OpenLibrary, id: string): Promise<readonly WaitingItem[]> {
	return (await reviewOf(library, id)).map(({ item }) => withScope(item, library.log.standing(id)));
}

/** Interviews in which one thing is looked at: more than anybody decides about at once. */
const mostInterviews = 20;

/** What waits of a thing, in an interview or in all in which it does. @throws Problem interview_unknown, interview_set_aside */
export async function waitingFor(
	library: OpenLibrary,
	entity: EntityId,
	interview?: string,
): Promise<readonly WaitingHere[]> {
	const all = interview === undefined ? await interviewsThatWaitFor(library, entity) : [interview];
	const here: WaitingHere[] = [];
	for (const id of all.slice(0, mostInterviews)) {
		const item = (await reviewOf(library, id)).find(
			({ item }) => item.state === 'waits' && item.entity === entity,
		)?.item;
		if (item !== undefined) here.push({ interview: id, item });
	}
	return here;
}

function withScope(item: WaitingItem, standing: readonly Deciding[]): WaitingItem {
	const decision = standing.find(({ id }) => id === item.decision);
	return decision === undefined ? item : { ...item, everywhere: decision.interview === undefined };
}

/** How many things wait in each, as far as that is known without reading an interview anew. */
export async function countsIn(library: OpenLibrary, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
	const counts = new Map<string, number>();
	for (const id of ids) {
		const record = library.records.get(id);
		const open = record === undefined ? undefined : await readOpen(library, record);
		if (open !== undefined) counts.set(id, open);
	}
	return counts;
}

/** By rules, and by a model where one was asked. @throws Problem interview_unknown, interview_set_aside */
export async function reviewOf(library: OpenLibrary, id: string): Promise<readonly Kept[]> {
	const record = recordOf(library, id);
	const kept = (await readReview(library, record)) ?? (await madeAnew(library, record));
	return [...kept, ...(await proposalsFor(library, record))];
}

async function madeAnew(library: OpenLibrary, record: InterviewRecord): Promise<readonly Kept[]> {
	const { review } = await extractOne(library, record, { lane: 'look' });
	await keepReview(library, record, review);
	return reviewIn(review).kept;
}

async function proposalsFor(library: OpenLibrary, record: InterviewRecord): Promise<readonly Kept[]> {
	if (!existsSync(join(library.path, 'proposals'))) return [];
	const { keptProposals } = await import('../../llm/kept.ts');
	const answers = await keptProposals(library.path, record.id);
	if (answers.every(({ proposals }) => proposals.length === 0)) return [];
	return reviewIn(await proposedIn(await unread(library, record), answers, { lane: 'look' })).kept;
}
