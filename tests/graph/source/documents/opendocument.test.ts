import { describe, expect, test } from 'vitest';
import { parse } from '#graph/formats/index.ts';
import { converters } from '#graph/source/documents/document.ts';
import { read } from '#graph/source/documents/index.ts';
import { archive } from './archives.ts';

const mimetype = 'application/vnd.oasis.opendocument.text';
const bold = '<style:style style:name="B"><style:text-properties fo:font-weight="bold"/></style:style>';

function odt(text: string, parts: { readonly [name: string]: string } = {}): Uint8Array {
	const content = `<office:document-content><office:automatic-styles>${bold}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`;
	return archive({ mimetype, 'content.xml': content, ...parts });
}

const cell = (text: string): string => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;

describe('an OpenDocument text', () => {
	test.each([
		['labels in bold', '<text:p><text:span text:style-name="B">Ada:</text:span> Hello.</text:p>', '**Ada:** Hello.\n'],
		[
			'headings',
			'<text:h text:outline-level="2">The mill</text:h><text:p>It was old.</text:p>',
			'## The mill\n\nIt was old.\n',
		],
		[
			'spaces, tabs and line breaks',
			'<text:p>Ada:<text:tab/>Hel\n  lo<text:s text:c="2"/>there.<text:line-break/>Yes.</text:p>',
			'Ada:\tHel lo  there.\nYes.\n',
		],
		[
			'a table of speakers',
			`<table:table>${['Ada|Where was the mill?', 'Ben|By the river, then.', 'Ada|And the shed?'].map((row) => `<table:table-row>${row.split('|').map(cell).join('')}</table:table-row>`).join('')}</table:table>`,
			'**Ada:** Where was the mill?\n\n**Ben:** By the river, then.\n\n**Ada:** And the shed?\n',
		],
		[
			'ruby',
			'<text:p><text:ruby><text:ruby-base>漢</text:ruby-base><text:ruby-text>かん</text:ruby-text></text:ruby></text:p>',
			'漢\n',
		],
	])('%s', async (_, body, text) => expect((await read(odt(body), 'talk.odt')).text).toBe(text));

	test('changes are as accepted, notes stand apart, comments are left out', async () => {
		const changes =
			'<text:tracked-changes><text:changed-region><text:deletion><text:p>never</text:p></text:deletion></text:changed-region></text:tracked-changes>';
		const note =
			'<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>It closed in 1961.</text:p></text:note-body></text:note>';
		const { text, drawing } = await read(
			odt(
				`${changes}<text:p>The mill${note} was<office:annotation><text:p>sure?</text:p></office:annotation> old.</text:p>`,
			),
			'talk.odt',
		);
		expect(text).toBe('The mill was old.\n\n<!-- Note 1: It closed in 1961. -->\n');
		expect(drawing?.remarks).toEqual([
			'1 tracked deletion was accepted',
			'1 footnote stands apart at its end',
			'1 comment is left out',
		]);
	});

	test.each([
		[
			'with a password',
			odt('<text:p>x</text:p>', {
				'META-INF/manifest.xml': '<manifest:manifest><manifest:encryption-data/></manifest:manifest>',
			}),
			'document_locked',
		],
		['without its text', archive({ mimetype }), 'document_damaged'],
		[
			'of numbers, which is no text',
			archive({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
			'source_binary',
		],
	])('%s is refused', async (_, bytes, code) => await expect(read(bytes, 'talk.odt')).rejects.toMatchObject({ code }));
});

describe('an EPUB book', () => {
	const page = (body: string): string =>
		`<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Not said</title></head><body>${body}</body></html>`;
	const book = (chapters: readonly string[], parts: { readonly [name: string]: string } = {}): Uint8Array =>
		archive({
			mimetype: 'application/epub+zip',
			'META-INF/container.xml': '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
			'OPS/book.opf': `<package><manifest><item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>${chapters.map((_, at) => `<item id="c${at}" href="a%20b/${at}.xhtml" media-type="application/xhtml+xml"/>`).join('')}</manifest><spine><itemref idref="nav"/>${chapters.map((_, at) => `<itemref idref="c${chapters.length - 1 - at}"/>`).join('')}</spine></package>`,
			'OPS/nav.xhtml': page('<nav><ol><li>One</li></ol></nav>'),
			...Object.fromEntries(chapters.map((body, at) => [`OPS/a b/${at}.xhtml`, page(body)])),
			...parts,
		});

	test('has its chapters in the order of its spine, without what only leads to them', async () => {
		const talk =
			'<h2>Two</h2><p><b>Ada:</b> Where was\n the mill?</p><p><b>Ben:</b> By the river.<a epub:type="noteref">1</a></p><aside epub:type="footnote"><p>It closed in 1961.</p></aside>';
		const { text, drawing } = await read(
			book([talk, '<h1>One</h1><p>We met in 1962 &amp; talked<br/>for hours.</p><img/>']),
			'book.epub',
		);
		expect(text).toBe(
			'# One\n\nWe met in 1962 & talked\nfor hours.\n\n## Two\n\n**Ada:** Where was the mill?\n\n**Ben:** By the river.\n\n<!-- Note 1: It closed in 1961. -->\n',
		);
		expect(drawing).toEqual({
			converter: 'epub',
			version: converters.epub.version,
			from: 'an EPUB book',
			remarks: [
				'1 footnote stands apart at its end',
				'1 picture is left out',
				'1 part that only leads to others is left out',
			],
		});
		const { turns } = parse({ name: 'book.epub', sha256: '', text });
		expect(turns.map(({ speakerLabel }) => speakerLabel)).toEqual(expect.arrayContaining(['Ada', 'Ben']));
	});

	test('of one file, which its package calls the contents too, is read', async () => {
		const one = archive({
			'META-INF/container.xml': '<container><rootfile full-path="a.opf"/></container>',
			'a.opf':
				'<package><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine><guide><reference type="toc" href="a.xhtml"/></guide></package>',
			'a.xhtml': page('<p>Ada: Where was the mill?</p>'),
		});
		expect((await read(one, 'book.epub')).text).toBe('Ada: Where was the mill?\n');
	});

	test.each([
		[
			'with copy protection',
			book(['<p>x</p>'], {
				'META-INF/encryption.xml': '<encryption><CipherReference URI="OPS/0.xhtml"/></encryption>',
			}),
			'document_locked',
		],
		[
			'without its chapters',
			archive({
				'META-INF/container.xml': '<container><rootfile full-path="a.opf"/></container>',
				'a.opf': '<package/>',
			}),
			'document_damaged',
		],
		['nested without end', book(['<div>'.repeat(3000)]), 'document_damaged'],
	])('%s is refused', async (_, bytes, code) => await expect(read(bytes, 'book.epub')).rejects.toMatchObject({ code }));
});
