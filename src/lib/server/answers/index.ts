// Every question that a page or an endpoint may ask, on top of the store.
import type { Answers, GraphData } from '#lib/api.ts';
import type { Store } from '#cypher/store.ts';
import { entities, entity, hasEntity, neighbours, saidMost } from './entities.ts';
import { link, mentions, quotes } from './evidence.ts';
import { certaintyOf } from './certainty.ts';
import { type GraphQuestion, graphOf } from './graph.ts';
import type { Asking } from './waiting.ts';
import { path } from './path.ts';
import { search } from './search.ts';
import { interview, interviews, timeline, transcript, turn } from './turns.ts';
import type { WaitingSource } from './waiting.ts';

/** `waiting`: what waits for a decision, of which no store knows. */
export function makeAnswers(store: Store, waiting: WaitingSource): Answers {
	const graph = rememberingGraphs({ store, waiting });
	return {
		interviews: (page = {}) => interviews(store, page),
		interview: (id) => interview(store, id),
		timeline: (interview) => timeline(store, interview),
		transcript: (interview, page = {}) => transcript(store, interview, page),
		turn: (id) => turn(store, id),
		graph: (about = {}) => graph(about),
		certainty: (about = {}) => certaintyOf({ store, waiting }, about.interview),
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
function rememberingGraphs(asking: Asking): (question: GraphQuestion) => Promise<GraphData> {
	const graphs = new Map<string, GraphData>();
	const state = async () => {
		const [row] = await asking.store.ask('library', {});
		return { fingerprint: row?.fingerprint ?? '', writes: row?.writes ?? 0 };
	};
	return async (question) => {
		const before = await state();
		const key = JSON.stringify([before, question]);
		const known = graphs.get(key);
		if (known !== undefined) return known;
		const graph = await graphOf(asking, question, before.fingerprint);
		const after = await state();
		if (before.fingerprint === '' || after.writes !== before.writes) return graph;
		graphs.set(key, graph);
		for (const oldest of graphs.keys()) if (graphs.size > kept) graphs.delete(oldest);
		return graph;
	};
}
