// How strong links are: of the library, where the store keeps them, or of one interview, whose mentions are few enough
// to count anew.
import { strengthOf } from '#graph/knowledge/links.ts';
import type { EntityId } from '#graph/model.ts';
import { ties, type Tie } from '#graph/knowledge/ties.ts';
import type { Store } from '#cypher/store.ts';

export type Strong = Tie & { readonly strength: number };
type Counts = ReadonlyMap<EntityId, { readonly passages: number }>;

/** Strongest first; equals with more passages first, then by id. `total` is how many passages there are. */
export function strongest(links: readonly Tie[], entities: Counts, total: number): readonly Strong[] {
	const passagesOf = (id: EntityId) => entities.get(id)?.passages ?? 0;
	return links
		.map(({ a, b, passages, sentences }) => {
			const strength = strengthOf({ together: passages, sentences, a: passagesOf(a), b: passagesOf(b), total });
			return { a, b, passages, sentences, strength };
		})
		.sort((x, y) => y.strength - x.strength || y.passages - x.passages || byText(x.a, y.a) || byText(x.b, y.b));
}

/** All links of one interview. */
export async function linksIn(store: Store, interview: string): Promise<readonly Tie[]> {
	return ties(await store.ask('mentions-of-interview', { interview, from: 1, to: endless, limit: endless }));
}

/** How many passages there are, in an interview or in all. */
export async function passagesIn(store: Store, interview?: string): Promise<number> {
	const rows = interview === undefined ? await store.ask('totals', {}) : await store.ask('interview', { interview });
	return rows[0]?.passages ?? 0;
}

/** More than any interview has. */
export const endless = 1_000_000;

export function byText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
