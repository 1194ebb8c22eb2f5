// Words in and around English names of events. Collected by hand from interviews.
import { list } from '../list.ts';

/** Last words of names of events. */
export const eventEndings = list(`
	War, Wars, War I, War II, War One, War Two, Revolution, Conference, Summit, Olympics, Games, Festival, Symposium,
	Workshop, Convention, Awards, Award, Championships, Championship, Cup, Depression, Crisis, Recession, Crash,
	Pandemic, Famine, Massacre, Holocaust, Election, Uprising, Rebellion, Strike, March, Movement, Renaissance,
	Reformation, Enlightenment, Riots, Riot, Fair, Expo, Hackathon, Day, Week, Battle, Bowl, Marathon, Tour, Blitz,
	Migration, Treaty, Armistice
`);

/** Nouns for an event, right after its name. */
export const eventNouns = list(`
	conference, summit, festival, symposium, workshop, meetup, hackathon, convention, protests, protest, strike,
	massacre, uprising, earthquake
`);

/** Words for events that bear a name. */
export const namedEvents = list(`
	conference, summit, workshop, meetup, event, symposium, competition
`);
