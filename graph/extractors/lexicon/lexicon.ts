// Names that the lexicon holds. Equal folded characters are a hit; word bounds, case and the words around decide
// whether it is a mention.
import type { EntityId, Found, Kind, Talk, TalkTurn } from '../../model.ts';
import { bounded, classOf, digit, letter } from '../../text/fold.ts';
import { isCommon } from '../../text/frequency.ts';
import { fits } from '../../text/casing.ts';
import { type Gazetteer, type Rule, type Sense } from '../../lexicon/gazetteer.ts';
import { knownFrom } from '../../speakers/known.ts';
import type { Extractor } from '../extractor.ts';
import { firstWhere } from '../placed.ts';
import { withoutOwnNames } from './own-names.ts';
import { wholeNames } from './whole-names.ts';

/** A hit of a name that may count, and the words near it that decide. */
type Candidate = { readonly found: Found; readonly sense: Sense };
type Judged = Candidate & { readonly verdict: 'counts' | 'waits' };
type Word = { readonly start: number; readonly end: number };
/** By pattern: where words that decide stand in a turn, in source offsets. */
type Deciders = ReadonlyMap<number, readonly Word[]>;

/** Characters (UTF-16 code units) around a mention in which a word of `not` speaks against it. */
const notWithin = 12;

export const lexiconNames: Extractor = {
	id: 'lexicon',
	title: 'A name of the lexicon',
	example: '缩放定律（Scaling Law）→ scaling law, twice; “Sho Yeda” → Sho Yaida, heard as',
	find({ talk, gazetteer, entities }) {
		const judged: Judged[] = [];
		talk.turns.forEach((turn, place) => {
			const { hits, deciders } = scan(turn, place, gazetteer, talk);
			for (const hit of hits) {
				const verdict = judge(hit, deciders, turn.turn.text);
				if (verdict !== 'no') judged.push({ ...hit, verdict });
			}
		});
		const whole = withoutOwnNames(wholeNames(talk, judged), talk, entities);
		const candidates = whole.filter(({ verdict }) => verdict === 'counts');
		const waiting = whole.filter(({ verdict }) => verdict === 'waits');
		const named = new Set<EntityId>([...entities.keys(), ...candidates.map(({ sense }) => sense.entry.id)]);
		const mentions = [...candidates, ...waiting.filter(({ sense }) => named.has(sense.entry.id))].map(
			({ found }) => found,
		);
		const found = new Set(mentions.map((mention) => mention.entity));
		return { mentions, entities: [...found].flatMap((id) => gazetteer.entry(id) ?? []).map(knownFrom) };
	},
};

function scan(turn: TalkTurn, place: number, gazetteer: Gazetteer, talk: Talk) {
	const { folded } = turn;
	const flat = gazetteer.matcher.find(folded.text);
	const hits: Candidate[] = [];
	const longer: Word[] = [];
	const deciders = new Map<number, Word[]>();
	for (let at = 0; at < flat.length; at += 3) {
		const pattern = flat[at] ?? 0;
		const start = flat[at + 1] ?? 0;
		const bound = flat[at + 2] ?? 0;
		if (!bounded(folded, start)) continue;
		const plural = endOfPlural(turn, bound);
		if (plural === undefined) continue;
		const word = { start: folded.at(start), end: folded.after(plural) };
		const surface = turn.turn.text.slice(word.start, word.end);
		if (gazetteer.decides(pattern, talk.caseless || /\p{Lu}/u.test(surface))) {
			const known = deciders.get(pattern);
			if (known === undefined) deciders.set(pattern, [word]);
			else known.push(word);
		}
		const inTitle = isTitle(turn.turn.text, word);
		if (goesOn(turn.turn.text, word)) longer.push({ start: word.start, end: word.end + 1 });
		for (const sense of gazetteer.senses(pattern)) {
			if (plural !== bound && sense.kind === 'person') continue;
			if (inTitle && !bearsTitle.has(sense.kind)) continue;
			if (isAcross(surface, sense)) continue;
			if (fits(surface, sense.name, sense.demand, talk.caseless)) hits.push(candidate(sense, place, word));
		}
	}
	const within = withinOne(longer);
	return { hits: hits.filter(({ found }) => !within(found)), deciders };
}

/** All that stands in 《》, which is a title: 电影《甘地》 is not the man. */
function isTitle(text: string, { start, end }: Word): boolean {
	return text.charAt(start - 1) === '《' && text.charAt(end) === '》';
}

/** What a title may be the name of; papers and shows are bodies too. */
const bearsTitle: ReadonlySet<Kind> = new Set(['work', 'organization', 'event']);

