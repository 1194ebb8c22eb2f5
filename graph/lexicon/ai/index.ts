// The pack of AI and machine learning: its files joined.
import type { LexiconEntry } from '../../model.ts';
import { models } from './models.ts';
import { organizationsLabs } from './organizations-labs.ts';
import { peopleFounders } from './people-founders.ts';
import { peopleHistory } from './people-history.ts';
import { peopleResearch } from './people-research.ts';
import { termsAgentsSafety } from './terms-agents-safety.ts';
import { termsCompute } from './terms-compute.ts';
import { termsLanguageModels } from './terms-language-models.ts';
import { termsLearning } from './terms-learning.ts';
import { termsNetworks } from './terms-networks.ts';
import { termsReinforcement } from './terms-reinforcement.ts';
import { termsVisionRobots } from './terms-vision-robots.ts';

export const ai: readonly LexiconEntry[] = [
	...models,
	...organizationsLabs,
	...peopleFounders,
	...peopleHistory,
	...peopleResearch,
	...termsAgentsSafety,
	...termsCompute,
	...termsLanguageModels,
	...termsLearning,
	...termsNetworks,
	...termsReinforcement,
	...termsVisionRobots,
];
