// Who is meant by a name that several bear. A thousand people may share a first name and a talk say it a thousand times, so
// where they are named is put in order once for each name, and each question looks up its place.
import type { EntityId, Found } from '../../model.ts';
import type { NamePart } from '../../text/name-parts.ts';
import type { Sex } from './sexes.ts';
import { firstWhere, placesOf } from '../placed.ts';

export type Bearer = {
	readonly person: EntityId;
	readonly place: NamePart['place'];
	readonly heard: boolean;
	readonly derived: boolean;
	readonly sex: Sex | undefined;
};

/** A place in the finds where a bearer is named. */
type BearerMention = { readonly at: number; readonly bearer: Bearer };

/** All who bear a name. */
export class Namesakes {
	readonly #all: readonly Bearer[];
	readonly #places: ReadonlySet<NamePart['place']>;
	readonly #found: readonly Found[];
	readonly #speakers: ReadonlySet<EntityId>;
	readonly #chosen = new Map<string, Bearers>();

	constructor(all: readonly Bearer[], found: readonly Found[], speakers: ReadonlySet<EntityId>) {
		this.#all = all;
		this.#places = new Set(all.map(({ place }) => place));
		this.#found = found;
		this.#speakers = speakers;
	}

	/** Those whose part of a name may stand where it does; none who is known to be of another sex than `sex`. */
	among(may: (part: NamePart['place']) => boolean, sex?: Sex): Bearers {
		const able = [...this.#places].filter(may);
		const key = `${able.join()} ${sex ?? ''}`;
		const known = this.#chosen.get(key);
		if (known !== undefined) return known;
		const isAble = (one: Bearer): boolean => sex === undefined || one.sex === undefined || one.sex === sex;
		const all = this.#all.filter((one) => able.includes(one.place) && isAble(one));
		const chosen = new Bearers(all, this.#found, this.#speakers);
		this.#chosen.set(key, chosen);
		return chosen;
	}
}

/** Those who may be meant, in order, and where each is named. */
class Bearers {
	readonly #all: readonly Bearer[];
	readonly #speakers: readonly Bearer[];
	readonly #found: readonly Found[];
	#named: readonly BearerMention[] | undefined;
	/** For each of `#named`, the nearest before it who is somebody else; -1 for none. */
	#others: Int32Array = new Int32Array(0);
	/** The first to be named but for the very first. */
	#second: Bearer | undefined;

	constructor(all: readonly Bearer[], found: readonly Found[], speakers: ReadonlySet<EntityId>) {
		this.#all = all;
		this.#found = found;
		this.#speakers = all.filter(({ person }) => speakers.has(person));
	}

	/** Who is spoken to: somebody who speaks in this talk, where one bears the name; else as `nearest`. O(log n) after the first call. */
	addressed(here: number, speaker: EntityId | undefined): Bearer | undefined {
		return this.#speakers.find(({ person }) => person !== speaker) ?? this.nearest(here, speaker);
	}

	/**
	 * Of those but `speaker`, who was named last before place `here` of the finds; else one who speaks, else whoever is named
	 * first after. Whoever bears the name alone is meant also where he speaks himself. O(log n) after the first call.
	 */
	nearest(here: number, speaker: EntityId | undefined): Bearer | undefined {
		if (this.#all.length < 2) return this.#all[0];
		const isOther = ({ person }: Bearer): boolean => person !== speaker;
		const named = (this.#named ??= this.#inOrder());
		return (
			this.#before(
				named,
				firstWhere(named, ({ at }) => at >= here),
				isOther,
			) ??
			this.#speakers.find(isOther) ??
			// Nobody else is named before, so whoever comes first after is the first of all but the speaker.
			[named[0]?.bearer, this.#second].find((one) => one !== undefined && isOther(one)) ??
			this.#all.find(isOther)
		);
	}

	#before(named: readonly BearerMention[], end: number, isOther: (bearer: Bearer) => boolean): Bearer | undefined {
		const last = named[end - 1]?.bearer;
		if (last === undefined || isOther(last)) return last;
		return named[this.#others[end - 1] ?? -1]?.bearer;
	}

	#inOrder(): readonly BearerMention[] {
		const named = this.#all
			.flatMap((bearer) => placesOf(this.#found, bearer.person).map((at): BearerMention => ({ at, bearer })))
			.sort((a, b) => a.at - b.at);
		this.#others = new Int32Array(named.length);
		named.forEach(({ bearer }, place) => {
			const isSame = named[place - 1]?.bearer.person === bearer.person;
			this.#others[place] = isSame ? (this.#others[place - 1] ?? -1) : place - 1;
		});
		this.#second = named.find(({ bearer }) => bearer.person !== named[0]?.bearer.person)?.bearer;
		return named;
	}
}
