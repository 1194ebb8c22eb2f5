// Of all that was found, what counts: the longest name wins, and names within it are no mentions of their own.
import { grouped } from './grouping.ts';
import type { Found, Known } from './extractors/extractor.ts';
import type { EntityId } from './model.ts';

/** Mentions in order, no two overlapping. Longest first: "Noam Brown" must win over "Noam". */
export function select(found: readonly Found[]): readonly Found[] {
	const byTurn = grouped(found, (one) => one.turn);
	return [...byTurn.keys()].sort((a, b) => a - b).flatMap((turn) => selectOfTurn(byTurn.get(turn) ?? []));
}

function selectOfTurn(found: readonly Found[]): readonly Found[] {
	const length = (one: Found): number => one.textEnd - one.textStart;
	const better = (a: Found, b: Found): number =>
		length(b) - length(a) ||
		Number(b.decided ?? false) - Number(a.decided ?? false) ||
		b.confidence - a.confidence ||
		a.textStart - b.textStart ||
		(a.entity < b.entity ? -1 : a.entity > b.entity ? 1 : 0);
	const size = found.reduce((most, one) => Math.max(most, one.textEnd), 0);
	const covered = new Uint8Array(size);
	const chosen: Found[] = [];
	for (const one of [...found].sort(better)) {
		// The longest come first, so whatever overlaps covers one of the two ends.
		if (covered[one.textStart] === 1 || covered[one.textEnd - 1] === 1) continue;
		covered.fill(1, one.textStart, one.textEnd);
		chosen.push(one);
	}
	return chosen.sort((a, b) => a.textStart - b.textStart);
}

/** Joins what is known of the same entity: the first word on kind and labels stands, names add up. Linear in all names. */
export function unite(known: ReadonlyMap<EntityId, Known>, more: readonly Known[]): ReadonlyMap<EntityId, Known> {
	if (more.length === 0) return known;
	const entities = new Map(known);
	for (const [id, all] of grouped(more, (one) => one.id)) {
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
