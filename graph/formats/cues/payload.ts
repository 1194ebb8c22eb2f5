// What a caption shows: voice tags, other tags, entities and the plain ways in which captions say who speaks.
import type { Span } from '../../model.ts';
import { decodeHTML } from 'entities';
import { trimmed } from '../lines.ts';
import { entityWords, wordsOf, type Piece, type Words } from '../words.ts';

/** A stretch of a cue in one voice. */
export type Voice = {
	readonly label?: string;
	readonly labelSpan?: Span;
	readonly change?: true;
	readonly lines: readonly Words[];
};

/** `<v.loud Roger Bingham>`, `</v>`, `<c.yellow>`, `<i>`, `<00:01.000>`, `{\an8}`. */
const tag =
	/<(\/?)([a-zA-Z]{0,8})((?:\.[\w-]{1,40}){0,8})(?:[ \t]([^<>\n]{0,200}))?>|<\d[\d:.]{2,16}>|\{\\[^{}\n]{1,60}\}|<\/?font[^<>\n]{0,100}>/g;

/** Reads the lines of a cue; a voice tag ends at the next, at `</v>`, or with the cue. */
export function voicesOf(source: string, lines: readonly Span[]): readonly Voice[] {
	const voices: { label?: string; labelSpan?: Span; lines: Words[] }[] = [{ lines: [] }];
	for (const line of lines) {
		let pieces: Piece[] = [];
		const flush = (): void => {
			const words = wordsOf(pieces);
			if (words.text.trim() !== '') voices.at(-1)?.lines.push(words);
			pieces = [];
		};
		let from = line.start;
		// How a word is read stands beside it (ruby), and is no word.
		let beside = false;
		for (const found of source.slice(line.start, line.end).matchAll(tag)) {
			const at = line.start + found.index;
			if (!beside) for (const piece of entityWords(source, from, at)) pieces.push(piece);
			from = at + found[0].length;
			const name = found[2]?.toLowerCase();
			if (name === 'rt' || name === 'rp' || name === 'ruby') beside = name !== 'ruby' && found[1] !== '/';
			if (name !== 'v' || found[1] === '/') continue;
			flush();
			const label = decodeHTML(found[4] ?? '').trim();
			voices.push(
				label === ''
					? { lines: [] }
					: {
							label,
							labelSpan: trimmed(source, { start: from - 1 - (found[4] ?? '').length, end: from - 1 }),
							lines: [],
						},
			);
		}
		if (!beside) for (const piece of entityWords(source, from, line.end)) pieces.push(piece);
		flush();
	}
	return voices.filter((voice) => voice.lines.length > 0 || voice.label !== undefined);
}

const chevrons = /^\s*(?:>>+|&gt;&gt;(?:&gt;)?)\s*/;
const dash = /^\s*[-–—]\s?(?=\S)/;

/** Where a line that opens with `>>` or `- ` begins to speak; undefined where it doesn't open so. */
export function changeAt(line: string, dashes: boolean): number | undefined {
	return chevrons.exec(line)?.[0].length ?? (dashes ? dash.exec(line)?.[0].length : undefined);
}

/** Whether dashes at the start of lines part speakers: a cue has two of them, or half of the cues begin with one. */
export function usesDashes(cues: readonly (readonly Span[])[], source: string): boolean {
	const opens = (line: Span): boolean => dash.test(source.slice(line.start, Math.min(line.end, line.start + 8)));
	const dashed = cues.filter(([first]) => first !== undefined && opens(first)).length;
	return (dashed >= 3 && dashed * 2 >= cues.length) || cues.some((lines) => lines.filter(opens).length >= 2);
}
