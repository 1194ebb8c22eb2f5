// What a sentence says that sentences of advertisements say. The words are in graph/language; here stands how they are put.
import * as chinese from '../language/chinese/advertisements.ts';
import * as english from '../language/english/advertisements.ts';
import { domainEndings } from '../language/english/endings.ts';
import { anyOf, pattern } from '../text/pattern.ts';

/** What one sentence has of an advertisement. */
export type Cues = {
	/** It says who sponsors this show. */
	readonly opens: boolean;
	/** It speaks of a sponsor of this show. */
	readonly sponsor: boolean;
	/** It only tells of such words. */
	readonly tells: boolean;
	/** Somebody else's words stand in it, or its own stand in quotation marks. */
	readonly quotes: boolean;
	readonly address: boolean;
	readonly code: boolean;
	readonly offer: boolean;
	readonly terms: boolean;
	/** It tells listeners what to do. */
	readonly asks: boolean;
	/** Advertisements come next. */
	readonly announces: boolean;
	/** It goes back to the talk. */
	readonly returns: boolean;
};

/** Words between a show and its verb: this episode of the Ledger is also brought to you by. */
const between = /(?:[\s,][^\s.!?]{1,24}){0,6}?/;

const openings: readonly RegExp[] = [
	pattern(
		'i',
	)`\b${english.showNames}${between} (?:is|was|are|comes)(?: also| in part| proudly| partly)? ${english.sponsoringVerbs}(?: in part)? by\b`,
	pattern('i')`\bsupport for ${english.showNames}${between} (?:comes|is provided) (?:from|by)\b`,
	pattern('i')`\b(?:thanks|thank you) to ${between} for (?:sponsoring|supporting) ${english.showNames}\b`,
	/^(?:sponsored by|this message (?:comes|is brought to you) (?:from|by))\b/i,
	pattern(
		'i',
	)`${chinese.showNames}(?:的这一?部分)?(?:也|还|同样|又)?是?由.{1,40}?(?:独家|联合|特别|友情|倾情|荣誉)?${chinese.sponsoringVerbs}`,
	pattern('')`(?<!再次)感谢.{1,30}?(?:对|为)${chinese.showNames}.{0,6}(?:赞助|支持)`,
	pattern('')`(?<!再次)感谢.{1,30}?(?:赞助|冠名)(?:了|我们的?)?${chinese.showNames}`,
	pattern('')`${chinese.breakWords}`,
];

const sponsoring = [
	pattern('i')`\b${english.sponsorsOfShow}\b`,
	pattern('i')`\bsponsors? (?:of|for) ${english.showNames}\b`,
	pattern('')`(?:${chinese.sponsoredParts}){1,6}${chinese.sponsorWords}`,
];

const addressEnd = anyOf([...domainEndings, ...english.shopEndings]);
/** quillmark.com/ledger, quillmark dot com slash ledger, Q-U-I-L-L.com */
export const addressShape = new RegExp(
	`([\\p{L}\\d-]{2,40})(?: ?\\. ?| dot )${addressEnd}(?![\\p{L}\\d])(?:(?:/| slash )[\\p{L}\\d-]+)*`,
	'iu',
);

const codes = [
	pattern('i')`\b${english.codeWords}\b`,
	/\b[Cc]ode [A-Z][A-Z\d]{2,}\b/,
	/\bat checkout\b/i,
	pattern('')`${chinese.codeWords}`,
];
const offers = [
	pattern('i')`\b${english.offerWords}\b`,
	/\b\d{1,2} ?(?:%|percent) (?:off|discount)\b/i,
	/[$€£]\d[\d,.]* (?:off|in credits?|credits?)\b/i,
	pattern('')`${chinese.offerWords}`,
	/[一二三四五六七八九\d][.点]?[\d五]? ?折(?!腾|叠|磨|中)|减\d+|\d+ ?元(?:优惠|红包|券)/,
];
const terms = [pattern('i')`\b${english.termsWords}\b`, pattern('')`${chinese.termsWords}`];
const asking = [
	pattern('i')`(?:^|[,;:.!?…] +|\n|\b(?:so|just|now|and|then|today|more|or|can|please) )${english.askingVerbs}\b`,
	/\bby (?:visiting|going to|heading (?:over )?to)\b/i,
	pattern('')`${chinese.askingVerbs}`,
];
const places = [
	addressShape,
	pattern('i')`${chinese.addressWords}`,
	/\blinks? (?:is )?in the (?:description|show notes)\b/i,
];
const returning = [pattern('i')`\b${english.returningWords}\b`, pattern('')`${chinese.returningWords}`];
const announcing = [pattern('i')`\b${english.announcingWords}\b`, pattern('')`${chinese.breakWords}`];
const telling = [
	pattern('i')`\b${english.tellingWords}[\s,:]*["“‘']?[^.!?]{0,12}$`,
	pattern('')`${chinese.tellingWords}[，：:]?[“「『"]?.{0,3}$`,
	/["“「『‘][^"”」』’]{0,40}$/,
];

function firstOf(patterns: readonly RegExp[], text: string): RegExpExecArray | undefined {
	for (const each of patterns) {
		const found = each.exec(text);
		if (found !== null) return found;
	}
	return undefined;
}

const has = (patterns: readonly RegExp[], text: string): boolean => patterns.some((each) => each.test(text));

/** Longer stretches without a stop are no sentence of which anything could be said. UTF-16 code units. */
const longest = 900;

const none: Cues = {
	opens: false,
	sponsor: false,
	tells: false,
	quotes: false,
	address: false,
	code: false,
	offer: false,
	terms: false,
	asks: false,
	announces: false,
	returns: false,
};

export function cuesOf(sentence: string): Cues {
	if (sentence.length > longest) return none;
	const opened = firstOf(openings, sentence);
	const sponsored = firstOf(sponsoring, sentence);
	const named = opened ?? sponsored;
	return {
		opens: opened !== undefined,
		sponsor: sponsored !== undefined,
		tells: named !== undefined && has(telling, sentence.slice(0, named.index)),
		quotes: /["“”「」]/.test(sentence),
		address: has(places, sentence),
		code: has(codes, sentence),
		offer: has(offers, sentence),
		terms: has(terms, sentence),
		asks: has(asking, sentence),
		announces: has(announcing, sentence),
		returns: has(returning, sentence),
	};
}

/** Whether a turn may have an advertisement in it at all: a look at its whole text. */
export function mayAdvertise(text: string): boolean {
	return has(openings, text) || has(sponsoring, text) || has(codes, text) || (has(places, text) && has(asking, text));
}

/** Where a sentence begins to say who sponsors the show; -1 where it doesn't. UTF-16 code units. */
export function openingIn(sentence: string): number {
	return firstOf(openings, sentence)?.index ?? -1;
}

/** Leads into what is advertised, just before it is named. */
export const leadsIn = /^(?:here’s|here's) a (?:puzzle|question|riddle)\b|\bin common\?$/i;

const labels = new Set([...english.advertisementLabels, ...chinese.advertisementLabels]);

/** Whether a turn's label says that it is an advertisement. */
export function isAdvertisementLabel(label: string): boolean {
	return labels.has(label.trim().toLowerCase());
}
