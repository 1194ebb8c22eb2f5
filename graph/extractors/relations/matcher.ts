// Finds patterns among tokens. Each begins at its rarest words, looked up by their first, and is read from there to both
// sides; gaps and lists are short, so that a sentence costs what it is long.
import type { EntityId, Predicate } from '../../model.ts';
import type { CompiledPattern, Words } from './pattern.ts';
import { claims, isPast } from './polarity.ts';
import { slotFits, type Filled } from './slots.ts';
import { clauseOpeners, gapStops, joinedGapStops, looseGapStops, ofProduct } from './word-classes.ts';
import type { SentenceTokens, Token } from './token.ts';

export type PatternIndex = ReadonlyMap<
	string,
	readonly (readonly [pattern: CompiledPattern, words: readonly string[]])[]
>;

export type Told = {
	readonly subject: EntityId;
	readonly predicate: Predicate;
	readonly object: EntityId;
	/** Only how it began is told. */
	readonly beginning: boolean;
};

const clauseEnds: ReadonlySet<string> = new Set([';', '?']);

/** Patterns by the first of the words at which a search begins. */
export function indexOf(patterns: readonly CompiledPattern[]): PatternIndex {
	const index = new Map<string, (readonly [CompiledPattern, readonly string[]])[]>();
	for (const pattern of patterns) {
		const anchor = pattern.elements[pattern.anchor];
		if (anchor?.is !== 'words') throw new Error(`The pattern “${pattern.id}” has no words to begin at.`);
		for (const [first, phrases] of anchor.byFirst)
			for (const phrase of phrases) {
				const rows = index.get(first) ?? [];
				rows.push([pattern, phrase]);
				index.set(first, rows);
			}
	}
	return index;
}

/** Whether names of these letters can fill a pattern's slots: a person may always be meant by a pronoun. */
export function couldMatch({ elements }: CompiledPattern, letters: string): boolean {
	const isThere = (letter: string): boolean =>
		letter === 'P' ||
		/[NRG]/u.test(letter) ||
		letters.includes(letter) ||
		(/[UBH]/u.test(letter) && letters.includes('O')) ||
		(letter === 'T' && letters.includes('W'));
	const slots = elements.filter((one) => one.is === 'slot');
	return (
		slots.every((slot) => [...slot.letters].some(isThere)) &&
		slots.some((slot) =>
			[...slot.letters].some((letter) => isThere(letter) && (letters.includes('P') || letter !== 'P')),
		)
	);
}

/** What is told of names in a sentence, in the order of its words; each once. */
export function relationsIn(sentence: SentenceTokens, index: PatternIndex): readonly Told[] {
	const { tokens } = sentence;
	const told = new Map<string, Told>();
	for (let at = 0; at < tokens.length; at++) {
		const word = tokens[at]?.word ?? '';
		if (word === '') continue;
		for (const [pattern, phrase] of index.get(word) ?? []) {
			if (!phrase.every((one, next) => tokens[at + next]?.word === one)) continue;
			for (const one of toldAt(sentence, pattern, at, phrase.length)) {
				const key = `${one.subject} ${one.predicate} ${one.object}`;
				if (told.get(key)?.beginning !== false) told.set(key, one);
			}
		}
	}
	return [...told.values()].filter((one) => !isSaidCloser(one, told));
}

/** What says less than the other where a sentence tells both: who was at a school as a student had no post there. */
const closerThan: { readonly [predicate in Predicate]?: readonly Predicate[] } = {
	'works at': ['worked at', 'member of', 'played in', 'studied at'],
	'worked at': ['member of', 'played in', 'studied at'],
	'member of': ['played in'],
};

function isSaidCloser({ subject, predicate, object }: Told, told: ReadonlyMap<string, Told>): boolean {
	return (closerThan[predicate] ?? []).some((closer) => told.has(`${subject} ${closer} ${object}`));
}

const stopsOf = { phrase: gapStops, prepositions: looseGapStops, and: joinedGapStops } as const;

