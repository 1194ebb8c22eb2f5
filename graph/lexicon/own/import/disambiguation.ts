// Names that would match too much get context words: homonyms within the file, everyday words, names with a qualifier,
// ambiguous titles. The words are what the file says of a record: its qualifier, its broader and related concepts, its authors.
import { foldName } from '../../../text/fold.ts';
import type { LexiconEntry } from '../../../model.ts';
import { idOf } from '../../../text/slug.ts';
import { everydayNames } from '../everyday.ts';
import { withSpokenNames, type SpokenRecord } from './headings.ts';
import { distinct, isAddress, type AuthorityRecord, type Skipped } from './record.ts';

/** An entry as a file of names writes it, and the line of the imported file that it comes from. */
export type ImportedEntry = {
	readonly line: number;
	readonly entry: LexiconEntry;
	/** Its id is not the one that its name gives. */ readonly named: boolean;
};
/** `names` match only near these words or, without any, in interviews that use another name of the entry. */
export type Guarded = { readonly line: number; readonly names: readonly string[]; readonly near: readonly string[] };
export type Disambiguated = {
	readonly entries: readonly ImportedEntry[];
	readonly guarded: readonly Guarded[];
	readonly skipped: readonly Skipped[];
};

const mostNear = 12;

export function disambiguate(records: readonly AuthorityRecord[]): Disambiguated {
	const skipped: Skipped[] = [];
	const plain = records.flatMap((record) => withSpokenNames(record, skipped) ?? []);
	const shared = sharedNames(plain);
	const taken = new Set<string>();
	const guarded: Guarded[] = [];
	const entries = plain.flatMap((record): readonly ImportedEntry[] => {
		const made = entryOf(withoutOthers(record, shared, skipped), shared, taken);
		if ('why' in made) {
			skipped.push(made);
			return [];
		}
		for (const { names, near = [] } of made.entry.only ?? []) guarded.push({ line: record.line, names, near });
		return [made];
	});
	return { entries, guarded, skipped };
}

/** Folded name → the records that have it for a label, and as another name. */
type Owners = { readonly labelled: readonly SpokenRecord[]; readonly called: readonly SpokenRecord[] };
type Shared = ReadonlyMap<string, Owners>;

function labelsOf({ en, zh }: SpokenRecord): readonly string[] {
	return [en, zh].filter((name) => name !== undefined);
}

function sharedNames(records: readonly SpokenRecord[]): Shared {
	const owners = new Map<string, { labelled: SpokenRecord[]; called: SpokenRecord[] }>();
	for (const record of records) {
		const labels = new Set(labelsOf(record).map(foldName));
		const others = new Set([...record.aliases, ...record.heard].map(foldName));
		for (const name of new Set([...labels, ...others])) {
			const known = owners.get(name) ?? { labelled: [], called: [] };
			owners.set(name, known);
			(labels.has(name) ? known.labelled : known.called).push(record);
		}
	}
	return new Map([...owners].filter(([, { labelled, called }]) => labelled.length + called.length > 1));
}

/** An alias that is the name of another record belongs to that record alone. */
function withoutOthers(record: SpokenRecord, shared: Shared, skipped: Skipped[]): SpokenRecord {
	const belongsElsewhere = (name: string): boolean => {
		const owner = shared.get(foldName(name))?.labelled[0];
		if (owner === undefined || owner === record || shared.get(foldName(name))?.labelled.includes(record)) return false;
		const found = `“${name}” as an alias of ${labelsOf(record)[0] ?? ''}`;
		skipped.push({ line: record.line, found, why: `it is the name of the record in line ${owner.line}` });
		return true;
	};
	return {
		...record,
		aliases: record.aliases.filter((name) => !belongsElsewhere(name)),
		heard: record.heard.filter((name) => !belongsElsewhere(name)),
	};
}

function entryOf(record: SpokenRecord, shared: Shared, taken: Set<string>): ImportedEntry | Skipped {
	const { line, kind, en, zh, aliases, heard, uri } = record;
	const [label = ''] = labelsOf(record);
	const id = idOf(kind, record.qualified ?? label, (one) => taken.has(one));
	if (id === undefined) return { line, found: `“${label}”`, why: 'a name has letters, digits or Chinese characters' };
	const names = distinct([...labelsOf(record), ...aliases, ...heard]);
	const related = distinct(record.related, names);
	const entry: LexiconEntry = {
		id,
		...(en !== undefined && { en }),
		...(zh !== undefined && { zh }),
		...(aliases.length > 0 && { aliases }),
		...(heard.length > 0 && { heard }),
		...(related.length > 0 && { related }),
		...(isAddress(uri) && { sameAs: uri }),
	};
	const rule = ruleFor(record, entry, names, shared);
	if (rule === 'none possible') {
		const why = isShared(label, shared)
			? 'another record has the same name, and nothing in the file tells them apart'
			: 'it is an everyday word, and nothing in the file limits where it matches; add it by hand, with near';
		return { line, found: `“${label}” (${kind})`, why };
	}
	taken.add(id);
	return { line, named: id !== idOf(kind, label), entry: rule === undefined ? entry : { ...entry, only: [rule] } };
}

type Rule = NonNullable<LexiconEntry['only']>[number];

function isShared(name: string, shared: Shared): boolean {
	const owners = shared.get(foldName(name));
	// The name of one record alone was taken away from its other bearers.
	return owners !== undefined && owners.labelled.length !== 1;
}

/** Undefined where no name needs one. */
function ruleFor(
	record: SpokenRecord,
	entry: LexiconEntry,
	names: readonly string[],
	shared: Shared,
): Rule | 'none possible' | undefined {
	const usual = new Set(everydayNames(entry));
	const unsure = names.filter(
		(name) => record.qualifiedNames.includes(name) || usual.has(name) || isShared(name, shared),
	);
	const ambiguous = names.filter((name) => record.ambiguous.includes(name) && !unsure.includes(name));
	const near = nearFor(record, [...unsure, ...ambiguous]);
	if (near.length > 0)
		return unsure.length + ambiguous.length === 0 ? undefined : { names: [...unsure, ...ambiguous], near };
	if (unsure.length === 0) return undefined;
	// A name that matches everywhere shows which of several the interview means.
	const own = names.filter((name) => !record.heard.includes(name));
	return own.every((name) => unsure.includes(name)) ? 'none possible' : { names: unsure, within: 'interview' };
}

/** A context word that contains the name itself would always be near it. */
function nearFor({ contextWords }: SpokenRecord, names: readonly string[]): readonly string[] {
	const folded = names.map(foldName);
	const words = contextWords.filter((word) => !folded.some((name) => foldName(word).includes(name)));
	return distinct(words, [], mostNear);
}
