// Who a label stands for, where the text says so: “I'm Ada Quill”, 我是林知远, or the only guest whom the other side greets.
// What nobody says stays a label.
import type { TranscriptTurn } from '../model.ts';
import { isPlace } from '../text/places.ts';
import { isCommon } from '../text/frequency.ts';
import { capitalRuns } from '../text/capitals.ts';
import { isGivenName } from '../text/given-names.ts';
import { hasSurname } from '../text/chinese-people.ts';
import { pattern } from '../text/pattern.ts';
import { nameDots } from '../language/chinese/characters.ts';
import {
	chineseIntroductions,
	guestIntroductions,
	ownIntroductions,
	titled,
	type ChineseIntroductionEvidence,
	type GreetingEvidence,
	type IntroductionEvidence,
} from './introduction-evidence.ts';

const greeted =
	/^,?\s(?:welcome\b|thank(?:s| you)(?: so much| very much)? for (?:joining|coming|being|having)|(?:it['’]s )?(?:great|good|lovely|wonderful|a pleasure) to (?:have|see|talk))/iu;

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
		name(label, speakerIn(turn.text));
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
	const names = new Set(turns.flatMap(({ text }) => guestIn(text) ?? []));
	const [name] = names;
	return names.size === 1 ? name : undefined;
}

/** Whom a text introduces or greets as the guest. */
export function guestIn(
	text: string,
	english: readonly GreetingEvidence[] = guestIntroductions,
	chinese: readonly ChineseIntroductionEvidence[] = chineseIntroductions,
): string | undefined {
	const words = english === guestIntroductions ? guestWords : guestPattern(english);
	return nameAfter(text, words, () => true) ?? addressed(text) ?? chineseName(text, 'who is greeted', chinese);
}

function guestPattern(evidence: readonly GreetingEvidence[]): RegExp {
	return new RegExp(String.raw`(?:${evidence.map(({ words }) => words).join('|')})\s+${titled}`, 'gu');
}

const guestWords = guestPattern(guestIntroductions);

/** Who somebody says that they are; undefined where two say so: a recogniser put their words together. */
export function speakerIn(
	text: string,
	english: readonly IntroductionEvidence[] = ownIntroductions,
	chinese: readonly ChineseIntroductionEvidence[] = chineseIntroductions,
): string | undefined {
	for (const { words, before, after } of english) {
		const [name, ...more] = namesAfter(
			text,
			words,
			(start, end, from) =>
				before.test(clauseBefore(text, from)) && after.test(text.slice(end, end + 20)) && start > from,
		);
		if (name === undefined) continue;
		return more.every((other) => lastWord(other) === lastWord(name)) ? name : undefined;
	}
	return chineseName(text, 'who speaks', chinese);
}

/** From the end of the sentence before up to `at`. */
function clauseBefore(text: string, at: number): string {
	const before = text.slice(Math.max(0, at - 120), at);
	return before.split(/[.!?…\n。]/u).at(-1) ?? '';
}

function lastWord(name: string): string {
	return name.slice(name.lastIndexOf(' ') + 1);
}

type Fits = (start: number, end: number, from: number) => boolean;

function nameAfter(text: string, words: RegExp, fits: Fits): string | undefined {
	for (const name of namesAfter(text, words, fits)) return name;
	return undefined;
}

/** Each name after words that lead to one, where `fits` says so; offsets are the name's and those words'. */
function* namesAfter(text: string, words: RegExp, fits: Fits): Generator<string> {
	for (const match of text.matchAll(words)) {
		const start = match.index + match[0].length;
		const run = capitalRuns(text.slice(start, start + 60)).find((one) => one.start === 0);
		const name = run === undefined ? '' : text.slice(start + run.start, start + run.end).replace(/\s+/g, ' ');
		if (run === undefined || !isPerson(name) || /^['’]/u.test(text.slice(start + run.end, start + run.end + 1)))
			continue;
		if (fits(start, start + run.end, match.index)) yield name;
	}
}

/** `So, Tom Okafor, welcome.` */
function addressed(text: string): string | undefined {
	for (const run of capitalRuns(text.slice(0, 2000))) {
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

function chineseName(
	text: string,
	says: ChineseIntroductionEvidence['says'],
	evidence: readonly ChineseIntroductionEvidence[],
): string | undefined {
	for (const row of evidence) {
		if (row.says !== says) continue;
		for (const { 1: name = '' } of text.matchAll(row.words))
			if (row.anyName === true || isChineseName(name)) return name;
	}
	return undefined;
}

function isChineseName(name: string): boolean {
	if (latinOrForeign.test(name)) return true;
	return (hasSurname(name) || /^[小阿]\p{Script=Han}{1,2}$/u.test(name)) && !noName.test(name);
}
