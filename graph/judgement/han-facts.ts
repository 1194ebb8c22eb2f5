// What the features of Chinese names and phrases share: their words, as the talk's own cut has them, and what is known of each.
import type { Found, Talk } from '../model.ts';
import { firstWhere } from '../extractors/placed.ts';
import { hasFieldHan } from '../text/chinese-fields.ts';
import { openingHan } from '../text/chinese-phrases.ts';
import { vagueHan, vagueHanModifiers } from '../text/chinese-vague.ts';
import { hanSurprise, segment, type HanWord } from '../text/chinese-words.ts';
import { largest, smallest } from '../text/extremes.ts';
import { isMostlyHan } from '../text/scripts.ts';
import { chineseShare } from '../text/talk.ts';
import { wordsOf } from '../text/turn-words.ts';

export type HanWordFacts = {
	readonly text: string;
	readonly pos: string;
	/** How surprising it is in general text. */
	readonly bits: number;
	/** Of other talks, those that say it. */
	readonly share: number;
	/** How often it stands in the talk. */
	readonly times: number;
	readonly isOpening: boolean;
	readonly isVague: boolean;
	readonly isVagueModifier: boolean;
	readonly isOfField: boolean;
};

export type HanFacts = {
	readonly words: readonly HanWordFacts[];
	/** Bits of each word, their mean, of the rarest and of the most usual. */
	readonly bits: readonly number[];
	readonly mean: number;
	readonly rarest: number;
	readonly commonest: number;
	/** Words of the talk. */
	readonly total: number;
};

/** The most that a Chinese word can be surprising, in bits: in no dictionary. */
export const mostHan = 24;

type HanTalk = {
	readonly times: ReadonlyMap<string, number>;
	readonly total: number;
	readonly facts: Map<string, HanWordFacts>;
};

const counted = new WeakMap<Talk, HanTalk>();

function hanTalk(talk: Talk): HanTalk {
	const known = counted.get(talk);
	if (known !== undefined) return known;
	const times = new Map<string, number>();
	let total = 0;
	for (const { turn } of talk.turns) {
		if (!isMostlyHan(turn.text)) continue;
		for (const { text } of wordsOf(turn)) {
			times.set(text, (times.get(text) ?? 0) + 1);
			total++;
		}
	}
	const made = { times, total: Math.max(1, total), facts: new Map<string, HanWordFacts>() };
	counted.set(talk, made);
	return made;
}

function factsOfWord({ times, facts }: HanTalk, { text, pos }: HanWord): HanWordFacts {
	const known = facts.get(text);
	if (known !== undefined) return known;
	const made = {
		text,
		pos,
		bits: Math.min(mostHan, hanSurprise(text)),
		share: chineseShare(text),
		times: times.get(text) ?? 0,
		isOpening: openingHan.has(text),
		isVague: vagueHan.has(text),
		isVagueModifier: vagueHanModifiers.has(text),
		isOfField: hasFieldHan(text),
	};
	facts.set(text, made);
	return made;
}

/** Of a name with Chinese characters that stands at a place of a talk. */
export function hanFactsOf(name: string, at: Found | undefined, talk: Talk): HanFacts {
	const known = hanTalk(talk);
	const words = (wordsAt(at, talk) ?? segment(name)).map((word) => factsOfWord(known, word));
	const bits = words.map((word) => word.bits);
	return {
		words,
		bits,
		mean: bits.reduce((sum, one) => sum + one, 0) / Math.max(1, bits.length),
		rarest: largest(bits, 0),
		commonest: smallest(bits, mostHan),
		total: known.total,
	};
}

/** The words that the talk's cut has at a place, where its edges are theirs. */
function wordsAt(at: Found | undefined, { turns }: Talk): readonly HanWord[] | undefined {
	const turn = at && turns[at.turn]?.turn;
	if (at === undefined || turn === undefined) return undefined;
	const all = wordsOf(turn);
	const first = firstWhere(all, (word) => word.start >= at.textStart);
	if (all[first]?.start !== at.textStart) return undefined;
	let end = first;
	while ((all[end]?.end ?? Infinity) < at.textEnd) end++;
	return all[end]?.end === at.textEnd ? all.slice(first, end + 1) : undefined;
}
