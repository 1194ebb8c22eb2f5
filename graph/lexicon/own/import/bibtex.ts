// Works in BibTeX and BibLaTeX, LaTeX in their titles included. Read by the parser of Better BibTeX for Zotero.
import { parse, type Creator, type Entry } from '@retorquere/bibtex-parser';
import { problem } from '../../../problem.ts';
import type { ImportOptions, FileRead, Skipped } from './record.ts';
import { doiAddress, recordOfWork, type Author, type Work } from './works.ts';

/** @throws Problem import_invalid where no entry can be read */
export function read(text: string, asked: ImportOptions): FileRead {
	// Titles keep the case that they are written in; commands of LaTeX that nobody knows stand for nothing.
	const { entries, errors } = parse(text, { english: false, sentenceCase: false, unsupported: 'ignore' });
	const lineOf = placesIn(text);
	const skipped: Skipped[] = errors.map(({ error, input = '' }) => {
		const line = lineOf(input);
		const said = (error.split('\n')[0] ?? '').replace(/ at line \d+, column \d+/, '').slice(0, 100);
		return { line, found: `an entry that is broken (${said})`, why: 'every brace and quote must be closed' };
	});
	const [first] = skipped;
	if (entries.length === 0) {
		const found = first?.found ?? 'no entry';
		const expected = 'BibTeX: @book{key, title = {…}, author = {…}}';
		throw problem('import_invalid', {
			source: asked.source,
			format: 'BibTeX',
			line: first?.line ?? 1,
			found,
			expected,
		});
	}
	const broken = new Set(errors.map(({ input }) => input));
	const records = entries.flatMap((entry) => {
		// The parser gives what it could make of an entry that is not closed, too.
		if (entry.input === '' || broken.has(entry.input)) return [];
		const line = lineOf(entry.input);
		const record = recordOfWork(workOf(entry, line), asked);
		if (record !== undefined) return [record];
		skipped.push({
			line,
			found: `the work ${entry.key}`,
			why: 'it has no title in English or Chinese',
		});
		return [];
	});
	return { records, skipped };
}

/** Entries are asked for in their order: each is looked for after the last. */
function placesIn(text: string): (input: string) => number {
	let [from, line] = [0, 1];
	return (input) => {
		const at = text.indexOf(input, from);
		if (at < 0 || input === '') return line;
		for (let next = text.indexOf('\n', from); next >= 0 && next < at; next = text.indexOf('\n', next + 1)) line++;
		from = at;
		return line;
	};
}

/** Of BibTeX and BibLaTeX, whose titles are names. */
const books = /^(?:book|mvbook|booklet|collection|mvcollection|movie|video|audio|music|artwork|performance|software)$/;

function workOf({ type, fields }: Entry, line: number): Work {
	const field = (name: string): string => {
		const value: unknown = fields[name];
		return typeof value === 'string' ? value.trim() : '';
	};
	const subtitle = field('subtitle');
	const title = field('title');
	const archive = field('archiveprefix') || field('eprinttype');
	return {
		line,
		title: title === '' || subtitle === '' ? title : `${title}: ${subtitle}`,
		otherTitles: ['origtitle', 'translatedtitle', 'titletranslation'].map(field),
		shortTitle: field('shorttitle'),
		isBook: books.test(type.toLowerCase()),
		authors: (fields.author ?? fields.editor ?? []).flatMap(authorOf),
		addresses: [
			doiAddress(field('doi')),
			/^arxiv$/i.test(archive) && field('eprint') !== '' ? `https://arxiv.org/abs/${field('eprint')}` : '',
			field('url'),
		],
	};
}

function authorOf({ name, lastName = name ?? '', firstName = '', prefix = '' }: Creator): readonly Author[] {
	const family = `${prefix} ${lastName}`.trim();
	return family === '' || family.toLowerCase() === 'others' ? [] : [{ family, given: firstName }];
}
