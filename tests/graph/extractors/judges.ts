// By table of evidence, what its rule says of an example when it has these rows.
import type { Kind } from '#graph/model.ts';
import type { KindEvidence } from '#graph/text/evidence.ts';
import type { personEvidence } from '#graph/extractors/chinese-names/person-evidence.ts';
import type { AddName } from '#graph/extractors/chinese-names/bodies.ts';
import { nameBonus, readForeign, readPerson } from '#graph/extractors/chinese-names/people.ts';
import { addVotesOfContext, contextEvidence, votesOfShape } from '#graph/extractors/kinds/kinds.ts';
import { addVotesOfChinese, kindOfLatin } from '#graph/extractors/kinds/latin-kinds.ts';
import type { LatinShapeEvidence } from '#graph/extractors/kinds/latin-evidence.ts';
import type { ShapeEvidence } from '#graph/extractors/kinds/shape-evidence.ts';
import { noVotes, type KindVotes } from '#graph/extractors/kinds/votes.ts';
import { antecedentsOf } from '#graph/extractors/relations/antecedents.ts';
import { indexOf, relationsIn } from '#graph/extractors/relations/matcher.ts';
import { compilePattern, type RelationPattern } from '#graph/extractors/relations/pattern.ts';
import { letterOf, tokensOf, type NameInText } from '#graph/extractors/relations/tokens.ts';
import { kindByContext } from '#graph/extractors/titles/titles.ts';
import type { TitleEvidence } from '#graph/extractors/titles/title-evidence.ts';
import { kindOfHan, type ChineseKindEvidence } from '#graph/extractors/kinds/chinese-kinds.ts';
import { isOutletByName, type OutletEvidence } from '#graph/speakers/outlets.ts';
import { guestIn, speakerIn } from '#graph/speakers/introductions.ts';
import type {
	ChineseIntroductionEvidence,
	GreetingEvidence,
	IntroductionEvidence,
} from '#graph/speakers/introduction-evidence.ts';
import { leastTermhood, termhood, type TermEvidence } from '#graph/extractors/terms/termhood.ts';
import { kindOfPair, type PairEvidence, type PairVote } from '#graph/extractors/brackets/pair-kinds.ts';
import { pairsOf } from '#graph/extractors/brackets/pairs.ts';
import { isDefined, type DefinitionEvidence } from '#graph/extractors/terms/definitions.ts';
import { isDefinedInChinese, type ChineseDefinitionEvidence } from '#graph/extractors/chinese-terms/definitions.ts';
import { segment, segmentBoth } from '#graph/text/chinese-words.ts';

export type Row = { readonly id: string; readonly example: string };

type Judge = {
	/** What the row gives; undefined where only its absence says something. */
	readonly expected: (row: Row) => unknown;
	readonly answer: (row: Row, rows: readonly Row[]) => unknown;
};

/** A judge of rows of one type; tables are found by their shape, so that the type is lost. */
function judge<One extends Row>(
	expected: (row: One) => unknown,
	answer: (row: One, rows: readonly One[]) => unknown,
): Judge {
	return { expected: (row) => expected(row as One), answer: (row, rows) => answer(row as One, rows as readonly One[]) };
}

/** An example without the brackets around the name that is judged. */
export function exampleOf(example: string): {
	readonly text: string;
	readonly name: string;
	readonly start: number;
	readonly end: number;
} {
	const start = example.indexOf('[');
	const end = example.indexOf(']') - 1;
	const text = example.replace(/[[\]]/g, '');
	return { text, name: text.slice(start, end), start, end };
}

const nameIn = ({ example }: Row): string => exampleOf(example).name;

/** The one kind that has most votes, and any. */
function leader(votes: KindVotes): string | undefined {
	const most = Math.max(...Object.values(votes));
	const kinds = Object.entries(votes).filter(([, count]) => count === most);
	return most > 0 && kinds.length === 1 ? kinds[0]?.[0] : undefined;
}

function englishKind(example: string, context: readonly KindEvidence[], shape?: Parameters<typeof votesOfShape>[1]) {
	const one = exampleOf(example);
	const votes = { ...votesOfShape(one.name, shape) };
	addVotesOfContext(votes, one.text, one, context);
	return leader(votes);
}

function latinKind(example: string, context?: readonly KindEvidence[], shape?: Parameters<typeof kindOfLatin>[2]) {
	const one = exampleOf(example);
	const votes = noVotes();
	addVotesOfChinese(votes, one.text, one, context);
	return kindOfLatin(one.name, votes, shape);
}

/** Whether the name adds up to a person over all places where the example has it. */
function isPerson(example: string, evidence: typeof personEvidence): boolean {
	const { text, name } = exampleOf(example);
	let total = 0;
	const seen = new Set<string>();
	const add: AddName = (found, _, weight, again = weight) => {
		if (found === name) total += seen.has(found) ? again : weight;
		seen.add(found);
	};
	const bonus = nameBonus(() => 0);
	const withNames = segmentBoth(text, bonus).withNames;
	for (const at of withNames.keys()) readPerson(text, withNames, at, add, { evidence, bonus });
	const words = segment(text);
	for (const at of words.keys()) readForeign(text, words, at, add, evidence);
	return total >= 2;
}

const kindOf = (row: { readonly weight?: number; readonly kind: string }): string | undefined =>
	(row.weight ?? 0) < 0 || row.kind === 'listed' ? undefined : row.kind;

