// Cues whose format has a place of its own for who speaks (a column, an attribute); without it, labels are looked for in the words.
import type { Source, Span } from '../../model.ts';
import type { Reading, ReadOptions } from '../format.ts';
import type { Ledger } from '../ledger.ts';
import type { Words } from '../words.ts';
import type { Cue } from './blocks.ts';
import { voicesOf } from './payload.ts';
import { inlineLabels, transcriptOf } from './read.ts';

export type LabelledCue = Cue & { readonly label?: string; readonly labelSpan?: Span };

/** `wordsAt`: how the format writes its words; as captions do unless told otherwise. */
export function readLabelled(
	source: Source,
	cues: readonly LabelledCue[],
	ledger: Ledger,
	options: ReadOptions,
	wordsAt?: (span: Span) => Words,
): Reading {
	const { text } = source;
	const voiced = cues.map(({ lines }) =>
		wordsAt === undefined ? voicesOf(text, lines) : [{ lines: lines.map(wordsAt) }],
	);
	if (cues.every(({ label }) => label === undefined)) {
		const known = (options.sidecar?.participants ?? []).map(({ label }) => label);
		return transcriptOf(source, inlineLabels(text, cues, voiced, known, options.sidecar), ledger, options);
	}
	const utterances = cues.map(({ time, label, labelSpan }, at) => ({
		lines: (voiced[at] ?? []).flatMap(({ lines }) => lines),
		...(label === undefined ? {} : { label }),
		...(labelSpan === undefined ? {} : { labelSpans: [labelSpan] }),
		...(time === undefined ? {} : { time }),
	}));
	return transcriptOf(source, utterances, ledger, options);
}
