// What comes in: text, and what somebody says of it.
import type { labels, participant, textSpan } from './colloquy-1.ts';
import type { givenPart, sidecar } from './reading.ts';
import type { Of } from './shape.ts';

export type Span = { readonly start: number; readonly end: number };

/** A span of `turn.text`. */
export type TextSpan = Of<typeof textSpan>;

/**
 * What came in: the decoded text and where it came from. `sha256` is that of the bytes, lower-case hex. `drawing`: where the
 * bytes are a document's, how its text came about. `controls`: how many control characters strayed into the bytes, and are no
 * part of the text.
 */
export type Source = {
	readonly name: string;
	readonly text: string;
	readonly sha256: string;
	readonly drawing?: Drawing;
	readonly controls?: number;
};

/**
 * How a text was drawn from a document: by which converter in which version, from what (with its article), and what of the
 * document is not in the text, in sentences without their full stops.
 */
export type Drawing = {
	readonly converter: 'word' | 'opendocument' | 'rtf' | 'pdf' | 'epub';
	readonly version: number;
	readonly from: string;
	readonly remarks: readonly string[];
};

/** What the file itself does not say; `<stem>.interview.json` beside it, or the library's own interview.json. */
export type Sidecar = Of<typeof sidecar>;

/** What a user says that a stretch of the source is; `exact` its first characters, which must still stand there. */
export type GivenPart = Of<typeof givenPart>;

/** `label` as the source writes it; `entity` an id such as `person/dan-roberts`. */
export type Participant = Of<typeof participant>;

/** BCP 47 language → name. */
export type Labels = Of<typeof labels>;
