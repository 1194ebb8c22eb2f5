// What English calls people besides their names: callings, posts, kin. Collected by hand from interviews.
import { list } from '../list.ts';

/** Posts that people have at a body. */
export const posts = list(`
	researcher, professor, scientist, engineer, CEO, CTO, COO, partner, director, head, president, fellow, investor,
	editor, economist, VP, vice president, lecturer, historian
`);

/** What is by or of a person: the writings of. */
export const ofPerson = list(`
	influenced, inspired, students, student, disciple, biography, biographer, works, writings, ideas, thought,
	philosophy, death, theories, birth, life, letters
`);

/** Groups of people, before like, such as or including. */
export const groups = list(`
	people, economists, historians, philosophers, scientists, researchers, writers, authors, artists, poets,
	composers, directors, founders, investors, leaders, thinkers, guests
`);

/** What somebody is for or at a body. */
export const rolesForBody = list(`
	drummer, singer, guitarist, bassist, vocalist, frontman, player, striker, goalkeeper, coach, reporter, columnist,
	correspondent, lobbyist, lawyer, consultant, volunteer, recruiter, designer, developer, analyst, economist,
	contractor
`);

/** Work and people, before for, at or with a body. */
export const workForBody = list(`
	work, works, worked, working, job, career, role, position, intern, interned, employed, years, time, scientist,
	researcher, engineer, professor, fellow, lecturer, director, manager, editor, head, vice president, team, people,
	folks, guys, friends, office, over, here, back
`);

/** Posts that somebody has, before of or at a body. */
export const postsOf = list(`
	CEO, CTO, CFO, COO, CMO, founder, co-founder, cofounder, president, chairman, chair, director, manager, head,
	member, professor, fellow, vice-president, vice president, VP, editor, publisher, owner, employee, graduate,
	alumnus, alumna, alumni, alum, spokesperson
`);

/** What is a person’s, after a possessive. */
export const ownedByPerson = list(`
	book, paper, theory, work, wife, husband, brother, sister, father, mother, son, daughter, family, idea, ideas,
	argument, point, view, philosophy, essay, novel, notion, concept, lab, career, research, life, death, writings,
	writing, question, friend, story
`);

/** What somebody is said to be: a friend, a genius. */
export const kindsOfPerson = list(`
	friend, guy, person, genius, legend, kid, man, woman, mentor, teacher, doctor, thinker, writer, brother, sister
`);

/** Kinds of people whose possessive makes a term of what follows: women’s health, buyer’s remorse. */
export const owners = list(`
	women, men, children, workers, worker, consumers, consumer, patients, patient, veterans, veteran, buyers, buyer,
	sellers, seller, drivers, driver, writers, writer, winners, winner, farmers, farmer
`);

/** Callings and posts that many write with a capital before a name: Economist Ada Quill. */
export const writtenCallings = list(`
	co-host, cohost, founder, co-founder, cofounder, CEO, editor, professor, economist, historian, philosopher,
	physicist, biologist, chemist, scientist, researcher, director, journalist, host, president, engineer, chair,
	chairman, producer, investor, entrepreneur, comedian, actor, actress
`);

/** Callings and posts: the economist before a name, a host after it. */
export const callings = [
	...writtenCallings,
	...list(`
	author, writer, manager, psychologist, sociologist, mathematician, poet, novelist, artist, chief, head, lecturer,
	consultant, analyst, advisor, adviser, reporter, teacher, singer, painter, composer
`),
];

/** Kin and company, before a name: my friend, her husband. */
export const companions = list(`
	colleague, friend, guest, mentor, supervisor, student, boss, partner, wife, husband, brother, sister, father,
	mother, son, daughter, uncle, aunt, cousin, grandfather, grandmother, neighbour, neighbor, guy, man, woman,
	gentleman, fellow, lady, person
`);
