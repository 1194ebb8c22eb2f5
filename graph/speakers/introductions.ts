// Who a label stands for, where the text says so: “I'm Ada Quill”, 我是林知远, or the only guest whom the other side greets.
// What nobody says stays a label.
import { largest } from '../extremes.ts';
import type { TranscriptTurn } from '../model.ts';
import { isPlace } from '../text/places.ts';
import { isCommon } from '../text/frequency.ts';
import { runsOf } from '../text/capitals.ts';
import { isGivenName } from '../text/given-names.ts';
import { hasSurname } from '../text/chinese-people.ts';
import { afterIntroduction } from '../language/english/small-words.ts';
import { greetings } from '../language/chinese/speech.ts';
import { pattern } from '../text/pattern.ts';
import { honorifics } from '../language/chinese/people.ts';
import { nameDots } from '../language/chinese/characters.ts';

/** A way in which people say who they are, and what the sentence must be like before it and after the name. */
type Sign = { readonly sign: RegExp; readonly before: RegExp; readonly after: RegExp };

const titled = String.raw`(?:your host,? |the host,? |Dr\.? |Professor |Mrs\.? |Mr\.? |Ms\.? )?(?=\p{Lu})`;
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

const own: readonly Sign[] = [
	{
		sign: new RegExp(String.raw`(?:\bI['’]m|\bI am|\b[Mm]y name(?:['’]s| is))\s+${titled}`, 'gu'),
		before: opening,
		after: bounded,
	},
	{ sign: new RegExp(String.raw`\b[Tt]his is\s+${titled}`, 'gu'), before: opening, after: closed },
	{ sign: new RegExp(String.raw`\b[Ii]t['’]s\s+${titled}`, 'gu'), before: greeting, after: closed },
];
const now = String.raw`(?:today|now|tonight|here|again|this (?:week|morning|evening)|in the studio|on the (?:show|line|podcast))`;
const greets = new RegExp(
	String.raw`(?:\b(?:[Mm]y|[Oo]ur) guest(?: ${now})?(?: is|,)|\b[Tt]oday['’]s guest is|\b[Ww]elcome(?: back)?(?: to the (?:show|podcast|program(?:me)?|studio))?,|(?:\b(?:I['’]m|I am|[Ww]e['’]re|[Ww]e are)|\b[Tt]oday,? I['’]m)\s(?:very |so |really )?(?:(?:delighted|pleased|happy|thrilled|excited|honou?red) to be )?(?:here|sitting(?: down)?|talking|speaking|chatting|joined|in conversation|interviewing)(?: ${now})?(?: with| by| to)?|\b[Jj]oining (?:me|us)(?: ${now})?(?: is|,)|\b[Ww]ith (?:me|us)(?: ${now})?(?: is|,)|\b[Tt]oday,? (?:I|we) have(?: with (?:me|us))?|\b[Tt]his is an? (?:oral history )?(?:interview|conversation) with)\s+${titled}`,
	'gu',
);
const greeted =
	/^,?\s(?:welcome\b|thank(?:s| you)(?: so much| very much)? for (?:joining|coming|being|having)|(?:it['’]s )?(?:great|good|lovely|wonderful|a pleasure) to (?:have|see|talk))/iu;

/** `大家好，我是周可。`: at the start of what is said or after a greeting, and with a mark after the name. */
const hanName = String.raw`(\p{Script=Han}{1,6}(?:[${nameDots}]\p{Script=Han}{1,8})+|\p{Script=Han}{2,4}|\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2})`;
const ownHan = pattern(
	'gu',
)`(?:^|[。！？!?\n])\s{0,4}(?:${greetings}[^。！？\n]{0,20}[，,！!。]\s?)?(?:那?我(?:是|叫)|我的名字(?:是|叫))${hanName}(?=[，。,.！!、；\s]|$)`;
/** `我是主播小岛`: after the part any name, a nickname too. */
const partHan = new RegExp(
	String.raw`我是(?:你们的|本期|节目)?(?:主播|主持人|主持|节目主持人|老朋友)[，,]?\s?${hanName}(?=[，。,.！!、；\s]|$)`,
	'gu',
);
const guestHan = pattern(
	'gu',
)`(?:嘉宾(?:就?是|叫)|请(?:来|到)了?(?:的是)?|邀请到?了?|(?:^|[，。！？,!?\s])(?:欢迎|有请))(?:我们的)?(?:嘉宾)?[，：:]?\s?(\p{Script=Han}{1,6}(?:[${nameDots}]\p{Script=Han}{1,8})+|\p{Script=Han}{2,4}?)(?=${honorifics}|来到|做客|参加|[，。,.！!]|$)`;
/** What begins with a surname's character and is what somebody does or where they are from. */
const noName = /[人员座粉迷者]$|^(?:高中生|毕业生|应届生|董事长|高管|高手|连长|金领|白领|党员|单身|万事通)$/u;

/** "Who is this?", and what is said to it: "This is Adam." Whoever is asked says one name. */
const asksWho =
	/\b(?:who(?: is|['’]s|['’]m I| am I)\s(?:this|that|there|calling|it|speaking|I (?:speaking|talking) (?:to|with)|speaking (?:to|with)|talking (?:to|with))|(?:what(?: is|['’]s)|tell us|may I have) your name)\b[^?？]{0,40}[?？.]?\s*$|(?:您|你)?(?:是谁|是哪位|贵姓|怎么称呼|叫什么(?:名字)?)[呢呀啊]?[?？]?\s*$/iu;
const answered = pattern(
	'u',
)`^\W{0,3}(?:(?:[Hh]i|[Hh]ello|[Yy]es|[Oo]h|[Ww]ell)[,.]?\s)?(?:[Tt]his is|[Ii]t['’]s|I['’]m|I am|[Mm]y name(?:['’]s| is)|(?:我是|我叫|这是|我姓))\s?(?:Dr\.? |Mrs\.? |Mr\.? |Ms\.? )?(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2}|\p{Script=Han}{2,4}?)(?=[,.!;，。！；]|\s(?:-|and|here|speaking|calling|from|in|at)\b|\s*$)`;

/** People say who they are when they begin to speak; later it is a story. In turns of theirs. */
const soon = 4;

/** Labels → the full name that the text gives them. `unknown`: labels that name nobody by themselves. */
export function introductions(
	turns: readonly TranscriptTurn[],
	unknown: ReadonlySet<string>,
): ReadonlyMap<string, string> {
	const names = new Map<string, string>();
	const given = new Set<string>();
	const name = (label: string, said: string | undefined): void => {
		if (said === undefined || given.has(said)) return;
		names.set(label, said);
		given.add(said);
	};
	const labels = new Set(turns.flatMap((turn) => turn.speakerLabel ?? []));
	const heard = new Map<string, number>();
	for (const turn of turns) {
		const label = turn.speakerLabel ?? '';
		const before = heard.get(label) ?? 0;
		heard.set(label, before + 1);
		if (!unknown.has(label) || names.has(label) || before >= soon) continue;
		name(label, introduced(turn.text));
	}
	for (const [at, { speakerLabel: label = '', text }] of turns.entries()) {
		const before = turns[at - 1];
		if (
			unknown.has(label) &&
			!names.has(label) &&
			before !== undefined &&
			before.speakerLabel !== label &&
			asksWho.test(before.text)
		)
			name(label, answered.exec(text)?.[1]);
	}
	const [first, second] = [...labels];
	if (labels.size !== 2 || first === undefined || second === undefined) return names;
	for (const [host, other] of [
		[first, second],
		[second, first],
	] as const) {
		if (!unknown.has(other) || names.has(other)) continue;
		name(other, whoIsGreeted(turns.filter((turn) => turn.speakerLabel === host).slice(0, 3)));
	}
	return names;
}

/** The one person whom these turns greet in full; undefined where they greet two. */
function whoIsGreeted(turns: readonly TranscriptTurn[]): string | undefined {
	const names = new Set(
		turns.flatMap(
			({ text }) => nameAfter(text, greets, () => true) ?? addressed(text) ?? hanNamed(text, guestHan) ?? [],
		),
	);
	const [name] = names;
	return names.size === 1 ? name : undefined;
}

/** Who somebody says that they are. */
function introduced(text: string): string | undefined {
	for (const { sign, before, after } of own) {
		const name = nameAfter(
			text,
			sign,
			(start, end, from) =>
				before.test(clauseBefore(text, from)) && after.test(text.slice(end, end + 20)) && start > from,
		);
		if (name !== undefined) return name;
	}
	return hanNamed(text, partHan) ?? hanNamed(text, ownHan);
}

/** From the end of the sentence before up to `at`. */
function clauseBefore(text: string, at: number): string {
	const before = text.slice(Math.max(0, at - 120), at);
	return before.slice(largest(['.', '!', '?', '…', '\n', '。'].map((mark) => before.lastIndexOf(mark))) + 1);
}

/** The first name after a sign that stands where `fits` says; offsets are the name's and the sign's. */
function nameAfter(
	text: string,
	sign: RegExp,
	fits: (start: number, end: number, from: number) => boolean,
): string | undefined {
	for (const match of text.matchAll(sign)) {
		const start = match.index + match[0].length;
		const run = runsOf(text.slice(start, start + 60)).find((one) => one.start === 0);
		const name = run === undefined ? '' : text.slice(start + run.start, start + run.end).replace(/\s+/g, ' ');
		if (run === undefined || !isPerson(name) || /^['’]/u.test(text.slice(start + run.end, start + run.end + 1)))
			continue;
		if (fits(start, start + run.end, match.index)) return name;
	}
	return undefined;
}

/** `So, Tom Okafor, welcome.` */
function addressed(text: string): string | undefined {
	for (const run of runsOf(text.slice(0, 2000))) {
		const name = text.slice(run.start, run.end).replace(/\s+/g, ' ');
		if (isPerson(name) && greeted.test(text.slice(run.end, run.end + 60))) return name;
	}
	return undefined;
}

export function isPerson(name: string): boolean {
	const words = name.split(' ');
	const last = words.at(-1) ?? '';
	return (
		words.length > 1 &&
		words.length < 5 &&
		!isPlace(name) &&
		words.every((one) => /^(?:\p{Lu}[\p{L}.'’-]*|\p{Ll}{2,3})$/u.test(one)) &&
		(isGivenName(words[0] ?? '') || (!isCommon(last, 0.5) && !isCommon(words[0] ?? '', 5)))
	);
}

const latinOrForeign = pattern('u')`^\p{Lu}|[${nameDots}]`;

function hanNamed(text: string, sign: RegExp): string | undefined {
	for (const { 1: name = '' } of text.matchAll(sign)) {
		if (sign === partHan) return name;
		if (
			latinOrForeign.test(name) ||
			((hasSurname(name) || /^[小阿]\p{Script=Han}{1,2}$/u.test(name)) && !noName.test(name))
		)
			return name;
	}
	return undefined;
}
