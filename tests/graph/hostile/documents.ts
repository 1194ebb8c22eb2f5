// Documents that are all of one thing: a paragraph, a run of letters, tables in tables, one note again and again. Each is made
// as its words, and read by its converter.
import { openArchive } from '#graph/source/documents/archive.ts';
import { drawEpub } from '#graph/source/documents/epub/epub.ts';
import { drawOpenDocument } from '#graph/source/documents/opendocument/opendocument.ts';
import { flowsOf } from '#graph/source/documents/pdf/columns.ts';
import { compoundsIn, measuresOf, paragraphsOf } from '#graph/source/documents/pdf/paragraphs.ts';
import { rowsOf } from '#graph/source/documents/pdf/rows.ts';
import { drawRtf } from '#graph/source/documents/rtf/rtf.ts';
import { drawWord } from '#graph/source/documents/word/word.ts';
import { archive, paragraph, run, word } from '../source/documents/archives.ts';
import { repeated, varied, type Run } from './runs.ts';

type Read = (text: string) => void;

const wordText: Read = (body) => {
	const notes = `<w:footnotes><w:footnote w:id="2">${paragraph(run('note '.repeat(body.length / 80)))}</w:footnote></w:footnotes>`;
	drawWord(openArchive(word(body, { 'word/footnotes.xml': notes }), 'a'), 'word/document.xml', 'a');
};

const openText: Read = (body) => {
	const content = `<office:document-content><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
	drawOpenDocument(openArchive(archive({ 'content.xml': content }), 'a'), 'a');
};

const richText: Read = (body) => void drawRtf(Buffer.from(`{\\rtf1 ${body}}`, 'latin1'), 'a');

const book: Read = (inside) => {
	const parts = { 'a.opf': `<package>${inside}</package>`, 'a.xhtml': '<p>We came home.</p>' };
	drawEpub(openArchive(archive(parts), 'a'), 'a.opf', 'a');
};

/** Rows at their places on one page, pieces between tabs; each begins a little further right, as wide as a wall. */
const page: Read = (text) => {
	const pieces = text.split('\n').flatMap((row, at) =>
		row.split('\t').map((piece, number) => {
			const x = 72 + number / 100;
			return { text: piece, x, right: x + 12_000, y: 12 * at, size: 10, bold: false, italic: false };
		}),
	);
	const flows = flowsOf(rowsOf(pieces));
	paragraphsOf(flows, measuresOf(flows), compoundsIn(flows.flat()));
};

const after =
	(head: string, rest: Run): Run =>
	(length) =>
		head + rest(length);
const nested = (depth: number): string =>
	`${'<w:tbl><w:tr><w:tc><w:p/>'.repeat(depth)}${paragraph(run('a'))}${'</w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>'.repeat(depth)}`;
const rows = '\nand then home.'.repeat(12);

/** By what they are made of. */
export const documents: Readonly<Record<string, readonly [Run, Read]>> = {
	'a paragraph of many runs': [(length) => paragraph(repeated(run('a', '<w:b/>') + run('b'))(length)), wordText],
	'one run of letters': [(length) => paragraph(run('ab'.repeat(length / 2))), wordText],
	'one run of marks': [(length) => paragraph(run('a_*'.repeat(length / 3))), wordText],
	'tables in tables': [(length) => nested(Math.min(300, length / 20)), wordText],
	'one note again and again': [
		after(paragraph(run('a')), repeated('<w:p><w:footnoteReference w:id="2"/></w:p>')),
		wordText,
	],
	'words within spans': [
		(length) => `<p>${'<span>'.repeat(length / 14)}${'&amp;'.repeat(length / 10)}${'</span>'.repeat(length / 14)}</p>`,
		openText,
	],
	'rich text of one line': [repeated('word '), richText],
	'rich text of bytes': [repeated("\\'e9\\u233?"), richText],
	'rich text of groups': [repeated('{\\b a}\\par '), richText],
	'a table of rich text': [repeated('\\intbl Ann\\cell a\\cell\\row '), richText],
	'a book that leads everywhere': [
		varied(
			(at) =>
				`<item id="a${at}" href="${at}.xhtml" media-type="text/html"/><itemref idref="a${at}"/><reference type="toc" href="b${at}.xhtml"/>`,
		),
		(inside) => book(`<item id="a" href="a.xhtml" media-type="text/html"/><itemref idref="a"/>${inside}`),
	],
	'one run on a page': [after('', (length) => `${'ab'.repeat(length / 2)}${rows}`), page],
	'a row of many runs': [(length) => `${repeated('ab\t')(length)}${rows}`, page],
	'a page of many rows': [repeated('word\n'), page],
};
