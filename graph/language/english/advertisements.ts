// How English-speaking hosts read advertisements out: how they open one, what they offer, where they send their listeners,
// and how they come back to the talk. Collected by hand from transcripts of podcasts; in lower case.
import { list } from '../list.ts';

/** What is sponsored, where a host says so of the show itself. */
export const showNames = list(`
	this episode, this entire episode, this whole episode, this show, this podcast, this video, this program, this programme, this conversation, this interview,
	this week’s episode, this week's episode, this season, this series, this portion, today’s episode, today's episode,
	today’s show, today's show, today’s podcast, today's podcast, today’s video, today's video, today’s conversation,
	today's conversation, the show, the podcast, the episode, our show, our podcast, our season
`);

/** What a sponsor does, after “is” and before “by”. */
export const sponsoringVerbs = list(`
	brought to you, sponsored, presented, supported, powered, made possible
`);

/** A host’s word for whoever pays. */
export const sponsorsOfShow = list(`
	today’s sponsor, today's sponsor, today’s sponsors, today's sponsors, our sponsor, our presenting sponsor,
	our title sponsor, our longtime sponsor, our season’s presenting sponsor, our season's presenting sponsor
`);

/** What comes before advertisements, and isn’t one: Enjoy it after a short word from our sponsors. */
export const announcingWords = list(`
	word from our sponsor, word from our sponsors, word from our wonderful sponsors, word from our wonderful sponsor,
	word from our select sponsors, message from our sponsor, message from our sponsors, thank you to our sponsors,
	hear from our sponsors
`);

/** What stands before a code that listeners type in. */
export const codeWords = list(`
	promo code, promotional code, discount code, coupon code, offer code, referral code, use code, use the code,
	use my code, use our code, enter code, enter the code, with code, with the code
`);

/** What listeners get. */
export const offerWords = list(`
	free trial, free shipping, money-back guarantee, money back guarantee, months free, month free, free months,
	free month, weeks free, first month, limited-time offer, limited time offer, special offer, exclusive offer,
	exclusive discount, special discount, for free, get started for free, no credit card required, a year free,
	free year, in credit, free credit, free credits
`);

/** What must be said of an offer. */
export const termsWords = list(`
	terms and conditions, terms apply, conditions apply, offer valid, see site for details, see website for details,
	void where prohibited, member fdic, fdic-insured, fdic insured, banking services provided, banking services are provided,
	restrictions apply, while supplies last
`);

/** What listeners are told to do. */
export const askingVerbs = list(`
	go to, go check out, head to, head over to, head on over to, visit, check out, check it out, check them out, sign up,
	try it, try, download, get started, learn more, find out more, see for yourself, hit the link, click the link,
	click on the link, tap the link, just go, get, just hit
`);

/** Last parts of addresses that hosts say, beside those of endings.ts. */
export const shopEndings = list(`
	so, new, sh, link, health, shop, store
`);

/** What comes right before the talk, or goes back to it. */
export const returningWords = list(`
	we’re back, we're back, before the break, before our break, welcome to the podcast, welcome to the show, welcome back to, back to the show, let’s go back to, let's go back to, let’s get back to, let's get back to, back to the episode,
	back to the conversation, back to our conversation, back to the interview, back to the podcast, back to our episode,
	back to my conversation, back to our interview, let’s get to it, let's get to it, let’s get into it, let's get into it,
	let’s dive in, let's dive in, with that, and now dear friends, thank you so much for being here, thanks for being here,
	thank you for joining, thanks for joining, without further ado, thanks for having me
`);

/** What tells of advertisements, before the words that would open one: it’s not like “this is brought to you by”. */
export const tellingWords = list(`
	like, say, says, said, saying, goes, hear, hearing, heard, called, not, never, isn’t, isn't, wasn’t, wasn't, if, when,
	whether, imagine, the phrase, the words, the line, the usual
`);

/** Labels of turns that are advertisements. */
export const advertisementLabels = list(`
	ad, ads, advert, advertisement, advertisements, advertiser, ad break, ad read, sponsor, sponsors, sponsor message,
	sponsor read, sponsor break, commercial, commercial break, promo
`);

/** Words of a show’s own address that aren’t the sponsor’s name: try, get. */
export const addressOpeners = list(`
	www, get, try, join, use, go, my, the, hello, meet
`);
