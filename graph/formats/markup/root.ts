// The element that a document of XML is.

/** Before it: a declaration, comments, a document type. */
const prolog =
	/^\s{0,1000}<(?:\?[^>]{0,1000}\?>|!--[^]{0,4000}?-->|!DOCTYPE[^>[]{0,1000}(?:\[[^\]]{0,10000}\]\s{0,100})?>)/i;
const element = /^\s{0,1000}<([\p{L}_][\p{L}\p{N}_.:-]{0,100})(?=[\s/>])/u;

/** The root's name without its prefix; undefined where the text doesn't begin as XML does. */
export function rootElement(text: string): string | undefined {
	let start = text.slice(0, 40_000);
	for (let times = 0; times < 20; times++) {
		const found = prolog.exec(start)?.[0];
		if (found === undefined) break;
		start = start.slice(found.length);
	}
	return element.exec(start)?.[1]?.replace(/^.*:/, '');
}
