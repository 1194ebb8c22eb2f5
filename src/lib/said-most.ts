import type { EntityId, Labels } from '#graph/model.ts';

/** Who says something most often, of some things. */
export type SaidMost = {
	readonly entity: EntityId;
	readonly speaker: { readonly id: EntityId; readonly labels: Labels };
	readonly mentions: number;
};
