// A page of HTML that holds a talk: its blocks are the lines, and who speaks is found as in any text. Feeds and site
// generators put YAML before it.
import type { Source } from '../../model.ts';
import { blocksOf } from '../labels/blocks.ts';
import { readDialogue } from '../labels/read.ts';
import { html } from '../decoding.ts';
import type { Format, Reading, Recognition } from '../format.ts';
import { pageBlocks } from './blocks.ts';

export const htmlPage: Format = {
	id: 'html-page',
	title: 'HTML page',
	decode: html,
	recognises({ text }: Source): Recognition | undefined {
		const body = bodyStart(text);
		const start = text.slice(body, body + 500).trimStart();
		if (/^(?:<!--[^>]{0,300}-->\s{0,20})?<(?:!doctype\s+html|html[\s>])/i.test(start))
			return { score: 0.6, because: 'it is an HTML document' };
		if (!/^<(?:body|main|article|section|div|p|h[1-6]|table|dl|ul|ol|blockquote)[\s>]/i.test(start)) return undefined;
		// Markdown may begin with a tag; a page has its paragraphs in them.
		return body > 0 && (text.slice(body, body + 20_000).match(/<p[\s>]/gi)?.length ?? 0) > 2
			? { score: 0.65, because: 'it has front matter and then paragraphs of HTML' }
			: { score: 0.35, because: 'it begins with an HTML tag' };
	},
	read(source, options): Reading {
		const { text } = source;
		const body = bodyStart(text);
		const front = body === 0 ? [] : blocksOf(text.slice(0, body));
		// The front matter is no HTML: to the parser it is white space of the same length.
		return readDialogue(source, options, [...front, ...pageBlocks(' '.repeat(body) + text.slice(body))]);
	},
};

/** Where what follows YAML front matter begins; 0 where there is none. */
function bodyStart(text: string): number {
	return /^\s{0,20}---[ \t]*\r?\n(?:[^\n]{0,4000}\n){1,200}?---[ \t]*\r?\n/.exec(text)?.[0].length ?? 0;
}
