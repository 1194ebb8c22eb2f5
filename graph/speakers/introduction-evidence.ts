// The ways in which people say who they are, and in which a host says who the guest is.
import { afterIntroduction } from '../language/english/small-words.ts';
import { greetings } from '../language/chinese/speech.ts';
import { honorifics } from '../language/chinese/people.ts';
import { nameDots } from '../language/chinese/characters.ts';
import type { EvidenceRow } from '../text/evidence.ts';
import { pattern } from '../text/pattern.ts';

/** `words` lead to the name; `before` is what the sentence must be like up to them, `after` what goes on behind the name. */
export type IntroductionEvidence = EvidenceRow & {
	readonly words: RegExp;
	readonly before: RegExp;
	readonly after: RegExp;
};

/** `words`: the source of a pattern that leads to the guest's name. */
export type GreetingEvidence = EvidenceRow & { readonly words: string };

/** `words` hold the name as their first group. */
export type ChineseIntroductionEvidence = EvidenceRow & {
	readonly says: 'who speaks' | 'who is greeted';
	readonly words: RegExp;
	/** Any name, a nickname too; else one with a surname, a middle dot, or in Latin letters. */
	readonly anyName?: boolean;
};

/** A title may stand before a name. */
export const titled = String.raw`(?:your host,? |the host,? |Dr\.? |Professor |Mrs\.? |Mr\.? |Ms\.? )?(?=\p{Lu})`;

const hello = String.raw`(?:hi|hello|hey|welcome|good (?:morning|afternoon|evening|day)|greetings)\b[^"“‘]{0,80}`;
/** Nothing, or a greeting: "if I'm Tim Cook" and "he said, my name is" are no introductions. */
const opening = new RegExp(
	String.raw`^\W*(?:(?:and|so|well|yes|yeah|yep|sure|okay|ok|thanks|thank you)\b[\s,]*(?:(?:everyone|everybody|so much|again|you)[\s,]*)?(?:and\s)?)?(?:${hello})?$`,
	'iu',
);
const greeting = new RegExp(String.raw`^\W*(?:and |so |well,? )?${hello}$`, 'iu');
/** The name's sentence goes on as an introduction does, not with what belongs to somebody: "Karl Marx at his best". */
const bounded = pattern('u')`^(?:$|\s*[,.!?;:—–(]|\s${afterIntroduction}(?=\W|$))`;
const closed = /^(?:$|\s*[,.!—–]|\s(?:-|and|here|speaking|reporting|from)(?=\W|$))/u;

// A table reads best with an entry a line.
// prettier-ignore
export const ownIntroductions: readonly IntroductionEvidence[] = [
	{ id: 'I am', words: new RegExp(String.raw`(?:\bI['’]m|\bI am|\b[Mm]y name(?:['’]s| is))\s+${titled}`, 'gu'), before: opening, after: bounded, example: 'Hello and welcome, I’m [Ada Quill].' },
	{ id: 'this is', words: new RegExp(String.raw`\b[Tt]his is\s+${titled}`, 'gu'), before: opening, after: closed, example: 'Good morning, this is [Ada Quill] speaking.' },
	{ id: 'it’s', words: new RegExp(String.raw`\b[Ii]t['’]s\s+${titled}`, 'gu'), before: greeting, after: closed, example: 'Hey, it’s [Ada Quill] here.' },
];

const now = String.raw`(?:today|now|tonight|here|again|this (?:week|morning|evening)|in the studio|on the (?:show|line|podcast))`;

// prettier-ignore
export const guestIntroductions: readonly GreetingEvidence[] = [
	{ id: 'my guest', words: String.raw`\b(?:[Mm]y|[Oo]ur) guest(?: ${now})?(?: is|,)`, example: 'My guest today is [Ada Quill].' },
	{ id: 'today’s guest', words: String.raw`\b[Tt]oday['’]s guest is`, example: 'And today’s guest is [Ada Quill].' },
	{ id: 'welcome', words: String.raw`\b[Ww]elcome(?: back)?(?: to the (?:show|podcast|program(?:me)?|studio))?,`, example: 'Welcome to the show, [Ada Quill].' },
	{ id: 'talking with', words: String.raw`(?:\b(?:I['’]m|I am|[Ww]e['’]re|[Ww]e are)|\b[Tt]oday,? I['’]m)\s(?:very |so |really )?(?:(?:delighted|pleased|happy|thrilled|excited|honou?red) to be )?(?:here|sitting(?: down)?|talking|speaking|chatting|joined|in conversation|interviewing)(?: ${now})?(?: with| by| to)?`, example: 'I’m delighted to be joined by [Ada Quill].' },
	{ id: 'joining me', words: String.raw`\b[Jj]oining (?:me|us)(?: ${now})?(?: is|,)`, example: 'Joining us now is [Ada Quill].' },
	{ id: 'with me', words: String.raw`\b[Ww]ith (?:me|us)(?: ${now})?(?: is|,)`, example: 'With me in the studio is [Ada Quill].' },
	{ id: 'today we have', words: String.raw`\b[Tt]oday,? (?:I|we) have(?: with (?:me|us))?`, example: 'Today we have with us [Ada Quill].' },
	{ id: 'an interview with', words: String.raw`\b[Tt]his is an? (?:oral history )?(?:interview|conversation) with`, example: 'This is an oral history interview with [Ada Quill].' },
];

/** Chinese, foreign with its dots, or Latin. */
const name = String.raw`(\p{Script=Han}{1,6}(?:[${nameDots}]\p{Script=Han}{1,8})+|\p{Script=Han}{2,4}|\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2})`;

// prettier-ignore
export const chineseIntroductions: readonly ChineseIntroductionEvidence[] = [
	{ id: 'I am, with a role', says: 'who speaks', anyName: true, words: new RegExp(String.raw`我是(?:你们的|本期|节目)?(?:主播|主持人|主持|节目主持人|老朋友)[，,]?\s?${name}(?=[，。,.！!、；\s]|$)`, 'gu'), example: '大家好，我是主播[岛上]。' },
	// At the start of what is said or after a greeting, and with a mark after the name.
	{ id: 'I am', says: 'who speaks', words: pattern('gu')`(?:^|[。！？!?\n])\s{0,4}(?:${greetings}[^。！？\n]{0,20}[，,！!。]\s?)?(?:那?我(?:是|叫)|我的名字(?:是|叫))${name}(?=[，。,.！!、；\s]|$)`, example: '大家好，我是[周可]。' },
	{ id: 'our guest', says: 'who is greeted', words: pattern('gu')`(?:嘉宾(?:就?是|叫)|请(?:来|到)了?(?:的是)?|邀请到?了?|(?:^|[，。！？,!?\s])(?:欢迎|有请))(?:我们的)?(?:嘉宾)?[，：:]?\s?(\p{Script=Han}{1,6}(?:[${nameDots}]\p{Script=Han}{1,8})+|\p{Script=Han}{2,4}?)(?=${honorifics}|来到|做客|参加|[，。,.！!]|$)`, example: '今天的嘉宾是[周可]。' },
];
