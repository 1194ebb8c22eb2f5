// What each line of a Markdown or plain text is, before anyone asks who speaks.
// A Markdown tree would not see `**主持人：**` as bold nor keep offsets, so raw lines it is.
import type { Span } from '../../model.ts';
import { linesOf, trimmed, type Line } from '../lines.ts';

export type BlockKind = 'blank' | 'rule' | 'heading' | 'quote' | 'image' | 'item' | 'comment' | 'table' | 'text';

/** One line. `content` is what is left without white space and the marks of its block (`#`, `>`, `1.`). */
export type BlockLine = Line & {
	readonly kind: BlockKind;
	readonly content: Span;
	/** Text of the content's first characters: enough for any label. */
	readonly head: string;
	readonly quoted: boolean;
};

const headLength = 200;

const rule = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|={3,}|\*\*|[—–─━]{2,})$/;
const image =
	/^(?:!\[[^\]\n]*\]\([^)\n]*\)\s*)+$|^<img\b[^>]*>$|^\[?!\[[^\]]*\]\([^)]*\)\]?(?:\([^)]*\))?$|^(?:图片|圖片|\[图片\]|\[image\])$/i;
const heading = /^#{1,6}[ \t]+|^#{1,6}(?=[^#\s\d:!])/;
const quote = /^(?:>[ \t]?)+/;
const item = /^(?:[-*+•][ \t]+|\d{1,3}[.)][ \t]+)/;
const comment = /^<!--.*-->$/;
const table = /^\|.*\|$/;

/** Blank lines that follow one another are one. */
export function blocksOf(text: string): readonly BlockLine[] {
	const blocks: BlockLine[] = [];
	for (const line of linesOf(text)) {
		const next = block(text, line);
		if (next.kind !== 'blank' || blocks.at(-1)?.kind !== 'blank') blocks.push(next);
	}
	return blocks;
}

function block(text: string, line: Line): BlockLine {
	let content = trimmed(text, line);
	const start = text.slice(content.start, Math.min(content.end, content.start + headLength));
	const quoted = quote.exec(start);
	if (quoted !== null) content = trimmed(text, { start: content.start + quoted[0].length, end: content.end });
	const inner = text.slice(content.start, Math.min(content.end, content.start + headLength));
	const whole = content.end - content.start <= headLength ? inner : text.slice(content.start, content.end);
	const kind = quoted !== null && kindOf(inner, whole) !== 'image' ? 'quote' : kindOf(inner, whole);
	const mark = kind === 'heading' ? heading.exec(inner) : kind === 'item' || kind === 'quote' ? item.exec(inner) : null;
	if (mark !== null) content = trimmed(text, { start: content.start + mark[0].length, end: content.end });
	const head = mark === null ? inner : text.slice(content.start, Math.min(content.end, content.start + headLength));
	return { ...line, kind, content, head, quoted: quoted !== null };
}

/** `inner` are the first characters, `whole` all: pictures have long addresses. */
function kindOf(inner: string, whole: string): BlockKind {
	if (inner === '') return 'blank';
	if (rule.test(whole)) return 'rule';
	if (heading.test(inner)) return 'heading';
	if (
		(inner.startsWith('!') || inner.startsWith('[') || inner.startsWith('<') || inner.length < 12) &&
		image.test(whole)
	)
		return 'image';
	if (comment.test(whole)) return 'comment';
	if (inner.startsWith('|') && table.test(whole)) return 'table';
	if (item.test(inner)) return 'item';
	return 'text';
}
