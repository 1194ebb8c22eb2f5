// The graph that is drawn: the strongest entities, the links among them, and where each stands.
import { leastOf, type Certainty } from '#graph/model/certainty.ts';
import { type EntityId, type Kind, kinds as allKinds } from '#graph/model.ts';
import { kindOf, labelsOf } from '#cypher/record.ts';
import type { Tie } from '#graph/knowledge/ties.ts';
import type { Store } from '#cypher/store.ts';
import type { GraphData } from '#lib/api.ts';
import { layout } from '#lib/layout/layout.ts';
import { countsOf } from './certainty.ts';
import { limitOf } from './page.ts';
import type { EntityRow } from './plain.ts';
import { endless, linksIn, passagesIn, strongest, type Strong } from './strength.ts';
import { tiesOf, waitingOf, type Asking, type Waiting } from './waiting.ts';

export type GraphQuestion = {
	readonly interview?: string;
	readonly kinds?: readonly Kind[];
	readonly limit?: number;
	readonly include?: readonly EntityId[];
	/** All that is drawn, unless told otherwise. */
	readonly certainty?: Certainty;
};

const many = 500;
/** Links for each entity shown, weakest left out; a graph of one interview has fewer. */
const linksEach = 10;

export async function graphOf(
	{ store, waiting: source }: Asking,
	question: GraphQuestion,
	fingerprint: string,
): Promise<GraphData> {
	const { interview, kinds = allKinds, include = [], certainty = 'likely' } = question;
	const limit = limitOf(question.limit ?? many);
	const least = leastOf[certainty];
	const { top, more } = await chosen(store, { ...question, kinds, include, limit, least });
	const all = await waitingOf(store, source, interview);
	const waits = certainty === 'all' ? all.filter(({ kind }) => kinds.includes(kind)) : [];
	const waiting = [...waits.slice(0, limit), ...waits.slice(limit).filter(({ id }) => include.includes(id))];
	const entities: readonly Shown[] = [...top, ...more, ...waiting];
	const drawn = [...top, ...more].map(({ id }) => id);
	const [scope, toWaiting] = await Promise.all([
		interview === undefined
			? ofLibrary(store, top, more, { kinds, least })
			: ofInterview(store, interview, { kinds, least }),
		tiesOf(store, waiting, drawn),
	]);
	const byId = new Map(entities.map((entity) => [entity.id, entity]));
	const among = [...scope.links.filter(({ a, b }) => byId.has(a) && byId.has(b)), ...toWaiting];
	const links = strongest(among, byId, await passagesIn(store, interview)).slice(
		0,
		Math.max(1, entities.length) * linksEach,
	);
	const places = layout(
		entities.map(({ id, mentions }) => ({ key: id, mentions })),
		links.map(({ a, b, strength }) => ({ key: `${a}~${b}`, source: a, target: b, strength })),
	);
	return {
		options: { type: 'undirected', multi: false, allowSelfLoops: false },
		attributes: {
			...(await countsOf(store, { kinds, interview, certainty, waiting: all })),
			links: scope.total + toWaiting.length,
			shown: entities.length,
			fingerprint,
		},
		nodes: entities.map((entity) => nodeOf(entity, places.get(entity.id) ?? { x: 0, y: 0 })),
		edges: links.map(edgeOf),
	};
}

/** A row of the store, or what waits. */
type Shown = EntityRow | Waiting;

function edgeOf({ a, b, passages, sentences, strength }: Strong): GraphData['edges'][number] {
	return {
		key: `${a}~${b}`,
		source: a,
		target: b,
		undirected: true,
		attributes: { passages, sentences, strength, weight: strength },
	};
}

type Choosing = {
	readonly interview?: string;
	readonly kinds: readonly Kind[];
	readonly limit: number;
	readonly include: readonly EntityId[];
	/** The confidence that they have at least. */
	readonly least: number;
};

/** Those with the most mentions, then those asked for by name. */
async function chosen(
	store: Store,
	{ interview, kinds, limit, include, least }: Choosing,
): Promise<{ readonly top: readonly EntityRow[]; readonly more: readonly EntityRow[] }> {
	const top =
		interview === undefined
			? await store.ask('strongest', { kinds, least, limit })
			: await store.ask('strongest-in-interview', { interview, kinds, least, limit });
	const there = new Set(top.map(({ id }) => id));
	const ids = include.filter((id) => !there.has(id));
	if (ids.length === 0) return { top, more: [] };
	const more =
		interview === undefined
			? await store.ask('entities-by-id', { ids, limit: many })
			: await store.ask('entities-by-id-in-interview', { interview, ids, limit: many });
	return { top, more };
}

type Scope = { readonly links: readonly Tie[]; readonly total: number };

/**
 * Links among the chosen are found by how often their ends are mentioned, which an engine compares faster than ids; those
 * of entities that are mentioned less than the rest, because somebody asked for them, are asked for apart.
 */
async function ofLibrary(
	store: Store,
	top: readonly EntityRow[],
	more: readonly EntityRow[],
	{ kinds, least: confidence }: Pick<Choosing, 'kinds' | 'least'>,
): Promise<Scope> {
	const least = top.at(-1)?.mentions ?? 0;
	const all = kinds.length === allKinds.length && confidence === 0;
	const [among, asked, count] = await Promise.all([
		store.ask('links-among', { least, confidence, kinds, limit: endless }),
		more.length === 0 ? [] : store.ask('links-of', { ids: more.map(({ id }) => id), limit: endless }),
		all ? store.ask('count-links', {}) : store.ask('count-links-of-kinds', { kinds, least: confidence }),
	]);
	const unique = new Map([...among, ...asked].map((link) => [`${link.a} ${link.b}`, link]));
	return { links: [...unique.values()], total: count[0]?.total ?? 0 };
}

async function ofInterview(
	store: Store,
	interview: string,
	{ kinds, least }: Pick<Choosing, 'kinds' | 'least'>,
): Promise<Scope> {
	const links = await linksIn(store, interview);
	if (kinds.length === allKinds.length && least === 0) return { links, total: links.length };
	const of = await store.ask('strongest-in-interview', { interview, kinds, least, limit: endless });
	const ids = new Set(of.map(({ id }) => id));
	return { links, total: links.filter(({ a, b }) => ids.has(a) && ids.has(b)).length };
}

function nodeOf(entity: Shown, { x, y }: { readonly x: number; readonly y: number }): GraphData['nodes'][number] {
	const { id, mentions, confidence } = entity;
	if ('places' in entity) {
		const { kind, labels, interviews: waiting } = entity;
		return { key: id, attributes: { labels, kind, mentions, confidence, waiting, speaks: false, spoken: '', x, y } };
	}
	const { kind, labels, said, spoken } = entity;
	return {
		key: id,
		attributes: { labels: labelsOf(labels), kind: kindOf(kind), mentions, confidence, speaks: said > 0, spoken, x, y },
	};
}
