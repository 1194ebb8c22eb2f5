// What proves an entity or a link: the mentions of it, what it says itself, the passages that two share.
import type { EntityId } from '#graph/model.ts';
import { spansOf } from '#cypher/record.ts';
import type { Row } from '#cypher/questions.ts';
import type { Store } from '#cypher/store.ts';
import type { LinkDetail, LinkLine, List, MentionLine, Page, QuoteLine } from '#lib/api.ts';
import { entitiesById } from './entities.ts';
import { excerptOf } from './excerpt.ts';
import { listOf, type Slice, sliceOf } from './page.ts';
import {
	inOrder,
	mentionLineOf,
	passageOf,
	placeOf,
	relationLineOf,
	summaryOf,
	timeIn,
	timeOfMention,
} from './plain.ts';
import { linksIn, passagesIn, strongest } from './strength.ts';

type Within = { readonly interview?: string };

export async function mentions(
	store: Store,
	entity: EntityId,
	about: Within & Page & { speaker?: EntityId },
): Promise<List<MentionLine>> {
	const slice = sliceOf(about);
	const of = { entity, interview: about.interview ?? '', speaker: about.speaker ?? '' };
	const [rows, count] = await Promise.all([
		store.ask('mentions-of-entity', { ...of, ...slice }),
		store.ask('count-mentions-of-entity', of),
	]);
	return listOf(rows.map(mentionLineOf), count[0]?.total ?? 0, slice);
}

/** Every highlight of what it said, in order, then every turn. */
export async function quotes(store: Store, entity: EntityId, about: Within & Page): Promise<List<QuoteLine>> {
	const slice = sliceOf(about);
	const of = { entity, interview: about.interview ?? '' };
	const [{ total: turns, highlights } = { total: 0, highlights: 0 }] = await store.ask('count-turns-said', of);
	const set = slice.skip < highlights ? await highlighted(store, of, slice) : [];
	const left = slice.limit - set.length;
	const rest =
		left > 0 ? await store.ask('turns-said', { ...of, skip: Math.max(0, slice.skip - highlights), limit: left }) : [];
	const whole = rest.map((row) => quoteOf(row, { textStart: 0, textEnd: row.text.length }, false));
	return listOf([...set, ...whole], highlights + turns, slice);
}

/** Each turn that is asked for has one highlight at least, so no more turns than highlights are needed. */
async function highlighted(
	store: Store,
	of: { entity: EntityId; interview: string },
	{ skip, limit }: Slice,
): Promise<readonly QuoteLine[]> {
	const rows = await store.ask('turns-highlighted', { ...of, skip: 0, limit: skip + limit });
	return rows
		.flatMap((row) => spansOf(row.highlights).map((span) => quoteOf(row, span, true)))
		.slice(skip, skip + limit);
}

function quoteOf(
	row: Row<'turns-said'>,
	{ textStart, textEnd }: { textStart: number; textEnd: number },
	highlight: boolean,
): QuoteLine {
	const time = timeIn(row, { textStart, textEnd });
	return { ...placeOf(row), highlight, textStart, textEnd, text: row.text.slice(textStart, textEnd), ...time };
}

/** Undefined where no passage mentions both and nothing is said of how they are related. */
export async function link(
	store: Store,
	one: EntityId,
	other: EntityId,
	about: Within & Page,
): Promise<LinkDetail | undefined> {
	const slice = sliceOf(about);
	const [a, b] = inOrder(one, other);
	const entities = await entitiesById(store, [a, b], about.interview);
	const [first, second] = [entities.get(a), entities.get(b)];
	if (first === undefined || second === undefined) return undefined;
	const interview = about.interview ?? '';
	const ties =
		about.interview === undefined ? await store.ask('link', { a, b }) : await linksIn(store, about.interview);
	const all = await passagesIn(store, about.interview);
	const [strong] = strongest(
		ties.filter((tie) => tie.a === a && tie.b === b),
		entities,
		all,
	);
	const relations = await store.ask('relations-between', { a, b, interview, limit: 200 });
	if (strong === undefined && relations.length === 0) return undefined;
	const { passages, sentences, strength } = strong ?? { passages: 0, sentences: 0, strength: 0 };
	const lines = await evidence(store, { a, b, interview }, slice);
	return {
		a: summaryOf(first),
		b: summaryOf(second),
		passages,
		sentences,
		strength,
		evidence: listOf(lines, passages, slice),
		relations: relations.map(relationLineOf),
	};
}

/** Passages that mention both, those with both in one sentence first. `interview` is empty for all. */
export async function evidence(
	store: Store,
	{ a, b, interview }: { readonly a: EntityId; readonly b: EntityId; readonly interview: string },
	slice: Slice,
): Promise<readonly LinkLine[]> {
	const rows = await store.ask('evidence', { a, b, interview, ...slice });
	if (rows.length === 0) return [];
	const turns = [...new Set(rows.map(({ turn }) => turn))];
	const marks = await store.ask('mentions-in-turns', { turns, ids: [a, b], limit: 100_000 });
	return rows.map((row): LinkLine => {
		const its = nearest(marks.filter(({ turn, passage }) => turn === row.turn && passage === row.passage));
		return {
			...placeOf(row),
			rule: row.same === 1 ? 'same sentence' : 'same passage',
			...timeOfMention(its[0]?.moment ?? null),
			excerpt: excerptOf(
				row.text,
				passageOf(row, row.passage),
				its.map(({ textStart, textEnd, entity, rule }) => ({ textStart, textEnd, entity, rule })),
			),
		};
	});
}

/** Where a sentence has both, only what stands in that sentence: the line is about it. */
function nearest(marks: readonly Row<'mentions-in-turns'>[]): readonly Row<'mentions-in-turns'>[] {
	const sentences = Map.groupBy(marks, ({ sentence }) => sentence);
	const both = [...sentences.values()].find((its) => new Set(its.map(({ entity }) => entity)).size > 1);
	return both ?? marks;
}
