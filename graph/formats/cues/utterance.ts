// What every timed format comes down to: words with a time and, perhaps, a speaker. One road from there to turns.
import type { Span, Time } from '../../model.ts';
import type { Words } from '../words.ts';

export type Utterance = {
	/** Absent: whoever spoke before goes on. */
	readonly label?: string;
	/** Somebody else speaks, and the source doesn't say who (`- `, `>>`). */
	readonly change?: true;
	readonly time?: Time;
	/** As shown: captions that roll repeat whole lines. */
	readonly lines: readonly Words[];
	/** The same words in another language. */
	readonly translation?: readonly Words[];
	/** What names the speaker in the source. */
	readonly labelSpans?: readonly Span[];
	/** A paragraph ends with these words. */
	readonly last?: true;
	/** These words go on with the ones before without a space: a recogniser cut inside a word. */
	readonly glued?: true;
};

/** A time that can't run backwards: an end before the start is left out. */
export function timeFrom(start: number | undefined, end?: number): Time | undefined {
	if (start === undefined || !Number.isFinite(start) || start < 0) return undefined;
	const whole = Math.round(start);
	return end === undefined || !Number.isFinite(end) || end < start
		? { start: whole }
		: { start: whole, end: Math.round(end) };
}
