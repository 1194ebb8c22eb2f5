// Deciding, and taking a decision back. A decision is durable in the log first; the interviews that it concerns are read
// anew and the graph follows, as it does after any change.
import type { EntityId } from '#graph/model.ts';
import { problem } from '#graph/problem.ts';
import { undone, type Decision, type Ruling } from '#graph/review/decisions.ts';
import type { Store } from '#cypher/store.ts';
import { unconfirmed } from '../changes/failed-write.ts';
import type { Decided } from '../changes/outcomes.ts';
import { extractOne } from '../extracting.ts';
import type { OpenLibrary } from '../open-library.ts';
import type { InterviewRecord } from '../records.ts';
import { keepReview, readReview } from './review-file.ts';
import type { DecisionRequest } from './reviews.ts';
import { rulingOf } from './ruling.ts';
import { reviewOf } from './waiting.ts';

/** @throws Problem interview_unknown, entity_unknown, decision_unfit */
export async function decide(library: OpenLibrary, request: DecisionRequest): Promise<Decided> {
	const store = library.graph.store();
	const kept = request.interview === undefined ? [] : await reviewOf(library, request.interview);
	const ruling = await rulingOf(request, kept, store);
	const interview = request.everywhere === true ? undefined : request.interview;
	return await record(library, { ruling, interview, entity: request.entity });
}

/** Takes a decision back; once it is, nothing changes. @throws Problem decision_unknown */
export async function undo(library: OpenLibrary, id: string): Promise<Decided> {
	const all = library.log.all();
	const decision = all.find((one) => one.id === id);
	if (decision === undefined) throw problem('decision_unknown', { id });
	const before = all.findLast((one) => one.decision === 'undo' && one.of === id);
	if (before !== undefined && undone(all).has(id)) return { decision: before };
	const entity = decision.decision === 'undo' ? decidedEntity(decision.of, all) : decision.entity;
	return await record(library, { ruling: { decision: 'undo', of: id }, interview: decision.interview, entity });
}

/** What a chain of decisions, each of which takes the one before back, is about. */
function decidedEntity(id: string, all: readonly Decision[]): EntityId {
	const decision = all.find((one) => one.id === id);
	if (decision === undefined) return '';
	return decision.decision === 'undo' ? decidedEntity(decision.of, all) : decision.entity;
}

/** `interview`: undefined where it holds everywhere. */
type Recording = {
	readonly ruling: Ruling;
	readonly interview: string | undefined;
	readonly entity: EntityId;
};

async function record(library: OpenLibrary, { ruling, interview, entity }: Recording): Promise<Decided> {
	const { graph, records } = library;
	const store = graph.store();
	const changed = interview === undefined ? await concerned(library, entity, store) : [records.get(interview)];
	const decision = await appended(library, ruling, interview);
	const behind = await graph.follow(async (into) => {
		for (const one of changed) {
			// A decision on an interview that is gone is kept for the day it comes back.
			if (one === undefined) continue;
			const extraction = await extractOne(library, one);
			await keepReview(library, one, extraction.review);
			await into.replace(extraction.knowledge);
		}
	});
	return behind === undefined ? { decision } : { decision, behind };
}

/** Interviews that show the thing, or have it waiting or set aside: what a decision on it changes. */
async function concerned(library: OpenLibrary, entity: EntityId, store: Store): Promise<readonly InterviewRecord[]> {
	const all: InterviewRecord[] = [];
	for (const record of library.records.values()) {
		const review = await readReview(library, record);
		const isHere = review?.some(({ item }) => item.entity === entity) ?? true;
		const about = { interview: record.id, ids: [entity], limit: 1 };
		if (isHere || (await store.ask('entities-by-id-in-interview', about)).length > 0) all.push(record);
	}
	return all;
}

/** A line that could not be acknowledged may stand in the log all the same: then the graph is made anew. */
async function appended(library: OpenLibrary, ruling: Ruling, interview: string | undefined): Promise<Decision> {
	const { log } = library;
	const before = log.hash();
	try {
		return await log.append(ruling, interview);
	} catch (error) {
		throw log.hash() === before ? error : await unconfirmed(library, 'The decision', error);
	}
}
