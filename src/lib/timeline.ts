// The timeline of an interview: a block for each turn, as long as its text.
import type { TimelineTurn } from '#lib/api.ts';

/** `from` and `to` in shares of the whole interview, 0 to 1. */
export type TimelineBlock = { readonly turn: TimelineTurn; readonly from: number; readonly to: number };

export function timelineBlocks(turns: readonly TimelineTurn[]): readonly TimelineBlock[] {
	const total = turns.reduce((sum, { characters }) => sum + Math.max(1, characters), 0);
	let passed = 0;
	return turns.map((turn) => {
		const from = passed / total;
		passed += Math.max(1, turn.characters);
		return { turn, from, to: passed / total };
	});
}

/** Where a place in a turn lies on the timeline, 0 to 1. */
export function timelinePosition(
	blocks: readonly TimelineBlock[],
	place: { readonly index: number; readonly textStart: number },
): number | undefined {
	const block = blocks.find(({ turn }) => turn.index === place.index);
	if (block === undefined) return undefined;
	return block.from + (block.to - block.from) * Math.min(1, place.textStart / Math.max(1, block.turn.characters));
}
