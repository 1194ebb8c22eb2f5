// How two entities hang together: the chain of links between them whose evidence is strongest. Only what lies around the
// two ends is read, ring by ring, never the library's links as a whole.
import type { EntityId } from '#graph/model.ts';
import type { Tie } from '#cypher/links.ts';
import type { Store } from '#cypher/store.ts';
import type { Path } from '#lib/api.ts';
import { entitiesById } from './entities.ts';
import { evidence } from './evidence.ts';
import { summaryOf } from './plain.ts';
import { inOrder } from './plain.ts';
import { passagesIn, type Strong, strongest } from './strength.ts';

/** Rings around each end that are read at most, entities that a ring goes on from, and links that are read of a ring. */
const reach = { rings: 3, entities: 40, links: 2000 };

export async function path(store: Store, from: EntityId, to: EntityId): Promise<Path | undefined> {
	const ends = await entitiesById(store, [from, to]);
	if (!ends.has(from) || !ends.has(to)) return undefined;
	const links = from === to ? [] : await around(store, from, to);
	const ids = from === to ? [from] : shortest(links, from, to);
	if (ids === undefined) return undefined;
	const entities = await entitiesById(store, ids);
	const byPair = new Map(links.map((link) => [`${link.a} ${link.b}`, link]));
	const steps = ids.slice(1).map(async (id, i) => {
		const [a, b] = inOrder(ids[i] ?? id, id);
		const [line] = await evidence(store, { a, b, interview: '' }, { skip: 0, limit: 1 });
		const strength = byPair.get(`${a} ${b}`)?.strength ?? 0;
		return { a: ids[i] ?? id, b: id, strength, ...(line === undefined ? {} : { evidence: line }) };
	});
	return {
		entities: ids.flatMap((id) => entities.get(id) ?? []).map(summaryOf),
		steps: await Promise.all(steps),
	};
}

/** Reads ring after ring around both ends until they meet, and one more, in which a stronger chain may lie. */
async function around(store: Store, from: EntityId, to: EntityId): Promise<readonly Strong[]> {
	const ties = new Map<string, Tie>();
	const read = new Set<EntityId>();
	let edge: readonly EntityId[] = [from, to];
	let met = false;
	for (let ring = 0; ring < reach.rings && edge.length > 0 && !met; ring++) {
		met = ring > 0 && connected([...ties.values()], from, to);
		const found = await store.ask('links-of', { ids: edge, limit: reach.links });
		for (const id of edge) read.add(id);
		for (const tie of found) ties.set(`${tie.a} ${tie.b}`, tie);
		edge = [...new Set(found.flatMap(({ a, b }) => [a, b]))].filter((id) => !read.has(id)).slice(0, reach.entities);
	}
	const all = [...ties.values()];
	const entities = await entitiesById(store, [...new Set(all.flatMap(({ a, b }) => [a, b]))]);
	return strongest(all, entities, await passagesIn(store));
}

function connected(ties: readonly Tie[], from: EntityId, to: EntityId): boolean {
	return (
		shortest(
			ties.map((tie) => ({ ...tie, strength: 1 })),
			from,
			to,
		) !== undefined
	);
}

/** Dijkstra: a step costs 1 and the less the stronger its link is, so that few strong links win over many and over weak ones. */
export function shortest(links: readonly Strong[], from: EntityId, to: EntityId): readonly EntityId[] | undefined {
	const steps = new Map<EntityId, { id: EntityId; cost: number }[]>();
	const add = (id: EntityId, other: EntityId, strength: number) => {
		const its = steps.get(id) ?? [];
		its.push({ id: other, cost: 1 + 1 / (0.2 + strength) });
		steps.set(id, its);
	};
	for (const { a, b, strength } of links) {
		add(a, b, strength);
		add(b, a, strength);
	}
	const best = new Map<EntityId, { cost: number; before?: EntityId }>([[from, { cost: 0 }]]);
	const open = new Set([from]);
	for (;;) {
		const at = cheapest(open, best);
		if (at === undefined) return undefined;
		if (at === to) return trace(best, to);
		open.delete(at);
		for (const { id, cost } of steps.get(at) ?? []) {
			const reached = (best.get(at)?.cost ?? 0) + cost;
			if (reached >= (best.get(id)?.cost ?? Infinity)) continue;
			best.set(id, { cost: reached, before: at });
			open.add(id);
		}
	}
}

/** Of equals the first by id, so that the same library always gives the same path. */
function cheapest(
	open: ReadonlySet<EntityId>,
	best: ReadonlyMap<EntityId, { readonly cost: number }>,
): EntityId | undefined {
	let found: EntityId | undefined;
	const cost = (id: EntityId) => best.get(id)?.cost ?? Infinity;
	for (const id of open)
		if (found === undefined || cost(id) < cost(found) || (cost(id) === cost(found) && id < found)) found = id;
	return found;
}

function trace(best: ReadonlyMap<EntityId, { readonly before?: EntityId }>, to: EntityId): readonly EntityId[] {
	const ids: EntityId[] = [];
	for (let at: EntityId | undefined = to; at !== undefined; at = best.get(at)?.before) ids.unshift(at);
	return ids;
}
