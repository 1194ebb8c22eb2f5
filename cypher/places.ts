// Which passage and which sentence of its turn a stretch of text stands in, both counted from 0 within the turn.
import type { TextSpan, Turn } from '#graph/model.ts';
import { sentences, spanAt } from '#graph/sentences.ts';

/** Answers for one turn, in O(log n). No sentence goes on from one passage into the next. */
export function placesOf(turn: Pick<Turn, 'text' | 'passages'>): (span: TextSpan) => { passage: number; sentence: number } {
	const passages = turn.passages.length > 0 ? turn.passages : [{ textStart: 0, textEnd: turn.text.length }];
	const all = passages.flatMap(({ textStart, textEnd }) =>
		sentences(turn.text.slice(textStart, textEnd)).map((sentence) => ({
			textStart: textStart + sentence.textStart,
			textEnd: textStart + sentence.textEnd,
		})),
	);
	return ({ textStart }) => ({
		passage: Math.max(0, spanAt(passages, textStart)),
		sentence: Math.max(0, spanAt(all, textStart)),
	});
}
