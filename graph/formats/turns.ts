// From drafts to turns: the end of every format. A draft is what one label's words made; here the empty are left out,
// doubles across labels are taken out of the first, and the ledger learns what was speech.
import { bound } from '../model/limits.ts';
import type { Cue, LinkSpan, Note, Span, TextSpan, Time, TranscriptTurn } from '../model.ts';
import { withoutDouble } from './doubles.ts';
import type { Ledger } from './ledger.ts';
import type { Pen } from './pen.ts';

export type Draft = {
	readonly label?: string;
	readonly pen: Pen;
	readonly highlights: TextSpan[];
	readonly links: LinkSpan[];
	/** Where in the text a time begins, and how long it lasts where that is known. */
	readonly cues: { readonly textStart: number; readonly time: Time }[];
	readonly time?: Time;
	/** The same words in another language, and where they stand in the source. */
	parallel?: { readonly language: string; readonly text: string; readonly start: number; readonly end: number };
};

export function draftOf(pen: Pen, label?: string, time?: Time): Draft {
	return {
		pen,
		highlights: [],
		links: [],
		cues: [],
		...(label === undefined ? {} : { label }),
		...(time === undefined ? {} : { time }),
	};
}

/** Turns in order, from 1; `doubles: false` for formats whose words no editor put together. @throws TooMany */
export function turnsFrom(
	source: string,
	drafts: readonly Draft[],
	ledger: Ledger,
	{ doubles = true } = {},
): { readonly turns: readonly TranscriptTurn[]; readonly notes: readonly Note[] } {
	const turns: TranscriptTurn[] = [];
	const notes: Note[] = [];
	for (const draft of drafts) {
		const turn = written(draft, turns.length + 1);
		if (turn === undefined) continue;
		const before = turns.at(-1);
		const cut =
			doubles && before !== undefined && before.speakerLabel !== turn.speakerLabel
				? withoutDouble(source, before, turn)
				: undefined;
		if (cut !== undefined) {
			turns[turns.length - 1] = cut.turn;
			notes.push(cut.note);
			for (const span of cut.spans) ledger.claim('double', span.start, span.end);
		}
		turns.push(turn);
		bound('turns', turns.length);
	}
	for (const turn of turns) {
		for (const run of turn.runs) ledger.claim('speech', run.start, run.end);
		if (turn.parallel !== undefined) ledger.claim('speech', turn.parallel.start, turn.parallel.end);
	}
	return { turns, notes };
}

export function written(draft: Draft, index: number): TranscriptTurn | undefined {
	const { text, runs, passages } = draft.pen.written();
	const first = runs[0];
	const last = runs.at(-1);
	if (first === undefined || last === undefined) return undefined;
	const cues = cuesOf(draft, text);
	const time = draft.time ?? timeOf(cues);
	const highlights = draft.highlights
		.map((each) => tightened(text, each))
		.filter((each) => each.textEnd > each.textStart);
	const links = draft.links
		.map(({ name, ...span }) => ({ name, ...tightened(text, span) }))
		.filter((each) => each.textEnd > each.textStart);
	return {
		index,
		...(draft.label === undefined ? {} : { speakerLabel: draft.label }),
		...rangeOf(first, last, draft.parallel),
		text,
		runs,
		passages,
		highlights,
		...(links.length === 0 ? {} : { links }),
		...(time === undefined ? {} : { time }),
		...(cues.length === 0 ? {} : { cues }),
		...(draft.parallel === undefined ? {} : { parallel: draft.parallel }),
	};
}

function rangeOf(first: Span, last: Span, parallel: Span | undefined): Span {
	return {
		start: Math.min(first.start, parallel?.start ?? first.start),
		end: Math.max(last.end, parallel?.end ?? last.end),
	};
}

/** A cue's words end where the next one's begin. */
function cuesOf({ cues }: Draft, text: string): readonly Cue[] {
	const out: Cue[] = [];
	for (const [at, { textStart, time }] of cues.entries()) {
		const words = tightened(text, { textStart, textEnd: cues[at + 1]?.textStart ?? text.length });
		if (words.textEnd > words.textStart) out.push({ ...words, time });
	}
	return out;
}

function timeOf(cues: readonly Cue[]): Time | undefined {
	const first = cues[0];
	if (first === undefined) return undefined;
	const end = cues.reduce<number | undefined>(
		(latest, { time }) => (time.end === undefined ? latest : Math.max(latest ?? 0, time.end)),
		undefined,
	);
	return end === undefined || end < first.time.start ? { start: first.time.start } : { start: first.time.start, end };
}

/** Bold that begins or ends with white space or a joint: the words alone. */
function tightened(text: string, { textStart, textEnd }: TextSpan): TextSpan {
	let [start, end] = [textStart, Math.min(textEnd, text.length)];
	while (start < end && text.charAt(start).trim() === '') start++;
	while (end > start && text.charAt(end - 1).trim() === '') end--;
	return { textStart: start, textEnd: end };
}
