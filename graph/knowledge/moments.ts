// When words are said: a mention's moment is its cue's. Where the source times only the turn, or a stretch too long to be
// a cue, the moment is reckoned from how far into it the words stand, and says so.
import type { Cue, Moment, TextSpan, Time } from '../model.ts';

/** What times a turn's words. `until`: when the next turn begins, for a turn whose end the source does not say. */
export type Timed = {
	readonly text: string;
	readonly time?: Time;
	readonly cues?: readonly Cue[];
	readonly until?: number;
};

/** A stretch of the turn with its time; `last` closes it where the source doesn't. */
type Stretch = Cue & { readonly last?: number; readonly cue: boolean };

/** Longer than any caption: such a stretch is a paragraph with a time at its head. In milliseconds. */
const longestCue = 60_000;

/** When words of this turn are said; undefined where the source gives no time. Made once for all its words. */
export function clockOf(turn: Timed): (span: TextSpan) => Moment | undefined {
	const stretches = stretchesOf(turn);
	if (stretches.length === 0) return () => undefined;
	return ({ textStart, textEnd }) => {
		const first = at(stretches, textStart);
		const last = at(stretches, Math.max(textStart, textEnd - 1));
		const begin = beginning(first, textStart);
		const end = last.cue || textEnd >= last.textEnd ? last.time.end : undefined;
		return { ...begin, ...(end === undefined || end < begin.start ? {} : { end }), ...estimated(begin) };
	};
}

/** When each turn's successor begins, where that is known and later. */
export function untilOf(turns: readonly { readonly time?: Time }[]): readonly (number | undefined)[] {
	let next: number | undefined;
	return turns
		.toReversed()
		.map(({ time }) => {
			const until = time !== undefined && next !== undefined && next > time.start ? next : undefined;
			next = time?.start ?? next;
			return until;
		})
		.reverse();
}

function stretchesOf({ text, time, cues = [], until }: Timed): readonly Stretch[] {
	const [first] = cues;
	if (time === undefined && first === undefined) return [];
	const whole = { textStart: 0, textEnd: text.length };
	if (first === undefined) return time === undefined ? [] : [closed({ ...whole, time }, until, false)];
	// One clock time at a turn's head, with no end of its own, is the turn's.
	const isTurns = cues.length === 1 && first.textStart === 0 && first.time.end === undefined;
	if (isTurns) return [closed({ ...whole, time: time ?? first.time }, until, false)];
	// Words before the first cue have the turn's own time.
	const isLate = time !== undefined && first.textStart > 0 && time.start < first.time.start;
	const head: readonly Stretch[] = isLate
		? [closed({ textStart: 0, textEnd: first.textStart, time: { start: time.start } }, first.time.start, false)]
		: [];
	return [...head, ...cues.map((cue, order) => closed(cue, cues[order + 1]?.time.start ?? time?.end ?? until, true))];
}

function closed(span: Cue, next: number | undefined, isCue: boolean): Stretch {
	const last = span.time.end ?? (next !== undefined && next >= span.time.start ? next : undefined);
	const cue = isCue && (last === undefined || last - span.time.start <= longestCue);
	const { textStart, textEnd, time } = span;
	return { textStart, textEnd, time, cue, ...(last === undefined ? {} : { last }) };
}

/** The last stretch that begins no later, or the first. */
function at(stretches: readonly Stretch[], offset: number): Stretch {
	let [low, high] = [0, stretches.length - 1];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((stretches[middle]?.textStart ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return stretches[low] ?? { textStart: 0, textEnd: 0, time: { start: 0 }, cue: false };
}

function beginning({ textStart, textEnd, time, last, cue }: Stretch, offset: number): Moment {
	if (cue || offset === textStart) return { start: time.start };
	const share = Math.min(1, Math.max(0, offset - textStart) / Math.max(1, textEnd - textStart));
	return { start: Math.round(time.start + ((last ?? time.start) - time.start) * share), estimated: true };
}

/** Last among its fields. */
function estimated({ estimated }: Moment): Pick<Moment, 'estimated'> {
	return estimated === undefined ? {} : { estimated };
}
