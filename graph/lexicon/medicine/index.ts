// The pack of medicine and health: its files joined.
import type { LexiconEntry } from '../../model.ts';
import { peopleWorksAndBodies } from './people-works-bodies.ts';
import { termsOfAilments } from './terms-ailments.ts';
import { termsOfCare } from './terms-care.ts';
import { termsOfDisease } from './terms-disease.ts';

export const medicine: readonly LexiconEntry[] = [
	...peopleWorksAndBodies,
	...termsOfAilments,
	...termsOfCare,
	...termsOfDisease,
];
