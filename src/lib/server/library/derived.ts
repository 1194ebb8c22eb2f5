// The graph that is derived from the library: opened, compared with what the library is, made anew where they differ.
// It may be away for a while (a server that does not answer, an engine that crashed, a full disk): it is looked for again
// and again, and brought into step when it is back.
import { isProblem, problem, type Problem } from '#graph/problem.ts';
import {
	roomMissing,
	type EngineSettings,
	type Found,
	type OneInterview,
	type Owner,
	type Store,
	type StoreProcess,
} from '#cypher/store.ts';
import type { Answers } from '#lib/api.ts';
import { holdStore } from './held-store.ts';
import { isOthers, lookAgain, mayPass, untilNextLook, untilOurs, untilRoom } from './looking-again.ts';
import type { Queue } from './queue.ts';
import { rebuild } from './rebuilding.ts';

export type GraphState =
	| { readonly state: 'starting'; readonly doing: string }
	| { readonly state: 'ready' }
	/** It cannot be asked; nothing is lost, and it is tried again. */
	| { readonly state: 'away'; readonly problem: Problem }
	| { readonly state: 'failed'; readonly error: unknown };

/** `done` of `total` interviews. */
export type Progress = { readonly doing: string; readonly done: number; readonly total: number };

export type Told = {
	/** A line for people. */
	readonly say?: (line: string) => void;
	readonly progress?: (progress: Progress) => void;
};

/** What the graph is made from. */
export type Truth = {
	readonly library: string;
	/** The library's folder, where the graph lies elsewhere. */
	readonly owner?: Owner | undefined;
	fingerprint(): string;
	size(): number;
	extracted(): AsyncIterable<OneInterview>;
	/** The graph cannot take this interview: it is passed over from now on, and people are told. */
	setAside(id: string, problem: Problem): Promise<void>;
};

/** `takesOver`: also a graph that another folder of the same id owns. */
export type Connecting = { readonly anew?: boolean; readonly onlyOpens?: boolean; readonly takesOver?: boolean };

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

