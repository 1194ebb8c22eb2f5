// Articles, pronouns, prepositions and the like, as far as rules ask for them. Closed classes of English, written down
// by hand.
import { list } from '../list.ts';

/** Small words between the capitals of a name: Bank of England. */
export const smallInNames = list(`
	of, and, for, the, a, an, in, on, to, is, with
`);

/** Words that English writes small within a title. */
export const titleSmallWords = [...smallInNames, ...list(`from, at, by, or, your, our, my, its, as, into, not, &`)];

/** Articles and possessives before a noun. */
export const articlesAndPossessives = list(`
	a, an, your, our, my, his, her, their, this
`);

/** Small words with which a title may open where no sentence does: On the Balcony. */
export const titleOpeners = list(`
	A, An, On, In, At, Under, Over, After, Before, Into, From, With, Without, Beyond, Through, Between, Against, Behind,
	Beneath, Among, Toward, Towards, Upon, To, For
`);

/** Small words with which a title may end: Stand by Me, This Is Us. */
export const titleEnds = list(`
	Me, It, Us, Them, You, Him, Her, Up, Out, Down, Off, Over, Again, Now, Here, There, Be, Is, Do, Go, Come, Before, After,
	Within, Without, Through, On, In, Mine, Everything, Nothing, Something, Nobody, Why, How, What, Not, Need, Know, Want, Said, Made, Think, Knew, Mean, Alone, Ever, Never, Too, Yours, Home
`);

/** Words before a thing of which there are many: a CPM, your KPIs. */
export const determiners = [
	...articlesAndPossessives,
	...list(`that, these, each, every, per, low, high, any, some, no, more`),
];

/** Words before the noun for a work: the book, his latest song. */
export const beforeWorkNoun = [...articlesAndPossessives, ...list(`the, new, first, famous, latest, classic, great`)];

/** Words with which a clause begins: pronouns and what points. */
export const subjects = list(`
	i, you, we, they, he, she, it, so, that, this, there
`);

/** Words that open a remark after a colon, and no subtitle. */
export const remarkOpeners = [...subjects, ...list(`yes, no, yeah, but, and, is, are, do, does, did, if, okay, well`)];

/** Words that open a clause after `and`. */
export const clauseOpeners = [...subjects, ...list(`the, then, um, uh, my, his, her, it's, it’s`)];

/** Words that stand in sentences and not in names. */
export const sentenceWords = list(`
	i, i'm, i’m, you, he, she, it, it's, it’s, we, they, is, are, was, were, be, am, do, does, did, has, had, will,
	would, can, could, should, that, this, these, those, which, what, when, where, why, how, if, but, because, so,
	then, there, here, not, no, yes, say, says, said, saying, ask, asks, asked, think, like, about, with, from, into,
	than, as, to, for, or, an, a, my, your, his, our, their, its, one, two, three, first, second, third, next, last,
	other, another, also, just, only, very, more, most
`);

/** Words with which a sentence goes on after somebody has said their name. */
export const afterIntroduction = list(`
	-, and, from, here, with, your, the, a, an, speaking, reporting, in, of
`);

/** Words at which a title in small letters ends. */
export const titleStops = list(`
	i, you, he, she, it, we, they, who, whom, which, that, this, these, those, by, is, was, are, were, has, have,
	had, um, uh, so, but, because, where, when, while, if, yeah, okay, right, it's, it’s, he's, he’s, she's, she’s,
	that's, that’s, and
`);
