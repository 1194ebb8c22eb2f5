// How strong links are: of the library, where the store keeps them, or of one interview, whose mentions are few enough
// to count anew.
import type { EntityId } from '#graph/model.ts';
import { ties, type Tie } from '#cypher/links.ts';
import type { Store } from '#cypher/store.ts';

export type Strong = Tie & { readonly strength: number };
type Counts = ReadonlyMap<EntityId, { readonly passages: number }>;

/**
 * How much more often than by chance two entities share a passage; 0 and up, rounded to 1e-3. A shared sentence counts
 * for half a passage more; one shared passage alone says little.
 */
export function strengthOf(about: { both: number; sentences: number; a: number; b: number; all: number }): number {
	const { both, sentences, a, b, all } = about;
	const expected = all === 0 ? 0 : (a * b) / all;
	const seen = both + sentences / 2;
	return Math.round(1000 * Math.max(0, Math.log2((seen + 1) / (expected + 1)))) / 1000;
}

/** Strongest first; equals with more passages first, then by id. `all` is how many passages there are. */
export function strongest(links: readonly Tie[], entities: Counts, all: number): readonly Strong[] {
	const passagesOf = (id: EntityId) => entities.get(id)?.passages ?? 0;
	return links
		.map(({ a, b, passages, sentences }) => {
			const strength = strengthOf({ both: passages, sentences, a: passagesOf(a), b: passagesOf(b), all });
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
