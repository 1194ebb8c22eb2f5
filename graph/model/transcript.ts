// What a format makes of a source.
import type { advertisement, cue, moment, note, time, turn } from './colloquy-1.ts';
import type { labelGrounds, segmentKind } from './reading.ts';
import type { Of } from './shape.ts';
import type { Participant, Span, TextSpan } from './source.ts';

/** What a stretch of the source is. Segments cover the source from 0 to its end without gap or overlap. */
export type SegmentKind = Of<typeof segmentKind>;
export type Segment = Span & { readonly kind: SegmentKind };

/**
 * One stretch of reading text and the stretch of source it stands for; of equal length, or else indivisible (an escape).
 * `apart`: more than white space and emphasis marks stands in the source between the run before and this one.
 */
export type Run = TextSpan & Span & { readonly apart?: true };

/** Milliseconds from the start of the recording. */
export type Time = Of<typeof time>;

/** A cue's words in the turn's text, and when they are said. */
export type Cue = Of<typeof cue>;

/** When words are said. `estimated`: reckoned from how far into the turn they stand, since the source times only the turn. */
export type Moment = Of<typeof moment>;

export type LinkSpan = TextSpan & { readonly name: string };

/** A turn as a format reads it, before anyone knows who the speaker is. */
export type TranscriptTurn = {
	/** From 1. */
	readonly index: number;
	readonly speakerLabel?: string;
	readonly start: number;
	readonly end: number;
	readonly text: string;
	/** Ordered, gapless in neither: text between runs (a joining space) has no source; source between runs is markup. */
	readonly runs: readonly Run[];
	readonly passages: readonly TextSpan[];
	readonly highlights: readonly TextSpan[];
	/** What links of notes show in `text`, and the name of the page that each leads to. */
	readonly links?: readonly LinkSpan[];
	readonly time?: Time;
	/** Where each cue's words begin in `text`, for formats with times. */
	readonly cues?: readonly Cue[];
	readonly parallel?: NonNullable<Of<typeof turn>['parallel']>;
};

/** Something the user should know about the reading, in the report and at its place on the reader page. */
export type Note = Of<typeof note>;

/** An advertisement that is read out, in the source and in its turns. */
export type Advertisement = Of<typeof advertisement>;

export type Transcript = {
	/** Id of the format that read it, e.g. `markdown`. */
	readonly format: string;
	/** Why this format was chosen, in a sentence. */
	readonly because: string;
	/** The same of the labels, for whoever says it in another language. */
	readonly grounds?: Of<typeof labelGrounds>;
	readonly title?: string;
	readonly author?: string;
	readonly language: string;
	/** ISO 8601 dates: of the publication, and of the talk. */
	readonly published?: string;
	readonly recorded?: string;
	/** The recording's or video's address; `origin` the page the transcript came from. */
	readonly url?: string;
	readonly origin?: string;
	/** Who put it out, as the source names them: a paper, a channel, a podcast. */
	readonly outlets?: readonly string[];
	readonly participants: readonly Participant[];
	readonly turns: readonly TranscriptTurn[];
	readonly segments: readonly Segment[];
	/** The editor's summary, as reading text a paragraph each. */
	readonly summary: readonly string[];
	readonly notes: readonly Note[];
	/** Found once its turns are known (graph/advertisements); a format gives none. */
	readonly advertisements?: readonly Advertisement[];
	/** Found all the same, where the user says that they are none. */
	readonly deniedAdvertisements?: readonly Advertisement[];
};
