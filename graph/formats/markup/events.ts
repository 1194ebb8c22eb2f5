// XML and HTML as events with offsets, from htmlparser2. Text comes undecoded, so that its escapes keep their places.
import { Parser } from 'htmlparser2';
import type { Span } from '../../model.ts';

export type Attributes = { readonly [name: string]: string };

export type Listener = {
	/** `at`: of the tag in the source. Names in lower case in HTML, as written in XML. */
	open(name: string, attributes: Attributes, at: Span): void;
	readonly close?: (name: string) => void;
	/** Where a closing tag stands; not told for those that are missing. */
	readonly tagEnd?: (at: Span) => void;
	readonly text?: (at: Span) => void;
	/** A comment. */
	readonly aside?: (at: Span) => void;
};

export function readMarkup(source: string, listener: Listener, xml: boolean): void {
	const parser: Parser = new Parser(
		{
			onopentag: (name, attributes) =>
				listener.open(name, attributes, { start: parser.startIndex, end: parser.endIndex + 1 }),
			onclosetag(name, implied) {
				listener.close?.(name);
				if (!implied) listener.tagEnd?.({ start: parser.startIndex, end: parser.endIndex + 1 });
			},
			ontext: (data) => listener.text?.(placeOf(source, data, parser)),
			oncomment: () => listener.aside?.({ start: parser.startIndex, end: parser.endIndex + 1 }),
		},
		{ xmlMode: xml, decodeEntities: false, recognizeSelfClosing: xml },
	);
	parser.write(source);
	parser.end();
}

/** Where text stands: after an instruction or in CDATA the parser's own start lies a few characters before it. */
function placeOf(source: string, data: string, { startIndex, endIndex }: Parser): Span {
	const start = endIndex + 1 - data.length;
	if (source.startsWith(data, start)) return { start, end: endIndex + 1 };
	const found = source.indexOf(data, startIndex);
	return found < 0 || found > endIndex
		? { start: startIndex, end: startIndex }
		: { start: found, end: found + data.length };
}
