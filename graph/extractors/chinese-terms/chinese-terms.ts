// Terms of art in Chinese that no list holds: words and compounds said again and rarer in general text, or defined
// (所谓X, X是指…), asked about, or set off by the source. How much of a term each is, extractors/chinese-terms/termhood.ts says.
import type { Found, Known, Talk } from '../../model.ts';
import { compile } from '../../text/matcher.ts';
import { isDefinedInChinese, namedOutright } from './definitions.ts';
import { mayBelong, openingHan } from '../../text/chinese-phrases.ts';
import {
	hanTermhood,
	leastChineseTermhood,
	isTermLike,
	mayBeTerm,
	termRuns,
	technical,
	type ChineseTermCandidate,
	type ChineseTermOccurrence,
} from './termhood.ts';
import { simplified } from '../../text/simplified.ts';
import { newWordsIn } from './new-words.ts';
import { wordsOf } from '../../text/turn-words.ts';
import { idOf } from '../../text/slug.ts';
import { isMostlyHan } from '../../text/scripts.ts';
import { segment, type HanWord } from '../../text/chinese-words.ts';
import { looseHan, vagueHan } from '../../text/chinese-vague.ts';
import type { Context, Extractor } from '../extractor.ts';
import { foundAt } from '../placed.ts';

export const hanTerms: Extractor = {
	id: 'han term',
	title: 'A term of art in Chinese: said again and rarer elsewhere, defined, or set off by the source',
	example: '所谓流动性陷阱，指的是利率低到零…… → a concept',
	find(context) {
		const candidates = candidatesOf(context);
		const longer = nesting(candidates);
		const isHeadline = headlinesIn(simplified(context.talk.about));
		const scored = candidates
			.map((candidate) => ({
				candidate,
				score: hanTermhood(candidate, {
					longer: longer.get(candidate.name) ?? 0,
					isHeadline: isHeadline(candidate.name),
				}),
			}))
			.filter(({ candidate, score }) => score >= leastChineseTermhood || mayBeTerm(candidate))
			.sort((a, b) => b.score - a.score || (a.candidate.name < b.candidate.name ? -1 : 1));
		const named = namesHere(context);
		const mentions: Found[] = [];
		const entities: Known[] = [];
		for (const { candidate, score } of scored) {
			const listed = named.get(candidate.name);
			// Where the lexicon took some places and not others, it has its reasons, unless it is said again and again.
			if (listed?.rule === 'lexicon' && candidate.occurrences.length < 3) continue;
			const id = listed?.entity ?? idOf('concept', candidate.name);
			if (id === undefined) continue;
			const fresh: Known = { id, kind: 'concept', labels: { zh: candidate.name }, aliases: [], origin: 'text' };
			entities.push(context.entities.get(id) ?? fresh);
			const confidence = Math.round(Math.min(100, 3 * score));
			for (const { turn, start, end } of candidate.occurrences)
				mentions.push({ turn, textStart: start, textEnd: end, entity: id, rule: 'han term', confidence });
		}
		return { mentions, entities };
	},
};

/** Tells whether a name stands in a text; all stretches of its length are put in order when the first so long is asked for. */
function headlinesIn(about: string): (name: string) => boolean {
	const byLength = new Map<number, ReadonlySet<string>>();
	return (name) => {
		const { length } = name;
		const known =
			byLength.get(length) ??
			new Set(Array.from({ length: Math.max(0, about.length - length + 1) }, (_, at) => about.slice(at, at + length)));
		byLength.set(length, known);
		return known.has(name);
	};
}

/** What bears a name here already. */
function namesHere({ found, talk }: Context): ReadonlyMap<string, Found> {
	return new Map(
		found
			.filter((one) => one.rule !== 'heard as')
			.map((one) => [talk.turns[one.turn]?.turn.text.slice(one.textStart, one.textEnd) ?? '', one]),
	);
}

/** How often each candidate stands within a longer one that is said again: then it is none of its own there (C-value). */
function nesting(candidates: readonly ChineseTermCandidate[]): ReadonlyMap<string, number> {
	const nested = new Map<string, number>();
	const names = new Set(candidates.map(({ name }) => name));
	for (const { name, words, occurrences } of candidates) {
		if (words.length < 2 || (occurrences.length < 2 && !occurrences.some((one) => one.defined || one.bold))) continue;
		const inner = new Set<string>();
		for (let from = 0; from < words.length; from++)
			for (let to = from + 1; to <= words.length; to++) {
				const part = words
					.slice(from, to)
					.map((word) => word.text)
					.join('');
				if (part !== name && names.has(part)) inner.add(part);
			}
		for (const part of inner) nested.set(part, Math.max(nested.get(part) ?? 0, occurrences.length));
	}
	return nested;
}

