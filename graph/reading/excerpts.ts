// A few of a speaker's own words, chosen so that whoever knows the people can tell who it is: first words, words about
// oneself, and longer answers from other parts of the talk.
import type { SpeakerExcerpt, Turn } from '../model.ts';
import { sentences } from '../text/sentences.ts';

const most = 5;
/** Of a turn, in UTF-16 code units. */
const longest = 220;
const short = 40;

/** Words in which people say who they are or what they do. */
const oneself =
	/\b(?:I['’]m|I am|[Mm]y name|[Mm]y guest|[Ww]elcome|[Jj]oin(?:ing|ed)|I (?:work|worked|founded|wrote|run|ran|studied|grew)|[Mm]y (?:book|company|lab|wife|husband|team|paper))\b|我是|我叫|我的名字|欢迎|嘉宾|我在.{1,12}(?:工作|读书|上学|做)|我(?:创办|创立|写过|研究)/u;

/** Two to five where there are so many turns; in the order of the talk. */
export function excerptsOf(turns: readonly Turn[]): readonly SpeakerExcerpt[] {
	const first = turns[0];
	if (first === undefined) return [];
	const telling = turns.find((turn) => turn !== first && oneself.test(turn.text.slice(0, 2000)));
	const chosen = new Set([first, ...(telling === undefined ? [] : [telling])]);
	// The longest of each part: the end of a talk sounds other than its beginning.
	const parts = 3;
	for (let part = 0; part < parts; part++) {
		const from = Math.floor((turns.length * part) / parts);
		const to = Math.floor((turns.length * (part + 1)) / parts);
		const rest = turns.slice(from, to).filter((turn) => !chosen.has(turn));
		const best = rest.reduce<Turn | undefined>(
			(long, turn) => (long === undefined || turn.text.length > long.text.length ? turn : long),
			undefined,
		);
		if (best !== undefined && (best.text.length >= short || chosen.size < 2)) chosen.add(best);
	}
	const inOrder = [...chosen].slice(0, most).toSorted((a, b) => a.index - b.index);
	return inOrder.map(excerptOf);
}

/** From the sentence about oneself, or from the start, as far as whole sentences reach. */
function excerptOf({ index, text, time }: Turn): SpeakerExcerpt {
	const all = sentences(text.slice(0, 20_000));
	const about =
		text.length <= longest
			? undefined
			: all.find(({ textStart, textEnd }) => oneself.test(text.slice(textStart, textEnd)));
	const textStart = about?.textStart ?? 0;
	const ends = all.map(({ textEnd }) => textEnd).filter((end) => end > textStart && end <= textStart + longest);
	const textEnd =
		text.length - textStart <= longest ? text.length : (ends.at(-1) ?? wordEnd(text, textStart + longest));
	return {
		index,
		text: text.slice(textStart, textEnd).trim(),
		textStart,
		textEnd,
		cut: textStart > 0 || textEnd < text.length,
		...(time === undefined ? {} : { time }),
	};
}

/** Before `at`, where a word ends; Chinese may be cut anywhere but within a character. */
function wordEnd(text: string, at: number): number {
	const space = text.lastIndexOf(' ', at);
	if (space > at - 30) return space;
	const code = text.charCodeAt(at);
	return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
