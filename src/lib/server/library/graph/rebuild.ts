// The graph made anew from the library. What keeps an interview out of it keeps out that one alone.
import { setTimeout as wait } from 'node:timers/promises';
import { isProblem } from '#graph/problem.ts';
import { isEngineFailure, type OneInterview, type StoreProcess } from '#cypher/store.ts';
import type { Truth } from './live-graph.ts';

export type Rebuilding = {
	readonly truth: Truth;
	/** An empty store, whatever became of the last one. */
	empty(): Promise<StoreProcess>;
	/** `done` interviews. */
	onEach(done: number): void;
};

/** Milliseconds before each attempt; after the last one somebody else decides when to try again. */
const pauses = [0, 0, 250, 1_000];

/** An interview that fails so often is no accident. */
const patience = 2;

/**
 * First all interviews together; where the engine fails at that, one after another, and those at which it fails again and
 * again are set aside. Gives the store that holds the others, without a fingerprint.
 * @throws Problem graph_crashed, graph_failed, disk_full, database_away; and whatever keeps the library from being read
 */
export async function rebuild({ truth, empty, onEach }: Rebuilding): Promise<StoreProcess> {
	const failures = countFailures();
	for (let attempt = 0, aside = 0; ; attempt++) {
		await wait(pauses[attempt] ?? 0);
		try {
			const into = await empty();
			if (attempt === 0) await into.load(counted(truth.extracted(), onEach));
			else await loadOneByOne(into, { truth, failures, onEach });
			return into;
		} catch (error) {
			const isNearer = failures.aside() > aside;
			aside = failures.aside();
			if (!isEngineFailure(error) || (attempt + 1 >= pauses.length && !isNearer)) throw error;
		}
	}
}

type Failures = {
	/** True where it has failed often enough. */
	add(id: string): boolean;
	isAside(id: string): boolean;
	aside(): number;
};

function countFailures(): Failures {
	const times = new Map<string, number>();
	const isAside = (id: string) => (times.get(id) ?? 0) >= patience;
	return {
		isAside,
		add(id) {
			times.set(id, (times.get(id) ?? 0) + 1);
			return isAside(id);
		},
		aside: () => [...times.keys()].filter(isAside).length,
	};
}

/** A fingerprint that is none of a library's: it is gone where an interview was left half written. */
const underway = 'underway';

type Loading = Pick<Rebuilding, 'truth' | 'onEach'> & { readonly failures: Failures };

async function loadOneByOne(into: StoreProcess, loading: Loading): Promise<void> {
	await into.setFingerprint(underway);
	for await (const interview of counted(loading.truth.extracted(), loading.onEach))
		if (!loading.failures.isAside(idOf(interview))) await loadOne(into, interview, loading);
}

/** @throws Problem graph_crashed, graph_failed: everything is to be done again, but for what was set aside */
async function loadOne(into: StoreProcess, interview: OneInterview, { truth, failures }: Loading): Promise<void> {
	const id = idOf(interview);
	for (;;) {
		try {
			await into.replace(interview);
			return;
		} catch (error) {
			if (!isProblem(error) || !isEngineFailure(error)) throw error;
			const isAside = failures.add(id);
			if (isAside) await truth.setAside(id, error);
			if (error.code === 'graph_crashed' || (await into.fingerprint()) === undefined) throw error;
			if (isAside) return;
		}
	}
}

function idOf(interview: OneInterview): string {
	return 'bytes' in interview ? interview.id : (interview.interviews[0]?.id ?? '');
}

async function* counted<Item>(items: AsyncIterable<Item>, onEach: (done: number) => void): AsyncIterable<Item> {
	let done = 0;
	for await (const item of items) {
		yield item;
		done += 1;
		onEach(done);
	}
}
