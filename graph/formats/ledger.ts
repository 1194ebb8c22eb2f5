// Nothing is lost: every format claims each stretch of the source for what it is; what it leaves between its claims
// is white space or the format's own marks.
import type { Segment, SegmentKind } from '../model.ts';

export type Ledger = {
	claim(kind: SegmentKind, start: number, end: number): void;
	/** Segments from 0 to the source's end. What nobody claimed is `rest`, white space `blank`. */
	segments(rest?: SegmentKind): readonly Segment[];
};

/** Claims may come in any order; where two overlap, the earlier place wins and the later keeps what is left. */
export function ledgerOf(source: string): Ledger {
	const claims: Segment[] = [];
	return {
		claim(kind, start, end) {
			if (end > start) claims.push({ kind, start, end });
		},
		segments(rest = 'markup') {
			const ordered = claims.toSorted((a, b) => a.start - b.start || b.end - a.end);
			const segments: Segment[] = [];
			let at = 0;
			for (const claim of ordered) {
				if (claim.end <= at) continue;
				fill(source, at, claim.start, rest, segments);
				add(segments, { ...claim, start: Math.max(at, claim.start) });
				at = claim.end;
			}
			fill(source, at, source.length, rest, segments);
			return segments;
		},
	};
}

function fill(source: string, start: number, end: number, rest: SegmentKind, segments: Segment[]): void {
	if (end <= start) return;
	const gap = source.slice(start, end);
	const inner = gap.trim();
	const first = start + (inner === '' ? gap.length : gap.indexOf(inner.charAt(0)));
	const last = first + inner.length;
	if (first > start) add(segments, { kind: 'blank', start, end: first });
	if (last > first) add(segments, { kind: rest, start: first, end: last });
	if (end > last) add(segments, { kind: 'blank', start: last, end });
}

/** Neighbours of one kind are one segment. */
function add(segments: Segment[], segment: Segment): void {
	const before = segments.at(-1);
	if (before !== undefined && before.kind === segment.kind && before.end === segment.start) {
		segments[segments.length - 1] = { ...before, end: segment.end };
	} else segments.push(segment);
}
