// Whether a first name that stands alone is that of somebody with a full name. The band's own Neil, of whom they speak all the time,
// is not the Neil Young whom somebody mentions once later; but a speaker always owns his first name.
import type { EntityId } from '../../model.ts';

/** A place in the talk: the turn, and the offset in it. */
export type TalkPlace = { readonly turn: number; readonly start: number };

/** How often a first name stands alone before the full one, for it to be somebody else's. */
const fewest = 3;

export function isEarlier(one: TalkPlace, other: TalkPlace): boolean {
	return one.turn < other.turn || (one.turn === other.turn && one.start < other.start);
}

/**
 * Whether the name that stands alone at `bare` is another's than those who are named in full at `full`; both in the order of
 * the talk. `speaks`: one of them speaks.
 */
export function isAnothers(bare: readonly TalkPlace[], full: readonly TalkPlace[], speaks: boolean): boolean {
	const [only, more] = full;
	if (speaks || only === undefined || more !== undefined) return false;
	return bare.filter((place) => isEarlier(place, only)).length >= fewest;
}

/** Those who are named alone and own that name; by folded label, of what is known. */
export function ownersOf(
	entities: Iterable<{
		readonly id: EntityId;
		readonly kind: string;
		readonly origin: string;
		readonly labels: { readonly [language: string]: string };
	}>,
): ReadonlyMap<string, EntityId> {
	const owners = new Map<string, EntityId>();
	for (const { id, kind, origin, labels } of entities)
		for (const label of Object.values(labels))
			if (kind === 'person' && origin === 'text' && /^\p{Lu}\p{Ll}+$/u.test(label)) owners.set(label.toLowerCase(), id);
	return owners;
}
