// What general knowledge calls a compound or a name, from WordNet 3.1 (language/english/wordnet.json, made by
// scripts/wordnet.ts; its licence stands there). It judges what an interview says, and never makes a mention by itself.
import { createRequire } from 'node:module';
import type { Kind } from '../model.ts';
import { wordTable } from './compiled-words.ts';
import type { WordTable } from './word-table.ts';

/** `term`: an idea, act, state, process, substance …; `thing`: an animal, artifact, object, plant; `role`: a kind of person. */
export type Compound = 'term' | 'thing' | 'role';

type Named = 'person' | 'place' | 'event' | 'organization' | 'work';
type WordNet = { readonly [list in 'terms' | 'things' | 'roles' | 'people']: string } & {
	readonly names: { readonly [kind in Named]: string };
};

/** In the order of their numbers. */
const compoundKinds: readonly Compound[] = ['role', 'thing', 'term'];
/** In the order of their numbers, which begin at 1: a name's kinds are the digits of its number. */
const nameKinds: readonly Named[] = ['person', 'place', 'event', 'organization', 'work'];
const digits = nameKinds.length + 1;

let compounds: WordTable | undefined;
let people: WordTable | undefined;
let names: WordTable | undefined;

/** What a compound is, under its key (`keyOfWords`: small letters, singular, no hyphens); of two senses the abstract one. */
export function compoundOf(key: string): Compound | undefined {
	compounds ??= wordTable('compounds', compoundNumbers);
	return compoundKinds[compounds.get(key) ?? -1];
}

/** Whether a word in small letters mostly means a kind of person: economist, interviewer. */
export function isPerson(word: string): boolean {
	people ??= wordTable('people', peopleNumbers);
	return people.get(word) !== undefined;
}

/** What is known under a name, such as Zweig or the Battle of the Marne; mostly one kind. */
export function kindsOfName(name: string): readonly Kind[] {
	names ??= wordTable('names', nameNumbers);
	const kinds: Kind[] = [];
	for (let number = names.get(name.toLowerCase()) ?? 0; number > 0; number = Math.floor(number / digits)) {
		const kind = nameKinds[(number % digits) - 1];
		if (kind !== undefined) kinds.push(kind);
	}
	return kinds;
}

function wordnet(): WordNet {
	return createRequire(import.meta.url)('#graph/language/english/wordnet.json') as WordNet;
}

export function compoundNumbers(): ReadonlyMap<string, number> {
	const { roles, things, terms } = wordnet();
	return new Map(
		[roles, things, terms].flatMap((list, number) => list.split('|').map((one) => [one, number] as const)),
	);
}

export function peopleNumbers(): ReadonlyMap<string, number> {
	return new Map(
		wordnet()
			.people.split('|')
			.map((one) => [one, 1]),
	);
}

export function nameNumbers(): ReadonlyMap<string, number> {
	const { names: lists } = wordnet();
	const found = new Map<string, number[]>();
	nameKinds.forEach((kind, at) => {
		for (const name of lists[kind].split('|'))
			found.set(name.toLowerCase(), [...(found.get(name.toLowerCase()) ?? []), at + 1]);
	});
	return new Map(
		[...found].map(([name, kinds]) => [name, kinds.reduceRight((number, kind) => number * digits + kind, 0)]),
	);
}
