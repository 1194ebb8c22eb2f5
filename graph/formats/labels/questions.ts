// Interviews without labels whose questions are in bold, or in italics: each such paragraph is one voice, what follows it the other.
import type { BlockLine } from './blocks.ts';

/** Lines that are a question in bold or italics from end to end; empty where the text isn't written so. */
export function questionsIn(source: string, lines: readonly BlockLine[]): ReadonlySet<number> {
	const bold = wholeLines(source, lines, /^(?:\*\*[^*]{4,600}\*\*|__[^_]{4,600}__)$/u);
	return bold.size > 0
		? bold
		: wholeLines(source, lines, /^(?:\*[^*]{4,600}\*|_[^_]{4,600}_|<(?:em|i)>[^<>]{4,600}<\/(?:em|i)>)$/u);
}

function wholeLines(source: string, lines: readonly BlockLine[], marked: RegExp): ReadonlySet<number> {
	const found: number[] = [];
	let asked = 0;
	for (const [at, line] of lines.entries()) {
		if (line.kind !== 'text' || lines[at - 1]?.kind === 'text') continue;
		const text = source.slice(line.content.start, line.content.end);
		if (line.content.end - line.content.start > 610 || !marked.test(text)) continue;
		found.push(at);
		if (/[?？]["”』」]?(?:\*{1,2}|_{1,2}|<\/(?:em|i)>)$/u.test(text)) asked++;
	}
	// What nobody answers is no question: a remark of the editor's at the end.
	const last = found.at(-1) ?? 0;
	if (!lines.slice(last + 1).some((line) => line.kind === 'text' || line.kind === 'quote')) found.pop();
	return found.length >= 3 && asked * 2 >= found.length ? new Set(found) : new Set();
}
