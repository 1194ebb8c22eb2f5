// A turn's Chinese words, cut once for all that read them: names read both cuts, terms the one without names.
import type { TranscriptTurn } from '../model.ts';
import { segment, segmentBoth, type HanWord, type NameBonus, type Segments } from './chinese-words.ts';

const cut = new WeakMap<TranscriptTurn, readonly HanWord[]>();

/** A turn's words, in order. */
export function wordsOf(turn: TranscriptTurn): readonly HanWord[] {
	const known = cut.get(turn) ?? segment(turn.text);
	cut.set(turn, known);
	return known;
}

/** The same, with those of the cut that has names of people. */
export function segmentsOf(turn: TranscriptTurn, bonus: NameBonus): Segments {
	const both = segmentBoth(turn.text, bonus);
	cut.set(turn, both.words);
	return both;
}
