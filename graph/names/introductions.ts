// Who a label stands for, where the text says so: “I'm Ada Quill”, 我是林知远, or the only guest whom the other side greets.
// What nobody says stays a label.
import type { TranscriptTurn } from '../model.ts';
import { isPlace } from '../words/places.ts';
import { isCommon } from '../words/frequency.ts';
import { runsOf } from './capitals.ts';
import { isGivenName } from './given.ts';
import { hanPersonAt } from './han-names.ts';

const own =
	/\b(?:I['’]m|I am|[Mm]y name(?:['’]s| is)|[Tt]his is|[Ii]t['’]s)\s+(?:your host,? |the host,? |Dr\.? |Professor )?(?=\p{Lu})/gu;
const ownHan = /(?:我是|我叫|我的名字是|我的名字叫)(?:主持人|你们的主持人|主播)?(?=\p{Script=Han})/gu;
const guest =
	/(?:\b[Mm]y guest(?: today| this week| tonight)?(?: is|,)|[Ww]elcome(?: back)?(?: to the (?:show|podcast|program))?,|\b(?:talking|speaking|here|sitting down|chatting|joined|interview(?:ing)?) (?:today )?(?:with|by|to)|[Jj]oining me(?: today)? is|[Ww]ith me(?: today)?(?: is|,)|[Tt]oday(?:['’]s guest is|,? I have|,? I['’]m (?:here |talking )?(?:with|to))|\bwith)\s+(?:Dr\.? |Mrs\.? |Mr\.? |Ms\.? |Professor )?(?=\p{Lu})/gu;
const guestHan = /(?:嘉宾是|请到了?|邀请到了?|欢迎)(?=\p{Script=Han})/gu;

/** Labels → the full name that the text gives them. `unknown`: labels that name nobody by themselves. */
export function introductions(
	turns: readonly TranscriptTurn[],
	unknown: ReadonlySet<string>,
): ReadonlyMap<string, string> {
	const names = new Map<string, string>();
	const labels = new Set(turns.flatMap((turn) => turn.speakerLabel ?? []));
	for (const turn of turns) {
		const label = turn.speakerLabel ?? '';
		if (!unknown.has(label)) continue;
		const name = nameAfter(turn.text, own) ?? hanAfter(turn.text, ownHan);
		if (name !== undefined && !names.has(label) && ![...names.values()].includes(name)) names.set(label, name);
	}
	const [first, second] = [...labels];
	if (labels.size !== 2 || first === undefined || second === undefined) return names;
	for (const [host, other] of [
		[first, second],
		[second, first],
	] as const) {
		if (!unknown.has(other) || names.has(other)) continue;
		const name = greeted(turns.filter((turn) => turn.speakerLabel === host).slice(0, 3));
		if (name !== undefined && ![...names.values()].includes(name)) names.set(other, name);
	}
	return names;
}

/** The one person whom these turns greet in full; undefined where they greet two. */
function greeted(turns: readonly TranscriptTurn[]): string | undefined {
	const names = new Set(turns.flatMap(({ text }) => nameAfter(text, guest) ?? hanAfter(text, guestHan) ?? []));
	const [name] = names;
	return names.size === 1 ? name : undefined;
}

function nameAfter(text: string, sign: RegExp): string | undefined {
	for (const match of text.matchAll(sign)) {
		const start = match.index + match[0].length;
		const run = runsOf(text.slice(start, start + 60)).find((one) => one.start === 0);
		const name = run === undefined ? '' : text.slice(start + run.start, start + run.end).replace(/\s+/g, ' ');
		if (isPerson(name)) return name;
	}
	return undefined;
}

function isPerson(name: string): boolean {
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

function hanAfter(text: string, sign: RegExp): string | undefined {
	for (const match of text.matchAll(sign)) {
		const name = hanPersonAt(text, match.index + match[0].length);
		if (name !== undefined) return name;
	}
	return undefined;
}

/** The full name of which a label is a part: Daniel, Mrs. Pollard; undefined where two share it or none is named. */
export function fullNameOf(part: string, turns: readonly TranscriptTurn[]): string | undefined {
	const names = new Set<string>();
	for (const { text } of turns) {
		if (!text.includes(part)) continue;
		for (const run of runsOf(text)) {
			const words = run.words.map((one) => one.text);
			const name = text.slice(run.start, run.end).replace(/\s+/g, ' ');
			if (words.length === 2 && words.includes(part) && isPerson(name)) names.add(name);
		}
	}
	const [name] = names;
	return names.size === 1 ? name : undefined;
}
