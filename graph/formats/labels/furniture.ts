// What a page repeats and nobody says: running heads, page numbers, notices, as conversions of PDF and Word leave them.
import type { Span } from '../../model.ts';
import { simplified } from '../../text/simplified.ts';
import type { BlockLine } from './blocks.ts';
import { foldLabel } from './names.ts';
import { isRole } from './words.ts';

const page = /\bpage\b|©|\(c\)|copyright|第\s?#\s?页|[-–—]\s?#\s?[-–—]|#\s?(?:of|\/)\s?#/iu;

/** A page's number and nothing else, or what NVivo writes above the passages of a code: once is enough. */
const alone =
	/^(?:page #(?: of #| ?\/ ?#)?|第\s?#\s?页(?:[，,]?\s?共\s?#\s?页)?|reference #(?:-#)? - #(?:\.#)?% coverage|<?(?:files|internals|externals|memos)\\{1,2}[^\n]{1,100}references? coded\s*\[\s?#(?:\.#)?% coverage\])$/iu;

/** Lines that stand on many pages. Those with a page's number or a notice three times, others five, alone each time. */
export function furnitureIn(source: string, lines: readonly BlockLine[]): ReadonlySet<number> {
	const places = new Map<string, number[]>();
	for (const [at, line] of lines.entries()) {
		const length = line.content.end - line.content.start;
		if (line.kind !== 'text' || length < 3 || length > 150) continue;
		const text = pattern(source, line.content);
		if (
			!page.test(text) &&
			!alone.test(text) &&
			(length < 12 ||
				/[.。!！?？…:：]\s?["”』」*_]{0,2}$/u.test(text) ||
				!isAlone(lines, at) ||
				isRole(foldLabel(text)))
		)
			continue;
		const all = places.get(text);
		if (all === undefined) places.set(text, [at]);
		else all.push(at);
	}
	const paged = [...places].filter(([text, all]) => (page.test(text) && all.length >= 3) || alone.test(text));
	const bare = [...places].filter(([text, all]) => !page.test(text) && all.length >= 5);
	// Two lines that take turns without a page's number are names, and what follows each is speech.
	const names = paged.length === 0 && repeated(source, lines) > 1;
	return new Set([...paged, ...(names ? [] : bare)].flatMap(([, all]) => all));
}

/** A line's words with its numbers alike. */
function pattern(source: string, { start, end }: Span): string {
	return simplified(source.slice(start, end)).replace(/\d+/g, '#').replace(/\s+/g, ' ');
}

/** How many short lines stand alone three times or more. */
function repeated(source: string, lines: readonly BlockLine[]): number {
	const counts = new Map<string, number>();
	for (const [at, { kind, content }] of lines.entries()) {
		if (kind !== 'text' || content.end - content.start > 80 || !isAlone(lines, at)) continue;
		const text = pattern(source, content);
		counts.set(text, (counts.get(text) ?? 0) + 1);
	}
	return [...counts.values()].filter((count) => count >= 3).length;
}

function isAlone(lines: readonly BlockLine[], at: number): boolean {
	return lines[at - 1]?.kind !== 'text' && lines[at + 1]?.kind !== 'text';
}
