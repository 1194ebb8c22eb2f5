// The parts of a document that are XML, as events with local names: prefixes are the writer's own. No entity but XML's five
// is known, so none can be made to grow.
import { localName } from '../../text/local-name.ts';
import { Parser } from 'htmlparser2';
import { problem } from '../../problem.ts';
import { most } from './document.ts';

export type Attributes = { readonly [name: string]: string };

export type XmlListener = {
	readonly open: (name: string, attributes: Attributes) => void;
	readonly close?: (name: string) => void;
	readonly text?: (text: string) => void;
};

/** Names of elements and attributes come without prefixes. @throws Problem document_damaged */
export function readXml(bytes: Uint8Array, source: string, { open, close, text }: XmlListener): void {
	let depth = 0;
	const parser = new Parser(
		{
			onopentag(name, attributes) {
				if (++depth > most.depth)
					throw problem('document_damaged', { source, reason: `its markup is nested more than ${most.depth} deep` });
				open(localName(name), local(attributes));
			},
			onclosetag(name) {
				depth--;
				close?.(localName(name));
			},
			...(text === undefined ? {} : { ontext: text }),
		},
		{ xmlMode: true, decodeEntities: true },
	);
	parser.write(decoded(bytes));
	parser.end();
}

function local(attributes: Attributes): Attributes {
	const names: Record<string, string> = {};
	for (const name in attributes) names[localName(name)] = attributes[name] ?? '';
	return names;
}

function decoded(bytes: Uint8Array): string {
	const [first, second] = bytes;
	const wide =
		first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
	return new TextDecoder(wide).decode(bytes);
}