export function deriveGraph(settings: EngineSettings, truth: Truth, queue: Queue, { say, progress }: Told): Derived {
	const held = holdStore(settings, truth, onLost);
	const again = lookAgain(() => void look());
	let state: GraphState = { state: 'starting', doing: 'opening the graph' };
	let made: { readonly store: Store; readonly answers: Answers } | undefined;
	let whenReady: (() => void) | undefined;
	let isServing = false;
	let hasStarted = false;
	let isConnecting = false;
	let isClosed = false;
	let isBehind = false;
	/** Where nothing was there before, nothing is made anew. */
	let isFirst = truth.size() === 0;

	async function connect({ anew = false, onlyOpens = false, takesOver = false }: Connecting = {}): Promise<void> {
		isConnecting = true;
		try {
			const isOpen = held.current() !== undefined;
			let store = await held.open({ takesOver });
			const isEmpty = !isOpen && store.found !== 'kept';
			const fingerprint = await store.fingerprint();
			if (anew || fingerprint !== truth.fingerprint()) {
				if (onlyOpens) return;
				if (!isFirst && !anew)
					say?.(`${reasonToRebuild(store.found, fingerprint, isBehind)} Making it anew from the library.`);
				store = await makeAnew(isEmpty && fingerprint === undefined && !anew ? store : undefined);
			}
			if (isServing) await makeAnswers();
			if (held.current() === undefined) throw await store.lost;
			isFirst = false;
			state = { state: 'ready' };
			again.isBack();
		} finally {
			isConnecting = false;
		}
	}

	/** `empty`: a store that has nothing in it. */
	async function makeAnew(empty?: StoreProcess): Promise<StoreProcess> {
		const total = truth.size();
		const doing = 'reading the interviews into the graph';
		state = { state: 'starting', doing };
		const stores = [empty];
		const store = await rebuild({
			truth,
			empty: async () => stores.pop() ?? (await held.open({ anew: true })),
			onEach: (done) => progress?.({ doing, done, total }),
		});
		await store.setFingerprint(truth.fingerprint());
		isBehind = false;
		return store;
	}

	async function makeAnswers(): Promise<void> {
		const store = held.current();
		if (store === undefined || made?.store === store) return;
		made = { store, answers: (await import('../answers/index.ts')).makeAnswers(store) };
	}

	/** One look at the graph. */
	async function look(): Promise<void> {
		const before = state;
		const isFull = isBehind || (before.state === 'away' && before.problem.code === 'disk_full');
		const noRoom = isFull ? roomMissing(settings) : undefined;
		if (noRoom !== undefined) {
			// What can still be read is not thrown away for what there is no room for.
			if (held.current() === undefined) fail(noRoom);
			else again.plan(untilRoom);
			return;
		}
		try {
			await queue(() => connect());
		} catch (error) {
			fail(error);
			return;
		}
		if (before.state === 'away') say?.(wordsOfReturn(before.problem));
		whenReady?.();
		whenReady = undefined;
		if (settings.engine === 'neo4j') again.plan(untilNextLook);
	}

	function fail(error: unknown): void {
		if (isClosed) return;
		if (!mayPass(error)) {
			// A start is given the error itself.
			if (hasStarted && state.state !== 'failed' && isProblem(error)) say?.(error.message);
			state = { state: 'failed', error };
			if (settings.engine === 'neo4j') again.plan(isOthers(error) ? untilOurs : untilNextLook);
			return;
		}
		const pause = again.pauseAfter(error);
		const isNews = state.state !== 'away' || state.problem.message !== error.message;
		if (isNews) say?.(pause === 0 ? error.message : `${error.message} Trying again until it is back.`);
		state = pause === 0 ? { state: 'starting', doing: 'opening the graph again' } : { state: 'away', problem: error };
		again.plan(pause);
	}

	/** Whoever is connecting just now learns of it there. */
	function onLost(problem: Problem): void {
		if (!isConnecting) fail(problem);
	}

	/** What is there, or why it isn't. */
	function ready<Part>(part: Part | undefined): Part {
		if (state.state === 'away') throw state.problem;
		if (state.state === 'failed') throw state.error;
		if (state.state === 'starting' || part === undefined) {
			throw problem('starting', { doing: state.state === 'starting' ? state.doing : 'opening the graph' });
		}
		return part;
	}

	return {
		state: () => state,
		store: () => ready(held.current()),
		answers: () => ready(made?.store === held.current() ? made?.answers : undefined),
		connect,
		async stayConnected(onReady) {
			isServing = true;
			whenReady = onReady;
			await look();
			hasStarted = true;
		},
		async follow(change) {
			try {
				const store = ready(held.current());
				if (isBehind) await connect();
				else {
					await change(store);
					await store.setFingerprint(truth.fingerprint());
				}
				return undefined;
			} catch (error) {
				isBehind = true;
				if (state.state !== 'ready' || isOthers(error)) fail(error);
				else if (mayPass(error) && held.current() !== undefined) again.plan(again.pauseAfter(error));
				return error instanceof Error ? error : new Error(String(error), { cause: error });
			}
		},
		async close() {
			isClosed = true;
			again.stop();
			try {
				await held.close();
			} catch (error) {
				// The library is whole, and the graph made anew when it is next opened.
				if (!isProblem(error)) throw error;
				say?.(error.message);
			}
		},
	};
}

function reasonToRebuild(found: Found, fingerprint: string | undefined, isBehind: boolean): string {
	if (isBehind) return 'The graph could not follow the last change.';
	if (fingerprint !== undefined) return 'The graph was made by other rules, or from another state of the library.';
	if (found === 'damaged') return 'The graph is damaged.';
	if (found === 'unclosed') return 'The graph was not closed cleanly.';
	if (found === 'of another version') return 'The graph was made by another version.';
	return found === 'new' ? 'There is no graph yet.' : 'The graph is not there, or not whole.';
}

function wordsOfReturn({ code }: Problem): string {
	return code === 'database_away' ? 'The database is back.' : 'The graph can be asked again.';
}
