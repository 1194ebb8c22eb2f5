// Interviews without labels whose questions are in bold: each bold paragraph is one voice, what follows it the other.
import type { BlockLine } from './blocks.ts';

/** Lines that are a question in bold from end to end; empty where the text isn't written so. */
export function questionsIn(source: string, lines: readonly BlockLine[]): ReadonlySet<number> {
	const bold: number[] = [];
	let asked = 0;
	for (const [at, line] of lines.entries()) {
		if (line.kind !== 'text' || lines[at - 1]?.kind === 'text') continue;
		const text = source.slice(line.content.start, line.content.end);
		if (!/^(?:\*\*[^*]{4,600}\*\*|__[^_]{4,600}__)$/u.test(text)) continue;
		bold.push(at);
		if (/[?？]["”』」]?(?:\*\*|__)$/u.test(text)) asked++;
	}
	return bold.length >= 3 && asked * 2 >= bold.length ? new Set(bold) : new Set();
}
