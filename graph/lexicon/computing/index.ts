// The pack of computing: its files joined.
import type { LexiconEntry } from '../../model.ts';
import { companiesOfAsia } from './companies-of-asia.ts';
import { companiesOfSoftware } from './companies-of-software.ts';
import { companies } from './companies.ts';
import { languages } from './languages.ts';
import { peopleCraftAndWeb } from './people-craft-and-web.ts';
import { peopleMakers } from './people-makers.ts';
import { people } from './people.ts';
import { products } from './products.ts';
import { systemsAndDatabases } from './systems-and-databases.ts';
import { termsMachines } from './terms-machines.ts';
import { termsNetworks } from './terms-networks.ts';
import { termsPrograms } from './terms-programs.ts';
import { termsSystems } from './terms-systems.ts';
import { universities } from './universities.ts';

export const computing: readonly LexiconEntry[] = [
	...companiesOfAsia,
	...companiesOfSoftware,
	...companies,
	...languages,
	...peopleCraftAndWeb,
	...peopleMakers,
	...people,
	...products,
	...systemsAndDatabases,
	...termsMachines,
	...termsNetworks,
	...termsPrograms,
	...termsSystems,
	...universities,
];
