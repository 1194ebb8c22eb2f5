// Segments that change their kind after a format has read.
import type { Segment } from '../model.ts';

/** The segments with `claims` laid over them, which don't overlap each other; all cover what the segments do. */
export function overlaid(segments: readonly Segment[], claims: readonly Segment[]): readonly Segment[] {
	const ordered = claims.toSorted((a, b) => a.start - b.start);
	const all: Segment[] = [];
	const add = (segment: Segment): void => {
		const before = all.at(-1);
		if (segment.end <= segment.start) return;
		if (before !== undefined && before.kind === segment.kind && before.end === segment.start)
			all[all.length - 1] = { ...before, end: segment.end };
		else all.push(segment);
	};
	let next = 0;
	for (const segment of segments) {
		let at = segment.start;
		for (let claim = ordered[next]; claim !== undefined && claim.start < segment.end; claim = ordered[++next]) {
			add({ ...segment, start: at, end: claim.start });
			add({ ...claim, end: Math.min(claim.end, segment.end) });
			at = Math.min(claim.end, segment.end);
			if (claim.end > segment.end) {
				// It goes on in the next segment.
				ordered[next] = { ...claim, start: segment.end };
				break;
			}
		}
		add({ ...segment, start: at });
	}
	return all;
}
