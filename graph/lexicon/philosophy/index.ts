// The pack of philosophy, religion and the study of mind and society: its files joined.
import type { LexiconEntry } from '../../model.ts';
import { people } from './people.ts';
import { terms } from './terms.ts';
import { works } from './works.ts';

export const philosophy: readonly LexiconEntry[] = [
	...people,
	...terms,
	...works,
];
