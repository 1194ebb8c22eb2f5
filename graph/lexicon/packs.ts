// A pack as it is written: one entry a line, its columns parted by tabs. graph/lexicon/README.md explains them. A line that
// is wrong is told with its number, and what was expected; nothing is passed over in silence.
import { foldName } from '../text/fold.ts';
import { kinds, type Kind, type LexiconEntry } from '../model.ts';
import { problem } from '../problem.ts';

/** The fields of knowledge that ship, in the order in which their entries are joined. */
export const fields = [
	'ai',
	'computing',
	'physics',
	'mathematics',
	'economics',
	'philosophy',
	'general',
	'biology',
	'media',
	'psychology',
	'society',
	'history',
	'law',
	'medicine',
	'arts',
	'business',
	'earth',
	'engineering',
	'sport',
] as const;
export type Field = (typeof fields)[number];

export const columns = [
	'id',
	'kind',
	'en',
	'zh',
	'aliases',
	'heard',
	'related',
	'cased',
	'only',
	'near',
	'not',
	'source',
	'sameAs',
] as const;
type Column = (typeof columns)[number];
type Row = Readonly<Record<Column, string>>;

/** An entry, and the line that it stands on, from 1. */
export type PackEntry = { readonly entry: LexiconEntry; readonly line: number };
export type PackFault = { readonly line: number; readonly found: string; readonly expected: string };
export type Pack = { readonly entries: readonly PackEntry[]; readonly faults: readonly PackFault[] };
/** Name of a list → its words: what a pack asks for by `@name`. */
export type Contexts = ReadonlyMap<string, readonly string[]>;

type Rule = NonNullable<LexiconEntry['only']>[number];

export function readPack(text: string, contexts: Contexts): Pack {
	const faults: PackFault[] = [];
	const entries: PackEntry[] = [];
	for (const { line, cells } of rowsOf(text, columns, faults)) {
		const fault = (found: string, expected: string): void => void faults.push({ line, found, expected });
		const entry = entryOf(cells, contexts, fault);
		if (entry !== undefined) entries.push({ entry, line });
	}
	return { entries, faults };
}

/** The lists of words that packs share: `name`, what it says, its words. @throws Problem pack_invalid */
export function readContexts(text: string, path: string): Contexts {
	const faults: PackFault[] = [];
	const lists = new Map<string, readonly string[]>();
	for (const { line, cells } of rowsOf(text, ['name', 'says', 'words'], faults)) {
		const words = listOf(cells.words);
		if (lists.has(cells.name)) faults.push({ line, found: `the list ${cells.name} again`, expected: 'each list once' });
		if (words.length === 0) faults.push({ line, found: `no words in ${cells.name}`, expected: 'words parted by “; ”' });
		lists.set(cells.name, words);
	}
	refuse(path, faults);
	return lists;
}

/** @throws Problem pack_invalid, which tells the first fault and how many more there are */
export function refuse(path: string, faults: readonly PackFault[]): void {
	const [first] = faults;
	if (first !== undefined) throw problem('pack_invalid', { source: path, ...first, more: faults.length - 1 });
}

type Cells<Name extends string> = { readonly line: number; readonly cells: Readonly<Record<Name, string>> };

/** The rows below the line that names the columns. Empty lines and those that begin with `#` are for people. */
function rowsOf<Name extends string>(
	text: string,
	names: readonly Name[],
	faults: PackFault[],
): readonly Cells<Name>[] {
	const rows: Cells<Name>[] = [];
	let isHeaded = false;
	text.split('\n').forEach((written, at) => {
		const [line, row] = [at + 1, written.replace(/\r$/, '')];
		if (row === '' || row.startsWith('#')) return;
		const cells = row.split('\t');
		if (!isHeaded) {
			isHeaded = true;
			if (row !== names.join('\t'))
				faults.push({ line, found: `the columns ${cells.join(', ')}`, expected: names.join(', ') });
		} else if (cells.length > names.length)
			faults.push({ line, found: `${cells.length} columns`, expected: `at most ${names.length}: ${names.join(', ')}` });
		else {
			const untidy = cells.find((cell) => cell !== cell.trim());
			if (untidy !== undefined)
				faults.push({ line, found: `“${untidy}”`, expected: 'no space around what a column holds' });
			else
				rows.push({
					line,
					cells: Object.fromEntries(names.map((name, place) => [name, cells[place] ?? ''])) as Record<Name, string>,
				});
		}
	});
	return rows;
}

type Tell = (found: string, expected: string) => void;

