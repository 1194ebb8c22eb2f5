// Entities: found by name, one by one, and what each is mentioned with.
import { leastOf, type Certainty } from '#graph/model/certainty.ts';
import { fold } from '#graph/text/fold.ts';
import type { EntityId, Kind } from '#graph/model.ts';
import { labelsOf } from '#cypher/record.ts';
import type { Store } from '#cypher/store.ts';
import type { EntityDetail, EntitySummary, List, Neighbour, Page, SpeakerCount } from '#lib/api.ts';
import type { SaidMost } from '#lib/said-most.ts';
import { redirectOf } from '../lexicon/redirects.ts';
import { listOf, pageOf, sliceOf } from './page.ts';
import { type EntityRow, inOrder, relationLineOf, speakerOf, summaryOf, unmentioned } from './plain.ts';
import { linksIn, passagesIn, strongest } from './strength.ts';
import { voices } from './voices.ts';

type Within = { readonly interview?: string };

/** Rows shown beside an entity: speakers, forms, relations. */
const lines = 200;
/** Of so many that share the most passages, the strongest are told; nobody reads on. */
const candidates = 1000;

export async function entities(
	store: Store,
	about: Within & Page & { q?: string; kind?: Kind; certainty?: Certainty },
): Promise<List<EntitySummary>> {
	const slice = sliceOf(about);
	const q = fold((about.q ?? '').trim()).text;
	// What folds to nothing (a hyphen) is in no name.
	if (q === '' && (about.q ?? '').trim() !== '') return { items: [], total: 0 };
	const { rows, total } = await named(store, { ...about, q, least: leastOf[about.certainty ?? 'likely'] }, slice);
	return listOf(rows.map(summaryOf), total, slice);
}

/** `q` is folded already. */
export async function named(
	store: Store,
	{
		q,
		kind = '',
		interview,
		least = 0,
	}: Within & { readonly q: string; readonly kind?: Kind | ''; readonly least?: number },
	slice: { readonly skip: number; readonly limit: number },
): Promise<{ readonly rows: readonly EntityRow[]; readonly total: number }> {
	const words = { q, kind, least, exact: `\n${q}\n`, opening: `\n${q}`, ...slice };
	const [rows, count] =
		interview === undefined
			? await Promise.all([store.ask('entities', words), store.ask('count-entities', { q, kind, least })])
			: await Promise.all([
					store.ask('entities-in-interview', { interview, ...words }),
					store.ask('count-entities-in-interview', { interview, q, kind, least }),
				]);
	return { rows, total: count[0]?.total ?? 0 };
}

/** In the order of the ids, those that there are; with counts of the interview where one is named. */
export async function entitiesById(
	store: Store,
	ids: readonly EntityId[],
	interview?: string,
): Promise<ReadonlyMap<EntityId, EntityRow>> {
	if (ids.length === 0) return new Map();
	const limit = ids.length;
	const rows = await store.ask('entities-by-id', { ids, limit });
	if (interview === undefined) return new Map(rows.map((row) => [row.id, row]));
	const there = new Map(
		(await store.ask('entities-by-id-in-interview', { interview, ids, limit })).map((row) => [row.id, row]),
	);
	return new Map(rows.map((row) => [row.id, there.get(row.id) ?? unmentioned(row)]));
}

/** Without what is known of it, which is many questions more. */
export async function hasEntity(store: Store, id: EntityId): Promise<boolean> {
	return (await store.ask('known', { ids: [id], limit: 1 })).length > 0;
}

/** Of the entry that it was joined into, where there is none of that id. */
export async function entity(store: Store, id: EntityId, within: Within): Promise<EntityDetail | undefined> {
	const { interview } = within;
	const row = (await entitiesById(store, [id], interview)).get(id);
	if (row === undefined) {
		const other = redirectOf(id);
		return other === undefined ? undefined : await entity(store, other, within);
	}
	const about = { entity: id, interview: interview ?? '', limit: lines };
	const [speakers, order, surfaces, rules, from, to] = await Promise.all([
		store.ask('speakers-of-entity', about),
		voices(store, id, interview === undefined ? {} : { interview }),
		store.ask('surfaces-of-entity', about),
		store.ask('rules-of-entity', about),
		store.ask('relations-from', about),
		store.ask('relations-to', about),
	]);
	return {
		...summaryOf(row),
		origin: row.origin === 'lexicon' ? 'lexicon' : 'text',
		...(row.sameAs === null ? {} : { sameAs: row.sameAs }),
		bySpeaker: speakers.map(({ speaker, speakerLabel, speakerLabels, mentions }): SpeakerCount => ({
			speaker: speakerOf({ speaker: speaker || null, speakerLabel: speakerLabel || null, speakerLabels }),
			mentions,
		})),
		order,
		surfaces,
		rules,
		relations: [...from, ...to].map(relationLineOf),
		said: row.said,
	};
}

/** Which speaker says which of some entities most often. */
export async function saidMost(
	store: Store,
	ids: readonly EntityId[],
	{ interview = '' }: Within,
): Promise<SaidMost | undefined> {
	if (ids.length === 0) return undefined;
	const [row] = await store.ask('speakers-of-entities', { ids, interview, limit: 1 });
	if (row === undefined) return undefined;
	const { entity, speaker, speakerLabels, mentions } = row;
	return { entity, speaker: { id: speaker, labels: labelsOf(speakerLabels) }, mentions };
}

export async function neighbours(store: Store, id: EntityId, about: Within & Page): Promise<List<Neighbour>> {
	const slice = sliceOf(about);
	const { interview } = about;
	const all = interview === undefined ? await inLibrary(store, id) : await inInterview(store, id, interview);
	const { items, ...list } = pageOf(all.links, slice);
	const rows = all.entities;
	return {
		...list,
		items: items.flatMap((link) => {
			const row = rows.get(otherEnd(link, id));
			const { passages, sentences, strength } = link;
			return row === undefined ? [] : [{ entity: summaryOf(row), passages, sentences, strength }];
		}),
	};
}

async function inLibrary(store: Store, id: EntityId) {
	const rows = await store.ask('neighbours', { entity: id, limit: candidates });
	const entities = new Map<EntityId, EntityRow>(rows.map((row) => [row.id, row]));
	const self = await entitiesById(store, [id]);
	const ties = rows.map(({ id: other, shared, sentences }) => {
		const [a, b] = inOrder(id, other);
		return { a, b, passages: shared, sentences };
	});
	return { entities, links: strongest(ties, new Map([...entities, ...self]), await passagesIn(store)) };
}

async function inInterview(store: Store, id: EntityId, interview: string) {
	const ties = (await linksIn(store, interview)).filter(({ a, b }) => a === id || b === id);
	const entities = await entitiesById(store, [id, ...ties.map((tie) => otherEnd(tie, id))], interview);
	return { entities, links: strongest(ties, entities, await passagesIn(store, interview)) };
}

function otherEnd({ a, b }: { readonly a: EntityId; readonly b: EntityId }, id: EntityId): EntityId {
	return a === id ? b : a;
}
