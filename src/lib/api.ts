// What pages and the HTTP API show: plain rows, made by src/lib/server, drawn by components. One vocabulary for both, so that
// everything a page shows can be asked of the API. The shapes stand in src/lib/api/, which says what each field is and
// from which /api/openapi.json is made; here are their types, and nothing that a browser would have to load.
import type { excerpt, speaker } from './api/passages.ts';
import type * as entities from './api/entities.ts';
import type * as evidence from './api/evidence.ts';
import type * as graph from './api/graph.ts';
import type * as interviews from './api/interviews.ts';
import type { health, problemDetails } from './api/server.ts';
import type { SaidMost } from './said-most.ts';
import type { Certainty } from '#graph/model/certainty.ts';
import type { EntityId, Kind, Time } from '#graph/model.ts';
import type { Of } from '#graph/model/shape.ts';

export type List<Row> = { readonly items: readonly Row[]; readonly total: number; readonly next?: string };

export type Health = Of<typeof health>;
/** What went wrong, as programs are told. */
export type ProblemDetails = Of<typeof problemDetails>;

/** An interview that is in the library's folder and not in its graph. */
export type SetAside = Of<typeof interviews.setAside>;
export type InterviewSummary = Of<typeof interviews.interviewSummary>;
export type TurnView = Of<typeof interviews.turnView>;
export type Ingested = Of<typeof interviews.ingested>;
export type Corrected = Of<typeof interviews.corrected>;
export type Removed = Of<typeof interviews.removed>;
export type Restored = Of<typeof interviews.restored>;

export type Speaker = Of<typeof speaker>;
/** A line of a passage with the words marked: `marks` count in `text`, which starts at `textStart` of the turn. */
export type Excerpt = Of<typeof excerpt>;

export type EntitySummary = Of<typeof entities.entitySummary>;
export type EntityDetail = Of<typeof entities.entityDetail>;
/** How often one speaker mentions an entity. */
export type SpeakerCount = Of<typeof entities.speakerCount>;
/** One speaker's part in an entity's story: the words that first mention it, and how often it is mentioned. */
export type Voice = Of<typeof entities.voice>;
/** Who mentions an entity in an interview, in the order of their first mentions. */
export type Voices = Of<typeof entities.voices>;
export type RelationLine = Of<typeof entities.relationLine>;
export type Neighbour = Of<typeof entities.neighbour>;

export type MentionLine = Of<typeof evidence.mentionLine>;
/** A turn that a person said; highlights (the editor's choice) come first, `highlight` true. */
export type QuoteLine = Of<typeof evidence.quoteLine>;
export type LinkLine = Of<typeof evidence.linkLine>;
export type LinkDetail = Of<typeof evidence.linkDetail>;
export type Path = Of<typeof evidence.path>;
export type SearchHit = Of<typeof evidence.searchHit>;

/** graphology's own form, `graph.export()`. */
export type GraphData = Of<typeof graph.graphData>;
/** Attributes of a node of /api/graph. */
export type GraphNode = Of<typeof graph.graphNode>;
/** Attributes of an edge of /api/graph. `weight` equals `strength`, the name other tools read. */
export type GraphEdge = Of<typeof graph.graphEdge>;

/** One block of the timeline: a turn's share of the interview. `characters` is the length of its text. */
export type TimelineTurn = {
	readonly id: string;
	readonly index: number;
	readonly speaker: Speaker;
	readonly characters: number;
	readonly time?: Time;
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
	timeline(interview: string): Promise<readonly TimelineTurn[]>;
	/** The whole text: turns in order, with their mentions. */
	transcript(interview: string, page?: Page): Promise<List<TurnView>>;
	turn(id: string): Promise<TurnView | undefined>;
	/** The strongest entities and the links among them; `include` are drawn whatever their strength. */
	graph(about?: {
		interview?: string;
		kinds?: readonly Kind[];
		limit?: number;
		include?: readonly EntityId[];
		/** All that is drawn unless told otherwise; `all` adds what waits, as many of the surest as `limit` says. */
		certainty?: Certainty;
	}): Promise<GraphData>;
	/** How many names there are at each step, from what is sure to everything that was found. */
	certainty(about?: { interview?: string }): Promise<GraphData['attributes']['certainty']>;
	/** `q` matches any name in any language, case and width folded; without it, most mentioned first. */
	entities(
		about?: { q?: string; kind?: Kind; interview?: string; certainty?: Certainty } & Page,
	): Promise<List<EntitySummary>>;
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
