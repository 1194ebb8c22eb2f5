// Bytes → text, for whatever people have: text as it is, a document through its converter. What a file is, its bytes say.
// Converters are loaded when the first file wants them: a server that is given text alone never pays for them.
import type { Source } from '../../model.ts';
import { problem } from '../../problem.ts';
import { decodeAll, refuseTooLarge } from '../source.ts';
import { kindOf, signatureOf } from '../signatures.ts';
import { converters, most, type Converter } from './document.ts';

/** What of a source its bytes give. */
export type Read = Pick<Source, 'text' | 'drawing' | 'controls'>;

/**
 * @throws Problem as `decode`, and document_damaged, document_locked, document_scanned, document_too_large
 */
export async function read(bytes: Uint8Array, source: string): Promise<Read> {
	refuseTooLarge(bytes, source);
	const converter = await converterFor(bytes, source);
	if (converter === undefined) return plainText(bytes, source);
	const { id } = converter;
	const { version, title } = converters[id];
	const { text: drawn, remarks } = await converter.draw(bytes, source);
	const text = withoutControls(drawn);
	if (text.length > most.characters)
		throw problem('document_too_large', { source, what: 'characters', found: text.length, limit: most.characters });
	if (!/[\p{L}\p{N}]/u.test(text)) throw problem('source_empty', { source });
	return { text, drawing: { converter: id, version, from: title, remarks } };
}

function plainText(bytes: Uint8Array, source: string): Read {
	const { text, controls } = decodeAll(bytes, source);
	return controls === 0 ? { text } : { text, controls };
}

async function converterFor(bytes: Uint8Array, source: string): Promise<Converter | undefined> {
	switch (signatureOf(bytes)) {
		case 'zip': {
			const { archived } = await import('./archived.ts');
			const converter = archived(bytes, source);
			if (converter === undefined) throw problem('source_binary', { source, found: kindOf(bytes) ?? 'a zip archive' });
			return converter;
		}
		case 'pdf': {
			const { drawPdf } = await import('./pdf/pdf.ts');
			return { id: 'pdf', draw: drawPdf };
		}
		case 'rtf': {
			const { drawRtf } = await import('./rtf/rtf.ts');
			return { id: 'rtf', draw: async (all, name) => drawRtf(all, name) };
		}
		case 'office':
			if (isLockedOffice(bytes)) throw problem('document_locked', { source });
			return undefined;
		default:
			return undefined;
	}
}

/** A Word document with a password is an old office document that holds the new one, as this part of it. */
function isLockedOffice(bytes: Uint8Array): boolean {
	return new TextDecoder('latin1').decode(bytes).includes([...'EncryptedPackage'].join('\0'));
}

/** What no text has, which a document may hold all the same. */
function withoutControls(text: string): string {
	return text.replace(/[\u0000-\u0008\u000B\u000E-\u001F\u007F\uFFFE\uFFFF]/g, '').toWellFormed();
}
