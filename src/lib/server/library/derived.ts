// The graph that is derived from the library: opened, compared with what the library is, made anew where they differ.
// In Neo4j it may be away for a while; it is looked for again and again, and brought into step when it is back.
import { existsSync } from 'node:fs';
import type { KnowledgeGraph } from '#graph/model.ts';
import { isProblem, problem, type Problem } from '#graph/problem.ts';
import { openStore, type EngineSettings, type Store } from '#cypher/store.ts';
import type { Answers } from '#lib/api.ts';
import type { Queue } from './queue.ts';

export type GraphState =
	| { readonly state: 'starting'; readonly doing: string }
	| { readonly state: 'ready' }
	/** The database cannot be reached; nothing is lost, and it is tried again. */
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
	fingerprint(): string;
	size(): number;
	extracted(): AsyncIterable<KnowledgeGraph>;
};

export type Connecting = { readonly anew?: boolean; readonly onlyOpens?: boolean };

export type Derived = {
	state(): GraphState;
	/** @throws Problem starting, database_away */
	store(): Store;
	/** @throws Problem starting, database_away */
	answers(): Answers;
	/**
	 * Opens the store and brings it into step, or makes it `anew` whatever its state. Where it `onlyOpens`, one that is not
	 * in step stays so, and cannot be asked.
	 * @throws Problem database_away and whatever else keeps it from opening
	 */
	connect(how?: Connecting): Promise<void>;
	/**
	 * For a server: connects, makes the answers, and goes on looking after a database that may go away and come back.
	 * Never throws: `state` says how it went. `onReady` is called when the graph can first be asked.
	 */
	stayConnected(onReady?: () => void): Promise<void>;
	/**
	 * Follows a change that the library has made already. Gives the error where it could not: the library is right all the
	 * same, and the graph is made anew before the next change, or at the next opening.
	 */
	follow(change: (store: Store) => Promise<void>): Promise<Error | undefined>;
	close(): Promise<void>;
};

const lookAgain = 2_000;

export function deriveGraph(engine: EngineSettings, truth: Truth, queue: Queue, { say, progress }: Told): Derived {
	let state: GraphState = { state: 'starting', doing: 'opening the graph' };
	let store: Store | undefined;
	let answers: Answers | undefined;
	let timer: NodeJS.Timeout | undefined;
	let closed = false;
	let behind = false;
	const isNew = engine.engine === 'ladybug' && !existsSync(engine.path);
	/** Where nothing was there before, nothing is made anew. */
	let isFirst = truth.size() === 0;

	/** Whether it is in step. */
	async function connect({ anew = false, onlyOpens = false }: Connecting = {}): Promise<boolean> {
		const opening = store ?? (await openStore(engine, { library: truth.library }));
		store = opening;
		await opening.ping();
		const found = await opening.fingerprint();
		if (anew || found !== truth.fingerprint()) {
			if (onlyOpens) return false;
			if (!isFirst && !anew) say?.(`${reasonToRebuild(found)} Making it anew from the library.`);
			await rebuild(opening);
		}
		isFirst = false;
		return true;
	}

	function graphState(): GraphState {
		return state;
	}

	function reasonToRebuild(found: string | undefined): string {
		if (found !== undefined) return 'The graph was made by other rules, or from another state of the library.';
		return isNew ? 'There is no graph yet.' : 'The graph is not there, or was not closed cleanly.';
	}

	async function rebuild(into: Store): Promise<void> {
		const total = truth.size();
		const doing = 'reading the interviews into the graph';
		state = { state: 'starting', doing };
		await into.clear();
		if (total > 0) await into.load(counted(truth.extracted(), (done) => progress?.({ doing, done, total })));
		await into.setFingerprint(truth.fingerprint());
		behind = false;
	}

	/** One look at the database. */
	async function attempt(): Promise<void> {
		try {
			await queue(async () => {
				await connect();
				if (store !== undefined) answers ??= (await import('../answers/index.ts')).makeAnswers(store);
				state = { state: 'ready' };
			});
		} catch (error) {
			if (closed) return;
			if (!isAway(error)) state = { state: 'failed', error };
			else if (state.state !== 'away') {
				state = { state: 'away', problem: error };
				say?.(`${error.message} Trying again until it is back.`);
			}
		}
	}

	async function look(onReady?: () => void): Promise<void> {
		const wasAway = state.state === 'away';
		await attempt();
		const isReady = graphState().state === 'ready';
		if (wasAway && isReady) say?.('The database is back.');
		if (isReady) onReady?.();
		const next = isReady ? undefined : onReady;
		if (!closed && engine.engine === 'neo4j') timer = setTimeout(() => void look(next), lookAgain).unref();
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
		state: graphState,
		store: () => ready(store),
		answers: () => ready(answers),
		async connect(how) {
			if (await connect(how)) state = { state: 'ready' };
		},
		stayConnected: look,
		async follow(change) {
			try {
				const into = ready(store);
				if (behind) await rebuild(into);
				else await change(into);
				await into.setFingerprint(truth.fingerprint());
				state = { state: 'ready' };
				return undefined;
			} catch (error) {
				behind = true;
				return error instanceof Error ? error : new Error(String(error), { cause: error });
			}
		},
		async close() {
			closed = true;
			clearTimeout(timer);
			await store?.close();
		},
	};
}

export function isAway(error: unknown): error is Problem {
	return isProblem(error) && error.code === 'database_away';
}

async function* counted<Item>(items: AsyncIterable<Item>, onEach: (done: number) => void): AsyncIterable<Item> {
	let done = 0;
	for await (const item of items) {
		yield item;
		done += 1;
		onEach(done);
	}
}
