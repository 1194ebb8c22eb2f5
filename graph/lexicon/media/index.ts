// The pack of media and marketing: its files joined.
import type { LexiconEntry } from '../../model.ts';
import { organizationsOfMarketing } from './organizations-of-marketing.ts';
import { organizations } from './organizations.ts';
import { people } from './people.ts';
import { termsOfMarketing } from './terms-of-marketing.ts';
import { terms } from './terms.ts';
import { works } from './works.ts';

export const media: readonly LexiconEntry[] = [
	...organizationsOfMarketing,
	...organizations,
	...people,
	...termsOfMarketing,
	...terms,
	...works,
];
