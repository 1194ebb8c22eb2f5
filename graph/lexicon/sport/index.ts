// The pack of sport: its files joined.
import type { LexiconEntry } from '../../model.ts';
import { peopleEventsAndBodies } from './people-events-bodies.ts';
import { terms } from './terms.ts';

export const sport: readonly LexiconEntry[] = [
	...peopleEventsAndBodies,
	...terms,
];
