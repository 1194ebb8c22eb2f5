// What speaks for and against a label, as rows. All of them are weighed for every label of a file, and none of them
// throws one away: a name with a common character in it is still a name where it recurs and takes turns with another.
// Weights are logarithms of odds, written by hand and held by the fixtures and by each row's example.
import type { Facts } from './facts.ts';
import type { Sign } from './sign.ts';
import { signsOfPlace } from './signs-of-place.ts';
import { signsOfWords } from './signs-of-words.ts';

export const signs: readonly Sign[] = [...signsOfWords, ...signsOfPlace];

/** The logarithm of the odds that a label with these facts opens turns. */
export function weigh(facts: Facts): number {
	return signs.reduce((sum, sign) => (sign.holds(facts) ? sum + sign.weight : sum), 0);
}
