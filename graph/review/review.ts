// What the user may look through: what was found but is too unsure to be drawn, what was taken for a name misheard,
// and what was decided before. Drawn is the rest.
import type { Context } from '../extractors/extractor.ts';
import {
	reviewStates,
	type EntityId,
	type Kind,
	type Labels,
	type TextSpan,
	type TranscriptTurn,
	type Found,
} from '../model.ts';
import { heardKey, isHeard, userRules, threshold, type Aside, type Replayed } from './replay.ts';

/**
 * `waits`: not drawn until the user says so. `sounds`: may be `entity` misheard; not drawn either. `heard`: drawn as
 * `entity`, shown as heard. `drawn`, `dismissed`, `apart`: the user decided so.
 */
export type ReviewState = (typeof reviewStates)[number];

export type ReviewItem = {
	readonly state: ReviewState;
	readonly entity: EntityId;
	readonly kind: Kind;
	readonly labels: Labels;
	/** The spelling that is in question; absent where it is about the thing itself. */
	readonly surface?: string;
	/** Of its surest mention, as is `confidence`, 0 to 100. */
	readonly rule: string;
	readonly confidence: number;
	/** The decision that made it so. */
	readonly decision?: string;
	/** In order; `turn` is the turn's index, from 1. */
	readonly mentions: readonly (TextSpan & { readonly turn: number })[];
};

/**
 * Mentions sure enough to be drawn, of things that are; and all that the user may look through, surest first.
 * `written` are the turns as the source has them: rules may have read them in other characters.
 */
export function sifted(
	{ context, aside, made }: Replayed,
	written: readonly TranscriptTurn[],
	floor: number,
): {
	readonly drawn: readonly Found[];
	readonly review: readonly ReviewItem[];
} {
	const { found } = context;
	const sure = new Set(found.filter((one) => one.confidence >= floor).map((one) => one.entity));
	const isWeak = (one: Found): boolean => isHeard(one.rule) && one.confidence < threshold;
	const wordsAt = ({ turn, textStart, textEnd }: Found): string => written[turn]?.text.slice(textStart, textEnd) ?? '';
	const items = itemsIn(context, wordsAt);
	const spelt = (one: Found): string => heardKey(one.entity, wordsAt(one));
	const things = (all: readonly Found[]) => [...Map.groupBy(all, (one) => one.entity).values()];
	const spellings = (all: readonly Found[]) => [...Map.groupBy(all, spelt).values()];
	const byUser = (one: Found): string | undefined =>
		made.get(one.rule === userRules.heard ? spelt(one) : one.entity)?.id;
	const review = [
		...things(found.filter((one) => !sure.has(one.entity) && !isWeak(one)))
			.filter((all) => all.some((one) => one.confidence >= leastWaiting))
			.flatMap((all) => items('waits', all)),
		...spellings(found.filter(isWeak)).flatMap((all) => items('sounds', all, 'spelling')),
		...spellings(found.filter((one) => isHeard(one.rule) && !isWeak(one) && sure.has(one.entity))).flatMap((all) =>
			items('heard', all, 'spelling', all[0]?.rule === userRules.heard ? byUser(all[0]) : undefined),
		),
		...things(found.filter((one) => one.rule === userRules.drawn)).flatMap((all) =>
			items('drawn', all, 'thing', all[0] && byUser(all[0])),
		),
		...aside.flatMap((one) => asideItems(one, items)),
	];
	return {
		drawn: found.filter((one) => sure.has(one.entity) && !isWeak(one)),
		review: review.sort(
			(a, b) =>
				reviewStates.indexOf(a.state) - reviewStates.indexOf(b.state) ||
				b.confidence - a.confidence ||
				(a.mentions[0]?.turn ?? 0) - (b.mentions[0]?.turn ?? 0) ||
				(a.mentions[0]?.textStart ?? 0) - (b.mentions[0]?.textStart ?? 0),
		),
	};
}

/** What is less likely to be worth a node, of 100, isn't offered: nobody looks through hundreds of everyday words. */
export const leastWaiting = 25;

type Items = (
	state: ReviewState,
	all: readonly Found[],
	about?: 'thing' | 'spelling',
	decision?: string,
) => readonly ReviewItem[];

function asideItems({ decision, mentions }: Aside, items: Items): readonly ReviewItem[] {
	return decision.decision === 'apart'
		? items('apart', mentions, 'spelling', decision.id)
		: items('dismissed', mentions, 'thing', decision.id);
}

/** One item of mentions of one thing, or none where nothing is known of it. */
function itemsIn(context: Context, wordsAt: (one: Found) => string): Items {
	return (state, all, about = 'thing', decision) => {
		const [first] = all;
		const known = first === undefined ? undefined : context.entities.get(first.entity);
		if (first === undefined || known === undefined) return [];
		const surest = all.reduce((best, one) => (one.confidence > best.confidence ? one : best), first);
		return [
			{
				state,
				entity: known.id,
				kind: known.kind,
				labels: known.labels,
				...(about === 'spelling' && { surface: wordsAt(first) }),
				rule: surest.rule,
				confidence: surest.confidence,
				...(decision !== undefined && { decision }),
				mentions: all.map(({ turn, textStart, textEnd }) => ({
					turn: context.talk.turns[turn]?.turn.index ?? 0,
					textStart,
					textEnd,
				})),
			},
		];
	};
}
