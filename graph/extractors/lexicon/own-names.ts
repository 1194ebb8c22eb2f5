// The talk's own people before the lexicon's: where somebody called Reagan speaks, Reagan is no president, and where Ray plays
// the drums, Ray is no program.
import type { EntityId, Found, Known, Talk } from '../../model.ts';
import type { Sense } from '../../lexicon/gazetteer.ts';
import { partsOf } from '../../text/name-parts.ts';

type Hit = { readonly found: Found; readonly sense: Sense };

/** Words after which a name is a place, whoever speaks. */
const beforePlace = /\b(?:in|to|from|near|at|of|around|outside|through|via|between|and)\s$/i;

/** Without what is the name of somebody who is known already; a lexicon's person stays where the talk names it in full. */
export function withoutOwnNames<One extends Hit>(
	hits: readonly One[],
	{ turns }: Talk,
	known: ReadonlyMap<EntityId, Known>,
): readonly One[] {
	const [first, last] = [ownersOf(known, 'first'), ownersOf(known, 'last')];
	const surfaceOf = ({ found }: Hit): string =>
		turns[found.turn]?.turn.text.slice(found.textStart, found.textEnd).toLowerCase() ?? '';
	const inFull = new Set(hits.filter((hit) => /\S\s\S/.test(surfaceOf(hit))).map(({ sense }) => sense.entry.id));
	return hits.filter((hit) => {
		const { found, sense } = hit;
		const surface = surfaceOf(hit);
		const text = turns[found.turn]?.turn.text ?? '';
		const before = text.slice(Math.max(0, found.textStart - 12), found.textStart);
		if (sense.kind === 'person' && isOfThing(surface, before, text.slice(found.textEnd, found.textEnd + 12)))
			return false;
		const owners = [...(first.get(surface) ?? []), ...(sense.kind === 'person' ? (last.get(surface) ?? []) : [])];
		if (owners.length === 0 || owners.includes(sense.entry.id) || inFull.has(sense.entry.id)) return true;
		return sense.kind === 'place' ? beforePlace.test(before) : sense.kind !== 'person' && found.decided === true;
	});
}

/** The Marlinspike had no roof: with an article, and nothing that it belongs to, one word is nobody. */
function isOfThing(surface: string, before: string, after: string): boolean {
	return (
		!/\s/.test(surface) &&
		/(?:^|\s)[Tt]he $/.test(before) &&
		/^(?:$|[.,;:?!]| (?:is|was|had|has|were|are|and|in|on|at|did|does)\b)/.test(after)
	);
}

function ownersOf(
	known: ReadonlyMap<EntityId, Known>,
	place: 'first' | 'last',
): ReadonlyMap<string, readonly EntityId[]> {
	const owners = new Map<string, EntityId[]>();
	for (const { id, kind, labels } of known.values()) {
		if (kind !== 'person') continue;
		for (const label of Object.values(labels))
			for (const part of partsOf(label)) {
				if (part.place !== place && !(place === 'first' && part.place === 'whole')) continue;
				const bare = part.text.toLowerCase();
				owners.set(bare, [...(owners.get(bare) ?? []), id]);
			}
	}
	return owners;
}
