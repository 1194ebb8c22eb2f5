// The pack of no field in particular: disciplines and academic life, places, states and bodies, events and people of history.
import type { LexiconEntry } from '../../model.ts';
import { academia } from './academia.ts';
import { countries } from './countries.ts';
import { disciplines } from './disciplines.ts';
import { events } from './events.ts';
import { ministriesOfChina } from './ministries-of-china.ts';
import { organizations } from './organizations.ts';
import { peopleOfLettersAndArts } from './people-letters-arts.ts';
import { people } from './people.ts';
import { placesOfAsiaAndAfrica } from './places-asia-africa.ts';
import { places } from './places.ts';
import { placesOfTheWorld } from './places-world.ts';
import { placesOfTheAmericasAndWaters } from './places-americas-and-waters.ts';
import { placesOfChina } from './places-china.ts';
import { placesOfAfricaAndOceania } from './places-africa-and-oceania.ts';

export const general: readonly LexiconEntry[] = [
	...disciplines,
	...countries,
	...academia,
	...events,
	...organizations,
	...ministriesOfChina,
	...people,
	...peopleOfLettersAndArts,
	...places,
	...placesOfAsiaAndAfrica,
	...placesOfTheWorld,
	...placesOfTheAmericasAndWaters,
	...placesOfChina,
	...placesOfAfricaAndOceania,
];
