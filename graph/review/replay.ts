// Decisions replayed over the findings: before anything is drawn, and the same way every time. What a user decided
// goes before what rules found; what fits nothing here any more changes nothing, and is told.
import type { Deciding, Words } from './decisions.ts';
import type { Context } from '../extractors/extractor.ts';
import { overlapping, placing, type WordsPlace } from './drawn-words.ts';
import { fold, foldName } from '../text/fold.ts';
import { kinds, type EntityId, type Found, type Known, type Said } from '../model.ts';
import { select } from '../extractors/select.ts';
import { floorOf } from '../judgement/weights.ts';
import { idOf } from '../text/slug.ts';

/** Below this a mishearing is not drawn. */
export const threshold = 50;

/** Of words that were set apart from a name: below every floor, so that they wait. */
const doubtful = 30;

/** Rules of mentions that a user's decision made. */
export const userRules = { drawn: 'user', heard: 'user: heard as' } as const;
/** The rule of words that a user set apart from what they were taken for. They wait under a name of their own. */
export const setApart = 'set apart';

/** Whether the words were taken for a name that they are not spelt like. */
export function isHeard(rule: string): boolean {
	return rule === 'heard as' || rule === userRules.heard;
}

/** What rules made of a talk: `all` that they found, overlaps included; `context.found` is the choice among it. */
export type Reading = {
	readonly context: Context;
	readonly all: readonly Found[];
	readonly relations: readonly Said[];
};

/** What a decision took away, as the rules had found it. */
export type Aside = {
	readonly decision: Deciding;
	readonly mentions: readonly Found[];
};

export type Replayed = Reading & {
	readonly aside: readonly Aside[];
	/** By entity, and by entity and spelling, the decision that made its mentions. */
	readonly made: ReadonlyMap<string, Deciding>;
	/** Ids of decisions that fit nothing in this interview. */
	readonly unfit: readonly string[];
};

/** `person/sho-yaida` and `Sho Yeda` → one key. */
export function heardKey(entity: EntityId, surface: string): string {
	return `${entity}\n${fold(surface).text}`;
}

export function replay(reading: Reading, decisions: readonly Deciding[]): Replayed {
	if (decisions.length === 0) return { ...reading, aside: [], made: new Map(), unfit: [] };
	const { context } = reading;
	const placeOf = placing(context.talk);
	const { entities, rulings, unfit } = settle(context, decisions, placeOf);
	const floor = floorOf(context.talk.language);
	const sure = new Set(context.found.filter((one) => one.confidence >= floor).map((one) => one.entity));
	const counted = new Set(context.found);
	const taken: { readonly by: Deciding; readonly one: Found }[] = [];
	const ruled = reading.all.flatMap((one) => {
		const { kept, away = [] } = ruledOn(one, surfaceOf(one, context), { ...rulings, sure, entities });
		if (counted.has(one)) for (const each of away) taken.push(each);
		return kept;
	});
	const byEntity = Map.groupBy(ruled, (one) => one.entity);
	const own = [...rulings.things.values()].flatMap((by) =>
		by.decision === 'draw' ? wordsOf(by, byEntity.get(by.entity) ?? [], placeOf) : [],
	);
	const found = chosen([...ruled, ...own]);
	const gone = (id: EntityId): boolean => rulings.things.get(id)?.decision === 'dismiss';
	return {
		context: { ...context, entities, found },
		all: reading.all,
		relations: reading.relations.filter(({ subject, object }) => !gone(subject) && !gone(object)),
		aside: [...Map.groupBy(taken, ({ by }) => by)].map(([decision, all]) => ({
			decision,
			mentions: all.map(({ one }) => one),
		})),
		made: new Map([...rulings.things, ...rulings.spellings]),
		unfit,
	};
}

type Rulings = {
	/** By entity. */
	readonly things: ReadonlyMap<EntityId, Deciding>;
	/** By entity and spelling. */
	readonly spellings: ReadonlyMap<string, Deciding>;
	/** By spelling alone: what it stands for. */
	readonly same: ReadonlyMap<string, Deciding>;
};

/** Of decisions on the same thing the last one stands. Their entities are those of this reading, by id or by name. */
function settle(context: Context, decisions: readonly Deciding[], placeOf: (words: Words) => WordsPlace | undefined) {
	const entities = new Map(context.entities);
	const labels = new Labels(entities);
	const things = new Map<EntityId, Deciding>();
	const spellings = new Map<string, Deciding>();
	const same = new Map<string, Deciding>();
	const unfit: string[] = [];
	const speakers = new Set(context.talk.turns.map(({ speaker }) => speaker));
	for (const one of decisions) {
		const known = knownBy(one, entities, labels);
		const id = known?.id ?? one.entity;
		const here = { ...one, entity: id };
		const canBe =
			known !== undefined ||
			(one.decision === 'draw' && (one.words ?? []).some((words) => placeOf(words) !== undefined));
		// Whoever speaks is there, whatever a name is taken for.
		if (!canBe || (one.decision === 'dismiss' && speakers.has(id))) {
			unfit.push(one.id);
			continue;
		}
		if (one.decision === 'apart' || one.decision === 'same') {
			spellings.set(heardKey(id, one.surface), here);
			if (one.decision === 'same') same.set(fold(one.surface).text, here);
			else labels.add(ownOf(id, one.surface, entities));
			continue;
		}
		things.set(id, here);
		if (one.decision !== 'draw') continue;
		const drawn = drawnAs(one, known ?? named(id, one.name));
		entities.set(id, drawn);
		labels.add(drawn);
	}
	return { entities, rulings: { things, spellings, same }, unfit };
}

