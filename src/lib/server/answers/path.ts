// How two entities hang together: the chain of the fewest links between them, and of several the one whose links are
// strongest. Each end is followed on its own, ring after ring, that of which less is said first, until two rings meet;
// so a name that everybody knows hides none that hardly anybody does. Links are read at the end, between rings alone.
import type { EntityId } from '#graph/model.ts';
import { strengthOf } from '#graph/knowledge/links.ts';
import { problem } from '#graph/problem.ts';
import type { Tie } from '#graph/knowledge/ties.ts';
import type { Store } from '#cypher/store.ts';
import type { Path } from '#lib/api.ts';
import { entitiesById } from './entities.ts';
import { evidence } from './evidence.ts';
import { inOrder, summaryOf } from './plain.ts';
import { type Bounds, type Ring, ringsBetween } from './rings.ts';
import { passagesIn } from './strength.ts';

/** What lies beyond is told, not hidden. */
const bounds: Bounds = { followed: 10_000, ring: 100_000 };

/** Of a ring, entities among which the strongest chain is looked for, and links that are compared; the best known first. */
const compared = { entities: 500, links: 20_000 };
/** So many ids an engine compares at once. */
const atOnce = 5000;

/**
 * Undefined where no chain of links leads from one to the other, or where one of them is unknown.
 * @throws Problem path_cut where the search ended at its bounds, so that nobody knows
 */
export async function path(
	store: Store,
	from: EntityId,
	to: EntityId,
	within: Bounds = bounds,
): Promise<Path | undefined> {
	const ends = await entitiesById(store, [from, to]);
	const [first, last] = [ends.get(from), ends.get(to)];
	if (first === undefined || last === undefined) return undefined;
	if (from === to) return { entities: [summaryOf(first)], steps: [] };
	const found = await ringsBetween(store, first, last, within);
	if (found === 'cut') throw problem('path_cut', { from, to, followed: within.followed });
	if (found === 'none') return undefined;
	const chain = strongestChain(
		await linksAlong(store, found.rings, found.meeting),
		found.rings,
		await passagesIn(store),
	);
	const entities = await entitiesById(store, [from, ...chain.map(({ b }) => b)]);
	return {
		entities: [from, ...chain.map(({ b }) => b)].flatMap((id) => entities.get(id) ?? []).map(summaryOf),
		steps: await Promise.all(chain.map((step) => proven(store, step))),
	};
}

type Step = Pick<Path['steps'][number], 'a' | 'b' | 'strength'>;

async function proven(store: Store, step: Step): Promise<Path['steps'][number]> {
	const [a, b] = inOrder(step.a, step.b);
	const [line] = await evidence(store, { a, b, interview: '' }, { skip: 0, limit: 1 });
	return { ...step, ...(line === undefined ? {} : { evidence: line }) };
}

/**
 * The links of which chains are made, `a` in a ring and `b` in the next, for each two rings that follow each other. They
 * are read from where the ends met outwards, so that each that is kept lies on a chain, however many are left out.
 */
async function linksAlong(store: Store, rings: readonly Ring[], meeting: number): Promise<readonly (readonly Tie[])[]> {
	const along: (readonly Tie[])[] = [];
	let kept = bestKnown(rings[meeting] ?? new Map());
	for (let at = meeting - 1; at >= 0; at--) {
		const links = await linksAcross(store, kept, rings[at] ?? new Map());
		along[at] = links.map(({ a, b, ...counts }) => ({ a: b, b: a, ...counts }));
		kept = [...new Set(links.map(({ b }) => b))].slice(0, compared.entities);
	}
	kept = meeting === 0 ? kept : [...new Set((along[meeting - 1] ?? []).map(({ b }) => b))];
	for (let at = meeting; at < rings.length - 1; at++) {
		along[at] = await linksAcross(store, kept, rings[at + 1] ?? new Map());
		kept = [...new Set((along[at] ?? []).map(({ b }) => b))].slice(0, compared.entities);
	}
	return along;
}

function bestKnown(ring: Ring): readonly EntityId[] {
	return [...ring.keys()].slice(0, compared.entities);
}

async function linksAcross(store: Store, ids: readonly EntityId[], ring: Ring): Promise<readonly Tie[]> {
	const others = [...ring.keys()];
	for (let at = 0; at < others.length; at += atOnce) {
		const some = others.slice(at, at + atOnce);
		const links = await store.ask('links-across', { ids, others: some, limit: compared.links });
		if (links.length > 0) return links;
	}
	return [];
}

type Chain = { readonly cost: number; readonly steps: readonly Step[] };

/** Ring by ring, the least weak way to each entity. Of equals the first as the links stand, which is always the same. */
function strongestChain(along: readonly (readonly Tie[])[], rings: readonly Ring[], total: number): readonly Step[] {
	let ways = new Map<EntityId, Chain>(
		[...(rings[0] ?? new Map<EntityId, number>()).keys()].map((id) => [id, { cost: 0, steps: [] }]),
	);
	for (const [at, links] of along.entries()) {
		const onward = new Map<EntityId, Chain>();
		for (const { a, b, passages, sentences } of links) {
			const way = ways.get(a);
			if (way === undefined) continue;
			const counts = { a: rings[at]?.get(a) ?? 0, b: rings[at + 1]?.get(b) ?? 0, total };
			const strength = strengthOf({ together: passages, sentences, ...counts });
			const cost = way.cost + 1 / (0.2 + strength);
			if (cost >= (onward.get(b)?.cost ?? Infinity)) continue;
			onward.set(b, { cost, steps: [...way.steps, { a, b, strength }] });
		}
		ways = onward;
	}
	const [chain] = ways.values();
	return chain?.steps ?? [];
}