const kindsByLetter = new Map(Object.entries(letterOf).map(([kind, letter]) => [letter, kind as Kind]));

/** What the patterns say of a sentence whose names stand as {P:Dan}, as `subject → object; …` under the row's predicate. */
function told({ example, predicate }: RelationPattern, rows: readonly RelationPattern[]): string {
	const names: NameInText[] = [];
	let text = '';
	for (const { 1: letter, 2: name, 3: words = '' } of example.matchAll(/\{(\w):([^}]*)\}|([^{}]+)/g)) {
		const kind = kindsByLetter.get(letter ?? '');
		if (kind !== undefined && name !== undefined)
			names.push({ kind, entity: name, labels: [name], textStart: text.length, textEnd: text.length + name.length });
		text += name ?? words;
	}
	const { begin, named, of } = antecedentsOf();
	const sentence = tokensOf(text, { textStart: 0, textEnd: text.length }, names, {
		...{ speaker: 'speaker', addressee: names[0]?.entity, named, parted: begin },
		antecedent: (pronoun) => of(pronoun, 'speaker'),
	});
	if (sentence === undefined) return '';
	const pairs = relationsIn(sentence, indexOf(rows.map(compilePattern)))
		.filter((one) => one.predicate === predicate)
		.map(({ subject, object }) => `${subject} → ${object}`);
	return pairs.join('; ');
}

/** `tidal lagoon ×2, defined`: a candidate that is said so often, each time as a whole, and what sets it off. */
function candidateOf(example: string) {
	const [said = '', ...flags] = example.split(', ');
	const [name = '', times = ''] = said.split(' ×');
	const has = (flag: string): boolean => flags.includes(flag);
	const occurrences = Array.from({ length: Number(times) }, (_, at) => ({
		...{ turn: 0, start: at * 20, end: at * 20 + name.length, whole: true, covers: false },
		defined: has('defined') && at === 0,
		bold: has('bold'),
	}));
	return { name, key: name, occurrences, announced: has('announced') };
}

function isTerm(example: string, evidence: readonly TermEvidence[]): boolean {
	const candidate = candidateOf(example);
	return termhood({ ...candidate, words: candidate.name.split(' ') }, [], evidence) >= leastTermhood;
}

function pairKind(text: string, rows: Parameters<typeof kindOfPair>[3]): Kind | undefined {
	const [pair, ...more] = pairsOf(text, () => false);
	return pair === undefined || more.length > 0 ? undefined : kindOfPair(text, pair.right, pair.left, rows);
}

const relation = judge<RelationPattern>(({ says }) => says, told);

export const judges: Readonly<Record<string, Judge>> = {
	termEvidence: judge<TermEvidence>(
		({ weight }) => weight > 0,
		({ example }, rows) => isTerm(example, rows),
	),
	contextEvidence: judge<KindEvidence>(kindOf, ({ example }, rows) => englishKind(example, rows)),
	shapeEvidence: judge<ShapeEvidence>(kindOf, ({ example }, rows) => englishKind(example, contextEvidence, rows)),
	chineseDefinitionEvidence: judge<ChineseDefinitionEvidence>(
		() => true,
		({ example }, rows) => isDefinedInChinese(exampleOf(example).text, exampleOf(example), rows),
	),
	definitionEvidence: judge<DefinitionEvidence>(
		() => true,
		({ example }, rows) => isDefined(exampleOf(example).text, exampleOf(example), rows),
	),
	chineseIntroductions: judge<ChineseIntroductionEvidence>(nameIn, ({ example, says }, rows) =>
		says === 'who speaks'
			? speakerIn(exampleOf(example).text, undefined, rows)
			: guestIn(exampleOf(example).text, undefined, rows),
	),
	chineseKindEvidence: judge<ChineseKindEvidence>(kindOf, (row, rows) => kindOfHan(nameIn(row), rows)),
	chineseRelations: relation,
	englishRelations: relation,
	guestIntroductions: judge<GreetingEvidence>(nameIn, ({ example }, rows) => guestIn(exampleOf(example).text, rows)),
	latinContextEvidence: judge<KindEvidence>(kindOf, ({ example }, rows) => latinKind(example, rows)),
	latinShapeEvidence: judge<LatinShapeEvidence>(kindOf, ({ example }, rows) => latinKind(example, undefined, rows)),
	outletEvidence: judge<OutletEvidence>(
		() => true,
		(row, rows) => isOutletByName(nameIn(row), rows),
	),
	ownIntroductions: judge<IntroductionEvidence>(nameIn, ({ example }, rows) =>
		speakerIn(exampleOf(example).text, rows),
	),
	titleEvidence: judge<TitleEvidence>(kindOf, ({ example }, rows) => {
		const { text, start, end } = exampleOf(example);
		return kindByContext(text, { start: start - 1, end: end + 1 }, rows);
	}),
	pairEvidence: judge<PairEvidence>(
		({ says }) => says,
		({ example }, evidence) => pairKind(example, { evidence }),
	),
	pairVotes: judge<PairVote>(
		({ says }) => says,
		({ example }, votes) => pairKind(example, { votes }),
	),
	personEvidence: judge<(typeof personEvidence)[number]>(
		({ weight }) => weight > 0,
		({ example }, rows) => isPerson(example, rows),
	),
};
