// What is wrong with the packs as they stand together, told with pack and line. Each fault would make a false identity, or
// break what stands under an id.
import { foldName } from '../text/fold.ts';
import { kinds, type EntityId, type LexiconEntry } from '../model.ts';
import { simplified } from '../text/simplified.ts';
import { everydayNames } from './own/everyday.ts';
import type { Field, PackEntry, PackFault } from './packs.ts';

export type Packs = ReadonlyMap<Field, readonly PackEntry[]>;
export type Checked = {
	readonly packs: Packs;
	/** Id of an entry that is no more → the one that it was joined into. */
	readonly redirects: ReadonlyMap<EntityId, EntityId>;
	/** Ids that were ever released. */
	readonly released: readonly EntityId[];
	/** Words that talk uses often, and always in the sense of their entry. */
	readonly unambiguous: ReadonlySet<string>;
};
export type LexiconFault = PackFault & { readonly field: Field };

type Written = PackEntry & { readonly field: Field };
type Whole = { readonly entry: LexiconEntry; readonly written: Written };

/** Every fault, pack by pack. `joined`: the packs' entries, an id once. */
export function faultsOf(checked: Checked, joined: readonly LexiconEntry[]): readonly LexiconFault[] {
	const written = [...checked.packs].flatMap(([field, entries]) => entries.map((one): Written => ({ ...one, field })));
	const first = new Map<EntityId, Written>();
	// A fault is told at the field's own line, not at one that an interview taught.
	for (const one of written) {
		const known = first.get(one.entry.id);
		const isBetter = known?.entry.source !== undefined && one.entry.source === undefined;
		if (known === undefined || isBetter) first.set(one.entry.id, one);
	}
	const wholes = joined.flatMap((entry): readonly Whole[] => {
		const one = first.get(entry.id);
		return one === undefined ? [] : [{ entry, written: one }];
	});
	return [
		...doubled(written),
		...shared(wholes),
		...wholes.flatMap((one) => faultsIn(one, first, checked.unambiguous)),
		...gone(checked, first),
	];
}

function faultAt({ field, line }: Written, found: string, expected: string): LexiconFault {
	return { field, line, found, expected };
}

export function namesOf({ en, zh, aliases = [], heard = [] }: LexiconEntry): readonly string[] {
	return [en, zh, ...aliases, ...heard].filter((name) => name !== undefined);
}

/** What one interview taught may add to an entry of the same pack. */
function doubled(written: readonly Written[]): readonly LexiconFault[] {
	const seen = new Map<string, Written>();
	return written.flatMap((one) => {
		if (one.entry.source !== undefined) return [];
		const key = `${one.field} ${one.entry.id}`;
		const before = seen.get(key);
		seen.set(key, one);
		return before === undefined
			? []
			: [
					faultAt(
						one,
						`${one.entry.id} again, after line ${before.line}`,
						'each id once in a pack: join the two lines',
					),
				];
	});
}

/** A name of two entries must be asked about in both. */
function shared(wholes: readonly Whole[]): readonly LexiconFault[] {
	const owners = new Map<string, Whole[]>();
	for (const one of wholes)
		for (const name of new Set(namesOf(one.entry).map(foldName))) owners.set(name, [...(owners.get(name) ?? []), one]);
	return [...owners].flatMap(([name, all]) => {
		const bare = all.length < 2 ? undefined : all.find(({ entry }) => !isAskedAbout(entry, name));
		if (bare === undefined) return [];
		const others = all
			.filter((one) => one !== bare)
			.map(({ entry, written: at }) => `${entry.id} (${at.field}.tsv, line ${at.line})`);
		const expected = 'a name of one entry alone, or a rule of only in each that tells them apart';
		return [faultAt(bare.written, `“${name}”, a name of ${bare.entry.id} and of ${others.join(' and ')}`, expected)];
	});
}

/** `name`: folded. */
function isAskedAbout({ only = [] }: LexiconEntry, name: string): boolean {
	return only.some((rule) => rule.names.some((one) => foldName(one) === name));
}

function faultsIn(
	{ entry, written }: Whole,
	all: ReadonlyMap<EntityId, Written>,
	unambiguous: ReadonlySet<string>,
): readonly LexiconFault[] {
	const names = namesOf(entry);
	const folded = new Set(names.map(foldName));
	const rules = entry.only ?? [];
	const faults: LexiconFault[] = [];
	const tell = (found: string, expected: string): void => void faults.push(faultAt(written, found, expected));
	for (const name of [...rules.flatMap((rule) => rule.names), ...(entry.cased ?? [])])
		if (!folded.has(foldName(name))) tell(`“${name}” under only or cased`, `a name of ${entry.id}`);
	for (const { names: asked, near = [] } of rules)
		for (const word of near)
			if (asked.some((name) => foldName(name) === foldName(word)))
				tell(`“${word}” near itself`, 'words that another sense of the name does not come with');
	for (const name of entry.cased ?? []) {
		const loose = names.find(
			(other) => other !== name && !entry.cased?.includes(other) && foldName(other) === foldName(name),
		);
		if (loose !== undefined) tell(`“${name}” cased, and “${loose}” not`, 'capitals asked of both, or of neither');
	}
	for (const name of everydayNames(entry))
		if (!unambiguous.has(name.toLowerCase()))
			tell(
				`“${name}”, an everyday word, bare`,
				'a rule of only, or a line in unambiguous.txt where talk has no other sense of it',
			);
	for (const name of names)
		if (isWrittenTraditionally(name)) tell(`“${name}”`, 'simplified characters: the others are found by them');
	for (const what of entry.related ?? []) {
		const isId = kinds.some((kind) => what.startsWith(`${kind}/`));
		if (isId && !all.has(what)) tell(`${what} under related`, 'the id of an entry, or a name');
		if (folded.has(foldName(what))) tell(`“${what}” under related`, 'nothing that is a name of the entry itself');
	}
	return faults;
}

/** Most of its characters: a few names keep one in simplified writing too, as 昇腾 does. */
function isWrittenTraditionally(name: string): boolean {
	const plain = simplified(name);
	return [...name].filter((character, at) => character !== plain.charAt(at)).length * 2 > name.length;
}

/** Decisions, links and exports hold ids: one that goes leads on. */
function gone({ redirects, released }: Checked, all: ReadonlyMap<EntityId, Written>): readonly LexiconFault[] {
	const nowhere = (found: string, expected: string): LexiconFault => ({ field: 'general', line: 0, found, expected });
	return [
		...released
			.filter((id) => !all.has(id) && !redirects.has(id))
			.map((id) =>
				nowhere(`no entry ${id}, which was released`, 'a line in redirects.tsv that leads to another, or to nothing'),
			),
		...[...redirects].flatMap(([from, to]) => {
			if (all.has(from)) return [nowhere(`a redirect of ${from}, which is an entry`, 'redirects of what is gone')];
			return to === '' || all.has(to) ? [] : [nowhere(`a redirect to ${to}`, 'the id of an entry')];
		}),
	];
}
