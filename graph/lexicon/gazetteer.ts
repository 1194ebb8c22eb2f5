// The lexicon made ready for finding: every spelling of every name, and every word that decides about an ambiguous one,
// in one automaton. It reads what compile.ts wrote: what a name may mean is looked up when the name is met.
import { kinds, type EntityId, type Kind, type LexiconEntry } from '../model.ts';
import { foldName } from '../text/fold.ts';
import type { Matcher } from '../text/matcher.ts';
import type { Demand } from '../text/casing.ts';
import type { WordTable } from '../text/word-table.ts';

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
	/** What a pattern may mean; nothing for words that only decide. */
	senses(pattern: number): readonly Sense[];
	/** Whether some rule asks for a pattern as it stands there; `hasCapital`: whether it stands there with a capital. */
	decides(pattern: number, hasCapital: boolean): boolean;
	entry(id: EntityId): LexiconEntry | undefined;
	/** The senses of a name in any spelling; none where the lexicon doesn't hold it. */
	lookup(name: string): readonly Sense[];
};

/** What compile.ts wrote of an entry. `senses`: `[name, heard, demand, places of its rules]`. */
export type Compiled = {
	readonly entry: LexiconEntry;
	readonly rules: readonly Rule[];
	readonly senses: readonly (readonly [name: string, heard: boolean, demand: Demand, rules: readonly number[]])[];
};

/** Whether a pattern is a word that rules ask for, and how it must be written for that. */
export const deciding = { not: 0, anyhow: 1, withCapital: 2 } as const;

/** A compiled lexicon as its file holds it. Entries are numbered in their order. */
export type CompiledLexicon = {
	readonly matcher: Matcher;
	/** By pattern, whether some rule asks for it: a value of `deciding`. */
	readonly deciding: Uint8Array;
	/** By pattern, and one more: where its pairs begin in `meant`. */
	readonly starts: Uint32Array;
	/** Pairs: number of an entry, place among its senses. */
	readonly meant: Uint32Array;
	/** Number of an entry by its id. */
	readonly numbers: WordTable;
	/** By number of entry. */
	compiled(number: number): Compiled;
};

export function gazetteerOf(lexicon: CompiledLexicon): Gazetteer {
	const { matcher, deciding: asked, starts, meant } = lexicon;
	const bySense = new Map<number, readonly Sense[]>();
	const byPattern = new Map<number, readonly Sense[]>();
	const sensesOf = (number: number): readonly Sense[] => {
		const known = bySense.get(number);
		if (known !== undefined) return known;
		const { entry, rules, senses } = lexicon.compiled(number);
		const kind = kindOf(entry.id);
		const made = senses.map(([name, heard, demand, places]): Sense => {
			const own = places.flatMap((place) => rules[place] ?? []);
			return { entry, kind, name, heard, demand, rules: own };
		});
		bySense.set(number, made);
		return made;
	};
	const senses = (pattern: number): readonly Sense[] => {
		const known = byPattern.get(pattern);
		if (known !== undefined) return known;
		const made: Sense[] = [];
		for (let at = starts[pattern] ?? 0; at < (starts[pattern + 1] ?? 0); at++) {
			const sense = sensesOf(meant[2 * at] ?? 0)[meant[2 * at + 1] ?? 0];
			if (sense !== undefined) made.push(sense);
		}
		byPattern.set(pattern, made);
		return made;
	};
	return {
		matcher,
		senses,
		decides: (pattern, hasCapital) =>
			asked[pattern] === deciding.anyhow || (hasCapital && asked[pattern] === deciding.withCapital),
		entry(id) {
			const number = lexicon.numbers.get(id);
			return number === undefined ? undefined : lexicon.compiled(number).entry;
		},
		lookup(name) {
			const pattern = matcher.placeOf(foldName(name));
			return pattern === undefined ? none : senses(pattern);
		},
	};
}

const none: readonly never[] = [];

export function kindOf(id: EntityId): Kind {
	const own = id.slice(0, id.indexOf('/'));
	return kinds.find((kind) => kind === own) ?? 'concept';
}
