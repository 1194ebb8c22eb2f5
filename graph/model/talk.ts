// What extractors read, and what they find: a talk, and finds before they are drawn.
import type { Labels, TextSpan } from './source.ts';
import type { TranscriptTurn } from './transcript.ts';
import type { EntityId, Kind, Predicate } from './knowledge.ts';

/** A text as names are compared in it, and the way back. */
export type Folded = {
	readonly text: string;
	/** Source offset (UTF-16 code units) of folded offset `offset`; of its end, the source's end. O(1). */
	at(offset: number): number;
	/** Source offset just after the folded character before `offset`: where a match that ends there ends. O(1). */
	after(offset: number): number;
	/** True where something was dropped just before folded offset `offset`: a space, a hyphen, a middle dot. */
	broken(offset: number): boolean;
};

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
