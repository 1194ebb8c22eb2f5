// The pack of biology: its files joined.
import type { LexiconEntry } from '../../model.ts';
import { organizations } from './organizations.ts';
import { people } from './people.ts';
import { termsLifeAndHealth } from './terms-life-and-health.ts';
import { termsMedicine } from './terms-medicine.ts';
import { termsMoleculesAndCells } from './terms-molecules-and-cells.ts';
import { works } from './works.ts';

export const biology: readonly LexiconEntry[] = [
	...organizations,
	...people,
	...termsLifeAndHealth,
	...termsMedicine,
	...termsMoleculesAndCells,
	...works,
];
