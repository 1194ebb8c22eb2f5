// The pack of the arts: literature, film, music, design, architecture, games, food: its files joined.
import type { LexiconEntry } from '../../model.ts';
import { bodies } from './bodies.ts';
import { people } from './people.ts';
import { peopleOfArtAndDesign } from './people-design.ts';
import { peopleOfLettersInAsia } from './people-letters-asia.ts';
import { peopleOfMusic } from './people-music.ts';
import { peopleOfStageAndStudio } from './people-stage-and-studio.ts';
import { termsOfKinds } from './terms-kinds.ts';
import { termsOfLettersAndScreen } from './terms-letters-screen.ts';
import { termsOfMusicAndDesign } from './terms-music-design.ts';
import { termsOfPlacesAndPlay } from './terms-places-and-play.ts';
import { worksAndBodies } from './works-and-bodies.ts';
import { worksOfScreenAndSound } from './works-screen-and-sound.ts';

export const arts: readonly LexiconEntry[] = [
	...bodies,
	...people,
	...peopleOfArtAndDesign,
	...peopleOfLettersInAsia,
	...peopleOfMusic,
	...peopleOfStageAndStudio,
	...termsOfKinds,
	...termsOfLettersAndScreen,
	...termsOfMusicAndDesign,
	...termsOfPlacesAndPlay,
	...worksAndBodies,
	...worksOfScreenAndSound,
];
