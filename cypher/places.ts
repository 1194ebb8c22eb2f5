// Which passage and which sentence of its turn a stretch of text stands in, both counted from 0.
import type { TextSpan, Turn } from '#graph/model.ts';

/** A full stop, or a mark that ends a sentence in Chinese; a stop inside a number or an abbreviation of one letter ends none. */
const end = /[。！？!?；;…]+["”’」』）)]*|(?<![A-Z\d])\.["”’)]*(?=\s|$)|(?<=\d)\.(?=\s)/gu;

/** Answers for one turn; asked in any order, quickest in the order of the text. */
export function placesOf(turn: Pick<Turn, 'text' | 'passages'>): (span: TextSpan) => { passage: number; sentence: number } {
	const passages = turn.passages.map((passage) => passage.textStart);
	const sentences = [
		...new Set([0, ...passages, ...[...turn.text.matchAll(end)].map((found) => found.index + found[0].length)]),
	].sort((a, b) => a - b);
	return ({ textStart }) => ({ passage: before(passages, textStart), sentence: before(sentences, textStart) });
}

/** The last of the ascending starts that isn't after the offset. */
function before(starts: readonly number[], offset: number): number {
	let low = 0;
	let high = starts.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	return Math.max(0, low - 1);
}
