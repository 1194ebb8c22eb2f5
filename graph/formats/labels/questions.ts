// Interviews without labels whose questions are in bold, in italics, or headings: each such paragraph is one voice, what follows it the other.
import type { BlockLine } from './blocks.ts';

/** Lines that are a question in bold or italics from end to end; empty where the text isn't written so. */
export function questionsIn(source: string, lines: readonly BlockLine[]): ReadonlySet<number> {
	const bold = wholeLines(source, lines, /^(?:\*\*[^*]{4,600}\*\*|__[^_]{4,600}__)$/u);
	if (bold.size > 0) return bold;
	const italic = wholeLines(source, lines, /^(?:\*[^*]{4,600}\*|_[^_]{4,600}_|<(?:em|i)>[^<>]{4,600}<\/(?:em|i)>)$/u);
	return italic.size > 0 ? italic : headings(source, lines);
}

/** Headings of one level, three at least, of which nearly all are questions, each with words under it. */
function headings(source: string, lines: readonly BlockLine[]): ReadonlySet<number> {
	const levels = new Map<number, { readonly at: number[]; asked: number }>();
	for (const [at, line] of lines.entries()) {
		if (line.kind !== 'heading') continue;
		const under = lines[at + 1]?.kind === 'blank' ? lines[at + 2] : lines[at + 1];
		if (under === undefined || under.kind === 'heading') continue;
		const level = levels.get(line.level ?? 1) ?? { at: [], asked: 0 };
		levels.set(line.level ?? 1, level);
		level.at.push(at);
		if (/[?？]["”』」]?[*_#\s]*$/u.test(source.slice(line.content.start, line.content.end))) level.asked++;
	}
	const most = [...levels.values()].toSorted((a, b) => b.asked - a.asked)[0];
	return most !== undefined && most.asked >= 3 && most.asked >= most.at.length * 0.7 ? new Set(most.at) : new Set();
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
