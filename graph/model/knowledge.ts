// What extractors make of a transcript, drawn together: the graph as data. The shapes are those of colloquy/1, which says
// what each field is.
import type { colloquy1, entity, entityId, interview, kind, mention, predicate, relation, turn } from './colloquy-1.ts';
import type { Of } from './shape.ts';

export { advertisementSigns, kinds, reviewStates } from './kinds.ts';

export type Kind = Of<typeof kind>;

/** Ids are `kind/slug`, exactly one slash; the kind in the id is that of its birth and may differ from `kind`. */
export type EntityId = Of<typeof entityId>;

export type Entity = Of<typeof entity>;

/** `start` and `end` bound it in the source; `surface` is `turn.text.slice(textStart, textEnd)`. */
export type Mention = Of<typeof mention>;

export type Predicate = Of<typeof predicate>;

/** The passage that says so: `start`/`end` bound it in the source, `textStart`/`textEnd` in the turn. */
export type Relation = Of<typeof relation>;

/** `source.length` in UTF-16 code units. */
export type Interview = Of<typeof interview>;

export type Turn = Of<typeof turn>;

/** Entities by id, speakers always among them; mentions by interview, turn index, textStart, longest first. */
export type KnowledgeGraph = Omit<Of<typeof colloquy1>, 'format'>;

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
