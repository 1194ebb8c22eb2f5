// A thing that rules found, as the judgement sees it: its name, every place where it stands, and what the talk is like.
import type { Context } from '../extractors/extractor.ts';
import type { EntityId, Found, Known, TranscriptTurn } from '../model.ts';
import { firstWhere } from '../extractors/placed.ts';
import { tokensOf, type Token } from '../text/english-words.ts';
import { compile } from '../text/matcher.ts';
import { hanIn } from '../text/scripts.ts';
import { hanFactsOf, type HanFacts } from './han-facts.ts';
import { simplified } from '../text/simplified.ts';

export type TalkFacts = {
	readonly context: Context;
	/** By word in small letters, how often it stands without a capital. */
	readonly small: ReadonlyMap<string, number>;
	/** Words, of Chinese 1.6 characters each. */
	readonly length: number;
	readonly speakers: ReadonlySet<EntityId>;
};

/** A place of a candidate, with the words around it. */
export type Place = {
	readonly found: Found;
	readonly surface: string;
	readonly left: string;
	readonly right: string;
	/** A sentence begins here. */
	readonly opens: boolean;
	/** The source sets it off. */
	readonly isBold: boolean;
	/** The English words that stand right before and after it, with nothing but a space between. */
	readonly before: Token | undefined;
	readonly after: Token | undefined;
};

export type Candidate = {
	readonly known: Known;
	/** Of its surest place. */
	readonly rule: string;
	/** What that rule gave it, 0 to 100. */
	readonly confidence: number;
	/** The form in which it stands most often. */
	readonly name: string;
	/** Its words in small letters; of Chinese the whole. */
	readonly words: readonly string[];
	/** Of a name with Chinese characters. */
	readonly han: HanFacts | undefined;
	/** The first few that are not misheard. */
	readonly places: readonly Place[];
	readonly times: number;
	readonly turns: number;
	readonly voices: number;
	/** The source says it outside of its speech. */
	readonly isAnnounced: boolean;
};

/** Places of a candidate that are looked at. */
const mostPlaces = 6;
/** Longer stretches in bold set off a sentence, and no word. */
const mostBold = 40;
/** How far the words around a place are read, in UTF-16 code units. */
const around = 40;

export function talkFacts(context: Context): TalkFacts {
	const small = new Map<string, number>();
	let length = 0;
	const speakers = new Set<EntityId>();
	for (const { turn, speaker } of context.talk.turns) {
		if (speaker !== undefined) speakers.add(speaker);
		for (const [word] of turn.text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}[\p{Ll}’'-]+/gu)) {
			small.set(word, (small.get(word) ?? 0) + 1);
			length++;
		}
		length += hanIn(turn.text) / 1.6;
	}
	return { context, small, length, speakers };
}

/** What was found, thing by thing, where it was chosen; `all`: those that were never chosen, where they overlap with others. */
export function candidatesOf({ context }: TalkFacts, all: readonly Found[]): readonly Candidate[] {
	const { found, entities, talk } = context;
	const chosen = new Set(found.map(({ entity }) => entity));
	const looked = [...found, ...all.filter(({ entity }) => !chosen.has(entity))];
	const byEntity = Map.groupBy(looked, ({ entity }) => entity);
	const names = new Map<EntityId, string>();
	for (const [id, all] of byEntity) names.set(id, usualForm(ownOf(all), context));
	const announced = announcedIn(talk.about, new Set(names.values()));
	return [...byEntity].flatMap(([id, all]): readonly Candidate[] => {
		const known = entities.get(id);
		const [first] = all;
		if (known === undefined || first === undefined) return [];
		const best = all.reduce((most, one) => (one.confidence > most.confidence ? one : most), first);
		const name = names.get(id) ?? '';
		const own = ownOf(all);
		const isHan = /\p{Script=Han}/u.test(name);
		let places: readonly Place[] | undefined;
		return [
			{
				known,
				rule: best.rule,
				confidence: best.confidence,
				name,
				words: isHan ? [name.toLowerCase()] : wordsIn(name),
				han: isHan
					? hanFactsOf(name, own.length === 1 ? own[0] : own.find((one) => surfaceOf(one, context) === name), talk)
					: undefined,
				// Of most phrases the words say enough, and nobody asks for their places.
				get places() {
					return (places ??= own.slice(0, mostPlaces).map((one) => placeOf(one, context)));
				},
				times: all.length,
				turns: all.length === 1 ? 1 : new Set(all.map(({ turn }) => turn)).size,
				voices: all.length === 1 ? 1 : new Set(all.map(({ turn }) => talk.turns[turn]?.turn.speakerLabel)).size,
				isAnnounced: announced.has(name),
			},
		];
	});
}

