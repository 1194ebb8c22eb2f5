// Which turn is heard at a moment of the recording.
import type { Time } from '#graph/model.ts';

type Timed = { readonly index: number; readonly time?: Time };

/** The last turn that has begun by then; undefined before the first, and after the end that the last one gives. Milliseconds. */
export function playingTurn<Turn extends Timed>(turns: readonly Turn[], at: number): Turn | undefined {
	let heard: Turn | undefined;
	for (const turn of turns) if (turn.time !== undefined && turn.time.start <= at) heard = later(heard, turn);
	const end = heard?.time?.end;
	const isLast = heard !== undefined && heard === turns.findLast(({ time }) => time !== undefined);
	return isLast && end !== undefined && at > end + silence ? undefined : heard;
}

/** Times of a source may run backwards: the turn that began last is heard. */
function later<Turn extends Timed>(one: Turn | undefined, other: Turn): Turn {
	return one === undefined || (other.time?.start ?? 0) >= (one.time?.start ?? 0) ? other : one;
}

/** After its end the last turn rings on for so long. */
const silence = 5000;
