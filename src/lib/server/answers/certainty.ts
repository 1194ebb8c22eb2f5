// How many names there are at each step, from what is sure to everything that was found.
import { leastOf, type Certainty } from '#graph/model/certainty.ts';
import { eachKind } from '#graph/model/each-kind.ts';
import { kinds as allKinds, type Kind } from '#graph/model.ts';
import type { Store } from '#cypher/store.ts';
import type { GraphData } from '#lib/api.ts';
import { waitingOf, type Asking, type Waiting } from './waiting.ts';

type Counts = Pick<GraphData['attributes'], 'entities' | 'mentions' | 'certainty' | 'kinds'>;

type Counting = {
	readonly kinds: readonly Kind[];
	readonly interview: string | undefined;
	readonly certainty: Certainty;
	/** All that waits, of any kind. */
	readonly waiting: readonly Waiting[];
};

/** How many things there are of some kinds, as sure as asked for, and at each step. */
export async function countsOf(store: Store, { kinds, interview, certainty, waiting }: Counting): Promise<Counts> {
	const [sure, likely] = await Promise.all(
		[leastOf.sure, leastOf.likely].map((least) => tally(store, least, interview)),
	);
	const waits = (kind: Kind) => waiting.filter((one) => one.kind === kind);
	const all = new Map(
		allKinds.map((kind) => {
			const drawn = likely?.get(kind) ?? none;
			const its = waits(kind);
			return [
				kind,
				{ entities: drawn.entities + its.length, mentions: drawn.mentions + sumOf(its, (one) => one.mentions) },
			] as const;
		}),
	);
	const steps = { sure: sure ?? new Map(), likely: likely ?? new Map(), all };
	const entities = (step: Certainty): number => sumOf(kinds, (kind) => steps[step].get(kind)?.entities ?? 0);
	return {
		entities: entities(certainty),
		mentions: sumOf(kinds, (kind) => steps[certainty].get(kind)?.mentions ?? 0),
		certainty: { sure: entities('sure'), likely: entities('likely'), all: entities('all') },
		// Of all kinds, whatever the filter: the legend shows what may be switched on.
		kinds: eachKind((kind) => steps[certainty].get(kind)?.entities ?? 0),
	};
}

type Tally = { readonly entities: number; readonly mentions: number };
const none: Tally = { entities: 0, mentions: 0 };

async function tally(store: Store, least: number, interview?: string): Promise<ReadonlyMap<string, Tally>> {
	const rows =
		interview === undefined
			? await store.ask('kinds', { least })
			: await store.ask('kinds-in-interview', { interview, least });
	return new Map(rows.map((row) => [row.kind, row]));
}

function sumOf<Item>(items: readonly Item[], count: (item: Item) => number): number {
	return items.reduce((total, item) => total + count(item), 0);
}

export async function certaintyOf({ store, waiting }: Asking, interview?: string): Promise<Counts['certainty']> {
	const all = await waitingOf(store, waiting, interview);
	return (await countsOf(store, { kinds: allKinds, interview, certainty: 'likely', waiting: all })).certainty;
}
