// Words with which English speech tells how people, bodies and works are related; careers.ts has those of work and study.
// Collected by hand from interviews.
import { list } from '../list.ts';
import { pieces } from './works.ts';
import { smallInNames } from './small-words.ts';

/** What is uttered, or said by the way, between the words of a clause. */
export const asides = list(`
	um, uh, umm, uhm, er, erm, ah, oh, hmm, hm, mm, mhm, you know, you see, i mean, i guess, i think, i suppose, let's see,
	sort of, kind of, of course, in fact, as it were, so to speak, at the time, at that time, at that point, back then,
	back in the day, in those days, at first, later on, early on, after that, that year, the next year, just, also, then,
	later, eventually, now, still, even, first, once, again, too, soon, already, ever, always, afterwards, both, indeed,
	for a while, for a long time, for a time, for many years, for years, for a bit, for example, by the way, as well,
	in the beginning, in the end, all these sorts of things, all these kinds of things, all these things, all that sort of thing,
	and so on, and so forth, and things like that, things like that, and stuff like that, stuff like that, that sort of thing,
	that kind of thing, et cetera, and all that, currently, at the moment, right now, these days, nowadays, at this point,
	or something, or whatever, and everything
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
	makes, builds, develops, publishes, releases, creates, directs, produces, made, built, created, developed, designed, released, launched, trained, announced, open-sourced, directed, produced,
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
export const writtenPieces = [
	...pieces,
	...list(`
	essay, paper, book, article, novel, memoir, song, poem, play, piece, first book, second book, latest book, new book
`),
];

/** What bodies are, besides those of bodies.ts. */
export const moreBodyNouns = list(`
	record label, magazine, theatre, theater, club, production company, restaurant, gallery, consultancy, co-op, cooperative, choir,
	orchestra, bakery, brewery, shop, store, business
`);

/** Beginning a body, besides the past. */
export const begins = list(`
	starts, founds, launches, sets up, builds, starting, founding, launching, setting up, 'm building, am building, are building,
	're building, is building, developed
`);

/** Between a piece and its name. */
export const called = list(`
	called, titled, entitled, named, on, about, is, was, is called, was called, is titled, it's called, which is called, is named
`);

/** What may have influenced somebody, before of. */
export const worksOf = list(`
	novels, writings, writing, work, works, books, music, ideas, poems, poetry, paintings, films, philosophy, teachings, thinking, songs,
	records, recordings, plays, essays
`);

/** What “we” do at a body, and did. */
export const doesNow = list(`
	use, do, have, 're, are, build, make, try, work, need, run, see, call, think, believe, get, like, want, always, provide, offer, help,
	've been, have been, focus, develop, write, ship, tend, take, look, spend, teach, train, care, know, don't, never
`);
export const didOnce = list(`
	had, did, were, used to, 'd, didn't
`);

/** Verbs of playing before in, with or for a band, a team or a film. */
export const playing = list(`
	played, plays, sang, sings, performed, performs, toured, drummed, danced, acted, starred, stars, appeared, guested
`);

/** Verbs with which something comes into somebody's hands. */
export const owning = list(`
	owns, owned, bought, acquired, acquires, purchased, bought out, took over, co-owns, co-owned
`);

/** Words of names of bodies that stand in one place, besides schools. */
export const houseWords = list(`
	hospital, clinic, institute, institution, museum, gallery, library, theatre, theater, church, cathedral, temple, hotel,
	laboratory, laboratories, observatory, studio, studios, factory, brewery, bakery, restaurant, centre, center, zoo, prison, bookshop
`);

/** Words of names of bodies that people are members of. */
export const memberBodyWords = list(`
	band, orchestra, quartet, quintet, sextet, trio, choir, chorus, ensemble, symphony, philharmonic, party, army, navy, club,
	union, team, force, corps, guard, marines, infantry, battalion, senate, parliament, congress, association, federation, guild, league, brigade, regiment, squadron, society, boys, singers, players, five, four, sinfonia
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
	has, have, had, 've, 's, 'm, am, 're, is, are, which, not, only, who, did, had been, used, to, went, on, got, actually, helped, 'd, was, were, been
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
	like, of, has, had, favorite, favourite, friend, friends
`);

/** End a phrase, and a clause too. */
export const clauseEnds = list(`
	that, who, which, when, if, and, but, or, because, where, while, with, said, says, whose, than, is, was, are, were, about, by, as
`);

/** Words by which no pattern is looked for where it has rarer ones. */
export const everywhere = [...smallInNames, ...list(`is, was, are, were, from, at, by`)];

/** A thing that bears the name before it, and isn't it: eBay business, Rust code. */
export const namedAfterIt = list(`
	business, store, account, team, code, group, project, page, channel, course, class, department, chapter, branch, office,
	projects, products, customers, systems, tools, libraries, applications, apps, platforms, games, shows, programs, services,
	teams, stuff, things, commands, models, machines, computers, engines, websites, clients, accounts, employees,
	app, plugin, client, server, version, api, conference, event, talk, user, users, community, episode, tutorial, support
`);

/** Before “you”, which is then anybody. */
export const ofAnybody = list(`when, whenever, if, once, like, say, as, where, unless, because, imagine`);

/** Before a name that is no more than the kind of what follows it: a React library. */
export const indefinite = list(
	`a, an, own, some, any, another, these, those, several, many, every, each, no, more, one, two, three`,
);

/** After a name, what follows it and is no part of it. */
export const afterName = list(`
	and, but, or, so, then, that, which, who, whom, whose, where, when, while, because, since, before, after, until, till, from,
	with, without, for, about, over, under, around, through, into, onto, out, off, back, down, near, between, during, across,
	along, among, against, like, than, both, all, too, also, again, now, here, there, today, yesterday, tomorrow, ago, later,
	already, still, just, right, really, very, pretty, quite, even, only, once, twice, last, next, this, these, those, years,
	year, months, weeks, was, were, are, has, had, have, did, does, will, would, can, could, should, may, might, must, been,
	being, made, came, went, got, said, says, you, they, she, him, her, his, its, our, your, their, the, not, never, via, per,
	well, yeah, yes, okay, anymore, instead, together, alone, straight, full, time, part, called, named, based, located, run,
	whatever, however, one, two, three, four, five, six, seven, eight, nine, ten, twenty, thirty, although, though, unless, using, working, doing, building, making, running, studying, teaching, living
`);
