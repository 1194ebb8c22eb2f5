// What is to be reviewed, and what was decided, as pages and the API show it.
import type { Decision } from '#graph/review/decisions.ts';
import type { EntityId, Kind, Labels } from '#graph/model.ts';
import type { ReviewState } from '#graph/review/review.ts';
import type { MentionLine } from './api.ts';

/** Words to be reviewed, with their line. */
export type WordsLine = Pick<
	MentionLine,
	'turn' | 'interview' | 'index' | 'speaker' | 'surface' | 'textStart' | 'textEnd' | 'time' | 'recording' | 'excerpt'
>;

/** What is to be reviewed in an interview, and what was decided; `proposed` by a language model. */
export type WaitingItem = {
	readonly state: ReviewState | 'proposed';
	readonly entity: EntityId;
	readonly kind: Kind;
	readonly labels: Labels;
	/** The spelling in question: it may be, or was taken for, the entity misheard. */
	readonly surface?: string;
	readonly rule: string;
	readonly confidence: number;
	/** How many places say so, and the first few of them. */
	readonly mentions: number;
	readonly quotes: readonly WordsLine[];
	/** What made it so, and whether it holds in every interview. */
	readonly decision?: string;
	readonly everywhere?: boolean;
	/** Of a proposal: the model, and what it gave as its reason. */
	readonly model?: string;
	readonly why?: string;
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
