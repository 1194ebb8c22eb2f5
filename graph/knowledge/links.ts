// Links: which two things are spoken of together, and whether more often than chance would have it.
// Computed from counts of passages, here for one graph in memory, and by the store for a library; one formula for both.
import type { EntityId, KnowledgeGraph, Link, TextSpan } from '../model.ts';
import { byCodePoint } from '../text/ordering.ts';
import { sentences as sentencesOf, spanAt } from '../text/sentences.ts';
import { type Placed, ties } from './ties.ts';

/** Where a mention stands: the place of its passage in the turn, and of its sentence. */
export type PassagePlace = { readonly passage: number; readonly sentence: number };

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
}): (textStart: number) => PassagePlace {
	const sentences = sentencesOf(turn.text);
	return (textStart) => ({
		passage: Math.max(0, spanAt(turn.passages, textStart)),
		sentence: Math.max(0, spanAt(sentences, textStart)),
	});
}

/** All links of a graph, strongest first, then by ids. */
export function links(knowledge: Pick<KnowledgeGraph, 'turns' | 'mentions'>): readonly Link[] {
	const placed = placedIn(knowledge);
	const passages = passagesOf(placed);
	const total = knowledge.turns.reduce((sum, turn) => sum + Math.max(1, turn.passages.length), 0);
	const made = ties(placed).map((tie): Link => {
		const { a, b, passages: together, sentences } = tie;
		const counts = { together, sentences, a: passages.get(a) ?? 0, b: passages.get(b) ?? 0, total };
		return { a, b, passages: together, sentences, strength: strengthOf(counts) };
	});
	return made.sort((x, y) => y.strength - x.strength || byCodePoint(x.a, y.a) || byCodePoint(x.b, y.b));
}

/** Where all that turns mention stands. */
export function placedIn({ turns, mentions }: Pick<KnowledgeGraph, 'turns' | 'mentions'>): readonly Placed[] {
	const byTurn = Map.groupBy(mentions, (mention) => mention.turn);
	return turns.flatMap((turn) => {
		const its = byTurn.get(turn.id) ?? [];
		const place = its.length === 0 ? undefined : placesOf(turn);
		return its.flatMap(({ entity, textStart }) =>
			place === undefined ? [] : [{ turn: turn.id, entity, ...place(textStart) }],
		);
	});
}

/** In how many passages each is named. */
function passagesOf(placed: readonly Placed[]): ReadonlyMap<EntityId, number> {
	const passages = new Map<EntityId, Set<string>>();
	for (const { turn, entity, passage } of placed) {
		const its = passages.get(entity);
		if (its === undefined) passages.set(entity, new Set([`${turn} ${passage}`]));
		else its.add(`${turn} ${passage}`);
	}
	return new Map(Array.from(passages, ([entity, its]) => [entity, its.size]));
}
