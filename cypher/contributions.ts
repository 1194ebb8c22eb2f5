// What an entity is called when several interviews name it: a function of what they say, whatever the order in which
// they came in. Each says its part on a NAMED_IN relationship; the entity's own properties are made from all of them.
import { largest } from '#graph/text/extremes.ts';
import { fold } from '#graph/text/fold.ts';
import { type Entity, type Kind, kinds, type Labels } from '#graph/model.ts';
import { byCodePoint } from '#graph/text/ordering.ts';

/** What one interview, or several that agree to the letter, know of an entity. */
export type Contribution = {
	readonly entity: Entity;
	readonly spoken: string;
	readonly mentions: number;
	readonly passages: number;
	readonly turns: number;
	readonly said: number;
	/** How sure it is that it belongs in the graph, 0 to 100. */
	readonly confidence: number;
	readonly interviews: number;
};

export type EntityRow = {
	readonly id: string;
	readonly kind: Kind;
	readonly name: string;
	readonly labels: string;
	readonly aliases: string;
	readonly asHeard: string;
	readonly origin: string;
	readonly sameAs: string | null;
	readonly names: string;
	readonly mentions: number;
	readonly passages: number;
	readonly turns: number;
	readonly interviews: number;
	readonly said: number;
	readonly spoken: string;
	/** Of the surest interview. */
	readonly confidence: number;
};

/** At least one contribution, all of the same entity. */
export function together(contributions: readonly Contribution[]): EntityRow {
	const sum = (count: (contribution: Contribution) => number) =>
		contributions.reduce((total, contribution) => total + count(contribution), 0);
	const entity = merged(contributions);
	const spoken = heaviest(contributions, (contribution) => [contribution.spoken]) ?? '';
	return {
		id: entity.id,
		kind: entity.kind,
		name: entity.labels['en'] ?? entity.labels['zh'] ?? Object.values(entity.labels)[0] ?? entity.id,
		labels: JSON.stringify(entity.labels),
		aliases: JSON.stringify(entity.aliases),
		asHeard: JSON.stringify(entity.asHeard),
		origin: entity.origin,
		sameAs: entity.sameAs ?? null,
		names: searchable(entity, spoken),
		mentions: sum((contribution) => contribution.mentions),
		passages: sum((contribution) => contribution.passages),
		turns: sum((contribution) => contribution.turns),
		interviews: sum((contribution) => contribution.interviews),
		said: sum((contribution) => contribution.said),
		spoken,
		confidence: largest(
			contributions.map((contribution) => contribution.confidence),
			0,
		),
	};
}

/** The name that most interviews use stands first; what the others use is kept as an alias. */
function merged(contributions: readonly Contribution[]): Entity {
	const entities = ordered(contributions).map((contribution) => contribution.entity);
	const [first] = entities;
	if (first === undefined) throw new RangeError('An entity that no interview names has no name.');
	if (entities.length === 1) return first;
	const languages = [...new Set(entities.flatMap((entity) => Object.keys(entity.labels)))].sort(byCodePoint);
	const labels: Labels = Object.fromEntries(
		languages.map((language) => [
			language,
			heaviest(contributions, ({ entity }) => entity.labels[language] ?? []) ?? '',
		]),
	);
	const shown = new Set(Object.values(labels));
	const names = entities.flatMap((entity) => [...entity.aliases, ...Object.values(entity.labels)]);
	const sameAs = heaviest(contributions, ({ entity }) => entity.sameAs ?? []);
	return {
		id: first.id,
		kind: kinds.find((kind) => kind === heaviest(contributions, ({ entity }) => [entity.kind])) ?? first.kind,
		labels,
		aliases: [...new Set(names)].filter((name) => !shown.has(name)),
		asHeard: [...new Set(entities.flatMap((entity) => entity.asHeard))],
		origin: entities.some((entity) => entity.origin === 'lexicon') ? 'lexicon' : 'text',
		...(sameAs === undefined ? {} : { sameAs }),
	};
}

function ordered(contributions: readonly Contribution[]): readonly Contribution[] {
	const key = new Map(contributions.map((contribution) => [contribution, JSON.stringify(contribution.entity)]));
	return contributions.toSorted(
		(a, b) => b.interviews - a.interviews || b.mentions - a.mentions || byCodePoint(key.get(a) ?? '', key.get(b) ?? ''),
	);
}

/** What most interviews say, then most mentions; the first by code point where both are equal. */
function heaviest(
	contributions: readonly Contribution[],
	says: (contribution: Contribution) => string | readonly string[],
): string | undefined {
	const weights = new Map<string, { interviews: number; mentions: number }>();
	for (const contribution of contributions)
		for (const said of [says(contribution)].flat()) {
			const weight = weights.get(said) ?? { interviews: 0, mentions: 0 };
			weight.interviews += contribution.interviews;
			weight.mentions += contribution.mentions;
			weights.set(said, weight);
		}
	const [best] = [...weights].sort(
		([a, one], [b, other]) => other.interviews - one.interviews || other.mentions - one.mentions || byCodePoint(a, b),
	);
	return best?.[0];
}

/** Every name, folded, each between line breaks, so that CONTAINS can also ask for whole names and for beginnings. */
function searchable(entity: Entity, spoken: string): string {
	const all = [...Object.values(entity.labels), ...entity.aliases, ...entity.asHeard, spoken];
	const folded = [...new Set(all.map((name) => fold(name).text))].filter((name) => name !== '');
	return `\n${folded.join('\n')}\n`;
}
