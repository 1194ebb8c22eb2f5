// The graph that is drawn: the strongest entities, the links among them, and where each stands.
import { eachKind } from '#graph/model/each-kind.ts';
import { type EntityId, type Kind, kinds as allKinds } from '#graph/model.ts';
import { kindOf, labelsOf } from '#cypher/record.ts';
import type { Tie } from '#graph/knowledge/ties.ts';
import type { Store } from '#cypher/store.ts';
import type { GraphData } from '#lib/api.ts';
import { layout } from '#lib/layout/layout.ts';
import { limitOf } from './page.ts';
import type { EntityRow } from './plain.ts';
import { endless, linksIn, passagesIn, strongest } from './strength.ts';

export type GraphQuestion = {
	readonly interview?: string;
	readonly kinds?: readonly Kind[];
	readonly limit?: number;
	readonly include?: readonly EntityId[];
};

const many = 500;
/** Links for each entity shown, weakest left out; a graph of one interview has fewer. */
const linksEach = 10;

export async function graphOf(store: Store, question: GraphQuestion, fingerprint: string): Promise<GraphData> {
	const { interview, kinds = allKinds, include = [] } = question;
	const { top, more } = await chosen(store, { ...question, kinds, include, limit: limitOf(question.limit ?? many) });
	const entities = [...top, ...more];
	const scope =
		interview === undefined ? await ofLibrary(store, top, more, kinds) : await ofInterview(store, interview, kinds);
	const byId = new Map(entities.map((entity) => [entity.id, entity]));
	const among = scope.links.filter(({ a, b }) => byId.has(a) && byId.has(b));
	const links = strongest(among, byId, await passagesIn(store, interview)).slice(
		0,
		Math.max(1, entities.length) * linksEach,
	);
	const edges = links.map(({ a, b, passages, sentences, strength }) => ({
		key: `${a}~${b}`,
		source: a,
		target: b,
		undirected: true as const,
		attributes: { passages, sentences, strength, weight: strength },
	}));
	const places = layout(
		entities.map(({ id, mentions }) => ({ key: id, mentions })),
		links.map(({ a, b, strength }) => ({ key: `${a}~${b}`, source: a, target: b, strength })),
	);
	return {
		options: { type: 'undirected', multi: false, allowSelfLoops: false },
		attributes: {
			...(await countsOf(store, kinds, interview)),
			links: scope.total,
			shown: entities.length,
			fingerprint,
		},
		nodes: entities.map((entity) => nodeOf(entity, places.get(entity.id) ?? { x: 0, y: 0 })),
		edges,
	};
}

/** Those with the most mentions, then those asked for by name. */
async function chosen(
	store: Store,
	{ interview, kinds, limit, include }: Required<Omit<GraphQuestion, 'interview'>> & { readonly interview?: string },
): Promise<{ readonly top: readonly EntityRow[]; readonly more: readonly EntityRow[] }> {
	const top =
		interview === undefined
			? await store.ask('strongest', { kinds, limit })
			: await store.ask('strongest-in-interview', { interview, kinds, limit });
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
	kinds: readonly Kind[],
): Promise<Scope> {
	const least = top.at(-1)?.mentions ?? 0;
	const all = kinds.length === allKinds.length;
	const [among, asked, count] = await Promise.all([
		store.ask('links-among', { least, kinds, limit: endless }),
		more.length === 0 ? [] : store.ask('links-of', { ids: more.map(({ id }) => id), limit: endless }),
		all ? store.ask('count-links', {}) : store.ask('count-links-of-kinds', { kinds }),
	]);
	const unique = new Map([...among, ...asked].map((link) => [`${link.a} ${link.b}`, link]));
	return { links: [...unique.values()], total: count[0]?.total ?? 0 };
}

async function ofInterview(store: Store, interview: string, kinds: readonly Kind[]): Promise<Scope> {
	const links = await linksIn(store, interview);
	if (kinds.length === allKinds.length) return { links, total: links.length };
	const of = await store.ask('strongest-in-interview', { interview, kinds, limit: endless });
	const ids = new Set(of.map(({ id }) => id));
	return { links, total: links.filter(({ a, b }) => ids.has(a) && ids.has(b)).length };
}

async function countsOf(store: Store, kinds: readonly Kind[], interview?: string) {
	const rows =
		interview === undefined ? await store.ask('kinds', {}) : await store.ask('kinds-in-interview', { interview });
	const counted = new Map(rows.map((row) => [row.kind, row]));
	const sum = (of: 'entities' | 'mentions') => kinds.reduce((total, kind) => total + (counted.get(kind)?.[of] ?? 0), 0);
	return {
		entities: sum('entities'),
		mentions: sum('mentions'),
		// Of all kinds, whatever the filter: the legend shows what may be switched on.
		kinds: eachKind((kind) => counted.get(kind)?.entities ?? 0),
	};
}

function nodeOf(entity: EntityRow, { x, y }: { readonly x: number; readonly y: number }): GraphData['nodes'][number] {
	const { id, kind, labels, mentions, said, spoken } = entity;
	return {
		key: id,
		attributes: { labels: labelsOf(labels), kind: kindOf(kind), mentions, speaks: said > 0, spoken, x, y },
	};
}
