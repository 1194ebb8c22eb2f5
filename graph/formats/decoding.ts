// The ways in which formats write a character that they cannot write as itself. Offsets count in the source as it stands,
// so a proof must know it; each format says which is its own.
import { decodeHTML } from 'entities';
import { entity } from './words.ts';

export type Decode = (piece: string) => string;

/** Every character as itself. */
export const asWritten: Decode = (piece) => piece;

/** As people write them: with a semicolon. Browsers take `&gt` for one too, and then `&gtW` would be two. */
export const html: Decode = (piece) => piece.replace(entity, (each) => decodeHTML(each));

/** Of a stretch of a JSON string, without its quotes. */
export const json: Decode = (piece) => {
	try {
		return String(JSON.parse(`"${piece}"`));
	} catch (error) {
		if (error instanceof SyntaxError) return piece;
		throw error;
	}
};

/** Of a cell in quotation marks. */
export const cell: Decode = (piece) => piece.replaceAll('""', '"');
