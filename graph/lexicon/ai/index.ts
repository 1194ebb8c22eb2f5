// The pack of AI and machine learning: its files joined.
import type { LexiconEntry } from '../../model.ts';
import { models } from './models.ts';
import { organizationsLabs } from './organizations-labs.ts';
import { peopleFounders } from './people-founders.ts';
import { peopleHistory } from './people-history.ts';
import { peopleResearch } from './people-research.ts';

export const ai: readonly LexiconEntry[] = [
	...models,
	...organizationsLabs,
	...peopleFounders,
	...peopleHistory,
	...peopleResearch,
];
