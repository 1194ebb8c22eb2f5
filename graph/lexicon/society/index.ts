// The pack of society: sociology, anthropology, language, education, religion: its files joined.
import type { LexiconEntry } from '../../model.ts';
import { people } from './people.ts';
import { termsOfKinAndFaith } from './terms-kin-and-faith.ts';
import { termsOfLanguageAndLearning } from './terms-language-learning.ts';
import { termsOfReligion } from './terms-religion.ts';
import { termsOfSociology } from './terms-sociology.ts';
import { worksAndBodies } from './works-and-bodies.ts';

export const society: readonly LexiconEntry[] = [
	...people,
	...termsOfKinAndFaith,
	...termsOfLanguageAndLearning,
	...termsOfReligion,
	...termsOfSociology,
	...worksAndBodies,
];
