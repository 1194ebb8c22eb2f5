// Plain text: what is left when no other format knows the source. Labels where it has them, else one turn.
import type { Source } from '../model.ts';
import type { Format, Recognition } from './format.ts';
import { readDialogue } from './dialogue/read.ts';

/** JSON and XML that no format knows are no talk: reading their braces as one would be a lie. */
function recognises(source: Source): Recognition | undefined {
	const start = source.text.slice(0, 500).trimStart();
	if (/^[{[]\s*["{[\]}]/.test(start) || /^<(?:\?xml|!doctype|[a-z]+[\s>])/i.test(start)) return fragment(start);
	return { score: 0.1, because: 'it is text' };
}

/** Paragraphs of a page without the page: the marks go, the words stay. */
function fragment(start: string): Recognition | undefined {
	const page = /^<(?:p|div|b|strong|em|i|span|br|h[1-6]|blockquote|section|article)[\s>]/i.test(start);
	return page ? { score: 0.1, because: 'it is text with HTML in it' } : undefined;
}

export const plain: Format = { id: 'text', title: 'Plain text', recognises, read: readDialogue };
