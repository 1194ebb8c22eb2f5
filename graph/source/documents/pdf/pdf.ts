// PDF: pages of glyphs at places. PDF.js gives them as text, in the build that unpdf makes of it for servers: no drawing, no
// native code. What is a row, a column, a paragraph, and what only the page carries, is worked out here.
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'unpdf/pdfjs';
import { problem } from '../../../problem.ts';
import type { Block } from '../blocks.ts';
import { most, type Drawn } from '../document.ts';
import { counted } from '../remarks.ts';
import { write } from '../writing.ts';
import { PredefinedCMaps } from './cmaps.ts';
import { flowsOf } from './columns.ts';
import { withDropCaps } from './drop-caps.ts';
import { makeFonts, type Fonts } from './fonts.ts';
import { cleared } from './furniture.ts';
import { notesApart } from './notes.ts';
import { compoundsIn, measuresOf, paragraphsOf } from './paragraphs.ts';
import { rowsOf, type Piece, type Row } from './rows.ts';

/** @throws Problem document_damaged, document_locked, document_scanned, document_too_large */
export async function drawPdf(bytes: Uint8Array, source: string): Promise<Drawn> {
	const document = await opened(bytes, source);
	try {
		const { numPages: count } = document;
		if (count > most.pages)
			throw problem('document_too_large', { source, what: 'pages', found: count, limit: most.pages });
		const pages = await pagesOf(document, source);
		refuseScan(pages, source);
		return drawn(pages);
	} finally {
		await document.loadingTask.destroy();
	}
}

async function opened(bytes: Uint8Array, source: string): Promise<PDFDocumentProxy> {
	try {
		// It takes the memory of what it is given.
		return await getDocument({
			data: new Uint8Array(bytes),
			verbosity: 0,
			useSystemFonts: false,
			disableFontFace: true,
			maxImageSize: 1,
			BinaryDataFactory: PredefinedCMaps,
		}).promise;
	} catch (error) {
		const name = error instanceof Error ? error.name : '';
		if (name === 'PasswordException') throw problem('document_locked', { source }, { cause: error });
		const reason = name === 'InvalidPDFException' ? 'it is no whole PDF' : 'its structure is broken';
		throw problem('document_damaged', { source, reason }, { cause: error });
	}
}

type Page = {
	readonly pieces: readonly Piece[];
	readonly height: number;
	/** Runs of text that stand upright, askew, or off the page. */ readonly turned: number;
};

async function pagesOf(document: PDFDocumentProxy, source: string): Promise<readonly Page[]> {
	const fonts = makeFonts();
	const pages: Page[] = [];
	let characters = 0;
	for (let number = 1; number <= document.numPages; number++) {
		const page = await readPage(document, number, fonts, source);
		characters += page.pieces.reduce((sum, { text }) => sum + text.length, 0);
		if (characters > most.characters)
			throw problem('document_too_large', { source, what: 'characters', found: characters, limit: most.characters });
		pages.push(page);
	}
	return pages;
}

async function readPage(document: PDFDocumentProxy, number: number, fonts: Fonts, source: string): Promise<Page> {
	let page: PDFPageProxy | undefined;
	try {
		page = await document.getPage(number);
		const { items } = await page.getTextContent();
		const names = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item.fontName] : []));
		await fonts.learn(page, new Set(names));
		return placed(items, page, fonts);
	} catch (error) {
		throw problem('document_damaged', { source, reason: `its page ${number} is broken` }, { cause: error });
	} finally {
		page?.cleanup();
	}
}

type Items = Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'];

function placed(items: Items, page: PDFPageProxy, fonts: Fonts): Page {
	const { transform, width, height } = page.getViewport({ scale: 1 });
	const pieces: Piece[] = [];
	let turned = 0;
	for (const item of items) {
		if (!('str' in item) || item.str.trim() === '') continue;
		const [a, b, , d, x, y] = times(transform, item.transform);
		const size = Math.hypot(b, d) === 0 ? item.height : Math.abs(d);
		const isOnPage = x >= -width && x <= width * 2 && y >= -height && y <= height * 2;
		// What is no number is on no page.
		if (!isOnPage || !(Math.abs(b) <= Math.abs(a) * 0.1) || !(size >= 1)) {
			turned++;
			continue;
		}
		pieces.push({
			text: item.str,
			x,
			right: Math.min(x + item.width, width * 3),
			y,
			size,
			...fonts.look(item.fontName),
		});
	}
	return { pieces, height, turned };
}

type Matrix = readonly [number, number, number, number, number, number];

function times(outer: readonly number[], inner: readonly number[]): Matrix {
	const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer;
	const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = inner;
	return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

/** Letters that a page of talk has at the very least. */
const leastLetters = 12;

/** Pictures of pages have a number or a stamp on some, and no text. Signs without a meaning are no better. */
function refuseScan(pages: readonly Page[], source: string): void {
	const texts = pages.map(({ pieces }) => pieces.map(({ text }) => text).join(''));
	const signs = texts.join('').replace(/\s+/g, '');
	if (signs.length >= leastLetters && lettersIn(signs) < signs.length / 2)
		throw problem('document_damaged', { source, reason: 'its fonts do not say which letters they draw' });
	const said = texts.filter((text) => lettersIn(text) >= leastLetters);
	if (said.length <= pages.length * 0.1) throw problem('document_scanned', { source, pages: pages.length });
}

function lettersIn(text: string): number {
	return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

function drawn(pages: readonly Page[]): Drawn {
	const {
		pages: rows,
		heads,
		marginNumbers,
	} = cleared(pages.map(({ pieces, height }) => ({ rows: rowsOf(withDropCaps(pieces)), height })));
	const { size } = measuresOf(rows.filter((page) => page.length > 0));
	const apart = rows.map((page) => notesApart(page, size));
	const flows = apart.flatMap(({ body }) => flowsOf(body)).filter((flow): flow is readonly Row[] => flow.length > 0);
	const blocks: readonly Block[] = paragraphsOf(flows, measuresOf(flows), compoundsIn(flows.flat()));
	const notes = apart.flatMap((page) => page.notes);
	const bare = pages.filter(({ pieces }) => pieces.length === 0).length;
	const turned = pages.reduce((sum, page) => sum + page.turned, 0);
	return {
		text: write([...blocks, ...notes]),
		remarks: [
			...counted(
				heads,
				'running head or number of a page is left out',
				'running heads and numbers of pages are left out',
			),
			...counted(marginNumbers, 'number in the margin is left out', 'numbers in the margin are left out'),
			...counted(notes.length, 'footnote stands apart at its end', 'footnotes stand apart at its end'),
			...counted(
				turned,
				'run of turned text, or off its page, is left out',
				'runs of turned text, or off their pages, are left out',
			),
			...counted(bare, 'page has no text', 'pages have no text'),
		],
	};
}
