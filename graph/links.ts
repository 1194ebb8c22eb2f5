// Links: which two things are spoken of together, and whether more often than chance would have it.
// Computed from counts of passages, here for one graph in memory, and by the store for a library; one formula for both.
import { grouped } from './grouping.ts';
import type { EntityId, KnowledgeGraph, Link, Mention, TextSpan } from './model.ts';
import { sentences as sentencesOf, spanAt } from './sentences.ts';

/** Where a mention stands: the place of its passage in the turn, and of its sentence. */
export type Place = { readonly passage: number; readonly sentence: number };

/** Passages (of all interviews asked about) that mention both, sentences among them that do, and passages of each and in all. */
export type Counts = {
	readonly together: number;
	readonly sentences: number;
	readonly a: number;
	readonly b: number;
	readonly total: number;
};

/**
 * How much more often than by chance two things share a passage: Dunning's log-likelihood ratio, halved where they never
 * share a sentence; 0 where they meet no more often than chance has it. One passage that names neither is taken as given,
 * so that a talk of a single passage ties what it names too. Two decimals, so that every engine agrees.
 *
 * Raw counts would tie everything to whatever is spoken of most; mutual information, to whatever is spoken of once.
 * Source: Dunning, "Accurate Methods for the Statistics of Surprise and Coincidence" (1993).
 */
export function strengthOf({ together, sentences, a, b, total }: Counts): number {
	const all = total + 1;
	if (together <= 0 || together * all <= a * b) return 0;
	const cells = part(together) + part(a - together) + part(b - together) + part(all - a - b + together);
	const ratio = 2 * (cells - part(a) - part(all - a) - part(b) - part(all - b) + part(all));
	const closeness = (together + Math.min(sentences, together)) / (2 * together);
	return Math.round(Math.max(0, ratio) * closeness * 100) / 100;
}

function part(count: number): number {
	return count > 0 ? count * Math.log(count) : 0;
}

/** Says of an offset in a turn's text in which passage and sentence it stands. */
export function placesOf(turn: {
	readonly text: string;
	readonly passages: readonly TextSpan[];
}): (textStart: number) => Place {
	const sentences = sentencesOf(turn.text);
	return (textStart) => ({
		passage: Math.max(0, spanAt(turn.passages, textStart)),
		sentence: Math.max(0, spanAt(sentences, textStart)),
	});
}

/**
 * What names more than this is no passage but a whole talk without paragraphs, and only its sentences tie; a sentence that
 * does is a list, and ties nothing. Or the links would grow with the square of the names.
 */
export const crowded = 200;

/** All links of a graph, strongest first, then by ids. O(mentions × crowded). */
export function links(knowledge: Pick<KnowledgeGraph, 'turns' | 'mentions'>): readonly Link[] {
	const byTurn = grouped(knowledge.mentions, (mention) => mention.turn);
	const passages = new Tally();
	const sentences = new Tally();
	let total = 0;
	for (const turn of knowledge.turns) {
		total += Math.max(1, turn.passages.length);
		const mentions = byTurn.get(turn.id);
		if (mentions === undefined) continue;
		const place = placesOf(turn);
		const bySentence = (all: readonly Mention[]) => stretches(all, (mention) => place(mention.textStart).sentence);
		for (const passage of stretches(mentions, (mention) => place(mention.textStart).passage)) {
			passages.count(passage.names);
			if (passage.names.length <= crowded) passages.tie(passage.names);
			else for (const { names } of bySentence(passage.mentions)) passages.tie(names);
		}
		for (const { names } of bySentence(mentions)) sentences.tie(names);
	}
	const made = passages.pairs().map(([a, b, together]): Link => {
		const shared = sentences.of(a, b);
		const counts = { together, sentences: shared, a: passages.of(a), b: passages.of(b), total };
		return { a, b, passages: together, sentences: shared, strength: strengthOf(counts) };
	});
	return made.sort((x, y) => y.strength - x.strength || compare(x.a, y.a) || compare(x.b, y.b));
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

type Stretch = { readonly mentions: readonly Mention[]; readonly names: readonly EntityId[] };

/** Mentions by stretch, with what each names, once and in order. */
function stretches(mentions: readonly Mention[], stretchOf: (mention: Mention) => number): readonly Stretch[] {
	return Array.from(grouped(mentions, stretchOf).values(), (all) => ({
		mentions: all,
		names: [...new Set(all.map((mention) => mention.entity))].sort(compare),
	}));
}

/** In how many stretches each thing is named, and each two together. */
class Tally {
	readonly #single = new Map<EntityId, number>();
	readonly #pairs = new Map<EntityId, Map<EntityId, number>>();

	count(names: readonly EntityId[]): void {
		for (const name of names) this.#single.set(name, (this.#single.get(name) ?? 0) + 1);
	}

	/** Each two of these, unless they are too many. */
	tie(names: readonly EntityId[]): void {
		if (names.length > crowded) return;
		names.forEach((a, place) => {
			const others = this.#pairs.get(a) ?? new Map<EntityId, number>();
			for (const b of names.slice(place + 1)) others.set(b, (others.get(b) ?? 0) + 1);
			this.#pairs.set(a, others);
		});
	}

	of(a: EntityId, b?: EntityId): number {
		return (b === undefined ? this.#single.get(a) : this.#pairs.get(a)?.get(b)) ?? 0;
	}

	pairs(): readonly (readonly [EntityId, EntityId, number])[] {
		return [...this.#pairs].flatMap(([a, others]) => [...others].map(([b, count]) => [a, b, count] as const));
	}
}
