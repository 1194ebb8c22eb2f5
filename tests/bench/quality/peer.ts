// Others that read the same interviews: what they find, as a graph, so that one measure counts for all.
import { build } from '#graph/knowledge/build.ts';
import type { EntityId, Found, Kind, Known, KnowledgeGraph, Source, Transcript } from '#graph/model.ts';
import { bare } from '../../../scripts/eval/alignment.ts';

/** A stretch of a turn's text, in UTF-16 code units; `turn` counts from 0. */
export type Find = { readonly turn: number; readonly start: number; readonly end: number; readonly kind: Kind };

export type Interview = { readonly id: string; readonly language: string; readonly turns: readonly string[] };

/** What each row of the table draws: by its name, then by the interview's id. */
export type Rows = ReadonlyMap<string, ReadonlyMap<string, readonly Find[]>>;

/** One thing for all that is written alike, of the kind that it is most often said to be. */
export function graphOf(
	finds: readonly Find[],
	{ source, transcript, id }: { readonly source: Source; readonly transcript: Transcript; readonly id: string },
): KnowledgeGraph {
	const surface = ({ turn, start, end }: Find): string => transcript.turns[turn]?.text.slice(start, end) ?? '';
	const inOrder = finds.toSorted((a, b) => a.turn - b.turn || a.start - b.start);
	const entities = new Map<EntityId, Known>();
	const mentions: Found[] = [];
	for (const [name, all] of Map.groupBy(inOrder, (find) => bare(surface(find)))) {
		if (name === '') continue;
		const kind = mostOften(all.map((find) => find.kind));
		const entity: EntityId = `${kind}/${name}`;
		const label = surface(all[0] ?? { turn: -1, start: 0, end: 0, kind });
		entities.set(entity, { id: entity, kind, labels: { en: label }, aliases: [], origin: 'text' });
		for (const { turn, start, end } of all)
			mentions.push({ turn, textStart: start, textEnd: end, entity, rule: 'peer', confidence: 100 });
	}
	mentions.sort((a, b) => a.turn - b.turn || a.textStart - b.textStart);
	const speakers = transcript.turns.map(() => undefined);
	return build(source, transcript, id, { speakers, entities, mentions, relations: [] });
}

function mostOften(kinds: readonly Kind[]): Kind {
	const counts = [...Map.groupBy(kinds, (kind) => kind)].toSorted(([, a], [, b]) => b.length - a.length);
	return counts[0]?.[0] ?? 'concept';
}
