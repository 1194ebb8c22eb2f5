// Which turn a recording is at.
import type { Time } from '#graph/model.ts';

type Timed = { readonly index: number; readonly time?: Time };

/** The last turn that has begun by then; undefined before the first, and after the end that the last one gives. Milliseconds. */
export function playingTurn<Turn extends Timed>(turns: readonly Turn[], at: number): Turn | undefined {
	let playing: Turn | undefined;
	for (const turn of turns) if (turn.time !== undefined && turn.time.start <= at) playing = later(playing, turn);
	const end = playing?.time?.end;
	const isLast = playing !== undefined && playing === turns.findLast(({ time }) => time !== undefined);
	return isLast && end !== undefined && at > end + silence ? undefined : playing;
}

/** Times of a source may run backwards: the turn that began last is playing. */
function later<Turn extends Timed>(one: Turn | undefined, other: Turn): Turn {
	return one === undefined || (other.time?.start ?? 0) >= (one.time?.start ?? 0) ? other : one;
}

/** The last turn stays marked for so long after its end. */
const silence = 5000;
