// Sentences: the closest company that two names can keep. Own rules rather than Intl.Segmenter, whose answers
// change with the ICU release: the same input must give the same graph everywhere.
import type { TextSpan } from '../model.ts';
import { abbreviationsWithStop, shortTitles } from '../language/english/names.ts';
import { pattern } from './pattern.ts';

const stops = '。！？!?.…';
const closers = '”’"\'」』）)】》*_';
/** What ends with a full stop and is no sentence: titles, initials, Latin abbreviations. */
const abbreviation = pattern()`(?:^|[\s(“"])(?:${shortTitles}|${abbreviationsWithStop}|[A-Z])$`;

/** The sentences of a text, in order, without the white space between them; an empty line ends one too. */
export function sentences(text: string): readonly TextSpan[] {
	const spans: TextSpan[] = [];
	let start = 0;
	const close = (end: number): void => {
		const sentence = text.slice(start, end);
		const from = start + sentence.length - sentence.trimStart().length;
		const to = from + sentence.trim().length;
		if (to > from) spans.push({ textStart: from, textEnd: to });
		start = end;
	};
	let marks: StopEnds = { next: 0, end: 0 };
	for (let i = 0; i < text.length; i++) {
		if (text.charAt(i) !== '\n' && !stops.includes(text.charAt(i))) continue;
		if (i >= marks.next) marks = marksAt(text, i);
		const end = endOfSentence(text, i, marks.end);
		if (end === undefined) continue;
		close(end);
		i = end - 1;
	}
	close(text.length);
	return spans;
}

/** Where the stops of a run end, and where the closing marks after them do. */
type StopEnds = { readonly next: number; readonly end: number };

/** Read once for a run, whichever of its stops ends the sentence. */
function marksAt(text: string, i: number): StopEnds {
	let next = i + 1;
	while (next < text.length && stops.includes(text.charAt(next))) next++;
	let end = next;
	while (end < text.length && closers.includes(text.charAt(end))) end++;
	return { next, end };
}

/** Where the sentence that seems to end at `i` ends, closing marks included; undefined where it goes on. */
function endOfSentence(text: string, i: number, end: number): number | undefined {
	const mark = text.charAt(i);
	if (mark === '\n') return text.charAt(i + 1) === '\n' ? i + 2 : undefined;
	if (mark !== '.' && mark !== '!' && mark !== '?')
		return mark === '…' && end < text.length && !/[\s\p{Lu}]/u.test(text.charAt(end)) ? undefined : end;
	if (end < text.length && !/[\s\p{Script=Han}]/u.test(text.charAt(end))) return undefined;
	if (mark === '.' && abbreviation.test(text.slice(Math.max(0, i - 12), i))) return undefined;
	return end;
}

/** Place of the span that holds `offset` in ordered spans, the one before it where none does; -1 before the first. O(log n). */
export function spanAt(spans: readonly TextSpan[], offset: number): number {
	let low = 0;
	let high = spans.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((spans[middle]?.textStart ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
