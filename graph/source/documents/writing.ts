// Blocks written as the text that stands for a document. It is Markdown, since that is what reading dialogue knows best:
// a bold label, a heading and a question in italics say who speaks, and a reader of the file sees the same. What the
// document's own words have of Markdown's marks is escaped, so that none of them becomes markup.
import { strip } from '../../text/strip.ts';
import { textOf, type Block, type Words } from './blocks.ts';
import { rowsOf } from './tables.ts';

/** Captions that somebody put into a document: their lines are its paragraphs. */
const cueLine = /^\s*(?:\d{1,2}:)?\d{2}:\d{2}[.,]\d{3}\s+-->\s/;
/** So much of a document in bold, and bold says nothing. */
const nearlyAll = 0.8;

export function write(blocks: readonly Block[]): string {
	const plain = blocks.flatMap((block) => (block.kind === 'table' ? rowsOf(block) : [block]));
	const isCaptions = plain.some(({ words }) => cueLine.test(textOf(words)));
	if (isCaptions) return `${plain.map(({ words }) => textOf(words)).join('\n')}\n`;
	const marks = { bold: saysSomething(plain, 'bold'), italic: saysSomething(plain, 'italic') };
	const paragraphs = plain.filter(({ words }) => /\S/.test(textOf(words)));
	return paragraphs.map((block) => `${paragraph(block, marks)}\n`).join('\n');
}

type Marks = { readonly bold: boolean; readonly italic: boolean };

function saysSomething(blocks: readonly Exclude<Block, { kind: 'table' }>[], mark: 'bold' | 'italic'): boolean {
	let marked = 0;
	let all = 0;
	for (const { kind, words } of blocks) {
		if (kind !== 'paragraph') continue;
		for (const each of words) {
			all += each.text.length;
			if (each[mark] === true) marked += each.text.length;
		}
	}
	return marked < all * nearlyAll;
}

function paragraph(block: Exclude<Block, { kind: 'table' }>, marks: Marks): string {
	if (block.kind === 'apart') return comment(`${block.title}: ${textOf(block.words)}`);
	if (block.kind === 'heading') return `${'#'.repeat(block.level)} ${oneLine(escaped(textOf(block.words)))}`;
	const text = linesIn(block.words, marks)
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.join('\n');
	return text.replace(/^(#{1,6})(?=[ \t]|[^#\s\d:!])/gm, '\\$1');
}

/** On one line, which is how a comment is told from speech. */
function comment(text: string): string {
	return `<!-- ${oneLine(text).replaceAll('--', '- -').replace(/>/g, '›')} -->`;
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

/** A mark ends with its line: Markdown's go no further. */
function linesIn(words: readonly Words[], marks: Marks): readonly string[] {
	const lines: Words[][] = [[]];
	for (const each of joined(words, marks)) {
		for (const [at, text] of each.text.split('\n').entries()) {
			if (at > 0) lines.push([]);
			if (text !== '') lines.at(-1)?.push({ ...each, text });
		}
	}
	return lines.map((line) => {
		const isItalic = isOneMark(line, 'italic');
		return line
			.map((each) => marked(each, each.bold === true ? '**' : isItalic && each.italic === true ? '*' : ''))
			.join('');
	});
}

/** Runs of one look as one; Word parts a name wherever somebody once typed. */
function joined(words: readonly Words[], marks: Marks): readonly Words[] {
	const all: { text: string; bold: boolean; italic: boolean }[] = [];
	for (const { text, bold = false, italic = false } of words) {
		const isBlank = text.trim() === '';
		const look = { bold: bold && marks.bold, italic: italic && marks.italic };
		const last = all.at(-1);
		// White space looks the same in any weight.
		if (last !== undefined && (isBlank || (last.bold === look.bold && last.italic === look.italic))) last.text += text;
		else all.push({ text, ...(isBlank ? { bold: false, italic: false } : look) });
	}
	return all;
}

/** A whole line, or what stands before its first colon. */
function isOneMark(line: readonly Words[], mark: 'italic'): boolean {
	const said = line.filter(({ text }) => text.trim() !== '');
	if (said.every((each) => each[mark] === true)) return true;
	const [first] = said;
	return (
		said.filter((each) => each[mark] === true).length === 1 && first?.[mark] === true && /[:：]\s*$/.test(first.text)
	);
}

/** White space stays outside of marks, and punctuation alone has none. */
function marked({ text }: Words, mark: string): string {
	if (mark === '' || !/[\p{L}\p{N}]/u.test(text)) return escaped(text);
	const inner = strip(text, /\s/);
	const at = text.indexOf(inner);
	return `${text.slice(0, at)}${mark}${escaped(inner)}${mark}${text.slice(at + inner.length)}`;
}

/** With a backslash before whatever would be a mark. */
export function escaped(text: string): string {
	if (/^[*_\s]*$/.test(text)) return text;
	return text
		.replace(/\\(?=[!-/:-@[-`{-~])|[*`]|~(?=~)|<(?=[a-zA-Z/!])|\](?=\()/g, '\\$&')
		.replace(/&(?=#?\w{1,32};)/g, '&amp;')
		.replace(/(?<![\p{L}\p{N}_])_{1,2}(?!_)|(?<!_)_{1,2}(?![\p{L}\p{N}_])/gu, (found) => found.replaceAll('_', '\\_'));
}
