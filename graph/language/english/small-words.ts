// Articles, pronouns, prepositions and the like, as far as rules ask for them. Closed classes of English, written down
// by hand.
import { list } from '../list.ts';

/** Words before a thing of which there are many: a CPM, your KPIs. */
export const determiners = list(`
	a, an, your, our, my, his, her, their, this, that, these, each, every, per, low, high, any, some, no, more
`);

/** Words that English writes small within a title. */
export const titleSmallWords = list(`
	of, the, and, to, a, an, in, for, on, with, from, at, by, is, or
`);

/** Words that stand in sentences and not in names. */
export const sentenceWords = list(`
	i, i'm, i’m, you, he, she, it, it's, it’s, we, they, is, are, was, were, be, am, do, does, did, has, had, will,
	would, can, could, should, that, this, these, those, which, what, when, where, why, how, if, but, because, so,
	then, there, here, not, no, yes, say, says, said, saying, ask, asks, asked, think, like, about, with, from, into,
	than, as, to, for, or, an, a, my, your, his, our, their, its, one, two, three, first, second, third, next, last,
	other, another, also, just, only, very, more, most
`);

/** Small words over which a title of everyday words goes on. */
export const titleBridges = list(`
	of, of the, for, for the, in, in the, with, with the, on, the, to, from, a, is
`);

/** Words with which a sentence goes on after somebody has said their name. */
export const afterIntroduction = list(`
	-, and, from, here, with, your, the, a, an, speaking, reporting, in, of
`);

/** Words before the noun for a work: the book, his latest song. */
export const beforeWorkNoun = list(`
	the, a, an, my, his, her, their, our, your, this, new, first, famous, latest, classic, great
`);

/** Small words within a Latin name in Chinese text. */
export const smallInNames = list(`
	of, and, for, the, a, an, in, on, to, is, with, de, da, van, von, der, den, la, le, du, del
`);

/** Words that English writes small within a title. */
export const titleSmall = list(`
	of, the, and, to, a, an, in, for, on, with, from, at, by, is, or, your, our, my, its, as, into, not, &
`);

/** Words that open a remark after a colon, and no subtitle. */
export const remarkOpeners = list(`
	I, You, We, They, He, She, It, Yes, No, Yeah, So, But, And, Is, Are, Do, Does, Did, If, That, This, There, Okay,
	Well
`);

/** Words at which a title in small letters ends. */
export const titleStops = list(`
	i, you, he, she, it, we, they, who, whom, which, that, this, these, those, by, is, was, are, were, has, have,
	had, um, uh, so, but, because, where, when, while, if, yeah, okay, right, it's, it’s, he's, he’s, she's, she’s,
	that's, that’s, and
`);

/** Words that open a clause after `and`. */
export const clauseOpeners = list(`
	i, you, he, she, it, we, they, the, then, so, that, this, um, uh, my, his, her, there, it's, it’s
`);
