// wink-nlp as its users find names with it: it knows dates, sums of money and addresses, no names; but patterns over its parts
// of speech may be taught to it as entities of one's own.
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Find, Interview, Rows } from './peer.ts';

export const winkNames = 'wink, runs of proper nouns';
const winkPhrases = 'wink, and noun phrases said twice';

/** Characters read at once. */
const most = 20_000;

type Phrase = Omit<Find, 'kind'> & { readonly text: string; readonly isName: boolean };

export function winkRows(interviews: readonly Interview[]): Rows {
	const nlp = winkNLP(model, ['sbd', 'pos', 'cer']);
	nlp.learnCustomEntities([
		{ name: 'name', patterns: ['[PROPN] [|PROPN] [|PROPN] [|PROPN]'] },
		{ name: 'phrase', patterns: ['[ADJ|NOUN] [|NOUN] [NOUN]'] },
	]);
	const phrasesOf = (text: string, turn: number): readonly Phrase[] =>
		piecesOf(text).flatMap(([from, piece]) => {
			const { its, readDoc } = nlp;
			const found = readDoc(piece).customEntities().out(its.detail) as readonly { value: string; type: string }[];
			let at = 0;
			// They come in order, as they are written but for the width of spaces.
			return found.flatMap(({ value, type }): readonly Phrase[] => {
				const start = piece.indexOf(value, at);
				if (start < 0) return [];
				at = start + value.length;
				return [{ turn, start: from + start, end: from + at, text: value.toLowerCase(), isName: type === 'name' }];
			});
		});
	const read = interviews.map(({ id, turns }) => [id, turns.flatMap(phrasesOf)] as const);
	return new Map([
		[winkNames, new Map(read.map(([id, all]) => [id, all.filter(({ isName }) => isName).map(asFind)]))],
		[winkPhrases, new Map(read.map(([id, all]) => [id, saidTwice(all).map(asFind)]))],
	]);
}

/** It gives names no kind, so that this one is not counted. */
function asFind({ turn, start, end }: Phrase): Find {
	return { turn, start, end, kind: 'concept' };
}

/** Names however often they are said, and phrases that are said twice at least. */
function saidTwice(all: readonly Phrase[]): readonly Phrase[] {
	const said = Map.groupBy(all, ({ text }) => text);
	return all.filter(({ text, isName }) => isName || (said.get(text)?.length ?? 0) > 1);
}

/** Pieces that end with a word, each with where it begins. */
function piecesOf(text: string): readonly (readonly [from: number, piece: string])[] {
	return [...text.matchAll(new RegExp(`[^]{1,${most}}(?:\\s|$)|[^]{1,${most}}`, 'g'))].map(
		({ 0: piece, index }) => [index, piece] as const,
	);
}
