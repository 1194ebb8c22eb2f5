// A library in memory with the sample and a few talks made from a seed, and the answers about it.
import { afterAll, beforeAll } from 'vitest';
import { openStoreHere, type Store } from '#cypher/store.ts';
import type { KnowledgeGraph } from '#graph/model.ts';
import type { Answers } from '#lib/api.ts';
import type { WaitingSource } from '../../../src/lib/server/answers/waiting.ts';
import { makeAnswers } from '../../../src/lib/server/answers/index.ts';

/** To be called in a `describe`, or at the top of a file. */
export function useAnswers(
	interviews: () => Iterable<KnowledgeGraph>,
	waiting: WaitingSource = () => Promise.resolve([]),
): () => Answers & { readonly store: Store } {
	let open: { store: Store; answers: Answers } | undefined;
	beforeAll(async () => {
		const store = await openStoreHere({ engine: 'ladybug', path: ':memory:' }, { library: 'answers' });
		await store.load(interviews());
		await store.setFingerprint('rules 1');
		open = { store, answers: makeAnswers(store, waiting) };
	});
	afterAll(() => open?.store.close());
	return () => {
		if (open === undefined) throw new Error('The answers are asked for before the library is open.');
		return { ...open.answers, store: open.store };
	};
}
