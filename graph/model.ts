// All types of the street: Source → Transcript → Findings → KnowledgeGraph.
// Plain data, readonly, no behaviour. Every offset is a UTF-16 code unit into the decoded source text
// (a byte-order mark is no part of it) unless it is named `text…`: those count in `turn.text`.

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

// ── Transcript: what a format makes of a source ────────────────────────────

/** What a stretch of the source is. Segments cover the source from 0 to its end without gap or overlap. */
export type SegmentKind =
	| 'speech'
	| 'label'
	| 'front-matter'
	| 'heading'
	| 'summary'
	| 'image'
	| 'markup'
	| 'blank'
	| 'double'
	| 'footer'
	| 'cue'
	| 'note';
export type Segment = Span & { readonly kind: SegmentKind };

/**
 * One stretch of reading text and the stretch of source it stands for; of equal length, or else indivisible (an escape).
 * `apart`: more than white space and emphasis marks stands in the source between the run before and this one.
 */
export type Run = TextSpan & Span & { readonly apart?: true };

/** Milliseconds from the start of the recording. */
export type Time = { readonly start: number; readonly end?: number };

/** A cue's words in the turn's text, and when they are said. */
export type Cue = TextSpan & { readonly time: Time };

/** When words are said. `estimated`: reckoned from how far into the turn they stand, since the source times only the turn. */
export type Moment = Time & { readonly estimated?: true };

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
	readonly time?: Time;
	/** Where each cue's words begin in `text`, for formats with times. */
	readonly cues?: readonly Cue[];
	readonly parallel?: {
		readonly language: string;
		readonly text: string;
		readonly start: number;
		readonly end: number;
	};
};

/** Something the reader should know about the reading, in the report and at its place in the reader. */
export type Note = Span & {
	readonly code: 'double_across_label' | 'no_speaker' | 'unread_text' | 'lost_characters';
	/** The turn it concerns, by index. */
	readonly turn?: number;
	readonly text: string;
};

export type Transcript = {
	/** Id of the format that read it, e.g. `markdown`. */
	readonly format: string;
	/** Why this format was chosen, in a sentence. */
	readonly because: string;
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
};

// ── Findings: what extractors make of a transcript ─────────────────────────

export type Kind = 'person' | 'organization' | 'work' | 'concept' | 'event' | 'place';
export const kinds: readonly Kind[] = ['person', 'organization', 'work', 'concept', 'event', 'place'];

/** Ids are `kind/slug`, exactly one slash; the kind in the id is that of its birth and may differ from `kind`. */
export type EntityId = string;

export type Entity = {
	readonly id: EntityId;
	readonly kind: Kind;
	readonly labels: Labels;
	readonly aliases: readonly string[];
	/** Spellings under which it was misheard, as they stand in the sources. */
	readonly asHeard: readonly string[];
	/** Where its identity comes from: a lexicon entry, or rules over the text. */
	readonly origin: 'lexicon' | 'text';
	readonly sameAs?: string;
};

export type Mention = TextSpan & {
	readonly entity: EntityId;
	/** Turn id, `<interview>/<index>`. */
	readonly turn: string;
	/** Bounds in the source. */
	readonly start: number;
	readonly end: number;
	/** `turn.text.slice(textStart, textEnd)`. */
	readonly surface: string;
	/** The pieces in the source where more than white space and inline markup stands between them. */
	readonly parts?: readonly (readonly [start: number, end: number])[];
	/** Id of the rule that made it. */
	readonly rule: string;
	/** Integer, 0 to 100. */
	readonly confidence: number;
	/** When it is said, where the source has times. */
	readonly time?: Moment;
};

export type Predicate =
	| 'wrote'
	| 'wrote with'
	| 'proposed'
	| 'made'
	| 'works at'
	| 'worked at'
	| 'studied at'
	| 'founded'
	| 'part of'
	| 'studies'
	| 'also called';

/** The passage that says so: `start`/`end` bound it in the source, `textStart`/`textEnd` in the turn. */
export type Relation = TextSpan & {
	readonly subject: EntityId;
	readonly predicate: Predicate;
	readonly object: EntityId;
	readonly turn: string;
	readonly start: number;
	readonly end: number;
	readonly rule: string;
};

// ── KnowledgeGraph: what is stored, exported and drawn (`colloquy/1`) ──────

export type Interview = {
	readonly id: string;
	readonly title: string;
	readonly author?: string;
	readonly language: string;
	readonly published?: string;
	readonly recorded?: string;
	readonly url?: string;
	readonly origin?: string;
	readonly participants: readonly Participant[];
	/** `length` in UTF-16 code units. */
	readonly source: { readonly name: string; readonly sha256: string; readonly length: number; readonly format: string };
	readonly summary?: readonly string[];
	readonly notes?: readonly Note[];
};

export type Turn = {
	/** `<interview>/<index>`. */
	readonly id: string;
	readonly interview: string;
	readonly index: number;
	/** Entity id, absent where unknown. */
	readonly speaker?: EntityId;
	readonly speakerLabel?: string;
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly passages: readonly TextSpan[];
	readonly highlights: readonly TextSpan[];
	readonly time?: Time;
	/** Where the source times its words more finely than the turn. */
	readonly cues?: readonly Cue[];
	readonly parallel?: {
		readonly language: string;
		readonly text: string;
		readonly start: number;
		readonly end: number;
	};
};

export type KnowledgeGraph = {
	readonly interviews: readonly Interview[];
	readonly turns: readonly Turn[];
	/** By id. Speakers are always among them. */
	readonly entities: readonly Entity[];
	/** By interview, turn index, textStart, longest first. */
	readonly mentions: readonly Mention[];
	readonly relations: readonly Relation[];
};

/** Two entities and how they are tied: computed from mentions, never stored by hand. `a` < `b`. */
export type Link = {
	readonly a: EntityId;
	readonly b: EntityId;
	/** Passages that mention both; sentences among them. */
	readonly passages: number;
	readonly sentences: number;
	/** How much more often than by chance; 0 and up. */
	readonly strength: number;
};

// ── Lexicon: words, not rules ──────────────────────────────────────────────

/**
 * One thing that interviews name. `id` gives the kind. Names are written in their usual case and spacing:
 * matching folds case, width, hyphens and spacing, knows English plurals and possessives, so variants of those need no alias.
 */
export type LexiconEntry = {
	readonly id: EntityId;
	/** The name in English and in (simplified) Chinese. At least one of them. */
	readonly en?: string;
	readonly zh?: string;
	readonly aliases?: readonly string[];
	/** Known mishearings; each is matched and shown as "heard as". */
	readonly heard?: readonly string[];
	/**
	 * For names of it that also mean something else: counted only where one of `near` stands within `within`
	 * characters (default 80; `'interview'`: the entity is named by an unambiguous name anywhere in it), and none of `not` does
	 * within 12 characters. Names are those of this entry, `heard` included.
	 */
	readonly only?: readonly {
		readonly names: readonly string[];
		readonly near?: readonly string[];
		readonly not?: readonly string[];
		readonly within?: number | 'interview';
	}[];
	/** What belongs together with it and is something else, by name or id; never looked for. */
	readonly related?: readonly string[];
	/** Names whose case counts (`RAG` but not `rag`). */
	readonly cased?: readonly string[];
	/** The interview that it was written because of; absent for entries written for their field. */
	readonly source?: string;
	readonly sameAs?: string;
};
