// What general knowledge calls a compound or a name, from WordNet 3.1 (wordnet.json, made by scripts/wordnet.ts; its
// licence stands there). It judges what an interview says, and never makes a mention by itself.
import wordnet from '../language/english/wordnet.json' with { type: 'json' };
import type { Kind } from '../model.ts';

/** `term`: an idea, act, state, process, substance …; `thing`: an animal, artifact, object, plant; `role`: a kind of person. */
export type Compound = 'term' | 'thing' | 'role';

let compounds: ReadonlyMap<string, Compound> | undefined;
let people: ReadonlySet<string> | undefined;
let names: ReadonlyMap<string, readonly Kind[]> | undefined;

/** What a compound is, under its key (`keyOfWords`: small letters, singular, no hyphens); of two senses the abstract one. */
export function compoundOf(key: string): Compound | undefined {
	compounds ??= new Map([
		...wordnet.roles.split('|').map((one) => [one, 'role'] as const),
		...wordnet.things.split('|').map((one) => [one, 'thing'] as const),
		...wordnet.terms.split('|').map((one) => [one, 'term'] as const),
	]);
	return compounds.get(key);
}

/** Whether a word in small letters mostly means a kind of person: economist, interviewer. */
export function isPerson(word: string): boolean {
	people ??= new Set(wordnet.people.split('|'));
	return people.has(word);
}

/** What is known under a name, such as Zweig or the Battle of the Marne; mostly one kind. */
export function kindsOfName(name: string): readonly Kind[] {
	names ??= namesOf();
	return names.get(name.toLowerCase()) ?? [];
}

function namesOf(): ReadonlyMap<string, readonly Kind[]> {
	const found = new Map<string, Kind[]>();
	for (const kind of ['person', 'place', 'event', 'organization', 'work'] as const)
		for (const name of wordnet.names[kind].split('|'))
			found.set(name.toLowerCase(), [...(found.get(name.toLowerCase()) ?? []), kind]);
	return found;
}
