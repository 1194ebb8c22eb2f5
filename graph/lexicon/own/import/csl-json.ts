// Works in CSL-JSON, as Zotero, Mendeley and Crossref give them (https://docs.citationstyles.org).
import { problem } from '../../../problem.ts';
import { linesOfValues, parseJson } from './json.ts';
import type { ImportOptions, FileRead, Skipped } from './record.ts';
import { doiAddress, recordOfWork, type Author, type Work } from './works.ts';

type Fields = Readonly<Record<string, unknown>>;

/** @throws Problem import_invalid */
export function read(text: string, asked: ImportOptions): FileRead {
	const items = itemsOf(parseJson(text, asked.source, 'CSL-JSON'));
	if (items === undefined) {
		const expected = 'a list of works: [{"type": "book", "title": "…", "author": […]}]';
		throw problem('import_invalid', {
			source: asked.source,
			format: 'CSL-JSON',
			line: 1,
			found: 'no list of works',
			expected,
		});
	}
	const lineOf = linesOfValues(text, ['id', 'title', 'DOI']);
	const skipped: Skipped[] = [];
	const records = items.flatMap((item, place) => {
		const line = lineOf(String(textIn(item, 'id'))) ?? lineOf(textIn(item, 'title')) ?? 1;
		const record = recordOfWork(workOf(item, line), asked);
		if (record !== undefined) return [record];
		const found = `the work ${textIn(item, 'id') || place + 1}`;
		skipped.push({ line, found, why: 'it has no title in English or Chinese' });
		return [];
	});
	return { records, skipped };
}

function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The list itself, or what Zotero (`items`) and Crossref (`message`) put around it, or one work alone. */
export function itemsOf(value: unknown): readonly Fields[] | undefined {
	if (Array.isArray(value)) return value.every(isFields) && value.some((item) => 'title' in item) ? value : undefined;
	if (!isFields(value)) return undefined;
	const inner = value['items'] ?? value['message'];
	if (inner !== undefined) return itemsOf(inner);
	return 'title' in value && ('type' in value || 'author' in value) ? [value] : undefined;
}

/** Crossref writes titles as lists of one. */
function textIn(fields: Fields, name: string): string {
	const value = fields[name];
	const first: unknown = Array.isArray(value) ? value[0] : value;
	return typeof first === 'string' ? first.trim() : typeof first === 'number' ? String(first) : '';
}

/** Types of CSL whose titles are names. */
const books =
	/^(?:book|classic|collection|motion_picture|broadcast|musical_score|song|figure|graphic|performance|software|monograph)$/;

function workOf(item: Fields, line: number): Work {
	const people = item['author'] ?? item['editor'] ?? item['director'] ?? item['composer'];
	return {
		line,
		title: textIn(item, 'title'),
		otherTitles: ['original-title', 'translated-title'].map((name) => textIn(item, name)),
		shortTitle: textIn(item, 'title-short') || textIn(item, 'shortTitle'),
		isBook: books.test(textIn(item, 'type')),
		authors: (Array.isArray(people) ? people.filter(isFields) : []).flatMap(authorOf),
		addresses: [doiAddress(textIn(item, 'DOI')), textIn(item, 'URL')],
	};
}

function authorOf(person: Fields): readonly Author[] {
	const family = textIn(person, 'family') || textIn(person, 'literal');
	const particle = textIn(person, 'non-dropping-particle');
	return family === '' ? [] : [{ family: `${particle} ${family}`.trim(), given: textIn(person, 'given') }];
}
