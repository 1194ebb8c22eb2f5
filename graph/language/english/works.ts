// Words in and around English titles: books, films, papers, programs. Collected by hand from interviews.
import { list } from '../list.ts';

/** Last words of names of works. */
export const workEndings = list(`
	Review, Journal, Magazine, Quarterly, Weekly, Daily, Podcast, Show, Report, Principles, Manifesto, Guide,
	Handbook, Course, Album, Symphony, Sonata, Concerto, Trilogy, Papers, Paper, Chronicles, Diaries, Letters,
	Dictionary, Encyclopedia, Atlas, Bible, Newsletter, Radio, Monologues, Essays, Essay, Stories, Tales, Notebooks,
	Notebook, Proposal, Index, Survey, Project, Act, Bill, Constitution, Amendment, Declaration, Protocol, Framework,
	Toolkit, Studio, SDK, API, OS, Waltz, Blues, Rag, Reel, Jig, Polka, Suite, Nocturne, Rhapsody, Overture, Prelude,
	Hymn, Anthem, Lullaby, Ballad, Mazurka, Tango, Fugue, Etude, Requiem, Cantata, Serenade, Elegy, Stomp, Shuffle
`);

/** First words of titles, before of, on, to or and. */
export const workStarts = list(`
	Critique, Origin, Principles, Wealth, Theory, Elements, Structure, Genealogy, Phenomenology, Tale, Lord, Epic,
	Book, Art, Notes, Introduction, Introducing, Essays, Essay, Treatise, Discourse, Meditations, Being
`);

/** Nouns for a work that is read, watched or listened to. */
export const booksAndFilms = list(`
	book, novel, movie, film, documentary, album, song, memoir, essay, paper, article, podcast, show, series,
	magazine, poem, play, drama, thriller, comedy, romcom, sitcom, musical, miniseries, sequel, prequel, trilogy, biopic, ballad
`);

/** Nouns for a work. */
export const workNouns = [
	...booksAndFilms,
	...list(`
	report, post, blog, blog post, newsletter, app, software, library, framework, tool, package, model, system,
	program, programme, language, game, course, class, tutorial, database, dataset, benchmark, protocol, product,
	device, robot, laptop, drug, vaccine, painting, opera, textbook, column, journal, project, manifesto, treatise,
	preprint, video, talk, lecture, cereal, chatbot, feature, editor, operating system, search engine, browser
`),
];

/** What a body puts out, before by or from. */
export const madeByBody = list(`
	album, record, song, track, single, EP, LP, show, concert, gig, app, product, report
`);

/** What is done with a work, right before its title. */
export const worksVerbs = list(`
	read, reads, reading, reread, watch, watched, watching, saw, seen, wrote, write, writes, writing, written, directed,
	directing, played, starred in, starring in, stars in, acted in, appeared in, quoted, translated, illustrated, published,
	screened, premiered, streamed, composed, performed, sang
`);

/** Nouns for a work or a part of it, before `of`: the author of, an episode of. */
export const partsOfWorks = list(`
	episode, episodes, season, chapter, chapters, author, authors, host, hosts, co-host, director, creator, cast, plot,
	set, scene, edition, review, remake, adaptation, performance, production, copy, copies, reading, version, star,
	writer, editor, finale, soundtrack, script, screenplay, rerun, reruns, premiere, screening, fan, fans
`);

/** What somebody writes, by what it is. */
export const pieces = list(`
	blog post, post, report, opera, tune, symphony, story, textbook, column, newsletter, dissertation, thesis
`);

/** Words for what bears a title. */
export const titledWorks = [
	...booksAndFilms,
	...pieces,
	...list(`
	talk, single, track, hymn, video, game, classic, bestseller, sonnet, tale, anthology, exhibition, painting, lecture
`),
];

/** What stands after a title: the Why We Garden podcast. */
export const afterTitles = list(`
	podcast, show, movie, film, book, album, series, newsletter, soundtrack, episode, novel, musical, sitcom
`);
