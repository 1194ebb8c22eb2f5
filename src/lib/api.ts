// What pages and the HTTP API show: plain rows, made by src/lib/server, drawn by components.
// One vocabulary for both, so that everything a page shows can be asked of the API.
import type { SaidMost } from './said-most.ts';
import type { Cue, EntityId, Interview, Kind, Labels, Moment, Predicate, TextSpan, Time } from '#graph/model.ts';

export type List<Row> = { readonly items: readonly Row[]; readonly total: number; readonly next?: string };

/** An interview that is in the library's folder and not in its graph. */
export type SetAside = {
	/** The name of its folder, which need not be an id that an interview can have. */
	readonly id: string;
	/** Of the problem that keeps it out. */
	readonly code: string;
	readonly message: string;
};

export type EntitySummary = {
	readonly id: EntityId;
	readonly kind: Kind;
	readonly labels: Labels;
	readonly aliases: readonly string[];
	readonly asHeard: readonly string[];
	/** In the interviews asked about. */
	readonly mentions: number;
	readonly turns: number;
	readonly interviews: number;
	/** True where it speaks in at least one turn. */
	readonly speaks: boolean;
};

export type Speaker = { readonly id?: EntityId; readonly label?: string; readonly labels?: Labels };

/** How often one speaker mentions an entity. */
export type SpeakerCount = { readonly speaker: Speaker; readonly mentions: number };

/** One speaker's part in an entity's story: the words that first mention it, and how often it is mentioned. */
export type Voice = TextSpan & {
	readonly speaker: Speaker;
	/** The turn in which that speaker first mentions it. */
	readonly turn: string;
	readonly index: number;
	readonly time?: Moment;
	readonly mentions: number;
	readonly turns: number;
};

/** Who mentions an entity in an interview, in the order of their first mentions. */
export type Voices = {
	readonly interview: string;
	readonly interviewTitle: string;
	readonly voices: readonly Voice[];
	/** Where not everyone mentions it: one speaker of several, or only the hosts or only the guests. */
	readonly only?: 'speaker' | 'host' | 'guest';
};

export type EntityDetail = EntitySummary & {
	readonly origin: 'lexicon' | 'text';
	readonly sameAs?: string;
	readonly bySpeaker: readonly SpeakerCount[];
	/** Interview by interview: who mentioned it first, who followed. */
	readonly order: readonly Voices[];
	/** Surfaces as spoken, most often first. */
	readonly surfaces: readonly { readonly surface: string; readonly mentions: number }[];
	/** By which rules it is mentioned, most often first, and the highest confidence of those mentions, 0 to 100. */
	readonly rules: readonly { readonly rule: string; readonly mentions: number; readonly confidence: number }[];
	readonly relations: readonly RelationLine[];
	/** Of a speaker: turns spoken. */
	readonly said: number;
};

/** A line of a passage with the words marked: `marks` count in `text`, which starts at `textStart` of the turn. */
export type Excerpt = {
	readonly text: string;
	readonly textStart: number;
	readonly before: boolean;
	readonly after: boolean;
	readonly marks: readonly (TextSpan & { readonly entity: EntityId; readonly rule?: string })[];
};

export type MentionLine = {
	readonly entity: EntityId;
	readonly turn: string;
	readonly interview: string;
	readonly interviewTitle: string;
	readonly index: number;
	readonly speaker: Speaker;
	readonly surface: string;
	readonly start: number;
	readonly end: number;
	readonly textStart: number;
	readonly textEnd: number;
	readonly parts?: readonly (readonly [number, number])[];
	readonly rule: string;
	readonly confidence: number;
	/** When it is said. */
	readonly time?: Moment;
	/** Address of the interview's recording. */
	readonly recording?: string;
	readonly excerpt: Excerpt;
};

/** A turn that a person said; highlights (the editor's choice) come first, `highlight` true. */
export type QuoteLine = {
	readonly turn: string;
	readonly interview: string;
	readonly interviewTitle: string;
	readonly index: number;
	readonly speaker: Speaker;
	readonly highlight: boolean;
	readonly textStart: number;
	readonly textEnd: number;
	readonly text: string;
	readonly time?: Moment;
	readonly recording?: string;
};

export type Neighbour = {
	readonly entity: EntitySummary;
	readonly passages: number;
	readonly sentences: number;
	readonly strength: number;
};

export type LinkDetail = {
	readonly a: EntitySummary;
	readonly b: EntitySummary;
	readonly passages: number;
	readonly sentences: number;
	readonly strength: number;
	readonly evidence: List<LinkLine>;
	readonly relations: readonly RelationLine[];
};

export type LinkLine = {
	readonly turn: string;
	readonly interview: string;
	readonly interviewTitle: string;
	readonly index: number;
	readonly speaker: Speaker;
	readonly rule: 'same sentence' | 'same passage';
	readonly time?: Moment;
	readonly recording?: string;
	readonly excerpt: Excerpt;
};

export type RelationLine = {
	readonly subject: EntityId;
	readonly subjectLabels: Labels;
	readonly predicate: Predicate;
	readonly object: EntityId;
	readonly objectLabels: Labels;
	readonly turn: string;
	readonly textStart: number;
	readonly textEnd: number;
	readonly text: string;
	readonly rule: string;
	readonly time?: Moment;
	readonly recording?: string;
};

