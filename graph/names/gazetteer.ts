// The lexicon made ready for finding: every spelling of every name, and every word that decides about an ambiguous one,
// in one automaton. Made once per lexicon and process, at its first use.
import type { EntityId, Kind, LexiconEntry } from '../model.ts';
import { foldName } from '../fold.ts';
import { compile, type Matcher } from '../matcher.ts';
import { demandOf, type Demand } from './casing.ts';
import { spellings } from './spellings.ts';

/** One name of one entry. */
export type Sense = {
	readonly entry: LexiconEntry;
	readonly kind: Kind;
	readonly name: string;
	/** A known mishearing. */
	readonly heard: boolean;
	readonly demand: Demand;
	readonly rules: readonly Rule[];
};

/** A rule of `only`, with its words as numbers of patterns. */
export type Rule = {
	readonly near: readonly number[];
	readonly not: readonly number[];
	readonly within: number | 'interview';
};

export type Gazetteer = {
	readonly matcher: Matcher;
	/** By pattern: what it may mean. Empty for words that only decide. */
	readonly senses: readonly (readonly Sense[])[];
	/** By pattern: whether some rule asks for it. */
	readonly decides: readonly boolean[];
	entry(id: EntityId): LexiconEntry | undefined;
	/** The senses of a name in any spelling; none where the lexicon doesn't hold it. */
	lookup(name: string): readonly Sense[];
};

const made = new WeakMap<readonly LexiconEntry[], Gazetteer>();

/** The gazetteer of a lexicon; the same lexicon is compiled once. */
export function gazetteer(lexicon: readonly LexiconEntry[]): Gazetteer {
	const known = made.get(lexicon);
	if (known !== undefined) return known;
	const fresh = build(lexicon);
	made.set(lexicon, fresh);
	return fresh;
}

function build(lexicon: readonly LexiconEntry[]): Gazetteer {
	const patterns = new Patterns();
	for (const entry of lexicon) {
		for (const sense of sensesOf(entry, patterns)) {
			for (const form of spellings(sense.name)) patterns.mean(form, sense);
		}
	}
	const byId = new Map(lexicon.map((entry) => [entry.id, entry]));
	const { texts, senses, decides } = patterns;
	return {
		matcher: compile(texts),
		senses,
		decides,
		entry: (id) => byId.get(id),
		lookup: (name) => senses[patterns.find(foldName(name)) ?? -1] ?? [],
	};
}

function sensesOf(entry: LexiconEntry, patterns: Patterns): readonly Sense[] {
	const kind = kindOf(entry.id);
	const cased = new Set(entry.cased);
	const names = new Set([entry.en, entry.zh, ...(entry.aliases ?? []), ...cased].filter((name) => name !== undefined));
	const rules = rulesByName(entry, patterns);
	const sense = (name: string, heard: boolean): Sense => ({
		entry,
		kind,
		name,
		heard,
		demand: demandOf(name, kind, cased.has(name)),
		rules: rules.size === 0 ? none : (rules.get(foldName(name)) ?? none),
	});
	return [
		...[...names].map((name) => sense(name, false)),
		...(entry.heard ?? []).filter((name) => !names.has(name)).map((name) => sense(name, true)),
	];
}

const none: readonly never[] = [];

function rulesByName(entry: LexiconEntry, patterns: Patterns): ReadonlyMap<string, readonly Rule[]> {
	const rules = new Map<string, Rule[]>();
	for (const { names, near = none, not = none, within = 80 } of entry.only ?? none) {
		const rule = { near: patterns.decide(near), not: patterns.decide(not), within };
		for (const name of names) {
			const folded = foldName(name);
			rules.set(folded, [...(rules.get(folded) ?? []), rule]);
		}
	}
	return rules;
}

export function kindOf(id: EntityId): Kind {
	const kind = id.slice(0, id.indexOf('/'));
	return kind === 'person' || kind === 'organization' || kind === 'work' || kind === 'event' || kind === 'place'
		? kind
		: 'concept';
}

/** The patterns while they are gathered: each folded text once. */
class Patterns {
	readonly texts: string[] = [];
	readonly senses: Sense[][] = [];
	readonly decides: boolean[] = [];
	readonly #numbers = new Map<string, number>();
	readonly #words = new Map<string, number>();
	readonly #lists = new Map<readonly string[], readonly number[]>();

	find(text: string): number | undefined {
		return this.#numbers.get(text);
	}

	mean(text: string, sense: Sense): void {
		const senses = this.senses[this.#number(text)] ?? [];
		if (!senses.some((one) => one.entry.id === sense.entry.id && one.demand === sense.demand)) senses.push(sense);
	}

	/** The numbers of words that decide. Entries share lists and words, so both are remembered as written. */
	decide(words: readonly string[]): readonly number[] {
		const known = this.#lists.get(words);
		if (known !== undefined) return known;
		const numbers = words.map((word) => this.#word(word));
		this.#lists.set(words, numbers);
		return numbers;
	}

	#word(word: string): number {
		const known = this.#words.get(word);
		if (known !== undefined) return known;
		const number = this.#number(foldName(word));
		this.decides[number] = true;
		this.#words.set(word, number);
		return number;
	}

	#number(text: string): number {
		const known = this.#numbers.get(text);
		if (known !== undefined) return known;
		const number = this.texts.length;
		this.#numbers.set(text, number);
		this.texts.push(text);
		this.senses.push([]);
		this.decides.push(false);
		return number;
	}
}
