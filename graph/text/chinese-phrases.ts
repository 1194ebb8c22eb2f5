// Noun phrases in Chinese: how far left of an end a name or term may reach. Words that bind, point, or open a clause are
// no part of one.
import { segment, type HanWord } from './chinese-words.ts';
import { looseHan, vagueHanModifiers } from './chinese-vague.ts';
import { openingWords } from '../language/chinese/vague.ts';

/** Verbs and small words of two characters and more that stand before a name or term and are no part of it. */
export const openingHan: ReadonlySet<string> = new Set(openingWords);

/** Whether a word may be a part of a name or term, by itself and wherever it stands. */
export function mayBelong({ text, pos, weight }: HanWord): boolean {
	if (looseHan.test(text) || openingHan.has(text) || vagueHanModifiers.has(text)) return false;
	// 换成, 受限于, 来自: a verb with what it leads to.
	if (pos === 'v' && /^.[成到出于为入得了着过]$/.test(text)) return false;
	if (text.length === 1) return !/^(?:x|v)$/.test(pos) || weight < 15;
	return pos !== 'x' || weight < 15;
}

/** Where phrases that end at `end` may begin, the longest first; none where no word ends there. */
export function phraseStarts(text: string, end: number, most = 16): readonly number[] {
	const from = Math.max(0, end - 40);
	const before = segment(text.slice(from, end));
	const starts: number[] = [];
	let edge = end - from;
	for (let at = before.length - 1; at >= 0; at--) {
		const word = before[at];
		if (word === undefined || word.end !== edge || edge - word.text.length < end - from - most) break;
		const isHead = at === before.length - 1;
		if (!mayBelong(word) && !(isHead && word.text.length > 1 && !openingHan.has(word.text))) break;
		edge = word.start;
		starts.unshift(from + edge);
	}
	return starts;
}
