// Opening the graph: it is compared with what the library is, and made anew where they differ.
import type { Found, StoreProcess } from '#cypher/store.ts';
import type { LiveGraph } from './live-graph.ts';
import { rebuild } from './rebuild.ts';

/** `takesOver`: also a graph that another folder of the same id owns. */
export type Connecting = { readonly anew?: boolean; readonly onlyOpens?: boolean; readonly takesOver?: boolean };

/** @throws Problem database_away, graph_crashed, disk_full, library_copied and whatever else keeps it from opening */
export async function connect(graph: LiveGraph, how: Connecting = {}): Promise<void> {
	graph.isConnecting = true;
	try {
		const store = await openInStep(graph, how);
		if (store === undefined) return;
		if (graph.isServing) await answer(graph);
		if (graph.held.current() === undefined) throw await store.lost;
		graph.isFirst = false;
		graph.state = { state: 'ready' };
		graph.again.isBack();
	} finally {
		graph.isConnecting = false;
	}
}

/** Undefined for one that is not in step, where it is only opened. */
async function openInStep(
	graph: LiveGraph,
	{ anew = false, onlyOpens = false, takesOver = false }: Connecting,
): Promise<StoreProcess | undefined> {
	const { held, truth, told } = graph;
	const isOpen = held.current() !== undefined;
	const store = await held.open({ takesOver });
	const isEmpty = !isOpen && store.found !== 'kept';
	const fingerprint = await store.fingerprint();
	if (!anew && fingerprint === truth.fingerprint()) return store;
	if (onlyOpens) return undefined;
	if (!graph.isFirst && !anew)
		told.say?.(`${reasonToRebuild(store.found, fingerprint, graph.isBehind)} Making it anew from the library.`);
	return await makeAnew(graph, isEmpty && fingerprint === undefined && !anew ? store : undefined);
}

/** `empty`: a store that has nothing in it. */
async function makeAnew(graph: LiveGraph, empty: StoreProcess | undefined): Promise<StoreProcess> {
	const { held, truth, told } = graph;
	const total = truth.size();
	const doing = 'reading the interviews into the graph';
	graph.state = { state: 'starting', doing };
	const stores = [empty];
	const store = await rebuild({
		truth,
		empty: async () => stores.pop() ?? (await held.open({ anew: true })),
		onEach: (done) => told.progress?.({ doing, done, total }),
	});
	await store.setFingerprint(truth.fingerprint());
	graph.isBehind = false;
	return store;
}

async function answer(graph: LiveGraph): Promise<void> {
	const store = graph.held.current();
	if (store === undefined || graph.made?.store === store) return;
	const { makeAnswers } = await import('../../answers/index.ts');
	graph.made = { store, answers: makeAnswers(store, graph.truth.waiting) };
}

function reasonToRebuild(found: Found, fingerprint: string | undefined, isBehind: boolean): string {
	if (isBehind) return 'The graph could not follow the last change.';
	if (fingerprint !== undefined) return 'The graph was made by other rules, or from another state of the library.';
	if (found === 'damaged') return 'The graph is damaged.';
	if (found === 'unclosed') return 'The graph was not closed cleanly.';
	if (found === 'of another version') return 'The graph was made by another version.';
	return found === 'new' ? 'There is no graph yet.' : 'The graph is not there, or not whole.';
}
