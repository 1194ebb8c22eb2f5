// Terms of art in English that no list holds: all phrases that may be one, each with how much of a term it is.
import type { EntityId, Found, Known } from '../../model.ts';
import { isDefined } from './definitions.ts';
import { termMatches } from './everywhere.ts';
import { keyOfWords } from '../../text/plurals.ts';
import { phrasesOf } from './phrases.ts';
import { leastTermhood, termhood, type TermCandidate, type TermOccurrence } from './termhood.ts';
import { idOf } from '../../text/slug.ts';
import { singular } from '../../text/plurals.ts';
import { compoundOf } from '../../text/wordnet.ts';
import { tokensOf } from '../../text/english-words.ts';
import { isMostlyHan } from '../../text/scripts.ts';
import type { Context, Extractor } from '../extractor.ts';
import { foundAt } from '../placed.ts';
import { idleHeads } from '../../language/english/concepts.ts';
import { pattern } from '../../text/pattern.ts';

/** Termhood from which on a phrase is a candidate. */
const least = 0.06;

export const terms: Extractor = {
	id: 'term',
	title: 'A term of art: a noun phrase said again and rarer elsewhere, or defined, or asked about',
	example: 'What is a liquidity trap? A liquidity trap is what happens when … → a concept',
	find(context) {
		const candidates = candidatesOf(context);
		const chosen = choose(candidates, context);
		const entities = new Map<string, Known>();
		for (const { candidate } of chosen) {
			const known = entityOfTerm(candidate, context);
			if (known !== undefined) entities.set(candidate.key, known);
		}
		const drawn = chosen.filter(({ isWidespread, candidate: { key } }) => isWidespread && entities.has(key));
		const heads = withoutHeads(drawn, candidates);
		const told = everywhere(drawn, heads, entities, context);
		const waiting = chosen.flatMap(({ candidate, confidence, isWidespread }): readonly Found[] => {
			const entity = entities.get(candidate.key)?.id;
			if (isWidespread || heads.has(candidate.key) || entity === undefined) return [];
			return candidate.occurrences
				.filter(({ turn, start, end }) => !told.covers(turn, start, end))
				.map(({ turn, start, end }) => ({ turn, textStart: start, textEnd: end, entity, rule: 'term', confidence }));
		});
		return { mentions: [...told.mentions, ...waiting], entities: [...entities.values()] };
	},
};

/** Nouns that name no other thing than the term before them: crop rotation software, a lending library system. */
const heads = pattern()`^${idleHeads}$`;

/** Keys that are a drawn term and such a noun, with that term's key. */
function withoutHeads(
	drawn: readonly Chosen[],
	candidates: ReadonlyMap<string, TermCandidate>,
): ReadonlyMap<string, string> {
	const keys = new Set(drawn.map(({ candidate: { key } }) => key));
	const found = new Map<string, string>();
	for (const { key } of candidates.values()) {
		const words = key.split(' ');
		const rest = keyOfWords(words.slice(0, -1));
		if (words.length > 2 && heads.test(words.at(-1) ?? '') && keys.has(rest)) found.set(key, rest);
	}
	return found;
}

/** The drawn terms wherever they stand, and whether they cover a place. */
function everywhere(
	drawn: readonly Chosen[],
	shorter: ReadonlyMap<string, string>,
	entities: ReadonlyMap<string, Known>,
	{ talk, found }: Context,
) {
	const byKey = new Map(drawn.map((one) => [one.candidate.key, one]));
	const keys = new Set([...byKey.keys(), ...shorter.keys()]);
	const mentions: Found[] = [];
	const covered = new Map<number, Uint8Array>();
	talk.turns.forEach(({ turn }, place) => {
		if (keys.size === 0 || isMostlyHan(turn.text)) return;
		for (const { key, textStart, textEnd } of termMatches(turn.text, keys, () => tokensOf(turn))) {
			if (foundAt(found, place, textStart, textEnd).some((one) => one.textStart < textEnd && one.textEnd > textStart))
				continue;
			const own = shorter.get(key) ?? key;
			const [known, one] = [entities.get(own), byKey.get(own)];
			if (known === undefined || one === undefined) continue;
			mentions.push({ turn: place, textStart, textEnd, entity: known.id, rule: 'term', confidence: one.confidence });
			const marks = covered.get(place) ?? new Uint8Array(turn.text.length);
			covered.set(place, marks.fill(1, textStart, textEnd));
		}
	});
	return {
		mentions,
		covers: (turn: number, start: number, end: number) => covered.get(turn)?.subarray(start, end).includes(1) ?? false,
	};
}

