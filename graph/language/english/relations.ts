// Words with which English speech tells how people, bodies and works are related. Collected by hand from interviews.
import { list } from '../list.ts';
import { posts, postsOf, rolesForBody } from './people.ts';
import { smallInNames } from './small-words.ts';

/** What is uttered, or said by the way, between the words of a clause. */
export const asides = list(`
	um, uh, umm, uhm, er, erm, ah, oh, hmm, hm, mm, mhm, you know, you see, i mean, i guess, i think, i suppose, let's see,
	sort of, kind of, of course, in fact, as it were, so to speak, at the time, at that time, at that point, back then,
	back in the day, in those days, at first, later on, early on, after that, that year, the next year, just, also, then,
	later, eventually, now, still, even, first, once, again, too, soon, already, ever, always, afterwards, both, indeed,
	for a while, for a long time, for a time, for many years, for years, for a bit, for example, by the way, as well,
	in the beginning, in the end
`);

/** Posts and callings that somebody has at a body. */
export const bodyPosts = [
	...new Set([
		...posts,
		...postsOf,
		...rolesForBody,
		...list(`
		chief executive, chief executive officer, chief technology officer, chief scientist, chief economist, chief of staff,
		chief engineer, chief financial officer, chief operating officer, chief product officer, chief marketing officer,
		managing director, managing editor, executive director, general manager, product manager, project manager, postdoc,
		teacher, nurse, doctor, surgeon, physician, architect, programmer, curator, conductor, producer, reporter, journalist,
		correspondent, critic, photographer, pilot, clerk, secretary, apprentice, trainee, intern, associate, assistant,
		administrator, dean, provost, chancellor, principal, superintendent, foreman, machinist, draftsman, salesman,
		technician, chemist, physicist, biologist, mathematician, advocate, evangelist, lead, leader, boss, chef, captain,
		trainer, coordinator, officer, attorney, counsel, judge, trustee, treasurer, commissioner, ambassador, minister,
		bookkeeper, typist, operator, organizer, organist, faculty, staff, employee, contractor, resident, archivist, librarian
	`),
	]),
];

/** Founders before their body. */
export const founders = list(`
	founder, co-founder, cofounder, founding partner, founder and CEO, co-founder and CEO, CEO and founder,
	CEO and co-founder, founder and chief executive, founders, co-founders
`);

/** Verbs with which a body is begun. */
export const founding = list(`
	founded, co-founded, cofounded, started, set up, established, launched, started up, helped found, helped start,
	created, bootstrapped, incorporated
`);

/** Verbs with which a text or tune is written. */
export const writing = list(`
	wrote, authored, co-authored, coauthored, co-wrote, cowrote, published, composed, penned, has written, have written,
	'd written, 've written
`);

/** Verbs with which a thing is made. */
export const making = list(`
	made, built, created, developed, designed, released, launched, trained, announced, open-sourced, directed, produced,
	recorded, invented, co-created, shipped, maintains, put out, programmed
`);

/** Verbs with which an idea comes into the world. */
export const proposing = list(`
	proposed, introduced, invented, came up with, formulated, pioneered, coined, devised, discovered, conceived
`);

/** Who wrote it, before of. */
export const authors = list(`
	author, co-author, coauthor, writer, composer, songwriter, lyricist, novelist, poet, playwright, authors, co-authors
`);

/** Who made it, before of. */
export const makers = list(`
	creator, co-creator, maker, designer, director, developer, producer, inventor, maintainer, core contributor, architect,
	creators, makers, builder
`);

/** What is recorded, filmed or built. */
export const recordedPieces = list(`
	album, record, film, movie, documentary, podcast, show, series, library, framework, app, project, first album, first film,
	debut album, new album, new film, game, tool, language, program, video, channel, startup
`);

/** What is written. */
export const writtenPieces = list(`
	essay, paper, book, article, blog post, novel, memoir, post, song, report, poem, play, tune, textbook,
	thesis, dissertation, column, newsletter, piece, story, symphony, opera, first book, second book, latest book, new book
`);

/** Verbs of work at a body, before at, for or with. */
export const working = list(`
	worked, interned, taught, lectured, consulted, served, freelanced, clerked, reported, volunteered, apprenticed
`);

