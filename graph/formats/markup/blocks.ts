// A page of HTML as the lines that dialogues are read from: one for each block, with its inline tags still in it.
import type { Span } from '../../model.ts';
import { headLength, type BlockKind, type BlockLine } from '../labels/blocks.ts';
import { trimmed } from '../lines.ts';
import { readMarkup } from './events.ts';
import { insideOf } from './inside.ts';
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

export function pageBlocks(text: string): readonly BlockLine[] {
	const lines: BlockLine[] = [];
	const open = insideOf((name) => kinds.has(name));
	let current: Span | undefined;
	let silent = false;
	const flush = (parted: boolean): void => {
		if (current !== undefined) lines.push(lineOf(text, current, open.block() ?? 'p', silent));
		if (parted && lines.at(-1)?.kind !== 'blank' && lines.length > 0) lines.push(blankAt(lines.at(-1)?.end ?? 0));
		current = undefined;
	};
	const add = (span: Span): void => {
		const outside = open.within(...apart);
		if (current !== undefined && outside !== silent) flush(false);
		silent = outside;
		current = { start: current?.start ?? span.start, end: span.end };
	};
	readMarkup(
		text,
		{
			open(name, _, at) {
				if (name === 'br') flush(false);
				else if (name === 'hr') {
					flush(true);
					lines.push({ ...lineOf(text, at, 'rule', false), kind: 'rule' });
				} else if (kinds.has(name) || apart.includes(name)) flush(!/^(?:td|th|dd)$/.test(name));
				else if (current === undefined && !open.within(...apart)) current = { start: at.start, end: at.start };
				open.enter(name);
			},
			close(name) {
				const blocks = kinds.has(name) || apart.includes(name);
				if (blocks) flush(!/^(?:td|th|dt)$/.test(name));
				open.leave(name);
			},
			text(at) {
				const span = trimmed(text, at);
				if (span.end > span.start) add(span);
			},
			tagEnd(at) {
				// A tag that closes within a line belongs to it: its marks pair there.
				if (current !== undefined && !silent) current = { start: current.start, end: Math.max(current.end, at.end) };
			},
		},
		false,
	);
	flush(false);
	return lines.filter((line) => line.kind === 'blank' || line.content.end > line.content.start);
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
