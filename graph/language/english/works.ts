// Words in and around English titles: books, films, papers, programs. Collected by hand from interviews.
import { list } from '../list.ts';

/** Words for what bears a title. */
export const titled_works = list(`
	文章, 论文, 随笔, 博文, 博客, 专栏, 书, 著作, 小说, 电影, 纪录片, 播客, 节目, 演讲, 报告, 专辑, 歌, essay, paper, book, article, blog post, novel,
	film, movie, documentary, podcast, talk, report, album, song
`);

/** Last words of names of works. */
export const workEndings = list(`
	Review, Journal, Magazine, Quarterly, Weekly, Daily, Podcast, Show, Report, Principles, Manifesto, Guide,
	Handbook, Course, Album, Symphony, Sonata, Concerto, Trilogy, Papers, Paper, Chronicles, Diaries, Letters,
	Dictionary, Encyclopedia, Atlas, Bible, Newsletter, Radio, Monologues, Essays, Essay, Stories, Tales, Notebooks,
	Notebook, Proposal, Index, Survey, Project, Act, Bill, Constitution, Amendment, Declaration, Protocol, Framework,
	Toolkit, Studio, SDK, API, OS
`);

/** First words of titles, before of, on, to or and. */
export const workStarts = list(`
	Critique, Origin, Principles, Wealth, Theory, Elements, Structure, Genealogy, Phenomenology, Tale, Lord, Epic,
	Book, Art, Notes, Introduction, Introducing, Essays, Essay, Treatise, Discourse, Meditations, Being
`);

/** Nouns for a work. */
export const workNouns = list(`
	book, novel, paper, article, essay, film, movie, documentary, song, album, podcast, show, series, play, poem,
	report, post, blog, blog post, newsletter, magazine, app, software, library, framework, tool, package, model,
	system, program, programme, language, game, course, class, tutorial, database, dataset, benchmark, protocol,
	product, device, robot, laptop, drug, vaccine, painting, opera, memoir, textbook, column, journal, project,
	manifesto, treatise, preprint, video, talk, lecture, cereal, chatbot, feature, editor, operating system,
	search engine, browser
`);

/** What a body puts out, before by or from. */
export const madeByBody = list(`
	album, record, song, track, single, EP, LP, show, concert, gig, app, product, report
`);

/** Nouns for works, before called or titled. */
export const calledWorks = list(`
	book, novel, movie, film, documentary, album, song, memoir, essay, paper, article, podcast, show, series,
	magazine, poem, play
`);