/** By its name only where one interview is meant: a decision on all must not depend on what each of them calls it. */
function knownBy(
	{ entity, name, interview }: Deciding,
	entities: ReadonlyMap<EntityId, Known>,
	labels: Labels,
): Known | undefined {
	const known = entities.get(entity);
	if (known !== undefined || name === '' || interview === undefined) return known;
	return entities.get(labels.find(name) ?? '');
}

/** Ids by label, folded; of two that share one, the first. Put in order when somebody first asks. */
class Labels {
	readonly #entities: ReadonlyMap<EntityId, Known>;
	#ids: Map<string, EntityId> | undefined;
	constructor(entities: ReadonlyMap<EntityId, Known>) {
		this.#entities = entities;
	}
	find(name: string): EntityId | undefined {
		if (this.#ids === undefined) {
			this.#ids = new Map();
			for (const one of this.#entities.values()) this.add(one);
		}
		return this.#ids.get(foldName(name));
	}
	/** What joined the entities since. */
	add(one: Known | undefined): void {
		for (const label of Object.values(one?.labels ?? {})) {
			const folded = foldName(label);
			if (one !== undefined && this.#ids?.has(folded) === false) this.#ids.set(folded, one.id);
		}
	}
}

function drawnAs({ kind }: Extract<Deciding, { decision: 'draw' }>, known: Known): Known {
	return kind === undefined ? known : { ...known, kind };
}

/** A thing that nothing but its name is known of. */
function named(id: EntityId, name: string): Known {
	const kind = kinds.find((one) => id.startsWith(`${one}/`)) ?? 'concept';
	const language = /\p{Script=Han}/u.test(name) ? 'zh' : 'en';
	return { id, kind, labels: { [language]: name }, aliases: [], origin: 'text' };
}

type Ruled = {
	readonly kept: readonly Found[];
	/** By which decisions it isn't what it was any more. */
	readonly away?: readonly { readonly by: Deciding; readonly one: Found }[];
};

type Ground = Rulings & { readonly sure: ReadonlySet<EntityId>; readonly entities: Map<EntityId, Known> };

/** What becomes of one find. */
function ruledOn(one: Found, surface: string, ground: Ground): Ruled {
	const { things, spellings, same, sure } = ground;
	const meant = same.size === 0 ? undefined : same.get(fold(surface).text);
	if (meant !== undefined && spellings.get(heardKey(meant.entity, surface)) === meant) {
		if (one.rule === 'heard as' || one.entity !== meant.entity)
			return { kept: [{ ...one, entity: meant.entity, rule: userRules.heard, confidence: 100 }] };
	}
	const spelling = one.rule === 'heard as' ? spellings.get(heardKey(one.entity, surface)) : undefined;
	if (spelling?.decision === 'apart') return asOwn(one, surface, spelling, ground);
	const thing = things.get(one.entity);
	if (thing?.decision === 'dismiss') return { kept: [], away: [{ by: thing, one }] };
	if (thing?.decision === 'draw' && !sure.has(one.entity))
		return { kept: [{ ...one, rule: userRules.drawn, confidence: 100 }] };
	return { kept: [one] };
}

/** Words that are not a name misheard are one of their own, which waits until the user says what of it. */
function asOwn(one: Found, surface: string, by: Deciding, { things, entities }: Ground): Ruled {
	const own = ownOf(one.entity, surface, entities);
	const away = [{ by, one }];
	if (own === undefined) return { kept: [], away };
	const waiting = { ...one, entity: own.id, rule: setApart, confidence: doubtful };
	const thing = things.get(own.id);
	if (thing === undefined) return { kept: [waiting], away };
	return thing.decision === 'dismiss'
		? { kept: [], away: [...away, { by: thing, one: waiting }] }
		: { kept: [{ ...waiting, rule: userRules.drawn, confidence: 100 }], away };
}

/** The thing that a spelling is by itself, once it is not another misheard: of the same kind until somebody says more. */
function ownOf(entity: EntityId, surface: string, entities: Map<EntityId, Known>): Known | undefined {
	const kind = entities.get(entity)?.kind ?? 'concept';
	const id = idOf(kind, surface, (taken) => taken === entity);
	if (id === undefined) return undefined;
	const known = entities.get(id) ?? { ...named(id, surface.replace(/\s+/g, ' ')), kind };
	entities.set(id, known);
	return known;
}

/** The words that a user drew, where no rule has found them for that thing. */
function wordsOf(
	{ entity, words = [] }: Extract<Deciding, { decision: 'draw' }>,
	its: readonly Found[],
	placeOf: (words: Words) => WordsPlace | undefined,
): readonly Found[] {
	const isFound = overlapping(its);
	return words
		.flatMap((one) => placeOf(one) ?? [])
		.filter((place) => !isFound(place))
		.map((place) => ({ ...place, entity, rule: userRules.drawn, confidence: 100 }));
}

/** The user's words first, whatever their length; of the rest, the longest. */
function chosen(all: readonly Found[]): readonly Found[] {
	const own = select(all.filter((one) => one.rule === userRules.drawn || one.rule === userRules.heard));
	if (own.length === 0) return select(all);
	const isOwn = overlapping(own);
	const rest = all.filter((one) => !isOwn(one));
	return [...own, ...select(rest)].sort((a, b) => a.turn - b.turn || a.textStart - b.textStart);
}

function surfaceOf({ turn, textStart, textEnd }: Found, { talk }: Context): string {
	return talk.turns[turn]?.turn.text.slice(textStart, textEnd) ?? '';
}
