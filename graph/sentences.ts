// Sentences: the closest company that two names can keep. Own rules rather than Intl.Segmenter, whose answers
// change with the ICU release: the same input must give the same graph everywhere.
import type { TextSpan } from './model.ts';

const closers = '”’"\'」』）)】》*_';
/** What ends with a full stop and is no sentence: titles, initials, Latin abbreviations. */
const abbreviation =
	/(?:^|[\s(“"])(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|St|Jr|Sr|vs|etc|e\.g|i\.e|cf|No|Inc|Ltd|Co|Ph\.D|U\.S|a\.m|p\.m)$/;

/** The sentences of a text, in order, without the white space between them; an empty line ends one too. */
export function sentences(text: string): readonly TextSpan[] {
	const spans: TextSpan[] = [];
	let start = 0;
	const close = (end: number): void => {
		const from = start + (text.slice(start, end).match(/^\s*/)?.[0].length ?? 0);
		const to = end - (text.slice(from, end).match(/\s*$/)?.[0].length ?? 0);
		if (to > from) spans.push({ textStart: from, textEnd: to });
		start = end;
	};
	for (let i = 0; i < text.length; i++) {
		const end = endOfSentence(text, i);
		if (end === undefined) continue;
		close(end);
		i = end - 1;
	}
	close(text.length);
	return spans;
}

/** Where the sentence that seems to end at `i` ends, closing marks included; undefined where it goes on. */
function endOfSentence(text: string, i: number): number | undefined {
	const mark = text.charAt(i);
	if (mark === '\n') return text.charAt(i + 1) === '\n' ? i + 2 : undefined;
	if (!'。！？!?.…'.includes(mark)) return undefined;
	let end = i + 1;
	while (end < text.length && '。！？!?.…'.includes(text.charAt(end))) end++;
	while (end < text.length && closers.includes(text.charAt(end))) end++;
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
