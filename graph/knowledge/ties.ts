// Who shares a passage: the one count of co-occurrence, passage by passage, for the store and for what asks a graph in memory.
import type { EntityId } from '../model.ts';
import { byCodePoint } from '../text/ordering.ts';

/** A mention, and where in its turn it stands: the place of its passage, and of its sentence. */
export type Placed = {
	readonly turn: string;
	readonly entity: EntityId;
	readonly passage: number;
	readonly sentence: number;
};

/** Passages that mention both, and sentences in them that do; `a` is before `b` by code point. */
export type Tie = { readonly a: EntityId; readonly b: EntityId; readonly passages: number; readonly sentences: number };

/**
 * What names more than this is no passage but a whole talk without paragraphs, and only its sentences tie; a sentence that
 * does is a list, and ties nothing. Or the ties would grow with the square of the names.
 */
const crowded = 200;

/** Each two that share passages, once. In no order. */
export function ties(mentions: Iterable<Placed>): readonly Tie[] {
	const sums = new Map<EntityId, Map<EntityId, { passages: number; sentences: number }>>();
	for (const { a, b, passages, sentences } of tiesByPassage(mentions)) {
		const others = sums.get(a) ?? new Map<EntityId, { passages: number; sentences: number }>();
		sums.set(a, others);
		const sum = others.get(b);
		if (sum === undefined) others.set(b, { passages, sentences });
		else {
			sum.passages += passages;
			sum.sentences += sentences;
		}
	}
	return [...sums].flatMap(([a, others]) => Array.from(others, ([b, sum]) => ({ a, b, ...sum })));
}

/** The same, but two that share several passages come several times: what many tie needs no memory. */
export function* tiesByPassage(mentions: Iterable<Placed>): Iterable<Tie> {
	for (const place of places(mentions)) {
		const shared = countPairs(place.sentences);
		for (const [a, b] of pairs(place.names)) yield { a, b, passages: 1, sentences: shared.get(`${a} ${b}`) ?? 0 };
	}
}

/** How many `tiesByPassage` gives, told without making them. */
export function countTies(mentions: Iterable<Placed>): number {
	let total = 0;
	for (const { names } of places(mentions)) total += (names.length * (names.length - 1)) / 2;
	return total;
}

type Names = readonly EntityId[];
/** What ties all that it names: a passage with its sentences, or a sentence of a crowded one. */
type TyingPlace = { readonly names: Names; readonly sentences: readonly Names[] };

function* places(mentions: Iterable<Placed>): Iterable<TyingPlace> {
	for (const turn of Map.groupBy(mentions, ({ turn }) => turn).values())
		for (const passage of Map.groupBy(turn, ({ passage }) => passage).values()) {
			const names = namesOf(passage);
			const sentences = Array.from(Map.groupBy(passage, ({ sentence }) => sentence).values(), namesOf);
			if (names.length <= crowded) yield { names, sentences };
			else for (const some of sentences) if (some.length <= crowded) yield { names: some, sentences: [some] };
		}
}

/** Once each, in order. */
function namesOf(mentions: readonly Placed[]): Names {
	return [...new Set(mentions.map(({ entity }) => entity))].sort(byCodePoint);
}

function* pairs(names: Names): Iterable<readonly [a: EntityId, b: EntityId]> {
	for (const [at, a] of names.entries())
		for (let next = at + 1; next < names.length; next++) yield [a, names[next] ?? a];
}

function countPairs(sentences: readonly Names[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const names of sentences)
		for (const [a, b] of pairs(names)) counts.set(`${a} ${b}`, (counts.get(`${a} ${b}`) ?? 0) + 1);
	return counts;
}
