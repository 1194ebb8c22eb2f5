// XML and HTML as events with offsets, from htmlparser2. Text comes undecoded, so that its escapes keep their places.
import { Parser } from 'htmlparser2';
import type { Span } from '../../model.ts';
import { problem } from '../../problem.ts';

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

/** Deeper than any page; the parser's own stack takes the square of its depth. */
const deepest = 5000;

/** @throws Problem transcript_broken where tags are nested without end */
export function readMarkup(source: string, listener: Listener, xml: boolean): void {
	let depth = 0;
	// What the file's end cuts off (a comment that nobody closed) ends with it; to the parser it ends a character later.
	const here = (): Span => ({ start: parser.startIndex, end: Math.min(parser.endIndex + 1, source.length) });
	const parser: Parser = new Parser(
		{
			onopentag(name, attributes) {
				if (++depth > deepest) throw tooDeep(xml);
				listener.open(name, attributes, here());
			},
			onclosetag(name, implied) {
				depth--;
				listener.close?.(name);
				if (!implied) listener.tagEnd?.(here());
			},
			ontext: (data) => listener.text?.(placeOf(source, data, parser)),
			oncomment: () => listener.aside?.(here()),
		},
		{ xmlMode: xml, decodeEntities: false, recognizeSelfClosing: xml },
	);
	parser.write(source);
	parser.end();
}

function tooDeep(xml: boolean): Error {
	const reason = `its tags are nested more than ${deepest} deep`;
	return problem('transcript_broken', { source: 'The file', format: xml ? 'XML' : 'HTML', reason });
}

/** Where text stands: after an instruction or in CDATA the parser's own start lies a few characters before it. */
function placeOf(source: string, data: string, { startIndex, endIndex }: Parser): Span {
	const start = endIndex + 1 - data.length;
	if (source.startsWith(data, start)) return { start, end: endIndex + 1 };
	const found = source.slice(startIndex, endIndex + data.length).indexOf(data);
	return found < 0 || startIndex + found > endIndex
		? { start: startIndex, end: startIndex }
		: { start: startIndex + found, end: startIndex + found + data.length };
}
