// The way back: from a stretch of reading text to the words in the source.
// Formats write runs; extraction turns its finds into source offsets with them; nobody else counts characters.
import type { Run, Span } from '../model.ts';

/** What `sourceSpan` gives, ready to be spread into a Mention. */
export type SourceSpan = Span & { readonly parts?: readonly (readonly [start: number, end: number])[] };

type TurnWithRuns = { readonly runs: readonly Run[] };

/**
 * Where `text.slice(textStart, textEnd)` stands in the source, in UTF-16 code units.
 * `parts` is given only where more than white space and emphasis marks stands between its pieces.
 * A cut through an escape takes the whole escape. Undefined where the stretch has no source (a joining space). O(log n).
 */
export function sourceSpan(turn: TurnWithRuns, textStart: number, textEnd: number): SourceSpan | undefined {
	const pieces: [number, number][] = [];
	for (let at = firstRunAfter(turn.runs, textStart); at < turn.runs.length; at++) {
		const run = turn.runs[at];
		if (run === undefined || run.textStart >= textEnd) break;
		const [start, end] = piece(run, textStart, textEnd);
		const last = pieces.at(-1);
		if (last !== undefined && !run.apart) last[1] = end;
		else pieces.push([start, end]);
	}
	const first = pieces[0];
	const last = pieces.at(-1);
	if (first === undefined || last === undefined) return undefined;
	const span = { start: first[0], end: last[1] };
	return pieces.length === 1 ? span : { ...span, parts: pieces };
}

/** Where source offset `offset` stands in the turn's text; the nearest place after it where it is no speech. O(log n). */
export function textOffset(turn: TurnWithRuns & { readonly text: string }, offset: number): number {
	let low = 0;
	let high = turn.runs.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((turn.runs[middle]?.end ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	const run = turn.runs[low];
	if (run === undefined) return turn.text.length;
	return isExact(run) ? run.textStart + Math.max(0, offset - run.start) : run.textStart;
}

/** True where every character of the run stands for one of the source. */
function isExact(run: Run): boolean {
	return run.textEnd - run.textStart === run.end - run.start;
}

function piece(run: Run, textStart: number, textEnd: number): [number, number] {
	if (!isExact(run)) return [run.start, run.end];
	const before = Math.max(0, textStart - run.textStart);
	const after = Math.max(0, run.textEnd - textEnd);
	return [run.start + before, run.end - after];
}

function firstRunAfter(runs: readonly Run[], textStart: number): number {
	let low = 0;
	let high = runs.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((runs[middle]?.textEnd ?? 0) <= textStart) low = middle + 1;
		else high = middle;
	}
	return low;
}
