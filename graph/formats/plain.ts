// Plain text: what is left when no other format knows the source. Labels where it has them, else one turn.
import type { Source } from '../model.ts';
import type { Format, Recognition } from './format.ts';
import { readDialogue } from './dialogue/read.ts';

/** JSON and XML that no format knows are no talk: reading their braces as one would be a lie. */
function recognises(source: Source): Recognition | undefined {
	const start = source.text.slice(0, 500).trimStart();
	if (/^[{[]\s*["{[\]}]/.test(start) || /^<(?:\?xml|!doctype|html|[a-z]+[\s>])/i.test(start)) return undefined;
	return { score: 0.1, because: 'it is text' };
}

export const plain: Format = { id: 'text', title: 'Plain text', recognises, read: readDialogue };
