// The pack of business: its files joined.
import type { LexiconEntry } from '../../model.ts';
import { peopleWorksAndBodies } from './people-works-bodies.ts';
import { terms } from './terms.ts';
import { termsOfTrade } from './terms-trade.ts';

export const business: readonly LexiconEntry[] = [
	...peopleWorksAndBodies,
	...terms,
	...termsOfTrade,
];
