// What a document gives: the text that stands for it. A document is a file that holds its words in a form of its own (Word,
// OpenDocument, RTF, PDF, EPUB); its text is drawn once, kept beside it, and all offsets count in that text.
import type { Drawing } from '../../model.ts';

/** The text, and sentences about what of the document is not in it. */
export type Drawn = { readonly text: string; readonly remarks: readonly string[] };

/** Version: raised whenever the same bytes give another text. Title: for people, with its article. */
export const converters = {
	word: { version: 2, title: 'a Word document' },
	opendocument: { version: 2, title: 'an OpenDocument text' },
	rtf: { version: 2, title: 'a rich text (RTF) document' },
	pdf: { version: 2, title: 'a PDF' },
	epub: { version: 2, title: 'an EPUB book' },
} as const satisfies { readonly [id in Drawing['converter']]: { readonly version: number; readonly title: string } };

export type Converter = {
	readonly id: Drawing['converter'];
	/** @throws Problem document_damaged, document_locked, document_scanned, document_too_large, source_empty */
	draw(bytes: Uint8Array, source: string): Promise<Drawn>;
};

/** What a document may hold; a book of a thousand pages has a tenth of it. */
export const most = {
	/** Files in an archive. */
	files: 10_000,
	/** Bytes of all that is unpacked from one archive. */
	unpacked: 64 * 1024 * 1024,
	/** UTF-16 code units of text. */
	characters: 32 * 1024 * 1024,
	pages: 3000,
	/** Levels of markup within each other. */
	depth: 1000,
} as const;
