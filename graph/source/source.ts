// Bytes → text, the first step of the street. Decides what is text at all and in which encoding;
// everything after it counts in UTF-16 code units of what this gives. A byte-order mark is no part of it.
import { problem } from '../problem.ts';
import { legacyEncoding, unmarkedUtf16 } from './encodings.ts';
import { kindOf } from './signatures.ts';

/** Largest source, in bytes. An hour of talk is about 100 kB as text and 2 MB as JSON with words. */
export const sizeLimit = 64 * 1024 * 1024;

/** Control characters that no text has. White space, Word's line break (U+000B), escape and Ctrl-Z are not among them. */

const control = /[\u0000-\u0008\u000E-\u0019\u001C-\u001F\u007F]/;

/**
 * The text of a source. UTF-8, a few broken bytes as U+FFFD; UTF-16; GB18030, Big5 and Windows-1252 where the characters are
 * plainly that.
 * @throws Problem source_empty, source_binary, source_encoding, source_too_large
 */
export function decode(bytes: Uint8Array, name: string): string {
	if (bytes.length > sizeLimit)
		throw problem('source_too_large', { source: name, bytes: bytes.length, limit: sizeLimit });
	const kind = kindOf(bytes);
	if (kind !== undefined) throw problem('source_binary', { source: name, found: kind });
	const text = decoded(bytes, name);
	const at = text.search(control);
	if (at >= 0)
		throw problem('source_binary', { source: name, found: `a control character, U+${hex(text.charCodeAt(at))}` });
	if (!/[^\s\u200B-\u200D\u2060\uFEFF]/u.test(text)) throw problem('source_empty', { source: name });
	return text;
}

function decoded(bytes: Uint8Array, name: string): string {
	const marked = markedEncoding(bytes);
	if (marked !== undefined && marked !== 'utf-8') {
		return strictly(marked, bytes) ?? fail(bytes, name);
	}
	const wide = unmarkedUtf16(bytes);
	const text = (wide === undefined ? undefined : strictly(wide, bytes)) ?? strictly('utf-8', bytes);
	return text ?? mended(bytes) ?? legacyText(bytes) ?? fail(bytes, name);
}

/** In a text of the length, this many characters may be broken: a cut at the end, a slip of a program's. */
const broken = { every: 1000, least: 100 };

/**
 * UTF-8 with a few bytes that aren't: each stands as U+FFFD, and the transcript's notes count them. Better than nothing, which a
 * refusal would give the user of an hour's talk; more than a few, and it is another encoding.
 */
function mended(bytes: Uint8Array): string | undefined {
	const text = new TextDecoder('utf-8').decode(bytes);
	const lost = text.split('\uFFFD').length - 1;
	const cut = lost === 1 && text.endsWith('\uFFFD') && text.length >= broken.least;
	return cut || lost * broken.every <= text.length ? text : undefined;
}

/** A download that broke off may have cut the last character: it is left out of the guess, and stands as U+FFFD. */
function legacyText(bytes: Uint8Array): string | undefined {
	const whole = legacyEncoding(bytes);
	if (whole !== undefined) return strictly(whole, bytes);
	if (bytes.length < broken.least) return undefined;
	const cut = legacyEncoding(bytes.subarray(0, bytes.length - 1));
	return cut === undefined ? undefined : new TextDecoder(cut).decode(bytes);
}

/** Binary data is seldom UTF-8, so a NUL says more than the broken sequence before it. */
function fail(bytes: Uint8Array, name: string): never {
	const offset = bytes.findIndex((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x1b) || byte === 0x7f);
	if (offset >= 0)
		throw problem('source_binary', { source: name, found: `byte 0x${hex(bytes[offset] ?? 0, 2)} at ${offset}` });
	throw problem('source_encoding', { source: name, offset: firstInvalid(bytes) });
}

function markedEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
	if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	return undefined;
}

/** Undefined where the bytes are not of that encoding. TextDecoder drops the mark itself. */
function strictly(encoding: string, bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch (error) {
		if (error instanceof TypeError) return undefined;
		throw error;
	}
}

/** Offset of the first byte that is no UTF-8: the longest prefix that decodes, found by halving. */
function firstInvalid(bytes: Uint8Array): number {
	let low = 0;
	let high = bytes.length;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (isPrefix(bytes.subarray(0, middle))) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** Streaming lets a sequence that is cut by the end pass. */
function isPrefix(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
		return true;
	} catch (error) {
		if (error instanceof TypeError) return false;
		throw error;
	}
}

function hex(number: number, digits = 4): string {
	return number.toString(16).toUpperCase().padStart(digits, '0');
}
