// The graph as tools for networks know it: nodes with a few plain properties, one undirected edge between two at most.
// What they cannot hold (turns, words, offsets) is in colloquy/1.
import type { EachKind } from '../model/each-kind.ts';
import { confidenceOf } from '../knowledge/confidence.ts';
import { links } from '../knowledge/links.ts';
import type { Entity, EntityId, Kind, KnowledgeGraph, Relation } from '../model.ts';

/** What an export of a network holds. */
export const network = 'every name and every link, without the words that prove them';

export type NetworkNode = {
	readonly id: EntityId;
	/** In English where there is such a name, else in whatever there is. */
	readonly label: string;
	readonly kind: Kind;
	readonly mentions: number;
	readonly nameEn: string;
	readonly nameZh: string;
	/** Separated by `|`: lists are read by few. */
	readonly aliases: string;
	/** How sure: of 100 like it, how many belong in an index. That its words stand in the source is another matter. */
	readonly confidence: number;
	readonly x: number;
	readonly y: number;
	readonly size: number;
	readonly colour: { readonly r: number; readonly g: number; readonly b: number };
};

export type NetworkEdge = {
	readonly id: string;
	readonly source: EntityId;
	readonly target: EntityId;
	/** How much more often than by chance the two share a passage; above 0, since some tools drop an edge of weight 0. */
	readonly weight: number;
	readonly passages: number;
	readonly sentences: number;
	/** What passages say of the two, such as `person/a wrote work/b`, separated by `|`. */
	readonly relation: string;
};

export type Network = { readonly nodes: readonly NetworkNode[]; readonly edges: readonly NetworkEdge[] };

/** The pages' own, as src/app.css has them on white. */
const colours: EachKind<NetworkNode['colour']> = {
	person: { r: 29, g: 95, b: 150 },
	work: { r: 133, g: 91, b: 0 },
	organization: { r: 122, g: 74, b: 134 },
	concept: { r: 27, g: 113, b: 85 },
	event: { r: 91, g: 100, b: 112 },
	place: { r: 90, g: 106, b: 23 },
};

const least = 0.01;

export function networkOf(knowledge: KnowledgeGraph): Network {
	const byEntity = Map.groupBy(knowledge.mentions, ({ entity }) => entity);
	const speakers = new Set(knowledge.turns.map(({ speaker }) => speaker));
	const ranked = [...knowledge.entities].sort(
		(a, b) => (byEntity.get(b.id)?.length ?? 0) - (byEntity.get(a.id)?.length ?? 0) || (a.id < b.id ? -1 : 1),
	);
	const places = new Map(ranked.map(({ id }, rank) => [id, sunflower(rank)]));
	const said = Map.groupBy(knowledge.relations, pairOf);
	const tied = links(knowledge).map(({ a, b, passages, sentences, strength }) => ({
		id: `${a}~${b}`,
		source: a,
		target: b,
		weight: Math.max(least, strength),
		passages,
		sentences,
		relation: relationsIn(said.get(`${a}~${b}`)),
	}));
	return {
		nodes: knowledge.entities.map((entity) =>
			nodeOf(entity, {
				mentions: byEntity.get(entity.id)?.length ?? 0,
				confidence: confidenceOf(byEntity.get(entity.id) ?? [], speakers.has(entity.id)),
				...(places.get(entity.id) ?? { x: 0, y: 0 }),
			}),
		),
		edges: [...tied, ...onlyRelated(said, new Set(tied.map(({ id }) => id)))],
	};
}

function nodeOf(
	{ id, kind, labels, aliases }: Entity,
	{ mentions, confidence, ...place }: Pick<NetworkNode, 'mentions' | 'confidence' | 'x' | 'y'>,
): NetworkNode {
	const [other = id] = Object.values(labels);
	return {
		id,
		label: labels['en'] ?? labels['zh'] ?? other,
		kind,
		mentions,
		nameEn: labels['en'] ?? '',
		nameZh: labels['zh'] ?? '',
		aliases: aliases.map((alias) => alias.replaceAll('|', '/')).join('|'),
		confidence,
		...place,
		size: rounded(4 + 3 * Math.sqrt(mentions)),
		colour: colours[kind],
	};
}

/** Somewhere to begin: a sunflower's seeds, what is mentioned most in the middle. Tools lay out anew. */
function sunflower(rank: number): { readonly x: number; readonly y: number } {
	const radius = 20 * Math.sqrt(rank);
	const angle = rank * Math.PI * (3 - Math.sqrt(5));
	return { x: rounded(radius * Math.cos(angle)), y: rounded(radius * Math.sin(angle)) };
}

function rounded(number: number): number {
	return Math.round(number * 1000) / 1000;
}

function pairOf({ subject, object }: Relation): string {
	return subject < object ? `${subject}~${object}` : `${object}~${subject}`;
}

function relationsIn(relations: readonly Relation[] | undefined): string {
	return [
		...new Set((relations ?? []).map(({ subject, predicate, object }) => `${subject} ${predicate} ${object}`)),
	].join('|');
}

/** Two that a passage relates without naming both: a pronoun, a speaker. */
function onlyRelated(
	said: ReadonlyMap<string, readonly Relation[]>,
	tied: ReadonlySet<string>,
): readonly NetworkEdge[] {
	const pairs = [...said].filter(([pair]) => !tied.has(pair)).sort(([a], [b]) => (a < b ? -1 : 1));
	return pairs.flatMap(([id, relations]) => {
		const [source, target] = id.split('~');
		if (source === undefined || target === undefined || source === target) return [];
		return [{ id, source, target, weight: least, passages: 0, sentences: 0, relation: relationsIn(relations) }];
	});
}
