// The pack of law: its files joined.
import type { LexiconEntry } from '../../model.ts';
import { terms } from './terms.ts';
import { termsOfCrime } from './terms-crime.ts';
import { worksPeopleAndBodies } from './works-people-bodies.ts';

export const law: readonly LexiconEntry[] = [
	...terms,
	...termsOfCrime,
	...worksPeopleAndBodies,
];
