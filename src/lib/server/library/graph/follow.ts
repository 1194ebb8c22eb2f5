// The graph follows a change that the library has made already.
import type { Store } from '#cypher/store.ts';
import { connect } from './connect.ts';
import { ready, type LiveGraph } from './live-graph.ts';
import { isOthers, mayPass } from './looking-again.ts';
import { noteFailure } from './note-failure.ts';

/** Gives the error where it could not: it is made anew before the next change, or sooner. */
export async function follow(graph: LiveGraph, change: (store: Store) => Promise<void>): Promise<Error | undefined> {
	try {
		const store = ready(graph, graph.held.current());
		if (graph.isBehind) await connect(graph);
		else {
			await change(store);
			await store.setFingerprint(graph.truth.fingerprint());
		}
		return undefined;
	} catch (error) {
		graph.isBehind = true;
		if (graph.state.state !== 'ready' || isOthers(error)) noteFailure(graph, error);
		else if (mayPass(error) && graph.held.current() !== undefined) graph.again.plan(graph.again.pauseAfter(error));
		return error instanceof Error ? error : new Error(String(error), { cause: error });
	}
}
