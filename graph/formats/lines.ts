// A source as lines. Every offset is the source's own; a line ends at LF, CRLF, a lone CR, or the end.
import type { Span } from '../model.ts';

/** `start` to `end` without the line break; `next` where the following line begins. */
export type Line = Span & { readonly next: number };

export function linesOf(text: string): readonly Line[] {
	const lines: Line[] = [];
	let start = 0;
	let feed = -1;
	while (start < text.length) {
		// Looked for once a line feed, not once a line: a file of CRs alone has none to be found.
		if (feed < start) feed = text.indexOf('\n', start);
		if (feed < 0) feed = text.length;
		const end = lineEnd(text, start, feed);
		const next =
			text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : Math.min(end + 1, text.length);
		lines.push({ start, end, next });
		start = next;
	}
	return lines;
}

function lineEnd(text: string, start: number, end: number): number {
	// Looking for CR only up to the LF keeps a file with none linear.
	for (let at = start; at < end; at++) if (text.charCodeAt(at) === 13) return at;
	return end;
}

/** The span without the white space (and unseen marks) around it. */
export function trimmed(text: string, span: Span): Span {
	let { start, end } = span;
	while (start < end && isSpace(text.charCodeAt(start))) start++;
	while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
	return { start, end };
}

/** The spans in order, without those that begin inside one before. */
export function disjoint<S extends Span>(spans: readonly S[]): readonly S[] {
	let end = 0;
	return spans
		.toSorted((a, b) => a.start - b.start)
		.filter((span) => {
			if (span.start < end) return false;
			end = span.end;
			return true;
		});
}

/** A stray control character: neither white space nor the mark of CHAT's times. Nobody sees it. */
export function isControl(code: number): boolean {
	return (code < 32 && (code < 9 || code > 13) && code !== 0x15) || code === 0x7f;
}

/** White space in Unicode's sense, with zero-width space and joiners, word joiner, a stray byte-order mark or control character. */
export function isSpace(code: number): boolean {
	if (code <= 32) return code === 32 || (code >= 9 && code <= 13) || isControl(code);
	if (code < 0xa0) return code === 0x85 || code === 0x7f;
	return (
		code === 0xa0 ||
		code === 0x3000 ||
		code === 0xfeff ||
		code === 0x1680 ||
		code === 0x202f ||
		code === 0x205f ||
		code === 0x2060 ||
		(code >= 0x2000 && code <= 0x200d) ||
		code === 0x2028 ||
		code === 0x2029
	);
}
