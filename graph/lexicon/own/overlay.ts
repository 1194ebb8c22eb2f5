// A user's own names over those that ship. Where both name the same thing it is one entry, and the user's word on it goes first;
// a name that the user gives to something else is no longer that of what ships.
import { foldName } from '../../text/fold.ts';
import type { EntityId, LexiconEntry } from '../../model.ts';
import { kindOf } from '../gazetteer.ts';
import { join } from '../join.ts';
import type { OwnEntry } from './read.ts';

export type Joined = { readonly own: OwnEntry; readonly id: EntityId; readonly with: EntityId };
export type Taken = { readonly name: string; readonly own: EntityId; readonly from: EntityId };
export type Overlaid = {
	readonly entries: readonly LexiconEntry[];
	readonly joined: readonly Joined[];
	readonly taken: readonly Taken[];
};

/** `shipped` has each id once. */
export function overlay(shipped: readonly LexiconEntry[], own: readonly OwnEntry[]): Overlaid {
	if (own.length === 0) return { entries: shipped, joined: [], taken: [] };
	const names = shipped.map((entry) => namesOf(entry));
	const partners = partnersOf(shipped, names, own);
	const ids = new Map(own.map((one) => [one, idOf(one, partners.get(one))]));
	const owners = ownersOf(own, ids);
	const partnered = new Map([...partners].map(([one, entry]) => [entry, one]));
	const taken: Taken[] = [];
	const rest = shipped.flatMap((entry, place): readonly LexiconEntry[] => {
		const lost = (names[place] ?? []).filter(({ folded }) => owners.has(folded));
		const partner = partnered.get(entry);
		if (partner === undefined)
			for (const { name, folded } of lost) taken.push({ name, own: owners.get(folded) ?? '', from: entry.id });
		const left = lost.length === 0 ? entry : without(entry, new Set(lost.map(({ folded }) => folded)));
		if (left === undefined) return [];
		return [partner === undefined ? left : { ...left, id: ids.get(partner) ?? entry.id }];
	});
	const mine = own.map((one) => ({ ...one.entry, id: ids.get(one) ?? one.entry.id, own: true as const }));
	return {
		entries: join([...mine, ...rest]),
		joined: [...partners].map(([one, entry]) => ({ own: one, id: ids.get(one) ?? entry.id, with: entry.id })),
		taken,
	};
}

/** The user's id where one was given; else that of what ships, so that what stands under it stays there. */
function idOf(own: OwnEntry, partner: LexiconEntry | undefined): EntityId {
	return own.named || partner === undefined ? own.entry.id : partner.id;
}

type Name = { readonly name: string; readonly folded: string; readonly rank: 'label' | 'alias' | 'heard' };

function namesOf({ en, zh, aliases = [], heard = [] }: LexiconEntry): readonly Name[] {
	const ranked = (rank: Name['rank'], all: readonly (string | undefined)[]): readonly Name[] =>
		all.flatMap((name) => (name === undefined ? [] : [{ name, folded: foldName(name), rank }]));
	return [...ranked('label', [en, zh]), ...ranked('alias', aliases), ...ranked('heard', heard)];
}

/**
 * For each of the user's entries the one that ships and is the same: of that id, that name, or that other name; each once.
 * A name that waits for company is no proof. */
function partnersOf(
	shipped: readonly LexiconEntry[],
	names: readonly (readonly Name[])[],
	own: readonly OwnEntry[],
): ReadonlyMap<OwnEntry, LexiconEntry> {
	const byId = new Map(shipped.map((entry) => [entry.id, entry]));
	const byLabel = new Map<string, LexiconEntry>();
	const byAlias = new Map<string, LexiconEntry>();
	shipped.forEach((entry, place) => {
		const unsure = conditional(entry);
		for (const { folded, rank } of names[place] ?? []) {
			const key = `${kindOf(entry.id)} ${folded}`;
			if (rank === 'label' && !byLabel.has(key)) byLabel.set(key, entry);
			if (rank === 'alias' && !unsure.has(folded) && !byAlias.has(key)) byAlias.set(key, entry);
		}
	});
	const partners = new Map<OwnEntry, LexiconEntry>();
	const used = new Set<LexiconEntry>();
	for (const one of own) {
		const waiting = conditional(one.entry);
		const keys = [one.entry.en, one.entry.zh]
			.flatMap((name) => (name === undefined ? [] : [foldName(name)]))
			.filter((folded) => !waiting.has(folded))
			.map((folded) => `${kindOf(one.entry.id)} ${folded}`);
		const labelled = keys.map((key) => byLabel.get(key)).find((entry) => entry !== undefined);
		const called = one.named ? undefined : keys.map((key) => byAlias.get(key)).find((entry) => entry !== undefined);
		const partner = byId.get(one.entry.id) ?? labelled ?? called;
		if (partner === undefined || used.has(partner)) continue;
		used.add(partner);
		partners.set(one, partner);
	}
	return partners;
}

/** Names that count only in company, folded. */
function conditional({ only = [] }: LexiconEntry): ReadonlySet<string> {
	return new Set(only.flatMap(({ names }) => names.map(foldName)));
}

/** Folded name → whose it is: of the names that the user lets count wherever they stand. */
function ownersOf(own: readonly OwnEntry[], ids: ReadonlyMap<OwnEntry, EntityId>): ReadonlyMap<string, EntityId> {
	const owners = new Map<string, EntityId>();
	for (const one of own) {
		const unsure = conditional(one.entry);
		const cased = new Set((one.entry.cased ?? []).map(foldName));
		for (const { folded } of namesOf(one.entry))
			if (!unsure.has(folded) && !cased.has(folded) && !owners.has(folded)) owners.set(folded, ids.get(one) ?? '');
	}
	return owners;
}

/** The entry without some of its names; undefined where none is left. */
function without(entry: LexiconEntry, lost: ReadonlySet<string>): LexiconEntry | undefined {
	const keeps = (name: string): boolean => !lost.has(foldName(name));
	const { en, zh, aliases = [], heard = [], only = [], cased = [], ...more } = entry;
	const [label, ...others] = [en, zh, ...aliases].filter((name) => name !== undefined).filter(keeps);
	if (label === undefined) return undefined;
	const labels = {
		...(en !== undefined && keeps(en) && { en }),
		...(zh !== undefined && keeps(zh) && { zh }),
	};
	const named = Object.keys(labels).length > 0 ? labels : { [/\p{Script=Han}/u.test(label) ? 'zh' : 'en']: label };
	const rules = only.flatMap(({ names, ...rule }) => {
		const left = names.filter(keeps);
		return left.length === 0 ? [] : [{ ...rule, names: left }];
	});
	const left = [label, ...others].filter((name) => !Object.values(named).includes(name));
	return {
		...more,
		...named,
		...(left.length > 0 && { aliases: left }),
		...(heard.some(keeps) && { heard: heard.filter(keeps) }),
		...(rules.length > 0 && { only: rules }),
		...(cased.some(keeps) && { cased: cased.filter(keeps) }),
	};
}
