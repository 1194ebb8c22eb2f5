// A page of HTML as the lines that dialogues are read from: one for each block, with its inline tags still in it.
import type { Span } from '../../model.ts';
import { headLength, type BlockKind, type BlockLine } from '../labels/blocks.ts';
import { trimmed } from '../lines.ts';
import { readMarkup } from './events.ts';
import { insideOf, type Inside } from './inside.ts';
import { textBlocks } from './elements.ts';

/** What a page has besides the talk; nobody says it. */
const apart = [
	'head',
	'script',
	'style',
	'noscript',
	'template',
	'nav',
	'svg',
	'button',
	'form',
	'select',
	'iframe',
	'footer',
];
const kinds: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
	...textBlocks.map((name) => [name, 'text'] as const),
	['li', 'text'],
	['blockquote', 'quote'],
	...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'heading'] as const),
]);

/** The page as far as it is divided into lines. */
type Page = {
	readonly text: string;
	readonly open: Inside;
	readonly lines: BlockLine[];
	/** The line that is being read. */
	current: Span | undefined;
	/** Whether nobody says it. */
	silent: boolean;
};

export function pageBlocks(text: string): readonly BlockLine[] {
	const page: Page = {
		text,
		open: insideOf((name) => kinds.has(name)),
		lines: [],
		current: undefined,
		silent: false,
	};
	readMarkup(
		text,
		{
			open: (name, _, at) => openTag(page, name, at),
			close(name) {
				if (isBlock(name)) endLine(page, !/^(?:td|th|dt)$/.test(name));
				page.open.leave(name);
			},
			text(at) {
				const span = trimmed(text, at);
				if (span.end > span.start) addWords(page, span);
			},
			tagEnd(at) {
				// A tag that closes within a line belongs to it: its marks pair there.
				const { current, silent } = page;
				if (current !== undefined && !silent)
					page.current = { start: current.start, end: Math.max(current.end, at.end) };
			},
		},
		false,
	);
	endLine(page, false);
	return page.lines.filter((line) => line.kind === 'blank' || line.content.end > line.content.start);
}

function isBlock(name: string): boolean {
	return kinds.has(name) || apart.includes(name);
}

function openTag(page: Page, name: string, at: Span): void {
	if (name === 'br') endLine(page, false);
	else if (name === 'hr') {
		endLine(page, true);
		page.lines.push({ ...lineOf(page.text, at, 'rule', false), kind: 'rule' });
	} else if (isBlock(name)) endLine(page, !/^(?:td|th|dd)$/.test(name));
	else if (page.current === undefined && !page.open.within(...apart)) page.current = { start: at.start, end: at.start };
	page.open.enter(name);
}

function addWords(page: Page, span: Span): void {
	const outside = page.open.within(...apart);
	if (page.current !== undefined && outside !== page.silent) endLine(page, false);
	page.silent = outside;
	page.current = { start: page.current?.start ?? span.start, end: span.end };
}

/** `parted`: with a blank line after it. */
function endLine(page: Page, parted: boolean): void {
	const { text, lines, current, open, silent } = page;
	if (current !== undefined) lines.push(lineOf(text, current, open.block() ?? 'p', silent));
	const last = lines.at(-1);
	if (parted && last !== undefined && last.kind !== 'blank') lines.push(blankAt(last.end));
	page.current = undefined;
}

function lineOf(text: string, span: Span, name: string, silent: boolean): BlockLine {
	const content = trimmed(text, span);
	const kind = silent ? 'comment' : (kinds.get(name) ?? 'text');
	return {
		...content,
		next: content.end,
		kind,
		content,
		head: text.slice(content.start, Math.min(content.end, content.start + headLength)),
		quoted: kind === 'quote',
		...(kind === 'heading' ? { level: Number(name.charAt(1)) } : {}),
	};
}

function blankAt(at: number): BlockLine {
	return { start: at, end: at, next: at, kind: 'blank', content: { start: at, end: at }, head: '', quoted: false };
}