function entryOf(row: Row, contexts: Contexts, fault: Tell): LexiconEntry | undefined {
	if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(row.id)) {
		fault(`the id “${row.id}”`, 'small letters, digits and hyphens, as in scaling-law');
		return undefined;
	}
	if (!isKind(row.kind)) {
		fault(`the kind “${row.kind}”`, `one of ${kinds.join(', ')}`);
		return undefined;
	}
	const names = namesOf(row);
	for (const name of doubled(names)) fault(`the name “${name}” twice`, 'each name of an entry once');
	// What one interview taught may only add to an entry that stands elsewhere.
	if (row.en === '' && row.zh === '' && row.source === '') fault('neither en nor zh', 'a name in one of the two');
	if (/\p{Script=Han}/u.test(row.en)) fault(`“${row.en}” under en`, 'a name in Chinese under zh');
	const only = rulesOf(row, contexts, fault);
	const lists = {
		aliases: listOf(row.aliases),
		heard: listOf(row.heard),
		related: listOf(row.related),
		cased: listOf(row.cased),
	};
	return {
		id: `${row.kind}/${row.id}`,
		...(row.en !== '' && { en: row.en }),
		...(row.zh !== '' && { zh: row.zh }),
		...(lists.aliases.length > 0 && { aliases: lists.aliases }),
		...(lists.heard.length > 0 && { heard: lists.heard }),
		...(lists.related.length > 0 && { related: lists.related }),
		...(only.length > 0 && { only }),
		...(lists.cased.length > 0 && { cased: lists.cased }),
		...(row.source !== '' && { source: row.source }),
		...(row.sameAs !== '' && { sameAs: row.sameAs }),
	};
}

function isKind(text: string): text is Kind {
	return (kinds as readonly string[]).includes(text);
}

function namesOf({ en, zh, aliases, heard }: Row): readonly string[] {
	// What is written alike in both languages may stand under both.
	return [en, ...(zh === en ? [] : [zh]), ...listOf(aliases), ...listOf(heard)].filter((name) => name !== '');
}

function doubled(names: readonly string[]): readonly string[] {
	return names.filter((name, place) => names.indexOf(name) !== place);
}

/** `a; b`; an empty item stays, and is told by whoever looks at it. */
function listOf(cell: string): readonly string[] {
	return cell === '' ? [] : cell.split(/; ?/);
}

/** The rules of `only`, a part each of the columns only, near and not: `names | names`, with what they ask for in the same part. */
function rulesOf(row: Row, contexts: Contexts, fault: Tell): readonly Rule[] {
	if (row.only === '') {
		if (row.near !== '' || row.not !== '') fault('near or not without only', 'the names that it is for, under only');
		return [];
	}
	const parts = row.only.split(' | ');
	const [near, not] = [partsOf(row.near, parts.length), partsOf(row.not, parts.length)];
	if (near === undefined || not === undefined) {
		const found = `${parts.length} parts under only, ${row.near.split('|').length} under near, ${row.not.split('|').length} under not`;
		fault(found, 'as many parts in each, or none');
		return [];
	}
	return parts.flatMap((names, place): readonly Rule[] => {
		const rule = ruleOf(listOf(names), near[place] ?? '', not[place] ?? '', contexts, fault);
		return rule === undefined ? [] : [rule];
	});
}

function partsOf(cell: string, count: number): readonly string[] | undefined {
	if (cell === '') return Array<string>(count).fill('');
	const parts = cell.split('|').map((part) => part.trim());
	return parts.length === count ? parts : undefined;
}

function ruleOf(
	names: readonly string[],
	near: string,
	not: string,
	contexts: Contexts,
	fault: Tell,
): Rule | undefined {
	if (near === '' && not === '') {
		fault(`nothing asked of ${names.join('; ')}`, 'words under near or not, or @interview');
		return undefined;
	}
	const against = not === '' ? {} : { not: listOf(not) };
	if (near === '@interview') return { names, within: 'interview', ...against };
	const [, characters, asked = ''] = /^(?:(\d{1,3}): ?)?(.*)$/.exec(near) ?? [];
	const words = listOf(asked).flatMap((word) => {
		if (!/^@[a-z]/.test(word)) return [word];
		const list = contexts.get(word.slice(1));
		if (list === undefined)
			fault(`the list ${word}`, `one of ${[...contexts.keys()].map((name) => `@${name}`).join(', ')}`);
		// A shared list may hold the name itself, which is no company for it.
		return (list ?? []).filter((one) => !names.some((name) => foldName(name) === foldName(one)));
	});
	return {
		names,
		...(words.length > 0 && { near: words }),
		...against,
		...(characters !== undefined && { within: Number(characters) }),
	};
}
