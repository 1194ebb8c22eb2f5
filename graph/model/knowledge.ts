// What extractors make of a transcript, drawn together: the graph as data.
import type { Labels, Participant, TextSpan } from './source.ts';
import type { Cue, Moment, Note, Time } from './transcript.ts';

export type Kind = 'person' | 'organization' | 'work' | 'concept' | 'event' | 'place';
export const kinds: readonly Kind[] = ['person', 'organization', 'work', 'concept', 'event', 'place'];

/** Ids are `kind/slug`, exactly one slash; the kind in the id is that of its birth and may differ from `kind`. */
export type EntityId = string;

export type Entity = {
	readonly id: EntityId;
	readonly kind: Kind;
	readonly labels: Labels;
	readonly aliases: readonly string[];
	/** Spellings under which it was misheard, as they stand in the sources. */
	readonly asHeard: readonly string[];
	/** Where its identity comes from: a lexicon entry, or rules over the text. */
	readonly origin: 'lexicon' | 'text';
	readonly sameAs?: string;
};

export type Mention = TextSpan & {
	readonly entity: EntityId;
	/** Turn id, `<interview>/<index>`. */
	readonly turn: string;
	/** Bounds in the source. */
	readonly start: number;
	readonly end: number;
	/** `turn.text.slice(textStart, textEnd)`. */
	readonly surface: string;
	/** The pieces in the source where more than white space and inline markup stands between them. */
	readonly parts?: readonly (readonly [start: number, end: number])[];
	/** Id of the rule that made it. */
	readonly rule: string;
	/** Integer, 0 to 100. */
	readonly confidence: number;
	/** When it is said, where the source has times. */
	readonly time?: Moment;
};

export type Predicate =
	| 'wrote'
	| 'wrote with'
	| 'proposed'
	| 'made'
	| 'works at'
	| 'worked at'
	| 'studied at'
	| 'founded'
	| 'part of'
	| 'studies'
	| 'also called';

/** The passage that says so: `start`/`end` bound it in the source, `textStart`/`textEnd` in the turn. */
export type Relation = TextSpan & {
	readonly subject: EntityId;
	readonly predicate: Predicate;
	readonly object: EntityId;
	readonly turn: string;
	readonly start: number;
	readonly end: number;
	readonly rule: string;
};

export type Interview = {
	readonly id: string;
	readonly title: string;
	readonly author?: string;
	readonly language: string;
	readonly published?: string;
	readonly recorded?: string;
	readonly url?: string;
	readonly origin?: string;
	readonly participants: readonly Participant[];
	/** `length` in UTF-16 code units. */
	readonly source: { readonly name: string; readonly sha256: string; readonly length: number; readonly format: string };
	readonly summary?: readonly string[];
	readonly notes?: readonly Note[];
};

export type Turn = {
	/** `<interview>/<index>`. */
	readonly id: string;
	readonly interview: string;
	readonly index: number;
	/** Entity id, absent where unknown. */
	readonly speaker?: EntityId;
	readonly speakerLabel?: string;
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly passages: readonly TextSpan[];
	readonly highlights: readonly TextSpan[];
	readonly time?: Time;
	/** Where the source times its words more finely than the turn. */
	readonly cues?: readonly Cue[];
	readonly parallel?: {
		readonly language: string;
		readonly text: string;
		readonly start: number;
		readonly end: number;
	};
};

export type KnowledgeGraph = {
	readonly interviews: readonly Interview[];
	readonly turns: readonly Turn[];
	/** By id. Speakers are always among them. */
	readonly entities: readonly Entity[];
	/** By interview, turn index, textStart, longest first. */
	readonly mentions: readonly Mention[];
	readonly relations: readonly Relation[];
};

/** Two entities and how they are tied: computed from mentions, never stored by hand. `a` < `b`. */
export type Link = {
	readonly a: EntityId;
	readonly b: EntityId;
	/** Passages that mention both; sentences among them. */
	readonly passages: number;
	readonly sentences: number;
	/** How much more often than by chance; 0 and up. */
	readonly strength: number;
};
