// A page of HTML that holds a talk: its blocks are the lines, and who speaks is found as in any text.
import type { Source } from '../../model.ts';
import { readDialogue } from '../dialogue/read.ts';
import type { Format, Reading, Recognition } from '../format.ts';
import { pageBlocks } from './blocks.ts';

export const htmlPage: Format = {
	id: 'html-page',
	title: 'HTML page',
	recognises({ text }: Source): Recognition | undefined {
		const start = text.slice(0, 500).trimStart();
		if (/^(?:<!--[^>]{0,300}-->\s{0,20})?<(?:!doctype\s+html|html[\s>])/i.test(start))
			return { score: 0.6, because: 'it is an HTML document' };
		return /^<(?:body|main|article|section|div|p|h[1-6]|table|dl|ul|ol|blockquote)[\s>]/i.test(start)
			? { score: 0.35, because: 'it begins with an HTML tag' }
			: undefined;
	},
	read(source, options): Reading {
		return readDialogue(source, options, pageBlocks(source.text));
	},
};
