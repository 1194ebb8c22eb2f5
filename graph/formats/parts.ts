// What a user says that stretches of the source are, whatever the format made of them. Done once, after the format has read:
// a part that stands in no turn becomes one, and a part that is nobody's speech leaves the turns that it stands in.
import { exactAt } from '../model/exact.ts';
import { bound } from '../model/limits.ts';
import type { GivenPart, Note, Segment, SegmentKind, Span, TranscriptTurn } from '../model.ts';
import { html, type Decode } from './decoding.ts';
import type { Reading } from './format.ts';
import { writeInline } from './labels/inline.ts';
import { unreadIn } from './labels/unread.ts';
import { overlaid } from './overlay.ts';
import { penFor } from './pen.ts';
import { splitAt } from './split.ts';
import { draftOf, written } from './turns.ts';

/** Kinds in which words may stand that are somebody's. */
export const wordy: ReadonlySet<SegmentKind> = new Set(['front-matter', 'heading', 'summary', 'footer', 'note']);

export function withParts(
	reading: Reading,
	text: string,
	parts: readonly GivenPart[] | undefined,
	decode: Decode,
): Reading {
	if (parts === undefined || parts.length === 0) return reading;
	const notes: Note[] = [];
	const standing: GivenPart[] = [];
	let turns = reading.turns;
	const claims: (readonly Segment[])[] = [];
	for (const part of parts) {
		const misfit = unfitness(part, text, decode, reading.segments);
		const change = misfit === undefined ? changeOf(text, turns, reading.segments, part) : undefined;
		if (change === undefined || change.turns.length === 0) {
			notes.push(passedOver(part, text, misfit ?? 'no turn would be left'));
			continue;
		}
		standing.push(part);
		turns = change.turns;
		claims.push(change.claims);
	}
	bound('turns', turns.length);
	const segments = claims.length === 0 ? reading.segments : overlaid(reading.segments, claims.flat());
	const numbered = turns.map((turn, at) => ({ ...turn, index: at + 1 }));
	const moved = Map.groupBy(numbered, (_, at) => turns[at]?.index ?? 0);
	const kept = reading.notes.flatMap((note) => restOf(note, text, segments, standing));
	return { ...reading, turns: numbered, segments, notes: [...notes, ...kept.map((note) => placed(note, moved))] };
}

/** Whether words of it may be read as Markdown is, with its escapes: data say themselves what is speech. */
export function takesSpeech(decode: Decode): boolean {
	return decode === html;
}

/** Why a part can't be taken for what it is said to be. */
function unfitness(part: GivenPart, text: string, decode: Decode, segments: readonly Segment[]): string | undefined {
	const { start, end, exact, as: kind } = part;
	if (end > text.length || !text.startsWith(exact, start))
		return `its words, “${shown(exact)}”, no longer stand at ${String(start)}`;
	// What is speech already may be said to be, so that it is no advertisement.
	if (kind === 'speech' && !takesSpeech(decode) && !isSpoken(segments, part))
		return 'this format says itself what is speech';
	if (kind === 'speech' && !segments.some((segment) => segment.start < end && segment.end > start && isWords(segment)))
		return 'no words stand there';
	return undefined;
}

function isSpoken(segments: readonly Segment[], { start, end }: Span): boolean {
	const holds = (at: number) => (segment: Segment) =>
		segment.start <= at && at < segment.end && segment.kind === 'speech';
	return segments.some(holds(start)) && segments.some(holds(end - 1));
}

function isWords({ kind }: Segment): boolean {
	return kind === 'speech' || kind === 'advertisement' || wordy.has(kind);
}

function passedOver({ start, end, as: kind }: GivenPart, text: string, reason: string): Note {
	const at = Math.min(start, text.length);
	return {
		code: 'part_passed_over',
		start: at,
		end: Math.max(at, Math.min(end, text.length)),
		text: `A part was marked as ${kind} and is passed over, because ${reason}.`,
	};
}

/** On one line. */
function shown(exact: string): string {
	return exact.replace(/\s+/g, ' ').trim();
}

/** The turns afterwards, and what the source is where a part stands. */
type Change = { readonly turns: readonly TranscriptTurn[]; readonly claims: readonly Segment[] };

function changeOf(
	text: string,
	turns: readonly TranscriptTurn[],
	segments: readonly Segment[],
	part: GivenPart,
): Change {
	if (part.as === 'speech') return spoken(text, turns, segments, part);
	return part.as === 'editorial' ? unspoken(turns, segments, part) : { turns, claims: [] };
}

/** The part's words that stand in no turn become turns, each at its place. */
function spoken(text: string, turns: readonly TranscriptTurn[], segments: readonly Segment[], part: GivenPart): Change {
	return stretchesIn(segments, part).reduce<Change>(
		(change, spans) => {
			const turn = turnOf(text, spans, part.speaker);
			if (turn === undefined) return change;
			const claims = [...change.claims, ...claimedIn(text, spans, turn.runs)];
			return { turns: withTurn(change.turns, turn), claims };
		},
		{ turns, claims: [] },
	);
}

