// Text that is not UTF-8: which of the older encodings the bytes are in, if any, and UTF-16 that doesn't say so.
// Used by `decode` after UTF-8 has failed. A guess is made only where the text that comes out is plainly Chinese.
import { frequentCharacters } from '../language/chinese/characters.ts';

/** Characters that make up about a third of running Chinese, simplified and traditional. */
const frequent = new Set(frequentCharacters);

type Legacy = 'gb18030' | 'big5';

/** Share of frequent characters among the Chinese ones of a sample; undefined where the bytes are not of that encoding. */
function likeness(bytes: Uint8Array, encoding: Legacy): number | undefined {
	let text: string;
	try {
		text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch (error) {
		if (error instanceof TypeError) return undefined;
		throw error;
	}
	let chinese = 0;
	let known = 0;
	for (const character of text.slice(0, 50_000)) {
		if (character < '\u2E80') continue;
		if (/[\p{Script=Han}]/u.test(character)) chinese++;
		if (frequent.has(character)) known++;
	}
	return chinese === 0 ? 0 : known / chinese;
}

/** Running Chinese has about 0.6; bytes read in the wrong one of the two have less than 0.1. */
const plainly = 0.25;

/** The encoding of bytes that are no UTF-8, or undefined where none gives text that one could read. */
export function legacyEncoding(bytes: Uint8Array): Legacy | 'windows-1252' | undefined {
	const gb = likeness(bytes, 'gb18030') ?? 0;
	const big = likeness(bytes, 'big5') ?? 0;
	if (Math.max(gb, big) < plainly) return isWestern(bytes) ? 'windows-1252' : undefined;
	return gb >= big ? 'gb18030' : 'big5';
}

/** Western Europe's: nearly all ASCII, and the rest quotation marks, dashes and letters with accents, among letters or spaces. */
function isWestern(bytes: Uint8Array): boolean {
	if (bytes.length < 60) return false;
	let high = 0;
	let fitting = 0;
	let letters = 0;
	for (const byte of bytes.subarray(0, 200_000)) {
		if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) return false;
		if ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte === 0x20) letters++;
		if (byte < 0x80) continue;
		high++;
		if (
			(byte >= 0x91 && byte <= 0x97) ||
			byte === 0x85 ||
			byte === 0xa0 ||
			byte === 0xa3 ||
			byte === 0xab ||
			byte === 0xbb ||
			byte >= 0xc0
		)
			fitting++;
	}
	const length = Math.min(bytes.length, 200_000);
	return high > 0 && high < length * 0.1 && fitting >= high * 0.9 && letters > length * 0.6;
}

/**
 * UTF-16 without a byte-order mark: white space and full stops are a zero and a byte then, always on the same side.
 * Undefined where there is no zero, or where what comes out isn't letters.
 */
export function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
	if (bytes.length < 8 || bytes.length % 2 === 1) return undefined;
	const zeros = [0, 0];
	const sample = bytes.subarray(0, 200_000);
	for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
	const [even = 0, odd = 0] = zeros;
	if (even + odd === 0 || (even > 0 && odd > 0 && Math.max(even, odd) < 20 * Math.min(even, odd))) return undefined;
	const encoding = odd > even ? 'utf-16le' : 'utf-16be';
	const text = new TextDecoder(encoding).decode(sample);
	const read =
		text.match(/[\t\n\r\x20-\x7E\u00A0-\u024F\u2010-\u2026\u3000-\u30FF\u4E00-\u9FFF\uFF00-\uFF65]/gu)?.length ?? 0;
	return read >= text.length * 0.95 ? encoding : undefined;
}
