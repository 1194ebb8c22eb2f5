// Advertisements that hosts read out, found over a whole talk. What opens one is looked for first; then what only sends
// listeners somewhere, which counts for more next to one that is known. Precision goes before recall: a talk's own words
// must not be lost.
import type { Participant, TextSpan, TranscriptTurn } from '../model.ts';
import { isAdvertisementLabel, mayAdvertise, openingIn } from './cues.ts';
import { endOf, startOf, withLead } from './growth.ts';
import { isNamed, namesIn } from './names.ts';
import { enough, signs, type Facts, type Sign, type SignId } from './signs.ts';
import { readersIn, lengthOf, talkOf, type Sentence, type Talk } from './talk.ts';

/** Where an advertisement stands: in turns, by their place, and in the text of each. */
export type Found = {
	readonly pieces: readonly (TextSpan & { readonly turn: number })[];
	/** The rows that speak for it. */
	readonly because: readonly SignId[];
};

type Stretch = { readonly first: Sentence; readonly last: Sentence; readonly because: readonly SignId[] };

/** More before the words that open one is talk. UTF-16 code units. */
const longRun = 60;

/** A short word between two of them is no talk, in letters. */
const seam = 350;

/** In order; they don't overlap. `rows` for tests alone. */
export function advertisementsIn(
	turns: readonly TranscriptTurn[],
	participants: readonly Participant[] = [],
	rows: readonly Sign[] = signs,
): readonly Found[] {
	const places = turns.flatMap(({ text, speakerLabel }, turn) =>
		mayAdvertise(text) || isAdvertisementLabel(speakerLabel ?? '') ? [turn] : [],
	);
	if (places.length === 0) return [];
	const search = new Search(talkOf(turns), readersIn(turns, participants), rows);
	for (const turn of places) search.labelled(turn);
	for (const turn of places) search.opened(turn);
	for (const turn of places) search.called(turn);
	return search.joined().map((stretch) => ({ pieces: piecesOf(search.talk, stretch), because: stretch.because }));
}

function isBefore(a: Sentence, b: Sentence): boolean {
	return a.turn < b.turn || (a.turn === b.turn && a.at < b.at);
}

/** What a recogniser ran together with the words before it begins at its own. */
function fromOpening(sentence: Sentence): Sentence {
	const at = openingIn(sentence.text);
	return at < longRun ? sentence : { ...sentence, textStart: sentence.textStart + at, text: sentence.text.slice(at) };
}

class Search {
	readonly talk: Talk;
	readonly #readerOf: ReturnType<typeof readersIn>;
	readonly #rows: readonly Sign[];
	readonly #found: Stretch[] = [];
	/** As far as calls have been judged: those that stand in one stretch are judged once. */
	#judged: Sentence | undefined;
	/** Sentences of what is found. */
	readonly #taken = new Set<Sentence | undefined>();

	constructor(talk: Talk, readerOf: ReturnType<typeof readersIn>, rows: readonly Sign[]) {
		this.talk = talk;
		this.#readerOf = readerOf;
		this.#rows = rows;
	}

	/** A turn whose label says what it is. */
	labelled(turn: number): void {
		if (!isAdvertisementLabel(this.talk.turns[turn]?.speakerLabel ?? '')) return;
		const [first] = this.talk.of(turn);
		const last = this.talk.of(turn).at(-1);
		if (first !== undefined && last !== undefined) this.#judge('label', first, last, namesIn(first.text));
	}