function candidatesOf({ talk, found }: Context): ReadonlyMap<string, TermCandidate> {
	const byKey = new Map<string, { words: readonly string[]; occurrences: TermOccurrence[] }>();
	talk.turns.forEach(({ turn }, place) => {
		if (isMostlyHan(turn.text)) return;
		for (const { key, start, end, words, whole } of phrasesOf(turn.text, tokensOf(turn))) {
			if (foundAt(found, place, start, end).some((one) => one.textStart < end && one.textEnd > start)) continue;
			const defined = whole && isDefined(turn.text, { start, end });
			const occurrence: TermOccurrence = { turn: place, start, end, whole, defined };
			const known = byKey.get(key);
			if (known === undefined) byKey.set(key, { words, occurrences: [occurrence] });
			else known.occurrences.push(occurrence);
		}
	});
	const announced = announcedIn(talk.about);
	return new Map(
		[...byKey].map(([key, { words, occurrences }]) => [
			key,
			{ key, words, occurrences, announced: announced.has(words.join(' ').replace(/-/g, ' ')) },
		]),
	);
}

/** Most words of a term, its hyphens undone. */
const mostWords = 8;

/** All runs of so few words in what the source says outside of its speech. */
function announcedIn(about: string): ReadonlySet<string> {
	const words = about
		.toLowerCase()
		.split(/[^\p{L}\p{N}’']+/u)
		.filter((word) => word !== '');
	const runs = new Set<string>();
	for (let from = 0; from < words.length; from++) {
		let run = '';
		for (let to = from; to < Math.min(words.length, from + mostWords); to++)
			runs.add((run = run === '' ? (words[to] ?? '') : `${run} ${words[to] ?? ''}`));
	}
	return runs;
}

/** `isWidespread`: looked for wherever its words stand, and not only where it was told by its place in a sentence. */
type Chosen = { readonly candidate: TermCandidate; readonly confidence: number; readonly isWidespread: boolean };

/** All that may be a term, the likeliest first. How many are worth a node is for the judgement to say (graph/judgement). */
function choose(candidates: ReadonlyMap<string, TermCandidate>, { talk }: Context): readonly Chosen[] {
	const longer = longerOf(candidates);
	const scored = [...candidates.values()]
		.map((candidate) => ({ candidate, score: termhood(candidate, longer.get(candidate.key) ?? []) }))
		.filter(({ score }) => score >= least)
		.sort((a, b) => b.score - a.score || (a.candidate.key < b.candidate.key ? -1 : 1));
	const alone = new Map(scored.map(({ candidate: { key }, score }) => [key, score]));
	const told = scored.filter(({ candidate }) => !isChance(candidate, alone) && !(talk.caseless && isRow(candidate)));
	return told.map(({ candidate, score }) => ({
		candidate,
		confidence: Math.round(100 * score),
		isWidespread: score >= leastTermhood,
	}));
}

/** Four words that stand together once, in a talk without marks: a list, and no term. */
function isRow({ words, occurrences, announced, key }: TermCandidate): boolean {
	return words.length > 3 && occurrences.length < 2 && !announced && compoundOf(key) === undefined;
}

/** How likely each of two words is a term for itself, when they stand together once and are two: sourdough rennet. */
const ownTerm = 0.25;

/** Two terms side by side, as in talk without marks, and no compound. */
function isChance({ words, occurrences, announced, key }: TermCandidate, alone: ReadonlyMap<string, number>): boolean {
	if (words.length < 2 || occurrences.length > 1 || announced || compoundOf(key) !== undefined) return false;
	if (occurrences.some((one) => one.defined)) return false;
	return words.every((word) => (alone.get(singular(word)) ?? 0) >= ownTerm);
}

/** By phrase: the longer ones, said as a whole more than once, that hold it. */
function longerOf(candidates: ReadonlyMap<string, TermCandidate>): ReadonlyMap<string, readonly TermCandidate[]> {
	const longer = new Map<string, TermCandidate[]>();
	for (const candidate of candidates.values()) {
		const words = candidate.key.split(' ');
		if (words.length < 2 || candidate.occurrences.length < 2) continue;
		for (let from = 0; from < words.length; from++) {
			for (let to = from + 1; to <= words.length; to++) {
				const part = words.slice(from, to).join(' ');
				if (part === candidate.key || !candidates.has(part)) continue;
				const known = longer.get(part);
				if (known === undefined) longer.set(part, [candidate]);
				else known.push(candidate);
			}
		}
	}
	return longer;
}

function entityOfTerm({ key }: TermCandidate, { entities }: Context): Known | undefined {
	const id: EntityId | undefined = idOf('concept', key);
	if (id === undefined) return undefined;
	return entities.get(id) ?? { id, kind: 'concept', labels: { en: key }, aliases: [], origin: 'text' };
}