function wordsIn(name: string): readonly string[] {
	return name
		.toLowerCase()
		.split(/[\s-]+/)
		.filter((word) => word !== '');
}

/** Without misheard ones, where others are. */
function ownOf(all: readonly Found[]): readonly Found[] {
	if (all.every(({ rule }) => rule !== 'heard as')) return all;
	const own = all.filter(({ rule }) => rule !== 'heard as');
	return own.length > 0 ? own : all;
}

/** Which of the names stand in what the source says outside of its speech, whatever their case; one walk through it. */
function announcedIn(about: string, names: ReadonlySet<string>): ReadonlySet<string> {
	if (about === '') return new Set();
	const all = [...names].filter((name) => name !== '');
	const text = simplified(about.toLowerCase());
	const hits = compile(all.map((name) => simplified(name.toLowerCase()))).find(text);
	const found = new Set<string>();
	for (let at = 0; at < hits.length; at += 3) found.add(simplified((all[hits[at] ?? 0] ?? '').toLowerCase()));
	return new Set(all.filter((name) => found.has(simplified(name.toLowerCase()))));
}

function surfaceOf({ turn, textStart, textEnd }: Found, { talk }: Context): string {
	return talk.turns[turn]?.turn.text.slice(textStart, textEnd) ?? '';
}

function usualForm(all: readonly Found[], context: Context): string {
	const [first] = all;
	if (first !== undefined && all.length === 1) return surfaceOf(first, context);
	const counts = new Map<string, number>();
	for (const one of all) {
		const surface = surfaceOf(one, context);
		counts.set(surface, (counts.get(surface) ?? 0) + 1);
	}
	return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0] as [string, number])[0];
}

function placeOf(found: Found, { talk }: Context): Place {
	const turn = talk.turns[found.turn]?.turn;
	const text = turn?.text ?? '';
	const left = text.slice(Math.max(0, found.textStart - around), found.textStart);
	return {
		found,
		surface: text.slice(found.textStart, found.textEnd),
		left,
		right: text.slice(found.textEnd, found.textEnd + around),
		opens: /(?:^|[.!?。！？…]["'”’]?\s+|\n\s*|["“])$/.test(left) || left === '',
		...besides(turn, found),
		isBold: (turn?.highlights ?? []).some(
			({ textStart, textEnd }) =>
				textStart <= found.textStart && textEnd >= found.textEnd && textEnd - textStart < mostBold,
		),
	};
}

function besides(turn: TranscriptTurn | undefined, { textStart, textEnd }: Found): Pick<Place, 'before' | 'after'> {
	if (turn === undefined) return { before: undefined, after: undefined };
	const tokens = tokensOf(turn);
	const at = firstWhere(tokens, ({ end }) => end > textStart);
	const next = firstWhere(tokens, ({ start }) => start >= textEnd);
	const [before, after] = [tokens[at - 1], tokens[next]];
	return {
		before: before !== undefined && isGap(turn.text.slice(before.end, textStart)) ? before : undefined,
		after: after !== undefined && isGap(turn.text.slice(textEnd, after.start)) ? after : undefined,
	};
}

function isGap(between: string): boolean {
	return /^[ \n]?$/.test(between);
}
