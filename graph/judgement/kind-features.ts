// Everything that the judgement of kinds weighs, by name: the name, the words around its places, how it was found, and which
// kinds of things the talk names otherwise.
import { kinds, type EntityId, type Known } from '../model.ts';
import { eachKind, type EachKind } from '../model/each-kind.ts';
import { partsOf } from '../text/name-parts.ts';
import type { Candidate, TalkFacts } from './candidate.ts';
import type { Features } from './features.ts';
import { tellName } from './kind-features-of-names.ts';
import { mostPlacesRead, tellPlaces } from './kind-features-of-places.ts';

/** Of the names that the lexicon knows in a talk, the share of each kind: what it doesn't know there is often of the same. */
export type Topic = EachKind<number>;

export function topicOf({ context: { found, entities } }: TalkFacts): Topic {
	const counts = eachKind(() => 0);
	let all = 0;
	for (const id of new Set<EntityId>(found.map(({ entity }) => entity))) {
		const known = entities.get(id);
		if (known?.origin !== 'lexicon') continue;
		counts[known.kind]++;
		all++;
	}
	return eachKind((kind) => counts[kind] / Math.max(1, all));
}

const bearers = new WeakMap<TalkFacts, ReadonlyMap<string, readonly Known[]>>();

/** Who is named in full, by first and by last name in small letters. */
export function bearersIn(talk: TalkFacts): ReadonlyMap<string, readonly Known[]> {
	const known = bearers.get(talk);
	if (known !== undefined) return known;
	const made = new Map<string, readonly Known[]>();
	for (const one of talk.context.entities.values()) {
		if (one.kind !== 'person') continue;
		const parts = Object.values(one.labels).flatMap(partsOf);
		for (const part of new Set(parts.map(({ text }) => text.toLowerCase())))
			made.set(part, [...(made.get(part) ?? []), one]);
	}
	bearers.set(talk, made);
	return made;
}

/** What is said of a place counts by the root of the share of places that it holds of: once among six is worth noting. */
export function kindFeaturesOf(candidate: Candidate, talk: TalkFacts, topic: Topic): Features {
	const { known, rule, places, name } = candidate;
	const told = new Map<string, number>();
	tellPlaces(candidate, talk, (feature) => told.set(feature, (told.get(feature) ?? 0) + 1));
	const looked = Math.max(1, Math.min(mostPlacesRead, places.length));
	const features = new Map<string, number>();
	for (const [feature, count] of told) features.set(feature, Math.sqrt(count / looked));
	tellName(candidate, (feature) => features.set(feature, 1));
	features.set(`found as ${known.kind}`, 1);
	features.set(`${rule}: ${known.kind}`, 1);
	features.set(`${known.origin}: ${known.kind}`, 1);
	if (known.origin === 'lexicon') {
		for (const { heard, kind } of talk.context.gazetteer.lookup(name))
			if (!heard) features.set(`listed as a ${kind}`, 1);
	} else for (const kind of kinds) if (topic[kind] > 0) features.set(`listed here: ${kind}`, topic[kind]);
	if (known.kind !== 'person' && bearersIn(talk).has(name.toLowerCase()))
		features.set('a part of a person’s name here', 1);
	if (talk.context.talk.caseless) features.set(`a talk without capitals, ${rule}`, 1);
	return features;
}
