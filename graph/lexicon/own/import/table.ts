// Tables in CSV or TSV: what Wikidata's query service downloads, what OpenRefine and spreadsheets export. A row is a thing,
// or, where a query gives one row for each of its values, a part of one: rows of the same address are one record.
import { CsvError, parse, type CastingContext } from 'csv-parse/sync';
import { kinds, type Kind } from '../../../model.ts';
import { foldName } from '../../../text/fold.ts';
import { problem } from '../../../problem.ts';
import { columnsOf, type Columns, type Tagged } from './columns.ts';
import { kindOfWord } from './kinds.ts';
import { namesAmong, sortedLabels, type Label } from './labels.ts';
import { distinct, type ImportOptions, type AuthorityRecord, type FileRead, type Skipped } from './record.ts';

type Row = { readonly cells: readonly string[]; readonly line: number };

/** @throws Problem import_invalid for what is no table, or has no column of names, or says nowhere what its things are */
export function read(text: string, asked: ImportOptions): FileRead {
	const [header, ...rows] = rowsOf(text, asked.source);
	const columns = columnsOf(header?.cells ?? []);
	refuseWithout(columns, header, asked);
	const skipped: Skipped[] = [];
	if (columns.others.length > 0)
		skipped.push({
			line: header?.line ?? 1,
			found: `the columns ${columns.others.join(', ')}`,
			why: 'an import does not use them',
		});
	const byKey = new Map<string, AuthorityRecord>();
	for (const row of rows) {
		const made = recordOf(row, columns, asked.kind);
		if ('why' in made) skipped.push(made);
		else {
			const key = made.uri ?? `${made.kind} ${foldName(made.en ?? '')} ${foldName(made.zh ?? '')}`;
			const known = byKey.get(key);
			byKey.set(key, known === undefined ? made : united(known, made));
		}
	}
	return { records: [...byKey.values()], skipped };
}

function refuseWithout(columns: Columns, header: Row | undefined, { source, kind }: ImportOptions): void {
	const refuse = (found: string, expected: string) =>
		problem('import_invalid', { source, format: 'a table', line: header?.line ?? 1, found, expected });
	const given = header === undefined ? 'no row' : `the columns ${header.cells.slice(0, 20).join(', ')}`;
	if (columns.labels.length === 0)
		throw refuse(given, 'a column of names, called itemLabel, name, title, en, zh or 名称 (rename one of them)');
	if (columns.kinds.length === 0 && kind === undefined)
		throw refuse(`${given}, none of which gives a kind`, 'a column “kind”, or --kind person for all rows');
}

function rowsOf(text: string, source: string): readonly Row[] {
	const rows: Row[] = [];
	let last = 0;
	const onRecord = (cells: readonly string[], { lines }: Pick<CastingContext, 'lines'>): null => {
		// The parser tells the line on which a row ends; a cell may have some of its own.
		rows.push({ cells, line: lines - cells.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0) });
		last = lines;
		return null;
	};
	try {
		// The parser counts a line's end of two characters twice where it stands in quotes.
		const plain = text.replace(/\r\n?/g, '\n');
		parse(plain, { bom: true, delimiter: delimiterOf(text), onRecord, relaxColumnCount: true, skipEmptyLines: true });
		return rows;
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		const isOpen = error.code === 'CSV_QUOTE_NOT_CLOSED';
		const line = isOpen ? last + 1 : Number(/at line (\d+)/.exec(error.message)?.[1] ?? '1');
		const found = isOpen ? 'a quote that is not closed' : error.message.replace(/ at line \d+.*/, '').slice(0, 200);
		const expected = 'cells parted by commas, semicolons or tabs, with "" for a quote within a quoted cell';
		throw problem('import_invalid', { source, format: 'a table', line, found, expected }, { cause: error });
	}
}

/** Whichever parts the first line the most. */
function delimiterOf(text: string): string {
	const [first = ''] = text.split(/\r\n|\r|\n/, 1);
	const counted = ['\t', ',', ';'].map((by) => ({ by, count: first.split(by).length }));
	return counted.reduce((best, one) => (one.count > best.count ? one : best)).by;
}

