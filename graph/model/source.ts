// What comes in: text, and what somebody says of it.
export type Span = { readonly start: number; readonly end: number };

/** A span of `turn.text`. */
export type TextSpan = { readonly textStart: number; readonly textEnd: number };

/** What came in: the decoded text and where it came from. `sha256` is that of the bytes, lower-case hex. */
export type Source = { readonly name: string; readonly text: string; readonly sha256: string };

/** What the file itself does not say; `<stem>.interview.json` beside it, or the library's own interview.json. */
export type Sidecar = {
	readonly title?: string;
	/** BCP 47: what the text is in, whatever it looks like. */
	readonly language?: string;
	/** Id of a format (graph/formats): what reads it, whatever it looks like. */
	readonly format?: string;
	readonly published?: string;
	readonly recorded?: string;
	readonly url?: string;
	readonly participants?: readonly Participant[];
	/** What looks like a speaker's label and is none: `Remember`, `Disclaimer`. */
	readonly notSpeakers?: readonly string[];
};

/** `label` as the source writes it; `entity` an id such as `person/dan-roberts`. */
export type Participant = {
	readonly label: string;
	readonly entity?: string;
	readonly name?: Labels;
	readonly role?: 'host' | 'guest' | 'other';
};

/** BCP 47 language → name. */
export type Labels = { readonly [language: string]: string };
