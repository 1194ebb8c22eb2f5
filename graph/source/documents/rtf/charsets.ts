// Code pages of rich text: a document names one, and a font's character set another for the words that are set in it.

const ofPage: { readonly [page: number]: string } = {
	874: 'windows-874',
	932: 'shift_jis',
	936: 'gb18030',
	949: 'euc-kr',
	950: 'big5',
	10000: 'macintosh',
	65001: 'utf-8',
};

const ofFont: { readonly [charset: number]: number } = {
	77: 10000,
	128: 932,
	129: 949,
	134: 936,
	136: 950,
	161: 1253,
	162: 1254,
	177: 1255,
	178: 1256,
	186: 1257,
	204: 1251,
	222: 874,
	238: 1250,
};

/** Undefined where the font has the document's own. */
export function pageOfFont(charset: number): number | undefined {
	return ofFont[charset];
}

const decoders = new Map<number, TextDecoder>();

/** `bytes`: a character a byte. */
export function textIn(bytes: string, page: number): string {
	const decoder =
		decoders.get(page) ??
		new TextDecoder(ofPage[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : 'windows-1252'));
	decoders.set(page, decoder);
	return decoder.decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
}
