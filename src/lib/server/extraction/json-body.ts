// A transcript that comes as JSON. Its text is as long as a file, and what stands around it may be anything: a large one
// is taken apart where it holds nobody up.
import { problem } from '#graph/problem.ts';

export type Fields = { readonly [name: string]: unknown };

/** `text` as UTF-8, where the body has one; `fields` are the rest. */
export type JsonBody = { readonly fields: Fields; readonly text?: Uint8Array };

/** In UTF-16 code units of JSON: of everything but the text. */
export const fieldsAtMost = 1024 * 1024;

/** @throws Problem body_invalid */
export function jsonBodyIn(bytes: Uint8Array): JsonBody {
	const { text, ...fields } = objectIn(bytes, 'it is not an object with name and text');
	if (sizeOf(fields) > fieldsAtMost)
		throw invalid(`what stands beside its text is longer than ${fieldsAtMost} characters`);
	return typeof text === 'string' ? { fields, text: new TextEncoder().encode(text) } : { fields };
}

/** @throws Problem body_invalid; `otherwise` says what is wrong with a value that is no object */
export function objectIn(bytes: Uint8Array, otherwise: string): Fields {
	const value = parsed(decoded(bytes));
	if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid(otherwise);
	return value as Fields;
}

function sizeOf(fields: Fields): number {
	try {
		return JSON.stringify(fields).length;
	} catch (error) {
		// Reading it takes no stack; writing it takes some for each level.
		if (!(error instanceof RangeError)) throw error;
		throw invalid('it is nested too deeply', error);
	}
}

function decoded(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch (error) {
		throw invalid('it is not UTF-8, or was cut short', error);
	}
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw invalid(`it is not JSON (${error instanceof Error ? error.message : String(error)})`, error);
	}
}

function invalid(reason: string, cause?: unknown): Error {
	return problem('body_invalid', { reason }, cause === undefined ? {} : { cause });
}