	/** Sentences that say who sponsors the show. */
	opened(turn: number): void {
		for (const sentence of this.talk.of(turn)) {
			const { opens, sponsor } = sentence.cues;
			if ((!opens && !sponsor) || this.#isTaken(sentence)) continue;
			const following = this.talk.next(sentence);
			const named = namesIn(sentence.text);
			const names = named.length > 0 || following === undefined ? named : namesIn(following.text);
			const last = endOf(this.talk, sentence, names);
			const first = withLead(this.talk, fromOpening(sentence));
			this.#judge(opens ? 'opening' : 'sponsor', first, last, names);
		}
	}

	/** Sentences that send listeners somewhere, and no other has come with them. */
	called(turn: number): void {
		for (const sentence of this.talk.of(turn)) {
			const { asks, address, code } = sentence.cues;
			const isJudged = this.#judged !== undefined && !isBefore(this.#judged, sentence);
			if (!asks || !(address || code) || isJudged || this.#isTaken(sentence)) continue;
			const names = namesIn(sentence.text);
			const { first, beside } = startOf(this.talk, sentence, names, (one) => this.#isTaken(one));
			this.#judged = endOf(this.talk, sentence, names);
			this.#judge('call', first, this.#judged, names, beside);
		}
	}

	#isTaken(sentence: Sentence): boolean {
		return this.#taken.has(this.talk.of(sentence.turn)[sentence.at]);
	}

	#judge(by: Facts['by'], first: Sentence, last: Sentence, names: readonly string[], beside = false): void {
		const own = this.#between(first, last);
		const following = this.talk.next(last);
		const has = (is: (cues: Sentence['cues']) => boolean): boolean => own.some(({ cues }) => is(cues));
		const facts: Facts = {
			by,
			tells: own[0]?.cues.tells === true || (by === 'call' && has(({ quotes }) => quotes)),
			address: has(({ address }) => address),
			code: has(({ code }) => code),
			offer: has(({ offer }) => offer),
			terms: has(({ terms }) => terms),
			asks: has(({ asks }) => asks),
			named: own.filter(({ text }) => isNamed(names, text)).length,
			beside: beside || (following !== undefined && this.#isTaken(following)),
			reader: this.#readerOf(by === 'call' ? last.label : first.label),
			sentences: own.length,
		};
		const rows = this.#rows.filter((row) => row.holds(facts));
		if (rows.reduce((sum, { weight }) => sum + weight, 0) < enough) return;
		const because = rows.flatMap((row) => ('against' in row ? [] : [row.id]));
		this.#found.push({ first, last, because });
		for (const { turn, at } of own) this.#taken.add(this.talk.of(turn)[at]);
	}

	#between(first: Sentence, last: Sentence): readonly Sentence[] {
		const own: Sentence[] = [];
		for (let one: Sentence | undefined = first; one !== undefined; one = this.talk.next(one)) {
			if (isBefore(last, one)) break;
			own.push(one);
		}
		return own;
	}

	/** In order, each up to the next where nobody goes back to the talk between them. */
	joined(): readonly Stretch[] {
		const ordered = this.#found.toSorted((a, b) => (isBefore(a.first, b.first) ? -1 : 1));
		const out: Stretch[] = [];
		for (const stretch of ordered) {
			const before = out.at(-1);
			if (before !== undefined && !isBefore(before.last, stretch.first)) {
				const last = isBefore(before.last, stretch.last) ? stretch.last : before.last;
				out[out.length - 1] = { ...before, last };
			} else out.push(before === undefined ? stretch : { ...stretch, first: this.#seamless(before, stretch) });
		}
		return out;
	}

	#seamless({ last }: Stretch, { first }: Stretch): Sentence {
		const start = this.talk.next(last);
		if (start === undefined || !isBefore(start, first)) return first;
		const between = this.#between(start, first).slice(0, -1);
		const isTalk = between.some(({ label, cues }) => label !== first.label || cues.returns);
		const length = between.reduce((sum, { text }) => sum + lengthOf(text), 0);
		return isTalk || last.label !== first.label || length > seam ? first : start;
	}
}

function piecesOf(talk: Talk, { first, last }: Stretch): Found['pieces'] {
	const pieces: (TextSpan & { readonly turn: number })[] = [];
	for (let turn = first.turn; turn <= last.turn; turn++) {
		const own = talk.of(turn);
		const textStart = turn === first.turn ? first.textStart : (own[0]?.textStart ?? 0);
		const textEnd = turn === last.turn ? last.textEnd : (own.at(-1)?.textEnd ?? 0);
		if (textEnd > textStart) pieces.push({ turn, textStart, textEnd });
	}
	return pieces;
}
