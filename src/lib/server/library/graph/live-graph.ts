// The derived graph of one library, in this process: all that is known of it, in one place. What is done with it stands in
// a file each: connect, look, follow; `note-failure.ts` says what a failure means.
import { problem, type Problem } from '#graph/problem.ts';
import type { EngineSettings, OneInterview, Owner, Store } from '#cypher/store.ts';
import type { Answers } from '#lib/api.ts';
import type { WaitingSource } from '../../answers/waiting.ts';
import type { Queue } from '../queue.ts';
import type { HeldStore } from './held-store.ts';
import type { LookingAgain } from './looking-again.ts';

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
	/** What was found and is too unsure for the graph. */
	readonly waiting: WaitingSource;
	/** The graph cannot take this interview: it is passed over from now on, and people are told. */
	setAside(id: string, problem: Problem): Promise<void>;
};

export type LiveGraph = {
	readonly settings: EngineSettings;
	readonly truth: Truth;
	/** What changes the library goes through it, and so does what opens the graph. */
	readonly queue: Queue;
	readonly told: Told;
	readonly held: HeldStore;
	readonly again: LookingAgain;
	state: GraphState;
	/** The answers, and the store that they ask. */
	made?: { readonly store: Store; readonly answers: Answers };
	/** Called when the graph can first be asked. */
	whenReady?: (() => void) | undefined;
	/** Answers are wanted. */
	isServing: boolean;
	/** A server has seen its first look. */
	hasStarted: boolean;
	isConnecting: boolean;
	isClosed: boolean;
	/** It could not follow a change. */
	isBehind: boolean;
	/** Where nothing was there before, nothing is made anew. */
	isFirst: boolean;
};

/** What is there, or why it isn't. @throws Problem starting, database_away, graph_crashed, disk_full */
export function ready<Part>({ state }: LiveGraph, part: Part | undefined): Part {
	if (state.state === 'away') throw state.problem;
	if (state.state === 'failed') throw state.error;
	if (state.state === 'starting' || part === undefined) {
		throw problem('starting', { doing: state.state === 'starting' ? state.doing : 'opening the graph' });
	}
	return part;
}
