// Documents that are archives: which of them it is, its parts say.
import { openArchive } from './archive.ts';
import type { Converter } from './document.ts';
import { drawWord, mainPartOf } from './word/word.ts';

/** Undefined where it is another archive. @throws Problem document_damaged, document_locked, document_too_large */
export function archived(bytes: Uint8Array, source: string): Converter | undefined {
	const archive = openArchive(bytes, source);
	const main = mainPartOf(archive, source);
	if (main !== undefined)
		return {
			id: 'word',
			draw: (_, name) => Promise.resolve(drawWord(archive, main, name)),
		};
	return undefined;
}
