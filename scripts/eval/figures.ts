// Figures of an extraction beside a reader's list. Each is a share, so that those of several interviews add up.
import type { KnowledgeGraph } from '../../graph/model.ts';
import { align, bare, spoken, type Alignment, type Drawn } from './alignment.ts';
import type { InterviewMarks, Listed } from './corpus.ts';
import type { Share } from './scoring.ts';

export type Figures = {
	/** Of the drawn, those that the list holds, as what must or may be there. */
	readonly precision: Share;
	/** The same of the twenty, and the sixty, that are mentioned most. */
	readonly first20: Share;
	readonly first60: Share;
	/** Of what must be there, what is drawn; `strict`: of its kind, and once. */
	readonly recall: Share;
	readonly strict: Share;
	/** Of the drawn that the list holds: of the list's kind; drawn for a thing that another drawn one is already. */
	readonly kinds: Share;
	readonly doubles: Share;
	/** Of the mentions of such, those at which the list has another thing. */
	readonly identity: Share;
	/** Of the relations told, those drawn; of those drawn, those told. */
	readonly told: Share;
	readonly true: Share;
	/** Ten bins of confidence: of those in it, how many the list holds. */
	readonly reliability: readonly Share[];
};

/** `drawn` is what is shown, `all` everything found however unsure. */
export function figuresOf(
	drawn: KnowledgeGraph,
	all: KnowledgeGraph,
	marks: InterviewMarks,
	text: string,
): Figures & { readonly alignment: Alignment; readonly listed: readonly Listed[] } {
	const listed = spoken(marks, drawn);
	const alignment = align(drawn, marks, listed, text);
	const right = alignment.drawn.filter(({ listed: is }) => is !== undefined);
	const must = listed.filter(({ tier }) => tier === 'must');
	const first = (count: number): Share => shareOf(alignment.drawn.slice(0, count), (one) => one.listed !== undefined);
	return {
		alignment,
		listed,
		precision: { got: right.length, of: alignment.drawn.length },
		first20: first(20),
		first60: first(60),
		recall: shareOf(must, (one) => alignment.found.has(one)),
		strict: shareOf(must, (one) => isStrict(one, alignment.found.get(one) ?? [])),
		kinds: shareOf(right, (one) => one.entity.kind === one.listed?.kind),
		doubles: shareOf(right, (one) => one.listed !== undefined && alignment.found.get(one.listed)?.[0] !== one),
		identity: {
			got: right.reduce((sum, { elsewhere }) => sum + elsewhere, 0),
			of: right.reduce((sum, { mentions }) => sum + mentions.length, 0),
		},
		...relationsOf(drawn, marks, alignment),
		reliability: reliabilityOf(align(all, marks, listed, text)),
	};
}

function shareOf<One>(all: readonly One[], holds: (one: One) => boolean): Share {
	return { got: all.filter(holds).length, of: all.length };
}

function isStrict({ kind }: Listed, drawn: readonly Drawn[]): boolean {
	return drawn.length === 1 && drawn[0]?.entity.kind === kind;
}

function reliabilityOf({ drawn }: Alignment): readonly Share[] {
	return Array.from({ length: 10 }, (_, bin) =>
		shareOf(
			drawn.filter(({ confidence }) => Math.min(9, Math.floor(confidence / 10)) === bin),
			({ listed }) => listed !== undefined,
		),
	);
}

/** Predicates that hold both ways. */
const mutual: ReadonlySet<string> = new Set(['wrote with', 'married to']);

function relationsOf(
	knowledge: KnowledgeGraph,
	{ span, relations }: InterviewMarks,
	{ drawn }: Alignment,
): Pick<Figures, 'told' | 'true'> {
	const listed = new Map(drawn.map(({ entity, listed: is }) => [entity.id, is?.name]));
	const namesOf = new Map(
		knowledge.entities.map(({ id, labels, aliases }) => {
			const is = listed.get(id);
			return [id, new Set([...Object.values(labels), ...aliases, ...(is === undefined ? [] : [is])].map(bare))];
		}),
	);
	const is = (id: string, name: string): boolean => namesOf.get(id)?.has(bare(name)) ?? false;
	const said = knowledge.relations.filter(
		({ predicate, start, end }) => predicate !== 'also called' && start >= span[0] && end <= span[1],
	);
	const same = (one: (typeof said)[number], told: (typeof relations)[number]): boolean =>
		one.predicate === told.predicate &&
		((is(one.subject, told.subject) && is(one.object, told.object)) ||
			(mutual.has(told.predicate) && is(one.object, told.subject) && is(one.subject, told.object)));
	return {
		told: shareOf(relations, (told) => said.some((one) => same(one, told))),
		true: shareOf(said, (one) => relations.some((told) => same(one, told))),
	};
}

/** The figures of several interviews as if they were one. */
export function sumOf(all: readonly Figures[]): Figures {
	const sum = (pick: (one: Figures) => Share | undefined): Share =>
		all.reduce((total, one) => ({ got: total.got + (pick(one)?.got ?? 0), of: total.of + (pick(one)?.of ?? 0) }), {
			got: 0,
			of: 0,
		});
	return {
		precision: sum((one) => one.precision),
		first20: sum((one) => one.first20),
		first60: sum((one) => one.first60),
		recall: sum((one) => one.recall),
		strict: sum((one) => one.strict),
		kinds: sum((one) => one.kinds),
		doubles: sum((one) => one.doubles),
		identity: sum((one) => one.identity),
		told: sum((one) => one.told),
		true: sum((one) => one.true),
		reliability: Array.from({ length: 10 }, (_, bin) => sum((one) => one.reliability[bin])),
	};
}
