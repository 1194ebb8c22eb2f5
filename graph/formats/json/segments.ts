// The shape that most JSON transcripts share: a list of segments, each with its words, a speaker and times.
// What differs is where the list stands, what its keys are called, and whether times are seconds or milliseconds.
import type { Ledger } from '../ledger.ts';
import { timeFrom, type Utterance } from '../cues/utterance.ts';
import { milliseconds } from '../times.ts';
import { spokenBy } from './word-speakers.ts';
import { child, isNumber, items, numberOf, stringOf, stringWords, writtenOf, type Node } from './tree.ts';

export type Shape = {
	readonly text: readonly string[];
	readonly speaker?: readonly string[];
	readonly start?: readonly string[];
	readonly end?: readonly string[];
	/** Milliseconds in a unit of time. */
	readonly unit: 1 | 1000;
	/** How a speaker that is a number is written in full. */
	readonly named?: (speaker: string, segment: Node) => string;
	/** The words of a segment may name who says them. */
	readonly wordsKnow?: true;
};

/** Utterances of a list of segments. Copies of its words, one by one, are claimed as doubles. */
export function utterancesOf(
	source: string,
	segments: readonly Node[],
	shape: Shape,
	ledger: Ledger,
): readonly Utterance[] {
	const texts = segments.map((segment) => child(segment, ...shape.text));
	const clock = clockOf(segments, shape);
	const spaced = texts.filter((text) => stringOf(text)?.startsWith(' ') === true).length > texts.length / 2;
	return segments.flatMap((segment, at) => {
		const text = texts[at];
		if (text?.type !== 'string') return [];
		const speaker = shape.speaker === undefined ? undefined : child(segment, ...shape.speaker);
		const label = labelOf(speaker, segment, shape);
		const start = child(segment, ...(shape.start ?? []));
		const end = child(segment, ...(shape.end ?? [])) ?? (start?.type === 'array' ? items(start)[1] : undefined);
		const time = timeFrom(clock(start), clock(end));
		if (speaker !== undefined) claimValue(speaker, ledger, 'label');
		claimDoubles(segment, ledger);
		const raw = stringOf(text) ?? '';
		const words = stringWords(source, text);
		const parted = shape.wordsKnow === true ? spokenBy(segment, words, shape.unit) : undefined;
		const [only] = parted ?? [];
		if (parted !== undefined && parted.length > 1) return parted;
		const who = only?.label ?? label;
		return [
			{
				lines: [words],
				...(who === undefined ? {} : { label: who }),
				...(time === undefined ? {} : { time }),
				...(raw.slice(raw.trimEnd().length).includes('\n') ? { last: true as const } : {}),
				...(spaced && at > 0 && !/^\s/.test(raw) ? { glued: true as const } : {}),
			},
		];
	});
}

function labelOf(speaker: Node | undefined, segment: Node, shape: Shape): string | undefined {
	if (speaker === undefined) return undefined;
	const written =
		speaker.type === 'object'
			? stringOf(child(speaker, 'name', 'label', 'diarization_label', 'id', 'source'))
			: speaker.type === 'string' || isNumber(speaker)
				? writtenOf(speaker)
				: undefined;
	const label = written?.trim();
	return label === undefined || label === '' ? undefined : (shape.named?.(label, segment) ?? label);
}

type Clock = (node: Node | undefined) => number | undefined;

/**
 * Milliseconds of a number in the shape's unit, or of a string such as `00:01:02.000` or `12.5s`. A day with a time
 * (ISO 8601) counts from the first that a segment has.
 */
function clockOf(segments: readonly Node[], shape: Shape): Clock {
	const dated = segments.map((segment) => stringOf(child(segment, ...(shape.start ?? [])))).find(isDated);
	const zero = dated === undefined ? 0 : Date.parse(dated);
	const clock: Clock = (node) => {
		const number = numberOf(node);
		if (number !== undefined) return number * shape.unit;
		// `timestamp: [start, end]`.
		if (node?.type === 'array') return clock(items(node)[0]);
		const text = stringOf(node);
		if (text === undefined) return undefined;
		return isDated(text) ? Date.parse(text) - zero : milliseconds(text);
	};
	return clock;
}

function isDated(text: string | undefined): text is string {
	return text !== undefined && /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(text) && !Number.isNaN(Date.parse(text));
}

export function claimValue(node: Node, ledger: Ledger, kind: 'label' | 'double'): void {
	const quoted = node.type === 'string' ? 1 : 0;
	if (node.type === 'string' || isNumber(node))
		ledger.claim(kind, node.offset + quoted, node.offset + node.length - quoted);
}

/** Single words beside the segment that holds them are the same words again. */
function claimDoubles(segment: Node, ledger: Ledger): void {
	for (const word of items(child(segment, 'words'))) {
		for (const key of ['word', 'punctuated_word', 'text'] as const) {
			const copy = child(word, key);
			if (copy !== undefined) claimValue(copy, ledger, 'double');
		}
	}
}

/** The whole text in one string, beside its segments. */
export function claimWhole(root: Node, ledger: Ledger, ...keys: readonly string[]): void {
	for (const key of keys) {
		const copy = child(root, key);
		if (copy?.type === 'string') claimValue(copy, ledger, 'double');
	}
}
