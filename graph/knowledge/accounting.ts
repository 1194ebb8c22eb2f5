// "Nothing is lost", as figures: what every character of a source is. `check` and the report read this.
import type { Account, Segment, SegmentKind, Source, Transcript } from '../model.ts';

export type { Account } from '../model.ts';

/** Characters (UTF-16 code units) of each kind that occurs. */
export type Counts = Extract<Account, { readonly state: 'whole' }>['counts'];

/**
 * Whether the segments cover the source from 0 to its end without gap or overlap, no word is in two turns,
 * and every word of a turn stands in a segment of its range that is speech, or an advertisement read out.
 */
export function account(transcript: Pick<Transcript, 'segments' | 'turns'>, source: Pick<Source, 'text'>): Account {
	const counts: { [kind in SegmentKind]?: number } = {};
	let at = 0;
	for (const segment of transcript.segments) {
		if (segment.start !== at) {
			return {
				state: 'broken',
				at,
				found: segment.start > at ? 'characters that no segment covers' : 'segments that overlap',
			};
		}
		if (segment.end <= segment.start) return { state: 'broken', at, found: 'an empty segment' };
		counts[segment.kind] = (counts[segment.kind] ?? 0) + segment.end - segment.start;
		at = segment.end;
	}
	if (at !== source.text.length) return { state: 'broken', at, found: 'characters that no segment covers' };
	return brokenTurn(transcript) ?? { state: 'whole', counts };
}

function brokenTurn({ turns, segments }: Pick<Transcript, 'segments' | 'turns'>): Account | undefined {
	const spoken: Spoken[] = [];
	for (const turn of turns) {
		let at = turn.start;
		for (const { start, end } of turn.runs) {
			if (start < at || end > turn.end)
				return { state: 'broken', at: start, found: `words outside turn ${turn.index}` };
			at = end;
			spoken.push({ start, end, turn: turn.index });
		}
	}
	// Where each speaker has a tier of the source, turns that follow one another in time don't in the source.
	spoken.sort((a, b) => a.start - b.start);
	let [end, segment] = [0, 0];
	for (const { start, end: last, turn } of spoken) {
		if (start < end) return { state: 'broken', at: start, found: `words of turn ${turn} that another turn has` };
		end = last;
		while ((segments[segment]?.end ?? Infinity) <= start) segment++;
		const silent = notSpeech(segments, segment, last);
		if (silent !== undefined) return { state: 'broken', at: start, found: `words of turn ${turn} in ${silent.kind}` };
	}
	return undefined;
}

/** What words of turns may stand in. */
const said: ReadonlySet<SegmentKind> = new Set(['speech', 'advertisement', 'blank']);

type Spoken = { readonly start: number; readonly end: number; readonly turn: number };

/** The first segment from `segment` on that holds words before `end` and is nothing that is said, nor white space between words. */
function notSpeech(segments: readonly Segment[], segment: number, end: number): Segment | undefined {
	for (let at = segment; at < segments.length; at++) {
		const one = segments[at];
		if (one === undefined || one.start >= end) return undefined;
		if (!said.has(one.kind)) return one;
	}
	return undefined;
}
