// Where the reader decides: what waits in each interview, and the decisions on it. A decision is durable in the log
// first; the interviews that it concerns are read anew and the graph follows, as it does after any change.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { undone, type Deciding, type Decision, type Ruling } from '#graph/review/decisions.ts';
import type { EntityId, Kind } from '#graph/model.ts';
import { isProblem, problem } from '#graph/problem.ts';
import { labelsOf } from '#cypher/record.ts';
import type { Store } from '#cypher/store.ts';
import type { DecisionLine, WaitingItem } from '#lib/waiting.ts';
import type { DecisionLog } from './decision-log.ts';
import type { Derived } from './derived.ts';
import { unconfirmed } from './failed-write.ts';
import { proposedIn, type How, type ReadThrough, type Unread } from './extraction.ts';
import type { LibraryLexicon } from './lexicon.ts';
import { hashOf, type InterviewRecord } from './records.ts';

import { rulesVersion } from './rules.ts';
import { readOpen, readReview, reviewIn, saveReview, shape, type Kept, type PackedReview } from './waiting.ts';

/** What a reader asks for; the rest of a decision is what the library knows of it. */
export type DecisionRequest = {
	readonly decision: Deciding['decision'];
	readonly entity: EntityId;
	/** Where it waits or stands; may be absent where what is drawn is dismissed everywhere. */
	readonly interview?: string;
	/** It holds for every interview of the library. */
	readonly everywhere?: boolean;
	readonly kind?: Kind;
	readonly surface?: string;
};

export type Decided = {
	readonly decision: Decision;
	/** Why the graph could not follow, though the decision is safe. */
	readonly behind?: Error;
};

export type Reviews = {
	/** @throws Problem interview_unknown */
	waiting(interview: string): Promise<readonly WaitingItem[]>;
	/** How many things wait in each, as far as that is known without reading an interview anew. */
	counts(interviews: readonly string[]): Promise<ReadonlyMap<string, number>>;
	decisions(interview?: string): readonly DecisionLine[];
	/** @throws Problem interview_unknown, entity_unknown, decision_unfit */
	decide(request: DecisionRequest): Promise<Decided>;
	/** Takes a decision back; once it is, nothing changes. @throws Problem decision_unknown */
	undo(id: string): Promise<Decided>;
	/** Keeps what an extraction found to look through. */
	keep(record: InterviewRecord, review: PackedReview): Promise<void>;
};

export type Ground = {
	/** Of the library. */
	readonly path: string;
	readonly records: ReadonlyMap<string, InterviewRecord>;
	/** @throws Problem interview_unknown, interview_set_aside */
	recordOf(id: string): InterviewRecord;
	readonly log: DecisionLog;
	readonly lexicon: Pick<LibraryLexicon, 'hash'>;
	readonly graph: Pick<Derived, 'store' | 'follow'>;
	unread(record: InterviewRecord): Promise<Unread>;
	extract(record: InterviewRecord, how?: How): Promise<ReadThrough>;
};