export type InterviewSummary = Interview & {
	readonly turns: number;
	readonly entities: number;
	readonly mentions: number;
};

/** One block of the timeline: a turn's share of the interview. `characters` is the length of its text. */
export type StripTurn = {
	readonly id: string;
	readonly index: number;
	readonly speaker: Speaker;
	readonly characters: number;
	readonly time?: Time;
};

export type TurnView = {
	readonly id: string;
	readonly interview: string;
	readonly index: number;
	readonly speaker: Speaker;
	readonly text: string;
	readonly start: number;
	readonly end: number;
	readonly passages: readonly TextSpan[];
	readonly highlights: readonly TextSpan[];
	readonly time?: Time;
	/** Where the source times its words more finely than the turn. */
	readonly cues?: readonly Cue[];
	readonly parallel?: { readonly language: string; readonly text: string };
	readonly mentions: readonly (TextSpan & {
		readonly entity: EntityId;
		readonly kind: Kind;
		readonly surface: string;
		readonly start: number;
		readonly end: number;
		readonly rule: string;
		readonly confidence: number;
		readonly time?: Moment;
	})[];
};

export type SearchHit =
	| { readonly type: 'entity'; readonly entity: EntitySummary; readonly matched: string }
	| {
			readonly type: 'turn';
			readonly turn: string;
			readonly interview: string;
			readonly interviewTitle: string;
			readonly index: number;
			readonly speaker: Speaker;
			readonly time?: Moment;
			readonly recording?: string;
			readonly excerpt: Excerpt;
	  };

/** Attributes of a node of /api/graph. */
export type GraphNode = {
	readonly labels: Labels;
	readonly kind: Kind;
	readonly mentions: number;
	readonly speaks: boolean;
	/** The form most often spoken. */
	readonly spoken: string;
	readonly x: number;
	readonly y: number;
};

/** Attributes of an edge of /api/graph. `weight` equals `strength`, the name other tools read. */
export type GraphEdge = {
	readonly passages: number;
	readonly sentences: number;
	readonly strength: number;
	readonly weight: number;
};

/** graphology's own form, `graph.export()`. */
export type GraphData = {
	readonly options: { readonly type: 'undirected'; readonly multi: false; readonly allowSelfLoops: false };
	readonly attributes: {
		/** Of everything that the question asks about, and how much of it is here. */
		readonly entities: number;
		readonly links: number;
		readonly shown: number;
		readonly mentions: number;
		readonly kinds: { readonly [kind in Kind]: number };
		readonly fingerprint: string;
	};
	readonly nodes: readonly { readonly key: EntityId; readonly attributes: GraphNode }[];
	readonly edges: readonly {
		readonly key: string;
		readonly source: EntityId;
		readonly target: EntityId;
		readonly undirected: true;
		readonly attributes: GraphEdge;
	}[];
};

export type Path = {
	readonly entities: readonly EntitySummary[];
	readonly steps: readonly {
		readonly a: EntityId;
		readonly b: EntityId;
		readonly strength: number;
		readonly evidence?: LinkLine;
	}[];
};

export type Page = { readonly limit?: number; readonly cursor?: string };

/**
 * Every question that a page or an endpoint may ask; made once on top of the store, read by `load` as `locals.answers`.
 * What is not there is `undefined`; a parameter that makes no sense throws a Problem, and so does a path that is cut.
 */
export type Answers = {
	interviews(page?: Page): Promise<List<InterviewSummary>>;
	interview(id: string): Promise<InterviewSummary | undefined>;
	/** All turns of an interview, without their text. */
	strip(interview: string): Promise<readonly StripTurn[]>;
	/** The whole text: turns in order, with their mentions. */
	transcript(interview: string, page?: Page): Promise<List<TurnView>>;
	turn(id: string): Promise<TurnView | undefined>;
	/** The strongest entities and the links among them; `include` are drawn whatever their strength. */
	graph(about?: {
		interview?: string;
		kinds?: readonly Kind[];
		limit?: number;
		include?: readonly EntityId[];
	}): Promise<GraphData>;
	/** `q` matches any name in any language, case and width folded; without it, most mentioned first. */
	entities(about?: { q?: string; kind?: Kind; interview?: string } & Page): Promise<List<EntitySummary>>;
	hasEntity(id: EntityId): Promise<boolean>;
	entity(id: EntityId, about?: { interview?: string }): Promise<EntityDetail | undefined>;
	saidMost(ids: readonly EntityId[], about?: { interview?: string }): Promise<SaidMost | undefined>;
	mentions(id: EntityId, about?: { interview?: string; speaker?: EntityId } & Page): Promise<List<MentionLine>>;
	quotes(id: EntityId, about?: { interview?: string } & Page): Promise<List<QuoteLine>>;
	neighbours(id: EntityId, about?: { interview?: string } & Page): Promise<List<Neighbour>>;
	link(a: EntityId, b: EntityId, about?: { interview?: string } & Page): Promise<LinkDetail | undefined>;
	path(from: EntityId, to: EntityId): Promise<Path | undefined>;
	search(q: string, about?: { interview?: string } & Page): Promise<List<SearchHit>>;
};
