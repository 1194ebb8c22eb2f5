// Where the talk ends and the page goes on: references, credits, lists of other episodes.
import { simplified } from '../../text/simplified.ts';
import { strip } from '../../text/strip.ts';
import type { BlockLine } from './blocks.ts';
import { fieldOf } from './head.ts';
import { closing, credit } from './words.ts';

/**
 * The line at which the foot begins, `lines.length` where there is none. `first` and `last` are the first and last label's lines.
 * Headings and rules end the talk only where none of them stands between turns before.
 */
export function footOf(source: string, lines: readonly BlockLine[], first: number, last: number): number {
	const between = lines.slice(first, last);
	const chapters = between.some((line) => line.kind === 'heading');
	const rules = between.some((line) => line.kind === 'rule');
	const front = new Set(
		lines
			.slice(0, first)
			.map((line) => textOf(source, line))
			.filter((text) => text.length > 3),
	);
	let spoken = false;
	for (let at = last; at < lines.length; at++) {
		const line = lines[at];
		if (line === undefined || line.kind === 'blank' || line.kind === 'image') continue;
		if (at > last && endsTalk(source, lines, at, { chapters, rules: rules || !spoken, front })) return at;
		if (at > last || line.kind === 'text') spoken = true;
	}
	return lines.length;
}

type Seen = { readonly chapters: boolean; readonly rules: boolean; readonly front: ReadonlySet<string> };

function endsTalk(source: string, lines: readonly BlockLine[], at: number, seen: Seen): boolean {
	const line = lines[at];
	if (line === undefined) return false;
	const text = textOf(source, line);
	const bare = simplified(strip(text.replaceAll('\\', ''), { start: /[#>*_\s\d.]/, end: /[*_\s]/ }));
	if (line.kind === 'heading') return closing.test(bare) || !seen.chapters;
	if (line.kind === 'rule') return !seen.rules;
	if (lines[at - 1]?.kind === 'text' && !isWhole(text, '_') && !closing.test(bare)) return false;
	if (seen.front.has(text)) return true;
	if (isWhole(text, '_') || (isWhole(text, '*') && !text.startsWith('**'))) return true;
	if (bare.length < 300 && (credit.test(bare) || (closing.test(bare) && bare.length < 60))) return true;
	if (line.kind === 'item' && /^\[[^\]]*\]\([^)]*\)$/.test(bare)) return true;
	const field = fieldOf(text);
	return (
		field !== undefined &&
		field.meta !== 'host' &&
		field.meta !== 'guest' &&
		field.meta !== 'people' &&
		bare.length < 200 &&
		/https?:|\d{4}/.test(bare)
	);
}

function textOf(source: string, line: BlockLine): string {
	return source.slice(line.content.start, line.content.end);
}

/** The line is one stretch of emphasis from end to end. */
function isWhole(text: string, mark: string): boolean {
	return text.length > 2 && text.startsWith(mark) && text.endsWith(mark);
}
