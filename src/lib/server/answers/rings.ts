// The rings around two ends of a chain: those linked with an end, those linked with these, and so on, each entity in the
// first ring that reaches it. Both ends grow until they share an entity, and then every shortest chain lies in the rings.
import type { EntityId } from '#graph/model.ts';
import type { Store } from '#cypher/store.ts';

/** Of each end: entities whose links are followed, and entities that a ring may have. */
export type Bounds = { readonly followed: number; readonly ring: number };

/** Entities and the passages that mention each; the best known first. */
export type Ring = ReadonlyMap<EntityId, number>;

type Known = { readonly id: EntityId; readonly passages: number };

export type Rings =
	/** From one end to the other, each linked with the next; `meeting` counts from 0 and is where the ends met. */
	| { readonly rings: readonly Ring[]; readonly meeting: number }
	/** All that hangs together with one of the ends was seen, and the other is not among it. */
	| 'none'
	/** The bounds were reached first. */
	| 'cut';

type End = { rings: Ring[]; readonly reached: Set<EntityId>; followed: number; isCut: boolean };

/** So many ids an engine compares at once. */
const atOnce = 1000;

export async function ringsBetween(store: Store, from: Known, to: Known, within: Bounds): Promise<Rings> {
	const [start, end] = [endAt(from), endAt(to)];
	for (;;) {
		if (isExhausted(start) || isExhausted(end)) return 'none';
		const [next, other] = said(start, within) <= said(end, within) ? [start, end] : [end, start];
		if (said(next, within) === Infinity) return 'cut';
		const ring = await grow(store, next, within);
		const shared = other.rings.findIndex((one) => [...ring.keys()].some((id) => one.has(id)));
		if (shared < 0) continue;
		next.rings.splice(-1, 1, common(ring, other.rings[shared] ?? ring));
		other.rings.splice(shared);
		return {
			rings: [...start.rings, ...end.rings.toReversed()],
			meeting: next === start ? start.rings.length - 1 : start.rings.length,
		};
	}
}

function endAt({ id, passages }: Known): End {
	return { rings: [new Map([[id, passages]])], reached: new Set([id]), followed: 0, isCut: false };
}

function edgeOf({ rings }: End): Ring {
	return rings.at(-1) ?? new Map();
}

function isExhausted(end: End): boolean {
	return edgeOf(end).size === 0 && !end.isCut;
}

/** How much is said of the edge of an end: about how many links it has. Without end where it may not be followed on. */
function said(end: End, within: Bounds): number {
	if (edgeOf(end).size === 0 || end.followed >= within.followed) return Infinity;
	return [...edgeOf(end).values()].reduce((sum, passages) => sum + passages, 0);
}

/** The next ring of an end. */
async function grow(store: Store, end: End, within: Bounds): Promise<Ring> {
	const edge = [...edgeOf(end).keys()];
	const ids = edge.slice(0, within.followed - end.followed);
	end.isCut ||= ids.length < edge.length;
	end.followed += ids.length;
	const found = new Map<EntityId, number>();
	for (let at = 0; at < ids.length; at += atOnce) {
		const rows = await store.ask('linked-with', { ids: ids.slice(at, at + atOnce), limit: within.ring });
		end.isCut ||= rows.length === within.ring;
		for (const { id, passages } of rows) if (!end.reached.has(id)) found.set(id, passages);
	}
	const ring = [...found].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, within.ring);
	end.isCut ||= ring.length < found.size;
	for (const [id] of ring) end.reached.add(id);
	end.rings.push(new Map(ring));
	return edgeOf(end);
}

function common(one: Ring, other: Ring): Ring {
	return new Map([...one].filter(([id]) => other.has(id)));
}
