// Plain text: what is left when no other format knows the source. Labels where it has them, else one turn.
import type { Source } from '../model.ts';
import { html } from './decoding.ts';
import type { Format, Recognition } from './format.ts';
import { speakerTag } from './labels/joined.ts';
import { readDialogue } from './labels/read.ts';

/** JSON and XML that no format knows are no talk: reading their braces as one would be a lie. */
function recognises({ text }: Source): Recognition | undefined {
	return isData(text)
		? undefined
		: { score: 0.1, because: isMarkup(text) ? 'it is text with HTML in it' : 'it is text' };
}

/** JSON, or XML and HTML that is more than a few paragraphs of a page. */
export function isData(text: string): boolean {
	const start = text.slice(0, 500).trimStart();
	return /^[{[]\s*["{[\]}]/.test(start) || (isMarkup(text) && !isFragment(start));
}

function isMarkup(text: string): boolean {
	return /^<(?:\?xml|!doctype|[a-z]+[\s>])/i.test(text.slice(0, 500).trimStart());
}

/** Paragraphs of a page without the page, or tags that say who speaks: the marks go, the words stay. */
function isFragment(start: string): boolean {
	return (
		speakerTag.exec(start)?.index === 0 ||
		/^<(?:p|div|b|strong|em|i|span|br|h[1-6]|blockquote|section|article)[\s>]/i.test(start)
	);
}

export const plain: Format = { id: 'text', title: 'Plain text', decode: html, recognises, read: readDialogue };
