// Which format an authority file is in: by its content; by its ending, where the content leaves it open. The parser of a
// format is loaded when a file is in it.
import { problem } from '../../../problem.ts';
import { columnsOf } from './columns.ts';
import type { ImportOptions, FileRead } from './record.ts';

type Parser = { readonly read: (text: string, asked: ImportOptions) => FileRead | Promise<FileRead> };
export type ImportFormat = {
	readonly id: string;
	readonly title: string;
	/** Endings of files, small. */
	readonly endings: readonly string[];
	/** `start`: its first characters, without white space, comments and a byte-order mark before them. */
	recognises(start: string): boolean;
	load(): Promise<Parser>;
};

export const importFormats: readonly ImportFormat[] = [
	{
		id: 'turtle',
		title: 'SKOS in Turtle',
		endings: ['ttl', 'nt', 'turtle'],
		recognises: (start) =>
			/^(?:@prefix|@base|prefix\s+[\w-]*:|base\s+<)/i.test(start) ||
			/^<[^\s<>]+>\s+(?:a\s|<[^\s<>]+>|[\w-]+:)/.test(start),
		load: () => import('./turtle.ts'),
	},
	{
		id: 'json-ld',
		title: 'SKOS in JSON-LD',
		endings: ['jsonld'],
		recognises: (start) => /^[[{]/.test(start) && /"@(?:context|graph|id|type)"\s*:/.test(start),
		load: () => import('./json-ld.ts'),
	},
	{
		id: 'csl-json',
		title: 'CSL-JSON',
		endings: ['json'],
		recognises: (start) => /^[[{]/.test(start) && /"title"\s*:/.test(start),
		load: () => import('./csl-json.ts'),
	},
	{
		id: 'bibtex',
		title: 'BibTeX',
		endings: ['bib', 'bibtex', 'biblatex'],
		recognises: (start) => /^@\s*[a-z]+\s*[{(]/i.test(start),
		load: () => import('./bibtex.ts'),
	},
	{
		id: 'table',
		title: 'a table (CSV or TSV)',
		endings: ['csv', 'tsv'],
		recognises: (start) => {
			const [header = ''] = start.split(/\r\n|\r|\n/, 1);
			return columnsOf(header.split(/[,;\t]/).map((cell) => cell.replace(/^"|"$/g, ''))).labels.length > 0;
		},
		load: () => import('./table.ts'),
	},
];

/** How far a file is looked into. */
const look = 20_000;

/** @throws Problem import_unknown */
export function formatOf(text: string, source: string): ImportFormat {
	const start = startOf(text);
	const ending = /\.([^.]+)$/.exec(source)?.[1]?.toLowerCase() ?? '';
	const known = importFormats.find(({ endings }) => endings.includes(ending));
	// What another parser would take is nothing for the one that the ending names: JSON-LD often ends in .json.
	const format = importFormats.find((one) => one.recognises(start)) ?? (looksForeign(start) ? undefined : known);
	if (format !== undefined) return format;
	const found = looksForeign(start) ?? 'no format that is known';
	throw problem('import_unknown', { source, found, known: importFormats.map(({ title }) => title) });
}

/** What people have and a step away from it can be read. */
function looksForeign(start: string): string | undefined {
	if (/^<\?xml|^<rdf:RDF|^<!DOCTYPE/i.test(start))
		return /<rdf:RDF/i.test(start) ? 'RDF/XML; save it as Turtle' : 'XML or HTML';
	if (/^\{\s*"head"\s*:/.test(start)) return 'query results as JSON; download them as CSV';
	return undefined;
}

function startOf(text: string): string {
	let start = text
		.slice(0, look)
		.replace(/^\uFEFF/, '')
		.trimStart();
	// In Turtle # begins a comment, in BibTeX % does.
	while (/^[#%]/.test(start)) start = start.replace(/^.*/, '').trimStart();
	return start;
}
