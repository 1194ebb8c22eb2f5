// The pack of psychology and psychiatry: its files joined.
import type { LexiconEntry } from '../../model.ts';
import { people } from './people.ts';
import { termsOfClinic } from './terms-clinic.ts';
import { termsOfMind } from './terms-mind.ts';
import { termsOfSelf } from './terms-self.ts';
import { works } from './works.ts';

export const psychology: readonly LexiconEntry[] = [
	...people,
	...termsOfClinic,
	...termsOfMind,
	...termsOfSelf,
	...works,
];
