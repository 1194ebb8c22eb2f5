// What an extractor is: a described value that reads a talk and says what it finds. Extractors stand in an ordered list
// (index.ts); each sees what those before it found, adds its own, and changes nothing of theirs. The confidences that they give
// are set by hand, rule by rule: an order among finds, and no share of right ones that was counted.
import type { EntityId, Found, Known, Said, Talk } from '../model.ts';
import type { Gazetteer } from '../lexicon/gazetteer.ts';

export type Context = {
	readonly talk: Talk;
	readonly gazetteer: Gazetteer;
	/** All entities known so far; speakers are always among them. */
	readonly entities: ReadonlyMap<EntityId, Known>;
	/** What was found so far, chosen: in order, no two overlapping. */
	readonly found: readonly Found[];
};

export type Findings = {
	readonly mentions?: readonly Found[];
	/** Finds that hide nothing, and count only once they are judged: phrases that may be terms. */
	readonly proposals?: readonly Found[];
	/** New ones, and known ones with further names: those of the same id are joined. */
	readonly entities?: readonly Known[];
	readonly relations?: readonly Said[];
};

export type Extractor = {
	readonly id: string;
	readonly title: string;
	/** A line from an interview, and what it finds there. */
	readonly example: string;
	find(context: Context): Findings;
};
