// What an extractor is: a described value that reads a talk and says what it finds. Extractors stand in an ordered list
// (index.ts); each sees what those before it found, adds its own, and changes nothing of theirs.
import type { EntityId, Kind, Labels, Predicate, TextSpan, TranscriptTurn } from '../model.ts';
import type { Folded } from '../fold.ts';
import type { Gazetteer } from '../lexicon/gazetteer.ts';

/** A turn made ready for reading. */
export type TalkTurn = {
	/** Its text in simplified characters, whatever the source has: rules need no other. Offsets are the same. */
	readonly turn: TranscriptTurn;
	readonly folded: Folded;
	readonly sentences: readonly TextSpan[];
	/** Who speaks, where that is known. */
	readonly speaker: EntityId | undefined;
};

export type Talk = {
	readonly turns: readonly TalkTurn[];
	/** BCP 47. */
	readonly language: string;
	/** What the source says outside of its speech: front matter, headings, summary, as written. */
	readonly about: string;
	/** True where the transcript has no capitals to go by. */
	readonly caseless: boolean;
};

/** An entity as far as it is known: from the lexicon, the sidecar, or the words themselves. */
export type Known = {
	readonly id: EntityId;
	readonly kind: Kind;
	readonly labels: Labels;
	readonly aliases: readonly string[];
	readonly origin: 'lexicon' | 'text';
	readonly sameAs?: string;
};

/** A mention before it is chosen; `turn` is a place in `talk.turns`. */
export type Found = TextSpan & {
	readonly turn: number;
	readonly entity: EntityId;
	readonly rule: string;
	readonly confidence: number;
	/** Set where the words around decided: of two readings of the same words, this one is meant. */
	readonly decided?: boolean;
};

/** A relation with the passage that says so. */
export type Said = TextSpan & {
	readonly turn: number;
	readonly subject: EntityId;
	readonly predicate: Predicate;
	readonly object: EntityId;
	readonly rule: string;
};

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
