// Every question that a page or an endpoint may ask, on top of the store.
import type { Answers, GraphData } from '#lib/api.ts';
import type { Store } from '#cypher/store.ts';
import { entities, entity, hasEntity, neighbours, saidMost } from './entities.ts';
import { link, mentions, quotes } from './evidence.ts';
import { type GraphQuestion, graphOf } from './graph.ts';
import { path } from './path.ts';
import { search } from './search.ts';
import { interview, interviews, timeline, transcript, turn } from './turns.ts';

export function makeAnswers(store: Store): Answers {
	const graph = rememberingGraphs(store);
	return {
		interviews: (page = {}) => interviews(store, page),
		interview: (id) => interview(store, id),
		timeline: (interview) => timeline(store, interview),
		transcript: (interview, page = {}) => transcript(store, interview, page),
		turn: (id) => turn(store, id),
		graph: (about = {}) => graph(about),
		entities: (about = {}) => entities(store, about),
		hasEntity: (id) => hasEntity(store, id),
		entity: (id, about = {}) => entity(store, id, about),
		saidMost: (ids, about = {}) => saidMost(store, ids, about),
		mentions: (id, about = {}) => mentions(store, id, about),
		quotes: (id, about = {}) => quotes(store, id, about),
		neighbours: (id, about = {}) => neighbours(store, id, about),
		link: (a, b, about = {}) => link(store, a, b, about),
		path: (from, to) => path(store, from, to),
		search: (q, about = {}) => search(store, q, about),
	};
}

/** Graphs that are kept; the page asks for the same few again and again. */
const kept = 24;

/** A graph stays right until somebody writes; what was asked while somebody wrote is not kept. */
function rememberingGraphs(store: Store): (question: GraphQuestion) => Promise<GraphData> {
	const graphs = new Map<string, GraphData>();
	const state = async () => {
		const [row] = await store.ask('library', {});
		return { fingerprint: row?.fingerprint ?? '', writes: row?.writes ?? 0 };
	};
	return async (question) => {
		const before = await state();
		const key = JSON.stringify([before, question]);
		const known = graphs.get(key);
		if (known !== undefined) return known;
		const graph = await graphOf(store, question, before.fingerprint);
		const after = await state();
		if (before.fingerprint === '' || after.writes !== before.writes) return graph;
		graphs.set(key, graph);
		for (const oldest of graphs.keys()) if (graphs.size > kept) graphs.delete(oldest);
		return graph;
	};
}
