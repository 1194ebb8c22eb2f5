// The pack of engineering, transport and space flight: its files joined.
import type { LexiconEntry } from '../../model.ts';
import { terms } from './terms.ts';
import { thingsPeopleAndBodies } from './things-people-bodies.ts';

export const engineering: readonly LexiconEntry[] = [
	...terms,
	...thingsPeopleAndBodies,
];
