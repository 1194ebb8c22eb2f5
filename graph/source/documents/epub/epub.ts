// EPUB: an archive of chapters in XHTML, in the order that its package gives. What a chapter's page shows is read, and what
// helps to find one's way about (contents, lists of pages, covers) is left out.
import { problem } from '../../../problem.ts';
import type { Archive } from '../archive.ts';
import type { Apart, Block } from '../blocks.ts';
import type { Drawn } from '../document.ts';
import { counted } from '../remarks.ts';
import { write } from '../writing.ts';
import { readXml } from '../xml.ts';
import { chapterIn } from './chapter.ts';

/** Where the package stands; undefined where the archive is no EPUB. @throws Problem document_damaged */
export function packageOf(archive: Archive, source: string): string | undefined {
	const container = archive.part('META-INF/container.xml');
	let path: string | undefined;
	if (container !== undefined)
		readXml(container, source, {
			open(name, { 'full-path': found }) {
				if (name === 'rootfile') path ??= found;
			},
		});
	return path === undefined || !archive.names.includes(path) ? undefined : path;
}

type Chapter = { readonly path: string; readonly isNavigation: boolean };

/** @throws Problem document_damaged, document_locked, document_too_large */
export function drawEpub(archive: Archive, book: string, source: string): Drawn {
	refuseLocked(archive, source);
	const chapters = spineOf(archive, book, source);
	const blocks: Block[] = [];
	const notes: Apart[] = [];
	let pictures = 0;
	let read = 0;
	for (const { path, isNavigation } of chapters) {
		const part = isNavigation ? undefined : archive.part(path);
		if (part === undefined) continue;
		const chapter = chapterIn(part, source);
		read++;
		pictures += chapter.pictures;
		for (const block of chapter.blocks) blocks.push(block);
		for (const note of chapter.notes) notes.push({ ...note, title: `Note ${notes.length + 1}` });
	}
	if (read === 0) throw problem('document_damaged', { source, reason: 'none of its chapters is in it' });
	return {
		text: write([...blocks, ...notes]),
		remarks: [
			...counted(notes.length, 'footnote stands apart at its end', 'footnotes stand apart at its end'),
			...counted(pictures, 'picture is left out', 'pictures are left out'),
			...counted(
				chapters.length - read,
				'part that only leads to others is left out',
				'parts that only lead to others are left out',
			),
		],
	};
}

/** Copy protection; fonts alone may be obfuscated in books that are free. */
function refuseLocked(archive: Archive, source: string): void {
	const encryption = archive.part('META-INF/encryption.xml');
	if (encryption === undefined) return;
	readXml(encryption, source, {
		open(name, { URI: uri = '' }) {
			if (name === 'CipherReference' && /\.x?html?$/i.test(uri)) throw problem('document_locked', { source });
		},
	});
}

function spineOf(archive: Archive, book: string, source: string): readonly Chapter[] {
	const part = archive.part(book);
	const folder = book.slice(0, book.lastIndexOf('/') + 1);
	const items = new Map<string, Chapter>();
	// Each once, as a package must name them.
	const spine = new Set<string>();
	const contents = new Set<string>();
	if (part !== undefined)
		readXml(part, source, {
			open(name, { id = '', href = '', properties = '', idref = '', linear, type, 'media-type': media = '' }) {
				if (name === 'item' && /html/.test(media))
					items.set(id, { path: resolved(folder, href), isNavigation: /\bnav\b/.test(properties) });
				if (name === 'itemref' && linear !== 'no') spine.add(idref);
				if (name === 'reference' && (type === 'toc' || type === 'cover')) contents.add(resolved(folder, href));
			},
		});
	const chapters = [...spine].flatMap((id) => items.get(id) ?? []);
	const isContents = ({ path, isNavigation }: Chapter): boolean => isNavigation || contents.has(path);
	// A book of one file has its contents in that.
	if (chapters.every(isContents)) return chapters;
	return chapters.map((chapter) => ({ ...chapter, isNavigation: isContents(chapter) }));
}

/** A path in the archive, from an address beside the package. */
function resolved(folder: string, href: string): string {
	const steps: string[] = [];
	for (const step of `${folder}${decoded(href.replace(/#.*$/, ''))}`.split('/')) {
		if (step === '..') steps.pop();
		else if (step !== '.' && step !== '') steps.push(step);
	}
	return steps.join('/');
}

function decoded(address: string): string {
	try {
		return decodeURIComponent(address);
	} catch (error) {
		if (error instanceof URIError) return address;
		throw error;
	}
}
