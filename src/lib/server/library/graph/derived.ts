// The graph that is derived from the library: opened, compared with what the library is, made anew where they differ.
// It may be away for a while (a server that does not answer, an engine that crashed, a full disk): it is looked for again
// and again, and brought into step when it is back.
import { isProblem } from '#graph/problem.ts';
import type { EngineSettings, Store } from '#cypher/store.ts';
import type { Answers } from '#lib/api.ts';
import type { Queue } from '../queue.ts';
import { connect, type Connecting } from './connect.ts';
import { follow } from './follow.ts';
import { holdStore } from './held-store.ts';
import { ready, type GraphState, type LiveGraph, type Told, type Truth } from './live-graph.ts';
import { look } from './look.ts';
import { lookAgain } from './looking-again.ts';
import { noteFailure } from './note-failure.ts';

export type { Connecting, GraphState, Told, Truth };
export type { Progress } from './live-graph.ts';

export type Derived = {
	state(): GraphState;
	/** @throws Problem starting, database_away, graph_crashed, disk_full */
	store(): Store;
	/** @throws as `store` */
	answers(): Answers;
	/**
	 * Opens the store and brings it into step, or makes it `anew` whatever its state. Where it `onlyOpens`, one that is not
	 * in step stays so, and cannot be asked.
	 * @throws Problem database_away, graph_crashed, disk_full, library_copied and whatever else keeps it from opening
	 */
	connect(how?: Connecting): Promise<void>;
	/**
	 * For a server: connects, makes the answers, and goes on looking after a graph that may go away and come back.
	 * Never throws: `state` says how it went. `onReady` is called when the graph can first be asked.
	 */
	stayConnected(onReady?: () => void): Promise<void>;
	/**
	 * Follows a change that the library has made already. Gives the error where it could not: the library is right all the
	 * same, and the graph is made anew before the next change, or sooner.
	 */
	follow(change: (store: Store) => Promise<void>): Promise<Error | undefined>;
	close(): Promise<void>;
};

export function deriveGraph(settings: EngineSettings, truth: Truth, queue: Queue, told: Told): Derived {
	const graph: LiveGraph = {
		settings,
		truth,
		queue,
		told,
		held: holdStore(settings, truth, (problem) => {
			// Whoever is connecting just now learns of it there.
			if (!graph.isConnecting) noteFailure(graph, problem);
		}),
		again: lookAgain(() => void look(graph)),
		state: { state: 'starting', doing: 'opening the graph' },
		isServing: false,
		hasStarted: false,
		isConnecting: false,
		isClosed: false,
		isBehind: false,
		isFirst: truth.size() === 0,
	};
	return {
		state: () => graph.state,
		store: () => ready(graph, graph.held.current()),
		answers: () => ready(graph, graph.made?.store === graph.held.current() ? graph.made?.answers : undefined),
		connect: (how) => connect(graph, how),
		stayConnected: (onReady) => stayConnected(graph, onReady),
		follow: (change) => follow(graph, change),
		close: () => close(graph),
	};
}

async function stayConnected(graph: LiveGraph, onReady: (() => void) | undefined): Promise<void> {
	graph.isServing = true;
	graph.whenReady = onReady;
	await look(graph);
	graph.hasStarted = true;
}

async function close(graph: LiveGraph): Promise<void> {
	graph.isClosed = true;
	graph.again.stop();
	try {
		await graph.held.close();
	} catch (error) {
		// The library is whole, and the graph made anew when it is next opened.
		if (!isProblem(error)) throw error;
		graph.told.say?.(error.message);
	}
}
