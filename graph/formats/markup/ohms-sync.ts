// The times of a transcript in OHMS to version 5: `1:|26(1)|34(2)|…`, the line and the word at which each minute is over.
import type { Cue, Span, TranscriptTurn } from '../../model.ts';
import { textOffset } from '../../text/runs.ts';
import type { Reading } from '../format.ts';
import { linesOf } from '../lines.ts';

/** An offset in the source, and the time there in milliseconds. */
export type Mark = { readonly at: number; readonly time: number };

/** In the order of the source. Lines and words count from 1; what lies outside of the transcript is left out. */
export function syncMarks(text: string, { start, end }: Span, sync: string): readonly Mark[] {
	const minutes = Number(/^\s*(\d{1,3}):/.exec(sync)?.[1] ?? 0);
	if (minutes === 0) return [];
	const lines = linesOf(text.slice(start, end));
	const wordStarts = new Map<number, readonly number[]>();
	const startsIn = (line: number): readonly number[] => {
		const { start: from = 0, end: to = 0 } = lines[line] ?? {};
		const known =
			wordStarts.get(line) ??
			[...text.slice(start + from, start + to).matchAll(/\S+/g)].map(({ index }) => start + from + index);
		wordStarts.set(line, known);
		return known;
	};
	const marks = [...sync.matchAll(/\|\s*(\d{1,7})\((\d{1,5})\)/g)].flatMap(
		({ 1: line, 2: word }, index): readonly Mark[] => {
			const place = lines[Number(line) - 1];
			if (place === undefined) return [];
			const at = startsIn(Number(line) - 1)[Math.max(0, Number(word) - 1)] ?? start + place.end;
			return [{ at, time: (index + 1) * minutes * 60_000 }];
		},
	);
	// A time that stands before the one before it is a slip.
	let latest = -1;
	return marks.filter(({ at }) => at > latest && ((latest = at), true));
}

/** The turns with these times as cues; a turn has a time of its own where one falls on its first word. */
export function withMarks(reading: Reading, marks: readonly Mark[]): Reading {
	let next = 0;
	const turns = reading.turns.map((turn) => {
		const cues: { textStart: number; time: Cue['time'] }[] = [];
		for (let mark = marks[next]; mark !== undefined && mark.at < turn.end; mark = marks[++next])
			cues.push({ textStart: textOffset(turn, mark.at), time: { start: mark.time } });
		return cues.length === 0 ? turn : timed(turn, cues);
	});
	return { ...reading, turns };
}

function timed(
	turn: TranscriptTurn,
	starts: readonly { readonly textStart: number; readonly time: Cue['time'] }[],
): TranscriptTurn {
	const cues = starts
		.map(({ textStart, time }, at): Cue => ({
			textStart,
			textEnd: starts[at + 1]?.textStart ?? turn.text.length,
			time,
		}))
		.filter(({ textStart, textEnd }) => textEnd > textStart);
	const [first] = cues;
	const time = turn.time ?? (first?.textStart === 0 ? first.time : undefined);
	return { ...turn, ...(cues.length === 0 ? {} : { cues }), ...(time === undefined ? {} : { time }) };
}
