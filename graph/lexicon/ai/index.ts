// The pack of AI and machine learning: its files joined.
import type { LexiconEntry } from '../../model.ts';
import { events } from './events.ts';
import { fromInterviews } from './from-interviews.ts';
import { fundsAndVentures } from './funds-and-ventures.ts';
import { modelsOpen } from './models-open.ts';
import { models } from './models.ts';
import { organizationsLabs } from './organizations-labs.ts';
import { organizationsStartups } from './organizations-startups.ts';
import { peopleChina } from './people-china.ts';
import { peopleFounders } from './people-founders.ts';
import { peopleHistory } from './people-history.ts';
import { peopleResearch } from './people-research.ts';
import { places } from './places.ts';
import { termsAgentsSafety } from './terms-agents-safety.ts';
import { termsBusiness } from './terms-business.ts';
import { termsCompute } from './terms-compute.ts';
import { termsLanguageModels } from './terms-language-models.ts';
import { termsLearning } from './terms-learning.ts';
import { termsMore } from './terms-more.ts';
import { termsNetworks } from './terms-networks.ts';
import { termsReinforcement } from './terms-reinforcement.ts';
import { termsVisionRobots } from './terms-vision-robots.ts';
import { worksBenchmarksTools } from './works-benchmarks-tools.ts';
import { worksPapers } from './works-papers.ts';

export const ai: readonly LexiconEntry[] = [
	...events,
	...fromInterviews,
	...fundsAndVentures,
	...modelsOpen,
	...models,
	...organizationsLabs,
	...organizationsStartups,
	...peopleChina,
	...peopleFounders,
	...peopleHistory,
	...peopleResearch,
	...places,
	...termsAgentsSafety,
	...termsBusiness,
	...termsCompute,
	...termsLanguageModels,
	...termsLearning,
	...termsMore,
	...termsNetworks,
	...termsReinforcement,
	...termsVisionRobots,
	...worksBenchmarksTools,
	...worksPapers,
];
