// The pack of economics, finance and business: its files joined.
import type { LexiconEntry } from '../../model.ts';
import { events } from './events.ts';
import { finance } from './finance.ts';
import { organizations } from './organizations.ts';
import { people } from './people.ts';
import { terms } from './terms.ts';
import { works } from './works.ts';

export const economics: readonly LexiconEntry[] = [
	...events,
	...finance,
	...organizations,
	...people,
	...terms,
	...works,
];
