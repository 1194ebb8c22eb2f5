// Who is linked with whom in the graph that is shown: for the keyboard's walk and for what a screen reader says.
import type { EntityId } from '#graph/model.ts';
import type { GraphData } from '#lib/api.ts';

/** Strongest first. */
export type Company = ReadonlyMap<EntityId, readonly { readonly other: EntityId; readonly strength: number }[]>;

export function companyOf({ nodes, edges }: Pick<GraphData, 'nodes' | 'edges'>): Company {
	const company = new Map<EntityId, { other: EntityId; strength: number }[]>(nodes.map(({ key }) => [key, []]));
	for (const { source, target, attributes } of edges) {
		company.get(source)?.push({ other: target, strength: attributes.strength });
		company.get(target)?.push({ other: source, strength: attributes.strength });
	}
	for (const others of company.values()) others.sort((a, b) => b.strength - a.strength || (a.other < b.other ? -1 : 1));
	return company;
}

export type Way = 'up' | 'down' | 'left' | 'right';
type Spot = { readonly x: number; readonly y: number };

const heading: { readonly [way in Way]: Spot } = {
	up: { x: 0, y: -1 },
	down: { x: 0, y: 1 },
	left: { x: -1, y: 0 },
	right: { x: 1, y: 0 },
};

/**
 * Where an arrow key leads from `from`: to the linked entity that lies that way, nearest first; where none does, to whoever does.
 * `places` are pixels on screen, y downwards, of all that can be seen.
 */
export function step(
	from: EntityId,
	way: Way,
	places: ReadonlyMap<EntityId, Spot>,
	company: Company,
): EntityId | undefined {
	const here = places.get(from);
	if (here === undefined) return undefined;
	const linked = (company.get(from) ?? []).map(({ other }) => other);
	return (
		nearest(here, way, linked, places) ??
		nearest(
			here,
			way,
			[...places.keys()].filter((key) => key !== from),
			places,
		)
	);
}

/** Within 60° of the way; to walk aside costs three times as much as to walk on. */
function nearest(
	here: Spot,
	way: Way,
	keys: readonly EntityId[],
	places: ReadonlyMap<EntityId, Spot>,
): EntityId | undefined {
	let best: EntityId | undefined;
	let least = Infinity;
	for (const key of keys) {
		const there = places.get(key);
		if (there === undefined) continue;
		const [dx, dy] = [there.x - here.x, there.y - here.y];
		const on = dx * heading[way].x + dy * heading[way].y;
		const aside = Math.abs(dx * heading[way].y) + Math.abs(dy * heading[way].x);
		if (on <= 0 || aside > on * 1.74) continue;
		const cost = on + 3 * aside;
		if (cost >= least) continue;
		least = cost;
		best = key;
	}
	return best;
}
