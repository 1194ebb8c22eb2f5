// Words that a user drew, where they stand now: a decision says what stood where, and a source may have been put right since.
import type { Found, Talk } from '../model.ts';
import type { Words } from './decisions.ts';
import { firstWhere } from '../extractors/placed.ts';
import { bounded, fold } from '../text/fold.ts';

export type WordsPlace = Pick<Found, 'turn' | 'textStart' | 'textEnd'>;

/** Finds the place of words in a talk: as decided, else the first in that turn that says the same; undefined where none does. */
export function placing({ turns }: Talk): (words: Words) => WordsPlace | undefined {
	const byIndex = new Map(turns.map(({ turn }, place) => [turn.index, place]));
	// What is looked for is remembered: a thing may have been drawn in a thousand places of one turn.
	const firsts = new Map<string, WordsPlace | undefined>();
	const firstIn = (turn: number, folded: string): WordsPlace | undefined => {
		const key = `${turn} ${folded}`;
		if (!firsts.has(key)) firsts.set(key, firstOf(turns[turn], turn, folded));
		return firsts.get(key);
	};
	return ({ turn: index, textStart, textEnd, surface }) => {
		const turn = byIndex.get(index);
		const read = turn === undefined ? undefined : turns[turn];
		const folded = fold(surface).text;
		if (turn === undefined || read === undefined || folded === '') return undefined;
		const stands = fold(read.turn.text.slice(textStart, textEnd)).text === folded;
		return stands ? { turn, textStart, textEnd } : firstIn(turn, folded);
	};
}

function firstOf(read: Talk['turns'][number] | undefined, turn: number, folded: string): WordsPlace | undefined {
	if (read === undefined) return undefined;
	const text = read.folded;
	for (let at = text.text.indexOf(folded); at >= 0; at = text.text.indexOf(folded, at + 1)) {
		const end = at + folded.length;
		if (bounded(text, at) && bounded(text, end)) return { turn, textStart: text.at(at), textEnd: text.after(end) };
	}
	return undefined;
}

/** Tells whether a place overlaps one of these, which may overlap each other. O(log n) a question. */
export function overlapping(all: readonly WordsPlace[]): (place: WordsPlace) => boolean {
	const byTurn = new Map([...Map.groupBy(all, ({ turn }) => turn)].map(([turn, places]) => [turn, inOrder(places)]));
	return ({ turn, textStart, textEnd }) => {
		const here = byTurn.get(turn) ?? [];
		const last = here[firstWhere(here, (one) => one.textStart >= textEnd) - 1];
		return last !== undefined && last.farthest > textStart;
	};
}

/** By their starts; `farthest` is the end of whatever reaches farthest up to there. */
function inOrder(places: readonly WordsPlace[]): readonly { readonly textStart: number; readonly farthest: number }[] {
	let farthest = 0;
	return [...places]
		.sort((a, b) => a.textStart - b.textStart)
		.map(({ textStart, textEnd }) => ({ textStart, farthest: (farthest = Math.max(farthest, textEnd)) }));
}
