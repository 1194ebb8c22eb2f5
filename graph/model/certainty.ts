// How sure the graph is of what it draws, in three steps that people choose between.

/**
 * `sure`: at least `sureFrom`. `likely`: all that is drawn, which is from the floor of its language on. `all`: also what waits
 * for a decision.
 */
export const certainties = ['sure', 'likely', 'all'] as const;
export type Certainty = (typeof certainties)[number];

/** What an address or a form says; all that is drawn where it says nothing, or something else. */
export function certaintyFrom(written: string | null | undefined): Certainty {
	return certainties.find((step) => step === written) ?? 'likely';
}

/** From this confidence on, 0 to 100, a thing is called sure: of those like it, eight in ten belong in an index. */
export const sureFrom = 80;

/** The confidence that what is drawn has at least. */
export const leastOf: { readonly [certainty in Certainty]: number } = { sure: sureFrom, likely: 0, all: 0 };
