// What the names of imported records need so that they don't flood a graph: a name that two records share, a word of everyday
// or a weak title counts only in company. What tells a thing from others of its name is what its file says of it: the
// qualifier after its name, what is broader or related, who made it.
import { foldName } from '../../../fold.ts';
import type { LexiconEntry } from '../../../model.ts';
import { idOf } from '../../../slug.ts';
import { everydayNames } from '../everyday.ts';
import { plainNames, type PlainRecord } from './plain.ts';
import { distinct, isAddress, type AuthorityRecord, type PassedOver } from './record.ts';

/** An entry as a file of names writes it, and the line of the imported file that it comes from. */
export type ImportedEntry = {
	readonly line: number;
	readonly entry: LexiconEntry;
	/** Its id is not the one that its name gives. */ readonly named: boolean;
};
/** `names` count only in company: near words, or in an interview that gives another name of the entry. */
export type Guarded = { readonly line: number; readonly names: readonly string[]; readonly near: readonly string[] };
export type Judged = {
	readonly entries: readonly ImportedEntry[];
	readonly guarded: readonly Guarded[];
	readonly passedOver: readonly PassedOver[];
};

const mostNear = 12;

export function judge(records: readonly AuthorityRecord[]): Judged {
	const passedOver: PassedOver[] = [];
	const plain = records.flatMap((record) => plainNames(record, passedOver) ?? []);
	const shared = sharedNames(plain);
	const taken = new Set<string>();
	const guarded: Guarded[] = [];
	const entries = plain.flatMap((record): readonly ImportedEntry[] => {
		const made = entryOf(withoutOthers(record, shared, passedOver), shared, taken);
		if ('why' in made) {
			passedOver.push(made);
			return [];
		}
		for (const { names, near = [] } of made.entry.only ?? []) guarded.push({ line: record.line, names, near });
		return [made];
	});
	return { entries, guarded, passedOver };
}

/** Folded name → the records that have it for a label, and as another name. */
type Owners = { readonly labelled: readonly PlainRecord[]; readonly called: readonly PlainRecord[] };
type Shared = ReadonlyMap<string, Owners>;

function labelsOf({ en, zh }: PlainRecord): readonly string[] {
	return [en, zh].filter((name) => name !== undefined);
}

function sharedNames(records: readonly PlainRecord[]): Shared {
	const owners = new Map<string, { labelled: PlainRecord[]; called: PlainRecord[] }>();
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

/** Another name that is one thing's own goes there; what a thing is called by the way is no reason to doubt it. */
function withoutOthers(record: PlainRecord, shared: Shared, passedOver: PassedOver[]): PlainRecord {
	const belongsElsewhere = (name: string): boolean => {
		const owner = shared.get(foldName(name))?.labelled[0];
		if (owner === undefined || owner === record || shared.get(foldName(name))?.labelled.includes(record)) return false;
		const found = `“${name}” as another name of ${labelsOf(record)[0] ?? ''}`;
		passedOver.push({ line: record.line, found, why: `it is the name of what stands in line ${owner.line}` });
		return true;
	};
	return {
		...record,
		aliases: record.aliases.filter((name) => !belongsElsewhere(name)),
		heard: record.heard.filter((name) => !belongsElsewhere(name)),
	};
}

function entryOf(record: PlainRecord, shared: Shared, taken: Set<string>): ImportedEntry | PassedOver {
	const { line, kind, en, zh, aliases, heard, uri } = record;
	const [label = ''] = labelsOf(record);
	const id = idOf(kind, record.qualified ?? label, (one) => taken.has(one));
	// Names of signs alone were dropped before.
	if (id === undefined) return { line, found: `“${label}”`, why: 'a name has letters in it' };
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
			? 'another thing of the file has that name, and the file says nothing that tells them apart'
			: 'it is a word of everyday, and the file says nothing that it could wait for; list it by hand, with near';
		return { line, found: `“${label}” (${kind})`, why };
	}
	taken.add(id);
	return { line, named: id !== idOf(kind, label), entry: rule === undefined ? entry : { ...entry, only: [rule] } };
}

type Rule = NonNullable<LexiconEntry['only']>[number];

function isShared(name: string, shared: Shared): boolean {
	const owners = shared.get(foldName(name));
	// A name of one label alone was taken from whatever else had it.
	return owners !== undefined && owners.labelled.length !== 1;
}

/** Undefined where no name needs one. */
function ruleFor(
	record: PlainRecord,
	entry: LexiconEntry,
	names: readonly string[],
	shared: Shared,
): Rule | 'none possible' | undefined {
	const usual = new Set(everydayNames(entry));
	const needy = names.filter((name) => record.doubtful.includes(name) || usual.has(name) || isShared(name, shared));
	const weak = names.filter((name) => record.weak.includes(name) && !needy.includes(name));
	const near = nearFor(record, [...needy, ...weak]);
	if (near.length > 0) return needy.length + weak.length === 0 ? undefined : { names: [...needy, ...weak], near };
	if (needy.length === 0) return undefined;
	// A name that counts wherever it stands says for the others whom the interview means.
	const own = names.filter((name) => !record.heard.includes(name));
	return own.every((name) => needy.includes(name)) ? 'none possible' : { names: needy, within: 'interview' };
}

/** A word that holds the name itself would always stand near it. */
function nearFor({ company }: PlainRecord, names: readonly string[]): readonly string[] {
	const folded = names.map(foldName);
	const words = company.filter((word) => !folded.some((name) => foldName(word).includes(name)));
	return distinct(words, [], mostNear);
}
