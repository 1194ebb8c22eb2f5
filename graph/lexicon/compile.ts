// From entries to bytes: the automaton's tables, and what each of its patterns may mean, in one file that is read without
// being parsed. compiled.ts reads it back.
import type { LexiconEntry } from '../model.ts';
import { foldName } from '../text/fold.ts';
import { sectionsTo } from '../text/sections.ts';
import { tables } from '../text/trie.ts';
import { wordSections } from '../text/word-table.ts';
import { demandOf } from '../text/casing.ts';
import { isCommon } from '../text/frequency.ts';
import { lexiconShape, readCompiled } from './compiled.ts';
import { deciding, gazetteerOf, kindOf, type Compiled, type Gazetteer, type Rule } from './gazetteer.ts';
import { spellings } from './spellings.ts';

/** `entries` have each id once. The same entries give the same bytes. */
export function compileLexicon(entries: readonly LexiconEntry[]): Uint8Array {
	const patterns = new Patterns();
	const records = entries.map((entry, number) => {
		const compiled = compiledOf(entry, patterns);
		compiled.senses.forEach(([name, , demand], place) => {
			for (const form of spellings(name)) patterns.mean(form, { number, place, demand });
		});
		return new TextEncoder().encode(JSON.stringify(compiled));
	});
	const { texts, senses } = patterns;
	const ids = wordSections(new Map(entries.map(({ id }, number) => [id, number])));
	return sectionsTo(lexiconShape, {
		...tables(texts),
		lengths: Uint16Array.from(texts, ({ length }) => length),
		deciding: Uint8Array.from(patterns.deciding),
		starts: startsOf(senses.map(({ length }) => length)),
		meant: Uint32Array.from(senses.flatMap((all) => all.flatMap(({ number, place }) => [number, place]))),
		recordStarts: startsOf(records.map(({ length }) => length)),
		records: joined(records),
		ids: new TextEncoder().encode(entries.map(({ id }) => id).join('\n')),
		idSlots: ids.slots,
		idStarts: ids.starts,
		idAscii: ids.ascii,
		idWide: ids.wide,
		idNumbers: ids.numbers,
	});
}

/** Compiles entries, each id once, and reads them back. Takes a second for all that ship. */
export function gazetteerFrom(entries: readonly LexiconEntry[]): Gazetteer {
	const compiled = readCompiled(compileLexicon(entries));
	if (compiled === undefined) throw new Error('A compiled lexicon could not be read back.');
	return gazetteerOf(compiled);
}

/** Where each of so many lengths begins, and where the last ends. */
function startsOf(lengths: readonly number[]): Uint32Array {
	const starts = new Uint32Array(lengths.length + 1);
	lengths.forEach((length, place) => {
		starts[place + 1] = (starts[place] ?? 0) + length;
	});
	return starts;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
}

function compiledOf(entry: LexiconEntry, patterns: Patterns): Compiled {
	const kind = kindOf(entry.id);
	const cased = new Set(entry.cased);
	const names = new Set([entry.en, entry.zh, ...(entry.aliases ?? []), ...cased].filter((name) => name !== undefined));
	const rules = (entry.only ?? []).map(({ near = [], not = [], within = 80 }): Rule => {
		return { near: patterns.decide(near), not: patterns.decide(not), within };
	});
	const asked = (entry.only ?? []).map((rule) => new Set(rule.names.map(foldName)));
	const senseOf = (name: string, heard: boolean): Compiled['senses'][number] => {
		const folded = foldName(name);
		const own = asked.flatMap((folds, place) => (folds.has(folded) ? [place] : []));
		return [name, heard, demandOf(name, kind, cased.has(name)), own];
	};
	const senses = [
		...[...names].map((name) => senseOf(name, false)),
		...(entry.heard ?? []).filter((name) => !names.has(name)).map((name) => senseOf(name, true)),
	];
	return { entry, rules, senses };
}

/** Written small it is a word of every talk: who, it, said. */
function needsCapital(word: string): boolean {
	return /^\p{Lu}[\p{L}]*$/u.test(word) && isCommon(word, 1);
}

/** What a pattern may mean: the sense at a place of a numbered entry. */
type Meaning = { readonly number: number; readonly place: number; readonly demand: string };

/** The patterns while they are gathered: each folded text once. */
class Patterns {
	readonly texts: string[] = [];
	readonly senses: Meaning[][] = [];
	readonly deciding: number[] = [];
	readonly #numbers = new Map<string, number>();

	mean(text: string, meaning: Meaning): void {
		const meanings = this.senses[this.#number(text)] ?? [];
		if (!meanings.some((one) => one.number === meaning.number && one.demand === meaning.demand)) meanings.push(meaning);
	}

	/** The numbers of words that decide. */
	decide(words: readonly string[]): readonly number[] {
		return words.map((word) => {
			const number = this.#number(foldName(word));
			const asked = needsCapital(word) ? deciding.withCapital : deciding.anyhow;
			this.deciding[number] = this.deciding[number] === deciding.anyhow ? deciding.anyhow : asked;
			return number;
		});
	}

	#number(text: string): number {
		const known = this.#numbers.get(text);
		if (known !== undefined) return known;
		const number = this.texts.length;
		this.#numbers.set(text, number);
		this.texts.push(text);
		this.senses.push([]);
		this.deciding.push(deciding.not);
		return number;
	}
}
