// The pack of earth and matter: climate, energy, geography, chemistry, farming: its files joined.
import type { LexiconEntry } from '../../model.ts';
import { termsOfClimateAndEnergy } from './terms-climate-energy.ts';
import { termsOfMatterAndFarming } from './terms-matter-farming.ts';
import { termsOfThings } from './terms-things.ts';

export const earth: readonly LexiconEntry[] = [
	...termsOfClimateAndEnergy,
	...termsOfMatterAndFarming,
	...termsOfThings,
];
