// Documents that are archives: which of them it is, its parts say.
import { openArchive } from './archive.ts';
import type { Converter } from './document.ts';
import { drawEpub, packageOf } from './epub/epub.ts';
import { drawOpenDocument, isOpenDocument } from './opendocument/opendocument.ts';
import { drawWord, mainPartOf } from './word/word.ts';

/** Undefined where it is another archive. @throws Problem document_damaged, document_locked, document_too_large */
export function archived(bytes: Uint8Array, source: string): Converter | undefined {
	const archive = openArchive(bytes, source);
	const main = mainPartOf(archive, source);
	if (main !== undefined) return { id: 'word', draw: async (_, name) => drawWord(archive, main, name) };
	if (isOpenDocument(archive)) return { id: 'opendocument', draw: async (_, name) => drawOpenDocument(archive, name) };
	const book = packageOf(archive, source);
	return book === undefined ? undefined : { id: 'epub', draw: async (_, name) => drawEpub(archive, book, name) };
}
