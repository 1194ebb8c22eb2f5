// The pack of history and politics: its files joined.
import type { LexiconEntry } from '../../model.ts';
import { events } from './events.ts';
import { eventsOfEastAsia } from './events-asia.ts';
import { people } from './people.ts';
import { peopleOfAsia } from './people-asia.ts';
import { termsOfRule } from './terms-of-rule.ts';
import { termsOfPolitics } from './terms-politics.ts';
import { worksAndBodies } from './works-and-bodies.ts';

export const history: readonly LexiconEntry[] = [
	...events,
	...eventsOfEastAsia,
	...people,
	...peopleOfAsia,
	...termsOfRule,
	...termsOfPolitics,
	...worksAndBodies,
];
