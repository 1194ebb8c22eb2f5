// A person named by an id alone: there must be one, and the name is written down with it, so that the label keeps it
// when the other interview, where the graph has it from, is gone.
import type { Labels, Participant, Sidecar } from '#graph/model.ts';
import { problem } from '#graph/problem.ts';
import type { Store } from '#cypher/store.ts';

/** @throws Problem correction_invalid */
export async function whoIsMeant(set: Sidecar, store: Store): Promise<Sidecar> {
	const ids = (set.participants ?? []).flatMap(({ entity, name }) =>
		entity === undefined || name !== undefined ? [] : [entity],
	);
	if (set.participants === undefined || ids.length === 0) return set;
	const rows = await store.ask('entities-by-id', { ids: [...new Set(ids)], limit: ids.length });
	const labels = new Map(rows.map((row) => [row.id, JSON.parse(row.labels) as Labels]));
	const { shippedIds } = await import('../lexicon/shipped.ts');
	const listed = shippedIds();
	return {
		...set,
		participants: set.participants.map((one): Participant => {
			if (one.entity === undefined || one.name !== undefined) return one;
			if (listed.has(one.entity)) return one;
			const name = labels.get(one.entity);
			if (name !== undefined) return { ...one, name };
			const reason = `there is no person ${one.entity}; give the name instead, and the person is made`;
			throw problem('correction_invalid', { reason });
		}),
	};
}
