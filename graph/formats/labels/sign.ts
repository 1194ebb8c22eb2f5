// What a row of evidence is, and the talk that most examples are taken from.
import type { Facts } from './facts.ts';

export type Sign = {
	readonly id: string;
	readonly weight: number;
	/** For people, after "It is believed because" or "It is doubted because". */
	readonly says: string;
	/** A label, and a text in which the row holds for it. */
	readonly example: readonly [label: string, text: string];
	holds(facts: Facts): boolean;
};

/** Two people, who answer each other. */
export const exchange = 'Ann Lee: Why?\n\nBo Wu: For joy.\n\nAnn Lee: And then?\n\nBo Wu: For bread.\n';
