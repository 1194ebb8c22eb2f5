// The end of one turn that stands again at the start of the next, under another label: an editor cut the talk
// in the wrong place and left both. The words belong to the second; the first keeps them in its range, not in its text.
import type { Note, Span, TextSpan, TranscriptTurn } from '../model.ts';
import { sourceSpan } from '../runs.ts';

/** Shorter echoes are how people talk ("Right?" "Right."). Counted in letters; a Chinese one says as much as two. */
const shortest = 20;
/** Longest that is looked for, in characters. */
const longest = 2000;

export type Cut = { readonly turn: TranscriptTurn; readonly note: Note; readonly spans: readonly Span[] };

/** The first turn without the words that open the second, where it ends in a whole sentence of them; else undefined. */
export function withoutDouble(source: string, first: TranscriptTurn, second: TranscriptTurn): Cut | undefined {
	const length = doubled(first.text, second.text);
	if (length === undefined) return undefined;
	const textStart = first.text.length - length;
	const span = sourceSpan(first, textStart, first.text.length);
	if (span === undefined) return undefined;
	const text = first.text.slice(textStart);
	const note: Note = { code: 'double_across_label', start: span.start, end: span.end, turn: first.index, text };
	const spans = (span.parts ?? [[span.start, span.end] as const]).map(([start, end]) => ({ start, end }));
	return { turn: cutAt(first, textStart), note, spans };
}

/** Length of the double in the first text's characters: from a sentence's start to its end, and not all of it. */
function doubled(first: string, second: string): number | undefined {
	const head = second.slice(0, longest);
	const tail = first.slice(-longest);
	const length = overlap(head, tail);
	for (let at = length; at > 0; at = shorter(head, at)) {
		const words = head.slice(0, at);
		if (weight(words) < shortest) return undefined;
		const before = first.slice(0, first.length - at).trimEnd();
		if (before !== '' && /[.。!！?？…”"」）)]$/u.test(before) && /[.。!！?？…”"」]$/u.test(words.trimEnd())) return at;
	}
	return undefined;
}

/** The longest start of `head` that `tail` ends in; Knuth, Morris and Pratt, so linear. */
function overlap(head: string, tail: string): number {
	const failure = failureOf(head);
	let matched = 0;
	for (let at = 0; at < tail.length; at++) {
		if (matched === head.length) matched = failure[matched - 1] ?? 0;
		while (matched > 0 && head.charAt(matched) !== tail.charAt(at)) matched = failure[matched - 1] ?? 0;
		if (head.charAt(matched) === tail.charAt(at)) matched++;
	}
	return matched;
}

function shorter(head: string, length: number): number {
	return failureOf(head.slice(0, length)).at(-1) ?? 0;
}

function failureOf(text: string): Int32Array {
	const failure = new Int32Array(text.length);
	let matched = 0;
	for (let at = 1; at < text.length; at++) {
		while (matched > 0 && text.charAt(at) !== text.charAt(matched)) matched = failure[matched - 1] ?? 0;
		if (text.charAt(at) === text.charAt(matched)) matched++;
		failure[at] = matched;
	}
	return failure;
}

function weight(words: string): number {
	const han = words.match(/\p{Script=Han}/gu)?.length ?? 0;
	return (words.match(/[\p{L}\p{N}]/gu)?.length ?? 0) + han;
}

function cutAt(turn: TranscriptTurn, length: number): TranscriptTurn {
	const text = turn.text.slice(0, length).trimEnd();
	const within = <S extends TextSpan>(spans: readonly S[]): readonly S[] =>
		spans
			.filter((each) => each.textStart < text.length)
			.map((each) => (each.textEnd <= text.length ? each : { ...each, textEnd: text.length }));
	const runs = turn.runs
		.filter((run) => run.textStart < text.length)
		.map((run) =>
			run.textEnd <= text.length ? run : { ...run, textEnd: text.length, end: run.end - (run.textEnd - text.length) },
		);
	return {
		...turn,
		text,
		runs,
		passages: within(turn.passages),
		highlights: within(turn.highlights),
		...(turn.cues === undefined ? {} : { cues: within(turn.cues) }),
	};
}
