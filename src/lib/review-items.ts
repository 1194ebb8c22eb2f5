// What is to be reviewed, and what was decided, as pages and the API show it.
import type { EntityId, Kind, Labels, TextSpan } from '#graph/model.ts';
import type { Decision } from '#graph/review/decisions.ts';
import type { Of } from '#graph/model/shape.ts';
import type { waitingItem, wordsLine } from './api/decisions.ts';

/** Words to be reviewed, with their line. */
export type WordsLine = Of<typeof wordsLine>;

/** What is to be reviewed in an interview, and what was decided; `proposed` by a language model. */
export type WaitingItem = Of<typeof waitingItem>;

/** What waits, and the interview in which it does. */
export type WaitingHere = { readonly interview: string; readonly item: WaitingItem };

/** What waits in an interview, without its quotes: where it stands, for the graph and the text. */
export type WaitingThing = {
	readonly entity: EntityId;
	readonly kind: Kind;
	readonly labels: Labels;
	/** 0 to 100. */
	readonly confidence: number;
	readonly mentions: number;
	readonly places: readonly WaitingPlace[];
};

/** `turn` is the turn's index, from 1; `passage` and `sentence` count in it, from 0. */
export type WaitingPlace = TextSpan & {
	readonly turn: number;
	readonly passage: number;
	readonly sentence: number;
};

/** A decision of the log; `undone` where a later one undid it. */
export type DecisionLine = Decision & { readonly undone: boolean };

export const groups = ['waits', 'sounds', 'proposed', 'heard', 'decided'] as const;
export type Group = (typeof groups)[number];

/** The item's group on the page: what was decided is one. */
export function groupOf({ state }: Pick<WaitingItem, 'state'>): Group {
	return groups.find((group) => group === state) ?? 'decided';
}

/** Whether it still wants a decision. */
export function isOpen({ state }: Pick<WaitingItem, 'state'>): boolean {
	return state === 'waits' || state === 'sounds' || state === 'proposed';
}

/** Items by group in the page's order, those groups that have any. */
export function groupsOf(
	items: readonly WaitingItem[],
): readonly { readonly group: Group; readonly items: readonly WaitingItem[] }[] {
	return groups
		.map((group) => ({ group, items: items.filter((item) => groupOf(item) === group) }))
		.filter(({ items }) => items.length > 0);
}
