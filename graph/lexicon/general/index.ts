// The pack of no field in particular: disciplines, ways of knowing, countries and cities.
import type { LexiconEntry } from '../../model.ts';
import { countries } from './countries.ts';
import { disciplines } from './disciplines.ts';

export const general: readonly LexiconEntry[] = [...disciplines, ...countries];
