// Fonts that a PDF names and doesn't hold, with an encoding that a reader of PDFs is to know: what printers and older
// word processors wrote of Chinese.

const wide = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

const encodings = {
	'UniGB-UCS2-H': { ordering: 'GB1', bytes: wide },
	'UniGB-UTF16-H': { ordering: 'GB1', bytes: wide },
	'UniCNS-UCS2-H': { ordering: 'CNS1', bytes: wide },
	'GBK-EUC-H': { ordering: 'GB1', bytes: legacy('gbk') },
	'GB-EUC-H': { ordering: 'GB1', bytes: legacy('gbk') },
	'ETen-B5-H': { ordering: 'CNS1', bytes: legacy('big5') },
} as const;

export type Encoding = keyof typeof encodings;

/** Each character's two bytes, by the encoding's own table. */
function legacy(encoding: 'gbk' | 'big5'): (text: string) => Buffer {
	return (text) => {
		const decoder = new TextDecoder(encoding);
		const pairs = new Map<string, readonly number[]>();
		for (let lead = 0x81; lead < 0xff; lead++)
			for (let trail = 0x40; trail < 0xff; trail++)
				pairs.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
		return Buffer.from([...text].flatMap((character) => pairs.get(character) ?? [character.charCodeAt(0)]));
	};
}

/** In hexadecimal. */
export function encoded(text: string, encoding: Encoding): string {
	return encodings[encoding].bytes(text).toString('hex');
}

/** As a page calls it. */
export function nameOf(encoding: Encoding): string {
	return `N${Object.keys(encodings).indexOf(encoding)}`;
}

/** `first`: number of the first of the objects; `descriptor`: of the one that describes them. */
export function namedFonts(
	first: number,
	descriptor: number,
): { readonly objects: readonly (readonly [number, string])[]; readonly resources: string } {
	const all = Object.entries(encodings).map(([encoding, { ordering }], at) => ({
		encoding,
		ordering,
		at: first + at * 2,
	}));
	return {
		objects: all.flatMap(({ encoding, ordering, at }): readonly (readonly [number, string])[] => [
			[
				at,
				`<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light-${encoding} /Encoding /${encoding} /DescendantFonts [${at + 1} 0 R] >>`,
			],
			[
				at + 1,
				`<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 2 >> /DW 1000 /FontDescriptor ${descriptor} 0 R >>`,
			],
		]),
		resources: all.map(({ at }, number) => `/N${number} ${at} 0 R`).join(' '),
	};
}
