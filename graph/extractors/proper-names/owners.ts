// First names that stand alone in this talk and are nobody's who is named in full.
import type { NameCluster, NameOccurrence } from '../kinds/clusters.ts';
import { best } from '../kinds/votes.ts';
import { partsOf } from '../../text/name-parts.ts';
import { keyOf } from '../../text/name-key.ts';
import { placesOf } from '../placed.ts';
import { isAnothers, type TalkPlace } from '../short-names/ownership.ts';
import type { Context } from '../extractor.ts';

/** Their keys; how it is decided stands in short-names/ownership.ts. */
export function ownersAmong(clusters: readonly NameCluster[], { entities, found, talk }: Context): ReadonlySet<string> {
	const speakers = new Set(talk.turns.flatMap(({ speaker }) => speaker ?? []));
	const full = new Map<string, { readonly places: TalkPlace[]; speaks: boolean }>();
	const add = (name: string, places: readonly TalkPlace[], speaks: boolean): void => {
		const [first, last] = partsOf(name);
		if (first?.place !== 'first' || last === undefined) return;
		const known = full.get(keyOf(first.text)) ?? { places: [], speaks: false };
		full.set(keyOf(first.text), known);
		for (const place of places) known.places.push(place);
		known.speaks ||= speaks;
	};
	for (const { id, kind, labels } of entities.values()) {
		if (kind !== 'person') continue;
		const places = placesOf(found, id).flatMap((at) => {
			const one = found[at];
			return one === undefined ? [] : [{ turn: one.turn, start: one.textStart }];
		});
		for (const name of new Set(Object.values(labels))) add(name, places, speakers.has(id));
	}
	for (const { names, votes, occurrences } of clusters)
		if (/\s/.test(names[0] ?? '') && best(votes)[0] === 'person') add(names[0] ?? '', occurrences.map(placeOf), false);
	const alone = clusters.filter(({ names, votes }) => !/\s/.test(names[0] ?? ' ') && best(votes)[0] === 'person');
	return new Set(
		alone.flatMap(({ key, occurrences }) => {
			const one = full.get(key);
			return one !== undefined && isAnothers(occurrences.map(placeOf), one.places, one.speaks) ? [key] : [];
		}),
	);
}

function placeOf({ turn, run }: NameOccurrence): TalkPlace {
	return { turn, start: run.start };
}