/** M.I.T. is, in the U.S. A new law: an abbreviation goes over no full stop and space, unless all its letters stand apart. */
function isAcross(surface: string, { demand }: Sense): boolean {
	if (!/\.\s/.test(surface) || (demand !== 'capitals' && demand !== 'exact')) return false;
	return !/^(?:\p{Lu}\.\s)+\p{Lu}\.?$/u.test(surface);
}

/** Tells whether one of the words, in the order of their ends, holds what was found and goes on behind it. O(log n). */
function withinOne(words: readonly Word[]): (found: Found) => boolean {
	// The earliest start from each word on.
	const starts = new Int32Array(words.length);
	for (let at = words.length - 1; at >= 0; at--)
		starts[at] = Math.min(words[at]?.start ?? Infinity, starts[at + 1] ?? Infinity);
	return ({ textStart, textEnd }) => (starts[firstWhere(words, (word) => word.end > textEnd)] ?? Infinity) <= textStart;
}

/** 物理学 in 物理学家 is the start of another word, and no mention; nor is 物理 there. */
function goesOn(text: string, { end }: Word): boolean {
	return (
		text.charAt(end - 1) === '学' && text.charAt(end) === '家' && !/^家[庭里长乡具]/.test(text.slice(end, end + 2))
	);
}

/** Where a name that ends at folded offset `bound` ends as a word: there, or after the s of a plural; undefined inside a word. */
function endOfPlural({ folded }: TalkTurn, bound: number): number | undefined {
	if (bounded(folded, bound)) return bound;
	const kind = classOf(folded.text.charCodeAt(bound - 1));
	if (kind !== letter && kind !== digit) return undefined;
	if (folded.text.charAt(bound) === 's' && bounded(folded, bound + 1)) return bound + 1;
	if (
		/(?:[sx]|[cs]h)$/.test(folded.text.slice(bound - 2, bound)) &&
		folded.text.startsWith('es', bound) &&
		bounded(folded, bound + 2)
	)
		return bound + 2;
	return undefined;
}

function candidate(sense: Sense, turn: number, { start, end }: Word): Candidate {
	const decided = sense.rules.some((rule) => rule.near.length > 0);
	const rule = sense.heard ? 'heard as' : 'lexicon';
	const confidence = sense.heard ? 85 : decided ? 90 : 98;
	const found = { turn, textStart: start, textEnd: end, entity: sense.entry.id, rule, confidence };
	return { sense, found: decided ? { ...found, decided } : found };
}

/** By the words around: it counts, it doesn't, or it waits until the whole interview is read. */
function judge({ sense, found }: Candidate, deciders: Deciders, text: string): 'counts' | 'waits' | 'no' {
	const { rules } = sense;
	const waitsForFull = isLoosePair(sense.name, text.slice(found.textStart, found.textEnd));
	const stands = (words: readonly number[], within: number): boolean =>
		words.some((word) => standsNear(deciders.get(word) ?? none, found, within));
	const against = (words: readonly number[]): boolean => {
		const surface = text.slice(found.textStart, found.textEnd).toLowerCase();
		return words.some((word) => {
			const places = deciders.get(word) ?? none;
			const [first] = places;
			// 软件工程师 is against the 软件工程 in it, and says nothing of another.
			const holds = first !== undefined && text.slice(first.start, first.end).toLowerCase().includes(surface);
			return standsNear(places, found, holds ? 0 : notWithin);
		});
	};
	if (rules.some((rule) => against(rule.not))) return 'no';
	const asked = rules.filter((rule) => rule.near.length > 0 && rule.within !== 'interview');
	const waits = waitsForFull || rules.some((rule) => rule.within === 'interview');
	if (asked.some((rule) => stands(rule.near, withinOf(rule)))) return 'counts';
	if (waits) return 'waits';
	return asked.length === 0 ? 'counts' : 'no';
}

/** One hot summer: two words of everyday that only a hyphen makes a term of; without it the term must stand elsewhere. */
function isLoosePair(name: string, surface: string): boolean {
	const parts = name.split('-');
	return parts.length === 2 && /^\S+ \S+$/.test(surface) && parts.every((part) => isCommon(part, 100));
}

function withinOf(rule: Rule): number {
	return rule.within === 'interview' ? 0 : rule.within;
}

const none: readonly never[] = [];

/** Whether one of these places of a word, in order, is within so many characters, and not a part of the mention itself. */
function standsNear(places: readonly Word[], { textStart, textEnd }: Found, within: number): boolean {
	for (let at = firstWhere(places, (one) => one.end > textStart - within); at < places.length; at++) {
		const word = places[at];
		if (word === undefined || word.start >= textEnd + within) return false;
		if (word.start < textStart || word.end > textEnd) return true;
	}
	return false;
}
