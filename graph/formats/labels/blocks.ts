// What each line of a Markdown or plain text is, before anyone asks who speaks.
// A Markdown tree would not see `**主持人：**` as bold nor keep offsets, so raw lines it is.
import type { Span } from '../../model.ts';
import { linesOf, trimmed, type Line } from '../lines.ts';
import { joined, partedAtTags } from './joined.ts';
import { numbering } from './numbering.ts';
import { definition } from './references.ts';

/** `comment`: said by nobody. `code`: said to a program. */
export type BlockKind =
	'blank' | 'rule' | 'heading' | 'quote' | 'image' | 'item' | 'comment' | 'code' | 'table' | 'text';

/** One line. `content` is what is left without white space and the marks of its block (`#`, `>`, `1.`). */
export type BlockLine = Line & {
	readonly kind: BlockKind;
	readonly content: Span;
	/** Text of the content's first characters: enough for any label. */
	readonly head: string;
	readonly quoted: boolean;
	/** It begins within a line of the source, where another label stands. */
	readonly cut?: true;
	/** Of a heading, from 1. */
	readonly level?: number;
};

export const headLength = 320;

const rule = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|={3,}|\*\*|[—–─━]{2,})$/;
const image =
	/^(?:!\[[^\]\n]*\]\([^)]*\)\s*)+$|^!\[\[[^[\]\n]+\]\]$|^<img\b[^>]*>$|^\[?!\[[^\]]*\]\([^)]*\)\]?(?:\([^)]*\))?$|^(?:图片|圖片|\[图片\]|\[image\])$/i;
const heading = /^#{1,6}[ \t]+|^#{1,6}(?=[^#\s\d:!])/;
const quote = /^(?:>[ \t]?)+/;
const item = /^(?:[-*+•][ \t]+|\d{1,3}[.)][ \t]+)/;
const comment = /^<!--[^]*-->$|^%%[^%\n]*%%$/;
/** Links' addresses apart from their words, classes of Kramdown, tags of Liquid and its like, a property of a block of Logseq. */
const code =
	/^\{[:#](?!\d)[^{}\n]*\}$|^(?:\{%[^{}]*%\}\s*)+$|^(?:\{\{[^{}]*\}\}\s*)+$|^\p{L}[\p{L}\p{N}_.-]{0,40}::(?:\s[^\n]*)?$/u;
/** What a callout of Obsidian is called, and how it is headed: `[!note]- Full transcript`. */
const callout = /^\[![\w|-]{1,40}\][+-]?(?:[^\S\n][^\n]*)?$/;
/** What folds words away on a page: `<details><summary>English</summary>`. The words in it are words. */
const folding =
	/^(?:<details\b[^<>]{0,80}>\s*(?:<summary\b[^<>]{0,80}>[^<>\n]{0,60}<\/summary>)?|<summary\b[^<>]{0,80}>[^<>\n]{0,60}<\/summary>|<\/details>)\s*/i;
const separator = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?$/;

/** Blank lines that follow one another are one. */
export function blocksOf(text: string): readonly BlockLine[] {
	const blocks: BlockLine[] = [];
	const lines = partedAtTags(text, joined(text, linesOf(text)));
	const numbers = numbering(text, lines);
	for (const line of lines) {
		const next = block(text, line, numbers?.get(line) ?? line.start);
		const before = blocks.at(-1);
		// Under the names of its columns a table has a line of dashes.
		if (next.kind === 'comment' && before?.kind === 'table') blocks[blocks.length - 1] = { ...before, kind: 'comment' };
		if (before !== undefined && opensWithColon(next) && isNameAbove(text, before))
			blocks[blocks.length - 1] = together(text, before, next);
		else if (next.kind !== 'blank' || before?.kind !== 'blank') blocks.push(next);
	}
	return blocks;
}

function opensWithColon({ kind, head }: BlockLine): boolean {
	return kind === 'text' && /^[:：](?!\/\/|[:：)）])/u.test(head);
}

/** Short, and not at the end of a sentence: its colon stands at the beginning of the next line. */
function isNameAbove(text: string, { kind, content }: BlockLine): boolean {
	return (
		kind === 'text' &&
		content.end - content.start <= 60 &&
		!/[.,:：;。，；!！?？…]$/u.test(text.slice(content.start, content.end).replace(/\*+$/, ''))
	);
}

function together(text: string, above: BlockLine, line: BlockLine): BlockLine {
	const content = { start: above.content.start, end: line.content.end };
	return {
		...above,
		end: line.end,
		next: line.next,
		content,
		head: text.slice(content.start, Math.min(content.end, content.start + headLength)),
	};
}

function block(text: string, line: Line, from: number): BlockLine {
	let content = withoutBreak(text, trimmed(text, { start: from, end: line.end }));
	const open =
		folding.exec(text.slice(content.start, Math.min(content.end, content.start + headLength)))?.[0].length ?? 0;
	const folds = open > 0 && content.start + open >= content.end;
	if (!folds) content = { start: content.start + open, end: content.end };
	const start = text.slice(content.start, Math.min(content.end, content.start + headLength));
	const quoted = quote.exec(start);
	if (quoted !== null) content = trimmed(text, { start: content.start + quoted[0].length, end: content.end });
	const inner = text.slice(content.start, Math.min(content.end, content.start + headLength));
	const whole = content.end - content.start <= headLength ? inner : text.slice(content.start, content.end);
	const headed = quoted !== null && callout.test(whole);
	const plain = folds || headed ? 'comment' : kindOf(inner, whole);
	const silent = plain === 'image' || plain === 'comment' || plain === 'code';
	const kind = quoted !== null && !silent ? 'quote' : plain;
	const mark = kind === 'heading' ? heading.exec(inner) : kind === 'item' || kind === 'quote' ? item.exec(inner) : null;
	if (mark !== null) content = trimmed(text, { start: content.start + mark[0].length, end: content.end });
	else if (kind === 'table') content = trimmed(text, { start: content.start + 1, end: content.end - 1 });
	const head =
		mark === null && kind !== 'table'
			? inner
			: text.slice(content.start, Math.min(content.end, content.start + headLength));
	const level = kind === 'heading' ? (/^#+/.exec(inner)?.[0].length ?? 1) : undefined;
	return {
		...line,
		kind,
		content,
		head,
		quoted: quoted !== null && !headed,
		...(level === undefined ? {} : { level }),
	};
}

/** Without the backslash that breaks the line in Markdown, as pandoc writes it. */
function withoutBreak(text: string, { start, end }: Span): Span {
	return text.charAt(end - 1) === '\\' && text.charAt(end - 2) !== '\\' && end + 1 < text.length
		? trimmed(text, { start, end: end - 1 })
		: { start, end };
}

/** `inner` are the first characters, `whole` all: pictures have long addresses. */
function kindOf(inner: string, whole: string): BlockKind {
	if (inner === '') return 'blank';
	if (rule.test(whole)) return 'rule';
	if (inner.includes('|') && inner.includes('-') && separator.test(inner)) return 'comment';
	if (heading.test(inner)) return 'heading';
	if (
		(inner.startsWith('!') || inner.startsWith('[') || inner.startsWith('<') || inner.length < 12) &&
		image.test(whole)
	)
		return 'image';
	if (comment.test(whole)) return 'comment';
	if (code.test(whole) || (inner.startsWith('[') && definition.test(whole))) return 'code';
	if (inner.startsWith('|') && whole.endsWith('|') && whole.length > 2) return 'table';
	if (item.test(inner)) return 'item';
	return 'text';
}