/** Words are speech; what stands between them within a span is white space or marks. */
function claimedIn(text: string, spans: readonly Span[], words: readonly Span[]): readonly Segment[] {
	const claims: Segment[] = [];
	let next = 0;
	for (const span of spans) {
		let at = span.start;
		const upTo = (end: number): void => {
			if (end > at) claims.push({ kind: text.slice(at, end).trim() === '' ? 'blank' : 'markup', start: at, end });
		};
		for (let word = words[next]; word !== undefined && word.start < span.end; word = words[++next]) {
			upTo(word.start);
			claims.push({ kind: 'speech', start: word.start, end: word.end });
			at = word.end;
		}
		upTo(span.end);
	}
	return claims;
}

/** Stretches of words without speech between them. */
function stretchesIn(segments: readonly Segment[], part: Span): readonly (readonly Span[])[] {
	const stretches: Span[][] = [];
	let open = false;
	for (const { kind, start, end } of segments) {
		if (end <= part.start || start >= part.end) continue;
		if (kind === 'speech' || kind === 'label') open = false;
		if (!wordy.has(kind)) continue;
		const span = { start: Math.max(start, part.start), end: Math.min(end, part.end) };
		if (open) stretches.at(-1)?.push(span);
		else stretches.push([span]);
		open = true;
	}
	return stretches;
}

function turnOf(text: string, spans: readonly Span[], speaker: string | undefined): TranscriptTurn | undefined {
	const pen = penFor(text);
	const draft = draftOf(pen, speaker);
	for (const lines of paragraphsIn(text, spans)) {
		pen.paragraph();
		const { highlights, links } = writeInline(text, lines, pen);
		for (const each of highlights) draft.highlights.push(each);
		for (const each of links) draft.links.push(each);
	}
	return written(draft, 0);
}

/** A blank line, or a mark of the page, parts paragraphs. */
function paragraphsIn(text: string, spans: readonly Span[]): readonly (readonly Span[])[] {
	const paragraphs: Span[][] = [];
	for (const line of spans.flatMap((span) => linesIn(text, span))) {
		const before = paragraphs.at(-1)?.at(-1);
		const isSame =
			before !== undefined && /^[^\S\r\n]*(?:\r\n|\r|\n)?[^\S\r\n]*$/.test(text.slice(before.end, line.start));
		if (isSame) paragraphs.at(-1)?.push(line);
		else paragraphs.push([line]);
	}
	return paragraphs;
}

function linesIn(text: string, { start, end }: Span): readonly Span[] {
	return [...text.slice(start, end).matchAll(/[^\r\n]*\S[^\r\n]*/g)].map(({ 0: line, index }) => ({
		start: start + index,
		end: start + index + line.length,
	}));
}

/** At its place in the source; the turn that it stands in is cut there. */
function withTurn(turns: readonly TranscriptTurn[], turn: TranscriptTurn): readonly TranscriptTurn[] {
	const at = turns.findIndex(({ end }) => end > turn.start);
	const around = turns[at];
	if (around === undefined) return [...turns, turn];
	if (around.start >= turn.start) return turns.toSpliced(at, 0, turn);
	const [before, after] = splitAt(around, turn.start);
	const pieces = [before, turn, after].filter((each) => each !== undefined);
	return [...turns.slice(0, at), ...pieces, ...turns.slice(at + 1)];
}

/** Takes the part's words out of the turns. */
function unspoken(turns: readonly TranscriptTurn[], segments: readonly Segment[], part: Span): Change {
	const left = turns.flatMap((turn) => {
		if (turn.end <= part.start || turn.start >= part.end) return turn;
		const [before, rest] = splitAt(turn, part.start);
		const after = rest === undefined ? undefined : splitAt(rest, part.end)[1];
		return [before, after].filter((each) => each !== undefined);
	});
	const claims = segments.flatMap(({ kind, start, end }) => {
		const [from, to] = [Math.max(start, part.start), Math.min(end, part.end)];
		return kind === 'speech' && to > from ? { kind: 'note' as const, start: from, end: to } : [];
	});
	return { turns: left, claims };
}

/** What a user said of a part needs no note any more; what is left of a note's place is told again. */
function restOf(note: Note, text: string, segments: readonly Segment[], parts: readonly GivenPart[]): readonly Note[] {
	if (note.code !== 'unread_text' || !parts.some(({ start, end }) => start < note.end && end > note.start))
		return [note];
	const left = segments.filter(
		(segment) =>
			segment.start < note.end &&
			segment.end > note.start &&
			!parts.some(({ start, end }) => start <= segment.start && end >= segment.end),
	);
	return unreadIn(text, left, 0);
}

/** At the turn where it stands now; `moved` has the turns by the index that they had. */
function placed(note: Note, moved: ReadonlyMap<number, readonly TranscriptTurn[]>): Note {
	const now = note.turn === undefined ? undefined : moved.get(note.turn);
	const turn = now?.find(({ end }) => end > note.start) ?? now?.at(-1);
	return turn === undefined ? note : { ...note, turn: turn.index };
}

/** A part that a user may mark, as the sidecar has it. */
export function partAt(text: string, span: Span, as: GivenPart['as'], speaker?: string): GivenPart {
	return {
		start: span.start,
		end: span.end,
		exact: exactAt(text, span),
		as,
		...(speaker === undefined ? {} : { speaker }),
	};
}
