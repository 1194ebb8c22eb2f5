// Votes for kinds: each row of evidence that holds adds its weight to one kind, and the kind with most votes wins.
import { eachKind, type EachKind } from '../../model/each-kind.ts';
import { kinds, type Kind } from '../../model.ts';
import { surrounds, type KindEvidence } from '../../text/evidence.ts';

export type KindVotes = EachKind<number>;
/** Votes that are being counted. */
export type KindCount = Record<Kind, number>;

export const noVotes = (): KindCount => eachKind(() => 0);

/** Adds what the rows say of a name that stands between `left` and `right`. */
export function addContextVotes(
	votes: KindCount,
	left: string,
	right: string,
	evidence: readonly KindEvidence[],
): void {
	for (const row of evidence) if (surrounds(row, left, right)) votes[row.kind] += row.weight;
}

/** The kind with most votes, how many it has, and how many more than the next. */
export function best(votes: KindVotes): readonly [kind: Kind, votes: number, lead: number] {
	const order = [...kinds].sort((a, b) => votes[b] - votes[a]);
	const [first = 'concept', second = 'concept'] = order;
	return [first, votes[first], votes[first] - votes[second]];
}