export function reviewsOf({ path, records, recordOf, log, lexicon, graph, unread, extract }: Ground): Reviews {
	/** Everything that a review is made from. */
	function keyOf({ id, source, sha256 }: InterviewRecord): string {
		return hashOf(JSON.stringify([shape, rulesVersion(), lexicon.hash, source.sha256, sha256, log.standing(id)]));
	}

	async function keep(record: InterviewRecord, review: PackedReview): Promise<void> {
		try {
			await saveReview(path, record.id, keyOf(record), review);
		} catch (error) {
			// A copy of what can be made again: it is, when it is asked for.
			if (!isProblem(error)) throw error;
		}
	}

	/** By rules, and by a model where one was asked. */
	async function reviewOf(id: string): Promise<readonly Kept[]> {
		const record = recordOf(id);
		const kept = (await readReview(path, id, keyOf(record))) ?? (await madeAnew(record));
		return [...kept, ...(await proposalsFor(record))];
	}

	async function madeAnew(record: InterviewRecord): Promise<readonly Kept[]> {
		const { review } = await extract(record, { lane: 'look' });
		await keep(record, review);
		return reviewIn(review);
	}

	async function proposalsFor(record: InterviewRecord): Promise<readonly Kept[]> {
		if (!existsSync(join(path, 'proposals'))) return [];
		const { keptProposals } = await import('../llm/kept.ts');
		const answers = await keptProposals(path, record.id);
		if (answers.every(({ proposals }) => proposals.length === 0)) return [];
		return reviewIn(await proposedIn(await unread(record), answers, { lane: 'look' }));
	}

	/** Interviews that show the thing, or have it waiting or set aside: what a decision on it changes. */
	async function concerned(entity: EntityId, store: Store): Promise<readonly InterviewRecord[]> {
		const all: InterviewRecord[] = [];
		for (const record of records.values()) {
			const review = await readReview(path, record.id, keyOf(record));
			const isHere = review?.some(({ item }) => item.entity === entity) ?? true;
			const about = { interview: record.id, ids: [entity], limit: 1 };
			if (isHere || (await store.ask('entities-by-id-in-interview', about)).length > 0) all.push(record);
		}
		return all;
	}

	/** A line that could not be acknowledged may stand in the log all the same: then the graph is made anew. */
	async function appended(ruling: Ruling, interview: string | undefined): Promise<Decision> {
		const before = log.hash();
		try {
			return await log.append(ruling, interview);
		} catch (error) {
			throw log.hash() === before ? error : await unconfirmed(graph, 'The decision', error);
		}
	}

	async function record(ruling: Ruling, interview: string | undefined, entity: EntityId): Promise<Decided> {
		const store = graph.store();
		const changed = interview === undefined ? await concerned(entity, store) : [records.get(interview)];
		const decision = await appended(ruling, interview);
		const behind = await graph.follow(async (into) => {
			for (const one of changed) {
				// A decision on an interview that is gone is kept for the day it comes back.
				if (one === undefined) continue;
				const extraction = await extract(one);
				await keep(one, extraction.review);
				await into.replace(extraction.knowledge);
			}
		});
		return behind === undefined ? { decision } : { decision, behind };
	}

	return {
		waiting: async (id) => (await reviewOf(id)).map(({ item }) => withScope(item, log.standing(id))),
		async counts(ids) {
			const counts = new Map<string, number>();
			for (const id of ids) {
				const one = records.get(id);
				const open = one === undefined ? undefined : await readOpen(path, id, keyOf(one));
				if (open !== undefined) counts.set(id, open);
			}
			return counts;
		},
		decisions(interview) {
			const back = undone(log.all());
			return log
				.all()
				.filter((one) => interview === undefined || one.interview === undefined || one.interview === interview)
				.map((one) => ({ ...one, undone: back.has(one.id) }));
		},
		async decide(request) {
			const store = graph.store();
			const kept = request.interview === undefined ? [] : await reviewOf(request.interview);
			const ruling = await rulingOf(request, kept, store);
			return await record(ruling, request.everywhere === true ? undefined : request.interview, request.entity);
		},
		async undo(id) {
			const decision = log.all().find((one) => one.id === id);
			if (decision === undefined) throw problem('decision_unknown', { id });
			const before = log.all().findLast((one) => one.decision === 'undo' && one.of === id);
			if (before !== undefined && undone(log.all()).has(id)) return { decision: before };
			const entity = decision.decision === 'undo' ? entityOf(decision.of, log.all()) : decision.entity;
			return await record({ decision: 'undo', of: id }, decision.interview, entity);
		},
		keep,
	};
}

function withScope(item: WaitingItem, standing: readonly Deciding[]): WaitingItem {
	const decision = standing.find(({ id }) => id === item.decision);
	return decision === undefined ? item : { ...item, everywhere: decision.interview === undefined };
}

function entityOf(id: string, all: readonly Decision[]): EntityId {
	const decision = all.find((one) => one.id === id);
	if (decision === undefined) return '';
	return decision.decision === 'undo' ? entityOf(decision.of, all) : decision.entity;
}

async function rulingOf(request: DecisionRequest, kept: readonly Kept[], store: Store): Promise<Ruling> {
	const { decision, entity, surface } = request;
	const states: readonly WaitingItem['state'][] =
		decision === 'apart' || decision === 'same' ? ['sounds', 'heard'] : ['waits', 'proposed', 'drawn', 'dismissed'];
	const found = kept.find(
		({ item }) =>
			item.entity === entity && states.includes(item.state) && (surface === undefined || item.surface === surface),
	);
	if (decision === 'dismiss') return await dismissalOf(request, found?.item, store);
	if (found === undefined) {
		const reason =
			request.interview === undefined ? 'name the interview that it is about' : 'nothing of it waits there';
		throw problem('decision_unfit', { decision, entity, reason });
	}
	const name = nameOf(found.item.labels);
	if (decision === 'draw') {
		const kind = request.kind === undefined || request.kind === found.item.kind ? {} : { kind: request.kind };
		return { decision, entity, name, ...kind, words: found.words };
	}
	return { decision, entity, name, surface: found.item.surface ?? '' };
}

async function dismissalOf(request: DecisionRequest, item: WaitingItem | undefined, store: Store): Promise<Ruling> {
	const { decision, entity, interview } = request;
	const about = { ids: [entity], limit: 1 };
	const rows =
		interview === undefined
			? await store.ask('entities-by-id', about)
			: await store.ask('entities-by-id-in-interview', { interview, ...about });
	const [row] = rows;
	if (row === undefined && item === undefined) throw problem('entity_unknown', { id: entity });
	if (row !== undefined && row.said > 0) {
		throw problem('decision_unfit', { decision, entity, reason: 'it speaks in an interview, so it is there' });
	}
	const labels = row === undefined ? item?.labels : labelsOf(row.labels);
	return { decision: 'dismiss', entity, name: nameOf(labels ?? {}) };
}

function nameOf(labels: WaitingItem['labels']): string {
	return Object.values(labels)[0] ?? '';
}
