// The end of one turn that stands again at the start of the next, under another label: an editor cut the talk
// in the wrong place and left both. The words belong to the second; the first keeps them in its range, not in its text.
import type { Note, Span, TextSpan, TranscriptTurn } from '../model.ts';
import { sourceSpan } from '../text/runs.ts';
import { bordersOf, overlap } from './borders.ts';

/** Shorter echoes are how people talk ("Right?" "Right."). Counted in letters; a Chinese one says as much as two. */
const shortest = 20;
/** Longest that is looked for, in characters. */
const longest = 2000;

export type Cut = { readonly turn: TranscriptTurn; readonly note: Note; readonly spans: readonly Span[] };

/** The first turn without the words that open the second, where it ends in a whole sentence of them; else undefined. */
export function withoutDouble(source: string, first: TranscriptTurn, second: TranscriptTurn): Cut | undefined {
	const length = doubled(first.text, second.text);
	if (length === undefined) return undefined;
	const textStart = first.text.length - length;
	const span = sourceSpan(first, textStart, first.text.length);
	if (span === undefined) return undefined;
	const text = first.text.slice(textStart);
	const note: Note = { code: 'double_across_label', start: span.start, end: span.end, turn: first.index, text };
	const spans = (span.parts ?? [[span.start, span.end] as const]).map(([start, end]) => ({ start, end }));
	return { turn: cutAt(first, textStart), note, spans };
}

/** Length of the double in the first text's characters: from a sentence's start to its end, and not all of it. */
function doubled(first: string, second: string): number | undefined {
	const head = second.slice(0, longest);
	const borders = bordersOf(head);
	let length = overlap(head, first.slice(-longest), borders);
	while (length > 0 && !(endsSentence(head, length, false) && endsSentence(first, first.length - length, true)))
		length = borders[length - 1] ?? 0;
	return length > 0 && weight(head.slice(0, length)) >= shortest ? length : undefined;
}

/** Whether the last that is seen before `at` ends a sentence, or where `bracketed`, something in brackets. */
function endsSentence(text: string, at: number, bracketed: boolean): boolean {
	let last = at - 1;
	while (last >= 0 && text.charAt(last).trim() === '') last--;
	return (bracketed ? /[.。!！?？…”"」）)]/ : /[.。!！?？…”"」]/).test(text.charAt(last));
}

function weight(words: string): number {
	const han = words.match(/\p{Script=Han}/gu)?.length ?? 0;
	return (words.match(/[\p{L}\p{N}]/gu)?.length ?? 0) + han;
}

function cutAt(turn: TranscriptTurn, length: number): TranscriptTurn {
	const text = turn.text.slice(0, length).trimEnd();
	const within = <S extends TextSpan>(spans: readonly S[]): readonly S[] =>
		spans
			.filter((each) => each.textStart < text.length)
			.map((each) => (each.textEnd <= text.length ? each : { ...each, textEnd: text.length }));
	const runs = turn.runs
		.filter((run) => run.textStart < text.length)
		.map((run) =>
			run.textEnd <= text.length ? run : { ...run, textEnd: text.length, end: run.end - (run.textEnd - text.length) },
		);
	return {
		...turn,
		text,
		runs,
		passages: within(turn.passages),
		highlights: within(turn.highlights),
		...(turn.links === undefined ? {} : { links: within(turn.links) }),
		...(turn.cues === undefined ? {} : { cues: within(turn.cues) }),
	};
}
