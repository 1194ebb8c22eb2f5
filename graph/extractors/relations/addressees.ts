// Who is spoken to: where two speak, the other; where more do, the one who spoke both before and after.
import type { EntityId, TalkTurn } from '../../model.ts';

/** By turn; undefined where more than one may be meant. Linear. */
export function addresseesIn(turns: readonly TalkTurn[]): readonly (EntityId | undefined)[] {
	const speakers = new Set(turns.flatMap(({ speaker }) => speaker ?? []));
	const labels = new Set(turns.map(({ turn }) => turn.speakerLabel));
	const [one, other, third] = speakers;
	const isOfTwo = third === undefined && one !== undefined && labels.size <= 2;
	if (isOfTwo) return turns.map(({ speaker }) => (speaker === one ? other : one));
	const before = nearestOthers(turns);
	const after = nearestOthers(turns.toReversed()).toReversed();
	return turns.map((_, place) => (before[place] === after[place] ? before[place] : undefined));
}

/** By turn, who spoke last before it, other than its own speaker; undefined where that is nobody known. */
function nearestOthers(turns: readonly TalkTurn[]): readonly (EntityId | undefined)[] {
	let [last, beforeLast]: readonly (TalkTurn | undefined)[] = [];
	return turns.map((turn) => {
		if (last !== undefined && nameOf(last) !== nameOf(turn)) beforeLast = last;
		last = turn;
		return beforeLast?.speaker;
	});
}

const nameOf = ({ speaker, turn }: TalkTurn): string | undefined => speaker ?? turn.speakerLabel;
