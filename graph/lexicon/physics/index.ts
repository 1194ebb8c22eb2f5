// The pack of physics and astronomy: its files joined.
import type { LexiconEntry } from '../../model.ts';
import { events } from './events.ts';
import { studies } from './fields.ts';
import { fromInterviews } from './from-interviews.ts';
import { machines } from './machines.ts';
import { organizations } from './organizations.ts';
import { modernPeople } from './people-modern.ts';
import { people } from './people.ts';
import { cosmos } from './terms-cosmos.ts';
import { matter } from './terms-matter.ts';
import { quanta } from './terms-quantum.ts';
import { works } from './works.ts';

export const physics: readonly LexiconEntry[] = [
	...events,
	...studies,
	...fromInterviews,
	...machines,
	...organizations,
	...modernPeople,
	...people,
	...cosmos,
	...matter,
	...quanta,
	...works,
];
