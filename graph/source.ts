// Bytes → text, the first step of the street. Decides what is text at all and in which encoding;
// everything after it counts in UTF-16 code units of what this gives. A byte-order mark is no part of it.
import { problem } from './problem.ts';
import { legacyEncoding } from './encodings.ts';

/** Largest source, in bytes. An hour of talk is about 100 kB as text and 2 MB as JSON with words. */
export const sizeLimit = 64 * 1024 * 1024;

/** First bytes of files that are no text, and what they are. */
const signatures: readonly (readonly [bytes: readonly number[], found: string])[] = [
	[[0x89, 0x50, 0x4e, 0x47], 'a PNG picture'],
	[[0xff, 0xd8, 0xff], 'a JPEG picture'],
	[[0x47, 0x49, 0x46, 0x38], 'a GIF picture'],
	[[0x25, 0x50, 0x44, 0x46], 'a PDF'],
	[[0x50, 0x4b, 0x03, 0x04], 'a zip archive or an office document'],
	[[0x50, 0x4b, 0x05, 0x06], 'an empty zip archive'],
	[[0x1f, 0x8b], 'a gzip archive'],
	[[0x42, 0x5a, 0x68], 'a bzip2 archive'],
	[[0xfd, 0x37, 0x7a, 0x58, 0x5a], 'an xz archive'],
	[[0x37, 0x7a, 0xbc, 0xaf], 'a 7z archive'],
	[[0x28, 0xb5, 0x2f, 0xfd], 'a zstd archive'],
	[[0x52, 0x61, 0x72, 0x21], 'a rar archive'],
	[[0xd0, 0xcf, 0x11, 0xe0], 'an old office document'],
	[[0x7b, 0x5c, 0x72, 0x74, 0x66], 'a rich text (RTF) document'],
	[[0x49, 0x44, 0x33], 'an MP3 recording'],
	[[0x4f, 0x67, 0x67, 0x53], 'an Ogg recording'],
	[[0x52, 0x49, 0x46, 0x46], 'a RIFF recording or picture'],
	[[0x66, 0x4c, 0x61, 0x43], 'a FLAC recording'],
	[[0x1a, 0x45, 0xdf, 0xa3], 'a Matroska or WebM video'],
	[[0x7f, 0x45, 0x4c, 0x46], 'a program'],
	[[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], 'an SQLite database'],
];

/** Control characters that no text has. White space, Word's line break (U+000B), escape and Ctrl-Z are not among them. */

const control = /[\u0000-\u0008\u000E-\u0019\u001C-\u001F\u007F]/;

/**
 * The text of a source. UTF-8; UTF-16 with a byte-order mark; GB18030 and Big5 where the characters are plainly that.
 * @throws Problem source_empty, source_binary, source_encoding, source_too_large
 */
export function decode(bytes: Uint8Array, name: string): string {
	if (bytes.length > sizeLimit)
		throw problem('source_too_large', { source: name, bytes: bytes.length, limit: sizeLimit });
	const found = signatures.find(([first]) => first.every((byte, at) => bytes[at] === byte));
	if (found !== undefined) throw problem('source_binary', { source: name, found: found[1] });
	if (isVideo(bytes)) throw problem('source_binary', { source: name, found: 'an MP4 recording' });
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
	return strictly('utf-8', bytes) ?? legacyText(bytes) ?? fail(bytes, name);
}

function legacyText(bytes: Uint8Array): string | undefined {
	const encoding = legacyEncoding(bytes);
	return encoding === undefined ? undefined : strictly(encoding, bytes);
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

function isVideo(bytes: Uint8Array): boolean {
	return bytes[4] === 0x66 && bytes[5] === 0x74 && bytes[6] === 0x79 && bytes[7] === 0x70 && bytes[0] === 0;
}

function hex(number: number, digits = 4): string {
	return number.toString(16).toUpperCase().padStart(digits, '0');
}