/** Coming to work at a body, before at, for, with or by. */
export const hired = list(`
	used to work, went to work, got a job, took a job, had a job, landed a job, found a job, got hired, was hired, were hired,
	was employed, used to teach, went to teach, came to work, started working, started work, began working, ended up working,
	got a position, took a position, took a post, had a position, was working, were working, started my career,
	started his career, started her career, began my career, began his career, began her career, started out, am retired,
	did an internship, had an internship, got an internship, was a postdoc, did a postdoc, did my postdoc
`);

/** Leaving a body. */
export const leaving = list(`
	left, quit, retired from, resigned from, departed, was fired from, got fired from, was laid off from, got laid off from
`);

/** Leading a body. */
export const leading = list(`
	ran, led, headed, managed, chaired, headed up, coached, edited, presided over
`);

export const degrees = list(`
	phd, ph d, doctorate, degree, master's, masters, master's degree, masters degree, bachelor's, bachelors, bachelor's degree,
	undergrad, undergraduate degree, undergraduate, mba, law degree, medical degree, diploma, bachelor, master, postgrad, ba, bs, ma, ms, msc
`);

/** Verbs of study, before at or with somebody. */
export const studying = list(`
	studied, trained, apprenticed, took lessons, took classes, took courses, was trained, was taught, learned, enrolled, majored
`);

/** Verbs of playing before in, with or for a band, a team or a film. */
export const playing = list(`
	played, plays, sang, sings, performed, performs, toured, drummed, danced, acted, starred, stars, appeared, guested
`);

/** Verbs with which something comes into somebody's hands. */
export const owning = list(`
	owns, own, owned, bought, acquired, purchased, bought out, took over, co-owns, co-owned
`);

/** Last words of names of schools. */
export const schoolWords = list(`
	university, college, school, institute of technology, academy, conservatory, conservatoire, polytechnic, gymnasium, seminary
`);

/** Words of names of bodies that people are members of. */
export const memberBodyWords = list(`
	band, orchestra, quartet, quintet, sextet, trio, choir, chorus, ensemble, symphony, philharmonic, party, army, navy, club,
	union, team, guild, league, brigade, regiment, squadron, society, boys, singers, players, five, four, sinfonia
`);

/** What denies, or only says what might be. */
export const denials = list(`
	not, never, no, neither, nor, without, nobody, none, hardly, barely, nearly, almost, supposedly, allegedly, reportedly,
	purportedly, instead of, rather than, cannot, falsely
`);

/** What looks like a denial and is none. */
export const notDenials = list(`
	not only, not just, not merely, no doubt, no wonder, no less, never mind, no question
`);

/** What is supposed, wished, offered or only thought. */
export const supposals = list(`
	if, unless, whether, wish, wished, wishes, imagine, imagined, suppose, pretend, pretended, pretending, thought, assumed,
	figured, as though, refused, declined, failed, tried, wanted, want, wants, hoped, hopes, planned, planning, offered, asked to,
	invited to, going to, gonna, might, may, could, would, should, 'd like, 'd love, rumor, rumors, rumour, rumours, claimed,
	claims, dreamed, dreamt, about to, supposed to, meant to, doubt, doubted, joke, joked, turned down, they say, people say
`);

/** Stand between a subject and its verb. */
export const betweenSubjectAndVerb = list(`
	has, have, had, 've, 's, not, only, who, did, had been, used, to, went, on, got, actually, helped, 'd, was, were, been
`);

/** Open a clause, or part two. */
export const clauseJoints = list(`
	and, but, then, or, so
`);
export const clauseOpeners = list(`
	and, so, well, but, yeah, yes, no, because, when, where, that, while, after, before, since, although, as, now, okay, once
`);

/** End a phrase, besides the small words that open titles: no gap goes over them. */
export const phraseEnds = list(`
	like, of, has, had
`);

/** End a phrase, and a clause too. */
export const clauseEnds = list(`
	that, who, which, when, if, and, but, or, because, where, while, with, said, says, whose, than, is, was, are, were, about, by, as
`);

/** Posts of the past, before a role. */
export const former = list(`former, ex, onetime, one-time, then, late, retired, longtime, erstwhile`);

/** Words by which no pattern is looked for where it has rarer ones. */
export const everywhere = [...smallInNames, ...list(`is, was, are, were, from, at, by`)];

/** A thing that bears the name before it, and isn't it: eBay business, Rust code. */
export const namedAfterIt = list(`
	business, store, account, team, code, group, project, page, channel, course, class, department, chapter, branch, office,
	app, plugin, client, server, version, api, conference, event, talk, user, users, community, episode, tutorial, support
`);
