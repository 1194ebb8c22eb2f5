// What waits for a decision, where the graph is to show everything that was found: beside what is drawn, and tied to it by
// the passages that they share. It stands in no database; the library keeps it beside its reviews.
import type { EntityId, Kind, Labels } from '#graph/model.ts';
import { ties, type Placed, type Tie } from '#graph/knowledge/ties.ts';
import type { Store } from '#cypher/store.ts';
import type { WaitingThing } from '#lib/review-items.ts';
import { byText, endless } from './strength.ts';

/** What waits in each interview, or in the one that is named. */
export type WaitingSource = (
	interview?: string,
) => Promise<readonly { readonly interview: string; readonly things: readonly WaitingThing[] }[]>;

/** Whom it is asked of: the store, and what waits beside it. */
export type Asking = { readonly store: Store; readonly waiting: WaitingSource };

/** A thing that waits, in all interviews that were asked about; as sure as in the surest of them. */
export type Waiting = {
	readonly id: EntityId;
	readonly kind: Kind;
	readonly labels: Labels;
	readonly confidence: number;
	/** In which it waits. */
	readonly interviews: readonly string[];
	readonly mentions: number;
	readonly passages: number;
	readonly places: readonly Placed[];
};

/** Surest first. What waits in one interview and is drawn of another is drawn. */
export async function waitingOf(store: Store, source: WaitingSource, interview?: string): Promise<readonly Waiting[]> {
	const found = (await source(interview)).flatMap(({ interview, things }) =>
		things.map((thing) => ({ interview, thing })),
	);
	const byId = Map.groupBy(found, ({ thing }) => thing.entity);
	const ids = [...byId.keys()];
	const drawn = interview === undefined && ids.length > 0 ? await store.ask('known', { ids, limit: endless }) : [];
	for (const { id } of drawn) byId.delete(id);
	return [...byId]
		.flatMap(([id, all]) => together(id, all))
		.sort((a, b) => b.confidence - a.confidence || b.mentions - a.mentions || byText(a.id, b.id));
}

function together(
	id: EntityId,
	all: readonly { readonly interview: string; readonly thing: WaitingThing }[],
): readonly Waiting[] {
	const surest = all.toSorted((a, b) => b.thing.confidence - a.thing.confidence)[0]?.thing;
	if (surest === undefined) return [];
	const places = all.flatMap(({ interview, thing }) =>
		thing.places.map(({ turn, passage, sentence }) => ({
			turn: `${interview}/${turn}`,
			entity: id,
			passage,
			sentence,
		})),
	);
	return [
		{
			id,
			kind: surest.kind,
			labels: surest.labels,
			confidence: surest.confidence,
			interviews: all.map(({ interview }) => interview),
			mentions: all.reduce((sum, { thing }) => sum + thing.mentions, 0),
			passages: new Set(places.map(({ turn, passage }) => `${turn} ${passage}`)).size,
			places,
		},
	];
}

/** Passages in which a thing that waits is looked for with others: more than make a link clear. */
const mostPlaces = 100;

/** What ties those that wait to what is drawn, and to each other. */
export async function tiesOf(
	store: Store,
	waiting: readonly Waiting[],
	drawn: readonly EntityId[],
): Promise<readonly Tie[]> {
	if (waiting.length === 0) return [];
	const places = waiting.flatMap((one) => one.places.slice(0, mostPlaces));
	const turns = [...new Set(places.map(({ turn }) => turn))];
	const there = await store.ask('mentions-in-turns', { turns, ids: drawn, limit: endless });
	const waits = new Set(waiting.map(({ id }) => id));
	return ties([...there, ...places]).filter(({ a, b }) => waits.has(a) || waits.has(b));
}