function recordOf(row: Row, columns: Columns, asked: Kind | undefined): AuthorityRecord | Skipped {
	const { line } = row;
	const cell = (at: number): string => (row.cells[at] ?? '').trim();
	const several = (places: readonly number[]): readonly string[] => places.flatMap((at) => partsOf(cell(at)));
	const labelsIn = (places: readonly Tagged[]): readonly Label[] =>
		places.flatMap(({ at, tag }) => partsOf(cell(at)).map((text) => ({ text, tag })));
	// Where a thing has no label in a language, the query service puts its number there.
	const labels = columns.labels.map(({ at, tag }) => ({ text: isNumber(cell(at)) ? '' : cell(at), tag }));
	const { en, zh, others } = sortedLabels(labels);
	if (en === undefined && zh === undefined) {
		const found = `a row without a name${shownIn(columns, row.cells)}`;
		return { line, found, why: 'it has no name in English or Chinese' };
	}
	const words = columns.kinds.map(cell).filter((word) => word !== '');
	const kind = asked ?? words.map(kindOfWord).find((one) => one !== undefined);
	if (kind === undefined) {
		const found = `${en ?? zh ?? ''}, with ${words.length === 0 ? 'no kind' : `the kind “${words.at(-1) ?? ''}”`}`;
		return { line, found, why: `a kind is one of ${kinds.join(', ')}; --kind sets it for all` };
	}
	const uri = columns.uri
		.map((at) => addressIn(cell(at), columns.wikidata.includes(at)))
		.find((one) => one !== undefined);
	const aliases = distinct([...others, ...namesAmong(labelsIn(columns.aliases))], [en, zh]);
	const makers = columns.makers.map(cell).filter((name) => !isNumber(name) && !/^https?:/.test(name));
	return {
		line,
		kind,
		...(uri !== undefined && { uri }),
		...(en !== undefined && { en }),
		...(zh !== undefined && { zh }),
		aliases,
		heard: distinct(namesAmong(labelsIn(columns.heard)), [en, zh, ...aliases]),
		related: distinct([...several(columns.related), ...makers]),
		contextWords: distinct([...several(columns.near), ...makers]),
		isHeading: true,
		ambiguous: [],
	};
}

/** Of an item, a property or a lexeme of Wikidata. */
function isNumber(text: string): boolean {
	return /^[QPL]\d+$/.test(text);
}

/** A row of Wikidata's without a label is told by its number. */
function shownIn({ uri }: Columns, cells: readonly string[]): string {
	const address = uri.map((at) => (cells[at] ?? '').trim()).find((text) => text !== '');
	return address === undefined ? '' : ` (${address.slice(0, 100)})`;
}

/** As the file has it; the number of a thing in Wikidata, as OpenRefine's columns of identifiers give it, is its address too. */
function addressIn(text: string, isWikidata: boolean): string | undefined {
	if (/^https?:\/\//i.test(text)) return text;
	return isWikidata && /^Q[1-9]\d*$/.test(text) ? `http://www.wikidata.org/entity/${text}` : undefined;
}

/** What belongs to the name before it, though a comma parts them. */
const suffix = /^(?:Jr|Sr|II|III|IV|Inc|Ltd|LLC|LLP|GmbH|PhD|Ph\.D|M\.?D|Co)\.?$/i;

/** `a | b`, `a; b`; else `a, b`, as the query service joins other names. */
function partsOf(cell: string): readonly string[] {
	const by = cell.includes('|') ? '|' : /[;；]/.test(cell) ? /[;；]/ : cell.includes('、') ? '、' : /,\s|，/;
	const parts: string[] = [];
	for (const part of cell.split(by).map((text) => text.trim())) {
		const before = parts.at(-1);
		if (before !== undefined && suffix.test(part)) parts[parts.length - 1] = `${before}, ${part}`;
		else if (part !== '') parts.push(part);
	}
	return parts;
}

function united(first: AuthorityRecord, second: AuthorityRecord): AuthorityRecord {
	const { en = second.en, zh = second.zh } = first;
	const aliases = distinct(
		[...first.aliases, ...second.aliases, ...[second.en, second.zh].filter((name) => name !== undefined)],
		[en, zh],
	);
	return {
		...first,
		...(en !== undefined && { en }),
		...(zh !== undefined && { zh }),
		aliases,
		heard: distinct([...first.heard, ...second.heard]),
		related: distinct([...first.related, ...second.related]),
		contextWords: distinct([...first.contextWords, ...second.contextWords]),
	};
}
