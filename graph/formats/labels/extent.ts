// From which line to which a page is talk: what stands before is its head, what stands after its foot.
import { smallest } from '../../text/extremes.ts';
import type { BlockLine } from './blocks.ts';
import type { Speakers } from './decision.ts';
import { footOf } from './foot.ts';
import { yamlEnd } from './front-matter.ts';
import { fieldOf } from './head.ts';
import { timeAlone } from './stamps.ts';

/** Lines: from the first of the talk to the one after its last. */
export type Extent = { readonly from: number; readonly to: number };

/** `questions`: lines that ask where no label says who does. */
export function extentOf(
	text: string,
	lines: readonly BlockLine[],
	{ labels }: Speakers,
	questions: ReadonlySet<number>,
): Extent {
	const first = smallest([labels[0]?.line ?? Infinity, [...questions][0] ?? Infinity]);
	const last = labels.at(-1)?.line ?? [...questions].at(-1);
	if (last === undefined) return { from: unlabelledStart(text, lines), to: lines.length };
	// Where nobody is named, the last question is answered, in whatever type.
	const to = Math.max(footOf(text, lines, first, last), labels.length === 0 ? answered(lines, last) : 0);
	const from = withTimeBefore(lines, first);
	const open = unlabelledStart(text, lines);
	// A talk, and then questions with names: more prose than that is no introduction.
	const before = proseBetween(lines, open, from);
	return before > mostIntroduction && before > proseBetween(lines, from, to) ? { from: open, to } : { from, to };
}

/** The line after the first paragraph under a question: it answers, in whatever type it is set. */
function answered(lines: readonly BlockLine[], question: number): number {
	const from = lines.findIndex(({ kind }, at) => at > question && kind === 'text');
	if (from < 0) return 0;
	const to = lines.findIndex(({ kind }, at) => at > from && kind !== 'text');
	return to < 0 ? lines.length : to;
}

/** No introduction is longer, in UTF-16 code units. */
const mostIntroduction = 3000;

function proseBetween(lines: readonly BlockLine[], from: number, to: number): number {
	return lines
		.slice(from, to)
		.reduce((sum, { kind, content }) => (kind === 'text' ? sum + content.end - content.start : sum), 0);
}

/** A time on a line of its own above the first label is that label's. */
function withTimeBefore(lines: readonly BlockLine[], first: number): number {
	let at = first - 1;
	while (at > 0 && lines[at]?.kind === 'blank') at--;
	const before = lines[at];
	return before !== undefined && timeAlone(before) !== undefined ? at : first;
}

/** Without labels only what is plainly a head is one: headings, fields, pictures, up to the first ordinary line. */
function unlabelledStart(text: string, lines: readonly BlockLine[]): number {
	const front = yamlEnd(text, lines);
	const at = lines.findIndex((line, index) => index >= front && isOrdinary(text, line));
	return at < 0 ? 0 : at;
}

function isOrdinary(text: string, line: BlockLine): boolean {
	const spoken = line.kind === 'text' || line.kind === 'quote' || line.kind === 'item' || line.kind === 'table';
	return (
		spoken &&
		line.content.end > line.content.start &&
		fieldOf(text.slice(line.content.start, line.content.end)) === undefined
	);
}
