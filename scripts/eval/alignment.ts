// Which thing that was drawn is which of the reader's list, by the places where both stand.
import { firstWhere } from '../../graph/extractors/placed.ts';
import type { Entity, KnowledgeGraph, Mention } from '../../graph/model.ts';
import type { InterviewMarks, Listed } from './corpus.ts';

/** A drawn thing with its mentions in the marked stretch, and the listed one that it is; undefined where it is none. */
export type Drawn = {
	readonly entity: Entity;
	readonly mentions: readonly Mention[];
	/** 0 to 100, of its surest mention. */
	readonly confidence: number;
	readonly listed: Listed | undefined;
	/** Mentions where the reader marked another thing. */
	readonly elsewhere: number;
};

export type Alignment = {
	/** Most mentioned first. */
	readonly drawn: readonly Drawn[];
	/** By listed thing, the drawn ones that are it, most mentioned first. */
	readonly found: ReadonlyMap<Listed, readonly Drawn[]>;
};

/** What a reader listed and somebody says: what only stands in an editor's words is no turn's. */
export function spoken({ entities }: InterviewMarks, { turns }: KnowledgeGraph): readonly Listed[] {
	return entities.flatMap((one) => {
		const at = one.at.filter(([start, end]) => turns.some((turn) => turn.start <= start && end <= turn.end));
		return at.length === 0 ? [] : [{ ...one, at }];
	});
}

/** `text` is the source's. */
export function align(
	knowledge: KnowledgeGraph,
	{ span }: InterviewMarks,
	entities: readonly Listed[],
	text: string,
): Alignment {
	const [from, to] = span;
	const places = placesOf(entities, text);
	const names = new Map(
		entities.flatMap((one) => [one.name, ...one.surfaces].map((name) => [bare(name), one] as const)),
	);
	const inSpan = knowledge.mentions.filter(({ start, end }) => start >= from && end <= to);
	const byEntity = Map.groupBy(inSpan, ({ entity }) => entity);
	const known = new Map(knowledge.entities.map((entity) => [entity.id, entity]));
	const drawn = [...byEntity].flatMap(([id, mentions]): readonly Drawn[] => {
		const entity = known.get(id);
		if (entity === undefined) return [];
		const claims = mentions.map((mention) => places.at(mention));
		const counts = new Map<Listed, number>();
		for (const claim of claims) if (claim !== undefined) counts.set(claim, (counts.get(claim) ?? 0) + 1);
		const [best] = [...counts].toSorted((a, b) => b[1] - a[1]);
		const listed =
			best !== undefined && best[1] * 2 >= mentions.length ? best[0] : names.get(bare(mentions[0]?.surface ?? ''));
		return [
			{
				entity,
				mentions,
				confidence: mentions.reduce((most, { confidence }) => Math.max(most, confidence), 0),
				listed,
				elsewhere: claims.filter((claim) => claim !== undefined && claim !== listed).length,
			},
		];
	});
	const first = ({ mentions }: Drawn): number => mentions[0]?.start ?? 0;
	const inOrder = drawn.toSorted((a, b) => b.mentions.length - a.mentions.length || first(a) - first(b));
	const found = new Map<Listed, Drawn[]>();
	for (const one of inOrder)
		if (one.listed !== undefined) {
			const all = found.get(one.listed);
			if (all === undefined) found.set(one.listed, [one]);
			else all.push(one);
		}
	return { drawn: inOrder, found };
}

/** Without what may or may not be counted to a name: articles, quotation marks, markup, the ending of a possessive or a plural. */
export function bare(name: string): string {
	return name
		.toLowerCase()
		.replaceAll(/[’‘]/g, "'")
		.replaceAll(/[*_"“”《》「」『』()[\]]/g, '')
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/^(?:the|a|an) /, '')
		.replace(/[.,;:!?，。；：！？]+$/, '')
		.replace(/'s?$/, '')
		.replace(/(?<=[\p{L}]{3})s$/u, '');
}

/** The listed thing at the place of a mention: the two overlap, and say the same but for articles and endings. */
function placesOf(entities: readonly Listed[], text: string) {
	const all = entities
		.flatMap((listed) => listed.at.map(([start, end]) => ({ listed, start, end })))
		.toSorted((a, b) => a.start - b.start);
	return {
		at({ start, end, surface }: Mention): Listed | undefined {
			const first = firstWhere(all, (one) => one.end > start);
			for (let at = first; (all[at]?.start ?? Infinity) < end; at++) {
				const one = all[at];
				if (one !== undefined && bare(text.slice(one.start, one.end)) === bare(surface)) return one.listed;
			}
			return undefined;
		},
	};
}