function toldAt(sentence: SentenceTokens, pattern: CompiledPattern, at: number, length: number): readonly Told[] {
	const { tokens } = sentence;
	const filled: Filled = { reach: at };
	if (!fits(tokens, pattern, pattern.anchor - 1, at - 1, -1, filled)) return [];
	const from = filled.reach;
	if (!fits(tokens, pattern, pattern.anchor + 1, at + length, 1, filled)) return [];
	const [first, last] = [tokens[from]?.place ?? 0, tokens[Math.max(filled.reach, at + length - 1)]?.place ?? 0];
	if (pattern.presupposed !== true && !claims(sentence, first, last)) return [];
	const isOfPast = pattern.tenseless === true && isPast(sentence, last);
	return pairsOf(filled, isOfPast ? { ...pattern, predicate: 'worked at' } : pattern);
}

function pairsOf(
	{ s = [], o = [] }: Filled,
	{ among, predicate, beginning = false }: CompiledPattern,
): readonly Told[] {
	const entities = (tokens: readonly Token[]): readonly EntityId[] => tokens.flatMap(({ name }) => name?.entity ?? []);
	const [subjects, objects] =
		among === true ? [entities(s).slice(0, 1), entities(s).slice(1)] : [entities(s), entities(o)];
	return subjects.flatMap((subject) =>
		objects.filter((object) => object !== subject).map((object) => ({ subject, predicate, object, beginning })),
	);
}

/** Whether the elements from `element` on, in the direction `step`, fit the tokens from `at` on; fills the slots. */
function fits(
	tokens: readonly Token[],
	pattern: CompiledPattern,
	element: number,
	at: number,
	step: 1 | -1,
	filled: Filled,
): boolean {
	const one = pattern.elements[element];
	if (one === undefined) {
		filled.reach = at - step;
		return true;
	}
	if (tokens[at]?.isByAside === true && fits(tokens, pattern, element, at + step, step, filled)) return true;
	const goOn = (next: number): boolean => fits(tokens, pattern, element + step, next, step, filled);
	if (one.is === 'unless') return !one.words.has(tokens[at]?.word ?? '') && goOn(at);
	if (one.is === 'end') return (step === 1 ? clauseEnds : clauseOpeners).has(tokens[at]?.word ?? ';') && goOn(at);
	if (one.is === 'words') return wordsFit(tokens, one, at, step, goOn);
	if (one.is === 'gap') {
		const stops = stopsOf[one.over];
		for (let size = 0; ; size++) {
			if (goOn(at + size * step)) return true;
			if (size === one.most || !isPassed(tokens, at + size * step, stops)) return false;
		}
	}
	return slotFits(tokens, pattern, one, at, step, filled, goOn);
}

function wordsFit(
	tokens: readonly Token[],
	{ byFirst, byLast, isOptional }: Words,
	at: number,
	step: 1 | -1,
	goOn: (next: number) => boolean,
): boolean {
	const phrases = (step === 1 ? byFirst : byLast).get(tokens[at]?.word ?? '') ?? [];
	for (const phrase of phrases) {
		const start = step === 1 ? at : at - phrase.length + 1;
		if (phrase.every((word, next) => tokens[start + next]?.word === word) && goOn(at + step * phrase.length))
			return true;
	}
	return isOptional && goOn(at);
}

/** Whether a gap may go over the token: a word of the phrase, and “his” in “his book”. */
function isPassed(tokens: readonly Token[], at: number, stops: ReadonlySet<string>): boolean {
	const token = tokens[at];
	if (token?.isByAside === true) return true;
	if (token === undefined || stops.has(token.word)) return false;
	// A field may stand before a post, and a product before a team: a machine learning engineer, the Esbuild team.
	if (token.name === undefined || token.name.letters === 'C') return true;
	if (token.name.letters.startsWith('W') && ofProduct.has(tokens[at + 1]?.word ?? '')) return true;
	return token.name.by !== 'name' && (tokens[at + 1]?.word === "'s" || tokens[at + 1]?.word === '的');
}
