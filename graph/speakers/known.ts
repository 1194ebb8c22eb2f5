// From what is written about a thing to what is known of it in this interview.
import type { EntityId, Known, LexiconEntry } from '../model.ts';
import { kindOf } from '../lexicon/gazetteer.ts';

/** A lexicon entry as an entity; its mishearings are no names of it. */
export function knownFrom(entry: LexiconEntry): Known {
	const labels = { ...(entry.en !== undefined && { en: entry.en }), ...(entry.zh !== undefined && { zh: entry.zh }) };
	return {
		id: entry.id,
		kind: kindOf(entry.id),
		labels,
		aliases: entry.aliases ?? [],
		origin: 'lexicon',
		...(entry.sameAs !== undefined && { sameAs: entry.sameAs }),
	};
}

/** Joins what is known of the same entity: the first word on kind and labels stands, names add up. Linear in all names. */
export function unite(known: ReadonlyMap<EntityId, Known>, more: readonly Known[]): ReadonlyMap<EntityId, Known> {
	if (more.length === 0) return known;
	const entities = new Map(known);
	for (const [id, all] of Map.groupBy(more, (one) => one.id)) {
		const before = entities.get(id);
		const [first, ...rest] = before === undefined ? all : [before, ...all];
		if (first !== undefined) entities.set(id, rest.length === 0 ? first : joined(first, rest));
	}
	return entities;
}

function joined(first: Known, rest: readonly Known[]): Known {
	const all = [first, ...rest];
	const labels: { [language: string]: string } = {};
	// The first comes last, and overrides.
	for (const one of all.toReversed()) Object.assign(labels, one.labels);
	const names = new Set(first.aliases);
	for (const one of rest) for (const name of [...Object.values(one.labels), ...one.aliases]) names.add(name);
	const labelled = new Set(Object.values(labels));
	const sameAs = all.find((one) => one.sameAs !== undefined)?.sameAs;
	return {
		id: first.id,
		kind: first.kind,
		labels,
		aliases: [...names].filter((name) => !labelled.has(name)),
		origin: all.some((one) => one.origin === 'lexicon') ? 'lexicon' : 'text',
		...(sameAs !== undefined && { sameAs }),
	};
}
