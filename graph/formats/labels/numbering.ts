// Pages of courts and archives number their lines. The numbers are the page's, and what stands after them is the line.
import { trimmed, type Line } from '../lines.ts';

const number = /^[ \t]{0,12}(\d{1,2})(?:[ \t]|$)/;

/** Where each line begins after its number; undefined where the lines aren't numbered one after the other. */
export function numbering(text: string, lines: readonly Line[]): ReadonlyMap<Line, number> | undefined {
	const after = new Map<Line, number>();
	let before: number | undefined;
	let written = 0;
	let steps = 0;
	for (const line of lines) {
		const span = trimmed(text, line);
		if (span.end === span.start) continue;
		written++;
		const found = number.exec(text.slice(line.start, Math.min(line.end, line.start + 16)));
		if (found === null) continue;
		const value = Number(found[1]);
		if (value === (before ?? 0) + 1 || (value === 1 && (before ?? 0) >= 20)) steps++;
		before = value;
		after.set(line, line.start + found[0].length);
	}
	return written >= 10 && steps >= written * 0.8 ? after : undefined;
}
