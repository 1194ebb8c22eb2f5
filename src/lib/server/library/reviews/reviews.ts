// Where the user decides: what waits in each interview, and the decisions on it.
import type { EntityId, Kind } from '#graph/model.ts';
import type { Deciding } from '#graph/review/decisions.ts';
import type { DecisionLine, WaitingHere, WaitingItem, WaitingThing } from '#lib/review-items.ts';
import type { Decided } from '../changes/outcomes.ts';

/** What a user asks for; the rest of a decision is what the library knows of it. */
export type DecisionRequest = {
	readonly decision: Deciding['decision'];
	readonly entity: EntityId;
	/** Where it waits or stands; may be absent where what is drawn is dismissed everywhere. */
	readonly interview?: string;
	/** It holds for every interview of the library. */
	readonly everywhere?: boolean;
	readonly kind?: Kind;
	readonly surface?: string;
};

export type Reviews = {
	/** @throws Problem interview_unknown */
	waiting(interview: string): Promise<readonly WaitingItem[]>;
	/** What waits of a thing, in an interview or in all in which it does; empty where nothing does. */
	waitingFor(entity: EntityId, interview?: string): Promise<readonly WaitingHere[]>;
	/** What waits in an interview, and where it stands. @throws Problem interview_unknown */
	things(interview: string): Promise<readonly WaitingThing[]>;
	/** How many things wait in each, as far as that is known without reading an interview anew. */
	counts(interviews: readonly string[]): Promise<ReadonlyMap<string, number>>;
	decisions(interview?: string): readonly DecisionLine[];
	/** @throws Problem interview_unknown, entity_unknown, decision_unfit */
	decide(request: DecisionRequest): Promise<Decided>;
	/** Takes a decision back; once it is, nothing changes. @throws Problem decision_unknown */
	undo(id: string): Promise<Decided>;
};
