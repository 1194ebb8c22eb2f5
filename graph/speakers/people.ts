// The people of a talk while they are gathered, by id and by each of their names: asked for at every label, of which a
// hostile file has as many as lines.
import { foldName } from '../text/fold.ts';
import type { EntityId, Labels, Known } from '../model.ts';
import { unite } from './known.ts';

/** Who bears a name already: what was said of them first, and what they are called so far. */
export type Person = { readonly known: Known; readonly labels: Labels };

export class People {
	readonly #people = new Map<EntityId, Person>();
	readonly #places = new Map<EntityId, number>();
	readonly #byName = new Map<string, EntityId>();
	readonly #told: Known[] = [];

	add(known: Known): void {
		const before = this.#people.get(known.id);
		if (before?.known === known) return;
		this.#told.push(known);
		this.#people.set(known.id, {
			known: before?.known ?? known,
			labels: { ...known.labels, ...before?.labels },
		});
		if (before === undefined) this.#places.set(known.id, this.#places.size);
		for (const name of [...Object.values(known.labels), ...known.aliases]) this.#name(foldName(name), known.id);
	}

	/** Of two who bear a name, whoever came first. */
	named(name: string): Person | undefined {
		return this.#people.get(this.#byName.get(foldName(name)) ?? '');
	}

	/** Everybody, in the order in which they came, what was said of one put together. */
	all(): readonly Known[] {
		return [...unite(new Map(), this.#told).values()];
	}

	#name(folded: string, id: EntityId): void {
		const before = this.#byName.get(folded);
		if (before === undefined || this.#placeOf(id) < this.#placeOf(before)) this.#byName.set(folded, id);
	}

	#placeOf(id: EntityId): number {
		return this.#places.get(id) ?? Infinity;
	}
}
