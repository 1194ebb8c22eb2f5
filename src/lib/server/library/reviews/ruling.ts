// What a user's request is as a ruling: the thing as it is called and spelt there, and the words that it is about.
import type { Ruling } from '#graph/review/decisions.ts';
import { problem } from '#graph/problem.ts';
import { labelsOf } from '#cypher/record.ts';
import type { Store } from '#cypher/store.ts';
import type { WaitingItem } from '#lib/review-items.ts';
import type { Kept } from './review-items.ts';
import type { DecisionRequest } from './reviews.ts';

/** `kept`: what is to be reviewed in its interview. @throws Problem entity_unknown, decision_unfit */
export async function rulingOf(request: DecisionRequest, kept: readonly Kept[], store: Store): Promise<Ruling> {
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
