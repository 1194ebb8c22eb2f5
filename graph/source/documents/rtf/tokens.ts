// Rich text as tokens: groups, control words and bytes of text. Each byte is looked at once. The parsers of it on npm were
// last mended years ago, read no Chinese, or bring a table of all code pages, which TextDecoder has.

export type Token =
	| { readonly kind: 'open' }
	| { readonly kind: 'close' }
	/** `\b0`: `word` b, `value` 0. A sign such as `~` is a word too. */
	| { readonly kind: 'word'; readonly word: string; readonly value?: number }
	/** As bytes, in the code page of the font. */
	| { readonly kind: 'text'; readonly bytes: string }
	| { readonly kind: 'byte'; readonly bytes: string };

const control = /\\([a-zA-Z]{1,32})(-?\d{1,10})?[ ]?/y;
const plainOfOne = /[^\\{}\r\n\0]+/y;
/** Where letters may be two bytes, the second may look like a sign of the format. */
const plainOfTwo = /(?:[\x81-\xFE][\x40-\x7E\x80-\xFE]|[^\\{}\r\n\0])+/y;
/** Code pages of Chinese and Korean; bytes as they are, which the format asks to be written in hexadecimal, some programs write all the same. */
const pageOfTwo = /\\ansicpg(?:936|949|950)\b/;
/** How far the document's own page may stand from its beginning. */
const head = 1000;

/** Bytes at once. */
const step = 8192;

/** A character a byte; the decoder of this name makes others of some. */
function byByte(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += step)
		text += Array.from(bytes.subarray(at, at + step), (byte) => String.fromCharCode(byte)).join('');
	return text;
}

export function* tokensIn(bytes: Uint8Array): Generator<Token> {
	const data = byByte(bytes);
	const plain = pageOfTwo.test(data.slice(0, head)) ? plainOfTwo : plainOfOne;
	for (let at = 0; at < data.length;) {
		const character = data.charAt(at);
		if (character === '{' || character === '}') {
			yield { kind: character === '{' ? 'open' : 'close' };
			at++;
		} else if (character === '\\') {
			const { token, next } = controlAt(data, at);
			if (token !== undefined) yield token;
			at = next;
		} else {
			plain.lastIndex = at;
			const text = plain.exec(data)?.[0] ?? '';
			if (text !== '') yield { kind: 'text', bytes: text };
			at += Math.max(1, text.length);
		}
	}
}

function controlAt(data: string, at: number): { readonly token?: Token; readonly next: number } {
	control.lastIndex = at;
	const found = control.exec(data);
	if (found !== null) {
		const [whole, word = '', digits] = found;
		const next = at + whole.length;
		const value = digits === undefined ? undefined : Number(digits);
		// Bytes that are no text, as many as it says.
		if (word === 'bin') return { next: next + Math.max(0, value ?? 0) };
		return { token: { kind: 'word', word, ...(value === undefined ? {} : { value }) }, next };
	}
	if (data.charAt(at + 1) === "'") {
		const code = /^[\da-fA-F]{2}$/.exec(data.slice(at + 2, at + 4));
		if (code === null) return { next: at + 2 };
		return { token: { kind: 'byte', bytes: String.fromCharCode(Number.parseInt(code[0], 16)) }, next: at + 4 };
	}
	return { token: { kind: 'word', word: data.charAt(at + 1) }, next: at + 2 };
}
