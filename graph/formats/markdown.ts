// Markdown: articles, archives, exports of note-taking programs. Reads as plain text does, and takes marks for marks.
import type { Source } from '../model.ts';
import { html } from './decoding.ts';
import type { Format, Recognition } from './format.ts';
import { readDialogue } from './labels/read.ts';

/** Marks that plain text hardly has. Each is looked for in the first 200,000 characters, from the start of lines. */
const marks: readonly (readonly [RegExp, string])[] = [
	[/^#{1,6}[ \t]+\S/m, 'headings'],
	[/^[^\S\r\n]{0,20}(?:[-*>][^\S\r\n]{1,8})?\*\*[^*\n]{1,80}\*\*/m, 'bold at the start of lines'],
	[/!\[(?:(?!!\[)[^\]\n]){0,200}\]\(/, 'images'],
	[/\[[^[\]\n]{1,200}\]\(https?:/, 'links'],
	[/^\s{0,20}---[ \t]*\r?\n[\w-]+:/, 'front matter'],
	[/^>[ \t]/m, 'quotes'],
	[/^__[^_\n]{1,80}__/m, 'bold at the start of lines'],
];

function recognises(source: Source): Recognition | undefined {
	const start = source.text.slice(0, 200_000);
	const found = [...new Set(marks.filter(([mark]) => mark.test(start)).map(([, name]) => name))];
	return found.length === 0
		? undefined
		: { score: 0.4 + Math.min(found.length, 4) * 0.05, because: `it has ${found.join(', ')}` };
}

export const markdown: Format = { id: 'markdown', title: 'Markdown', decode: html, recognises, read: readDialogue };
