// The pack of mathematics, statistics and logic: its files joined.
import type { LexiconEntry } from '../../model.ts';
import { events } from './events.ts';
import { studies } from './fields.ts';
import { organizations } from './organizations.ts';
import { modernPeople } from './people-modern.ts';
import { people } from './people.ts';
import { terms } from './terms.ts';
import { theorems } from './theorems.ts';
import { works } from './works.ts';

export const mathematics: readonly LexiconEntry[] = [
	...events,
	...studies,
	...organizations,
	...modernPeople,
	...people,
	...terms,
	...theorems,
	...works,
];
