// Words in and around English names of events. Collected by hand from interviews.
import { list } from '../list.ts';

/** Words for events that bear a name. */
export const titled_events = list(`
	活动, 大会, 峰会, 会议, 研讨会, 论坛, 竞赛, 比赛, conference, summit, workshop, meetup, event, symposium, competition
`);

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