function candidatesOf({ talk, found }: Context): readonly ChineseTermCandidate[] {
	const byName = new Map<string, ChineseTermCandidate>();
	talk.turns.forEach(({ turn }, place) => {
		if (!isMostlyHan(turn.text)) return;
		const bold = new Set(turn.highlights.map(({ textStart, textEnd }) => turn.text.slice(textStart, textEnd).trim()));
		for (const { textStart, textEnd } of turn.highlights) {
			const words = segment(turn.text.slice(textStart, textEnd));
			const name = turn.text.slice(textStart, textEnd);
			if (
				!/^\p{Script=Han}{2,8}$/u.test(name) ||
				words.length > 4 ||
				words.length < 2 ||
				isTermLike(words) ||
				!words.every(mayBelong)
			)
				continue;
			if (isTaken(found, place, textStart, textEnd)) continue;
			const candidate = byName.get(name) ?? { name, words, occurrences: [] };
			candidate.occurrences.push({
				turn: place,
				start: textStart,
				end: textEnd,
				whole: true,
				defined: false,
				covers: false,
				bold: true,
			});
			byName.set(name, candidate);
		}
		for (const run of termRuns(wordsOf(turn))) {
			const core = coreOf(run);
			for (let from = 0; from < run.length; from++) {
				for (let to = from + 1; to <= Math.min(run.length, from + 4); to++) {
					const whole = from <= core.from && to >= core.to;
					enter(byName, run.slice(from, to), whole, turn.text, place, found, bold);
				}
			}
		}
	});
	enterNamed(byName, talk, found);
	for (const one of newWordsIn(talk)) {
		const free = one.occurrences.filter(({ turn, start, end }) => !isTaken(found, turn, start, end));
		if (free.length > 0 && !byName.has(one.name)) byName.set(one.name, { ...one, occurrences: free, isNew: true });
	}
	return [...byName.values()].map((one) => reachingLeft(one, talk));
}

function isTaken(found: readonly Found[], turn: number, start: number, end: number): boolean {
	return foundAt(found, turn, start, end).some((one) => one.textStart < end && one.textEnd > start);
}

/** Fewest places where a term stands that the dictionary's words would not have found. */
const leastNamed = 3;

/** What is asked for outright, wherever the talk has it: 走时差, of which the dictionary makes 走 and 时差. */
function enterNamed(byName: Map<string, ChineseTermCandidate>, { turns }: Talk, found: readonly Found[]): void {
	const defined = new Map<string, Set<string>>();
	turns.forEach(({ turn }, place) => {
		for (const { name, start } of namedOutright(turn.text))
			if (!byName.get(name)?.occurrences.some((one) => one.whole))
				defined.set(name, (defined.get(name) ?? new Set()).add(`${String(place)} ${String(start)}`));
	});
	if (defined.size === 0) return;
	const names = [...defined.keys()];
	const matcher = compile(names);
	const places = new Map<string, ChineseTermOccurrence[]>();
	turns.forEach(({ turn }, place) => {
		const hits = matcher.find(turn.text);
		for (let at = 0; at < hits.length; at += 3) {
			const [name = '', start = 0, end = 0] = [names[hits[at] ?? 0], hits[at + 1], hits[at + 2]];
			if (foundAt(found, place, start, end).some((one) => one.textStart < end && one.textEnd > start)) continue;
			const isDefined = defined.get(name)?.has(`${String(place)} ${String(start)}`) ?? false;
			const one = { turn: place, start, end, whole: true, defined: isDefined, covers: false, bold: false };
			places.set(name, [...(places.get(name) ?? []), one]);
		}
	});
	for (const [name, occurrences] of places)
		if (occurrences.length >= leastNamed && !vagueHan.has(name))
			byName.set(name, { name, words: segment(name), occurrences });
}

/** 多巴胺 and 嗅探犬, which the dictionary parts after 多 and 嗅: a character that stands before it wherever it stands is its first. */
function reachingLeft(candidate: ChineseTermCandidate, { turns }: Talk): ChineseTermCandidate {
	const { name, words, occurrences } = candidate;
	const before = new Set(occurrences.map(({ turn, start }) => turns[turn]?.turn.text.charAt(start - 1) ?? ''));
	const [only] = before;
	if (
		words[0]?.text.length !== 1 ||
		occurrences.length < 2 ||
		before.size > 1 ||
		only === undefined ||
		!(/[多大小高低新老]/.test(only) || (occurrences.length > 2 && /\p{Script=Han}/u.test(only) && !looseHan.test(only)))
	)
		return candidate;
	return { name: only + name, words, occurrences: occurrences.map((one) => ({ ...one, start: one.start - 1 })) };
}

function enter(
	byName: Map<string, ChineseTermCandidate>,
	words: readonly HanWord[],
	whole: boolean,
	text: string,
	turn: number,
	found: readonly Found[],
	highlights: ReadonlySet<string>,
): void {
	if (!isTermLike(words)) return;
	const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
	const here = foundAt(found, turn, start, end);
	if (here.some((one) => blocks(one, start, end))) return;
	const covers = here.some((one) => one.textStart < end && one.textEnd > start);
	const name = text.slice(start, end);
	const defined = whole && isDefinedInChinese(text, { start, end });
	const candidate = byName.get(name) ?? { name, words, occurrences: [] };
	candidate.occurrences.push({ turn, start, end, whole, defined, covers, bold: highlights.has(name) });
	byName.set(name, candidate);
}

/** What a term must hold to be all of its run: the rest opens a clause, or is a word for anything. */
function coreOf(run: readonly HanWord[]): { readonly from: number; readonly to: number } {
	const from = run.findIndex(({ text, pos }) => !(openingHan.has(text) || pos === 'v'));
	const last = run.findLastIndex(({ text }) => !vagueHan.has(text) || technical.test(text));
	return { from: from < 0 ? run.length : from, to: last + 1 };
}

/** Whether a find leaves no room for a term here: anything but a concept that is a part of it. */
function blocks(one: Found, start: number, end: number): boolean {
	if (one.textStart >= end || one.textEnd <= start) return false;
	const inside = one.textStart >= start && one.textEnd <= end && one.textEnd - one.textStart < end - start;
	return !inside || !one.entity.startsWith('concept/');
}
