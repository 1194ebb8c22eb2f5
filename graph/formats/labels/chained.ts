// A label in the middle of a line: `… 很早以前。**记者**：多早？`. Only in bold, and only where the same label opens other lines.
import type { Span } from '../../model.ts';
import { trimmed } from '../lines.ts';
import type { BlockLine } from './blocks.ts';
import { leadOf, type Candidate } from './forms.ts';
import { foldLabel } from './names.ts';

const inside = /(?<=\S)\s*\*\*\s*([^*：:\s](?:[^*：:\n]{0,38}?[^*：:\s])??)\s*(?:[:：]\s*\*\*|\*\*\s*[：:])/g;

/** The lines, those with a label inside cut in two or more; the same array where there is none. */
export function unchained(
	source: string,
	lines: readonly BlockLine[],
	candidates: readonly Candidate[],
): readonly BlockLine[] {
	const opening = new Map<string, number>();
	for (const { form, text } of candidates) {
		if (form === 'bold-colon') opening.set(foldLabel(text), (opening.get(foldLabel(text)) ?? 0) + 1);
	}
	if (opening.size === 0) return lines;
	let cut = false;
	const all = lines.flatMap((line) => {
		const places = line.kind === 'text' || line.kind === 'item' ? placesIn(source, line.content, opening) : [];
		cut ||= places.length > 0;
		return places.length === 0 ? [line] : pieces(source, line, places);
	});
	return cut ? all : lines;
}

function placesIn(source: string, { start, end }: Span, opening: ReadonlyMap<string, number>): readonly number[] {
	const text = source.slice(start, end);
	if (text.indexOf('**', 2) < 0) return [];
	const from = leadOf(text.slice(0, 300));
	return [...text.matchAll(inside)]
		.filter(({ index, 1: label = '' }) => index >= from && (opening.get(foldLabel(label)) ?? 0) >= 2)
		.map((found) => start + found.index + found[0].indexOf('**'));
}

function pieces(source: string, line: BlockLine, places: readonly number[]): readonly BlockLine[] {
	const starts = [line.content.start, ...places];
	return starts.map((start, at) => {
		const last = at === starts.length - 1;
		const end = starts[at + 1] ?? line.content.end;
		const content = trimmed(source, { start, end });
		return {
			...line,
			start: at === 0 ? line.start : start,
			end: last ? line.end : end,
			next: last ? line.next : end,
			content,
			head: source.slice(content.start, Math.min(content.end, content.start + 200)),
		};
	});
}
