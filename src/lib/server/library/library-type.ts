// An open library, as the command, the pages and the API use it.
import type { KnowledgeGraph } from '#graph/model.ts';
import type { Store } from '#cypher/store.ts';
import type { Answers, SetAside } from '#lib/api.ts';
import type { KeptAudio } from '../audio/keeping.ts';
import type { By } from './audit.ts';
import type { Binned } from './bin.ts';
import type { Corrected, Ingested, Removed, Restored } from './changes/outcomes.ts';
import type { Correction } from './corrections.ts';
import type { Arrival } from './arrivals.ts';
import type { Connecting, GraphState } from './graph/derived.ts';
import type { Reviews } from './reviews/reviews.ts';
import type { JsonBody } from '../extraction/json-body.ts';
import type { ReadThrough } from './extraction.ts';
import type { Folder } from './folder.ts';
import type { LibraryLexicon } from './lexicon.ts';
import type { Findings } from './passed-over.ts';
import type { HowRead } from './readings.ts';
import type { InterviewRecord } from './records.ts';

export type Library = {
	/** Absolute. */
	readonly path: string;
	readonly id: string;
	readonly folder: Folder;
	/** Absolute; where the graph's own files are, if it has any. */
	readonly graphPath: string | undefined;
	/** The names that it adds to those that ship, and which files of them are passed over. */
	readonly lexicon: LibraryLexicon;
	state(): GraphState;
	/** @throws Problem starting, database_away */
	answers(): Answers;
	/** @throws Problem starting, database_away */
	store(): Store;
	/** Those that the graph has or is to have, by id. */
	records(): readonly InterviewRecord[];
	/** Those that are in the folder and not in the graph, and why. */
	setAside(): readonly SetAside[];
	/** What else of the folder is not read. @throws Problem library_unusable */
	passedOver(): Promise<Findings>;
	/** Opens the graph and brings it into step with the folder, or makes it `anew`. @throws Problem database_away */
	connect(how?: Connecting): Promise<void>;
	/** For a server: as `connect`, and again whenever the database was away; never throws. */
	stayConnected(onReady?: () => void): Promise<void>;
	/** What a request brings as JSON, taken apart where it holds nobody up. @throws Problem body_invalid */
	readBody(bytes: Uint8Array): Promise<JsonBody>;
	/** Into the folder alone, before the graph is opened: the graph takes it in then. */
	place(arrival: Arrival): Promise<Ingested>;
	ingest(arrival: Arrival): Promise<Ingested>;
	/**
	 * What a user puts right; durable when it answers, and nothing is changed where it throws.
	 * @throws Problem interview_unknown, correction_invalid, format_unlisted, format_unfit
	 */
	correct(id: string, correction: Correction, by?: By): Promise<Corrected>;
	/** How it was read: from the source, not from the graph. @throws Problem interview_unknown */
	reading(id: string): Promise<HowRead>;
	/** The file that it was read from, as it came, and its name then. @throws Problem interview_unknown, interview_unreadable */
	source(id: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
	/** Its recording, if it has one. @throws Problem interview_unknown */
	audio(id: string): Promise<KeptAudio | undefined>;
	/** Moves it into the bin, also where the graph cannot be opened. @throws Problem interview_unknown */
	remove(id: string, by?: By): Promise<Removed>;
	readonly bin: Bin;
	/** All that is not derived, as it stands between two changes; the stream breaks off where it cannot be whole. @throws Problem backup_busy, backup_unfit, disk_full */
	backup(): Promise<ReadableStream<Uint8Array>>;
	/** As the graph has it, in export order. @throws Problem interview_unknown */
	knowledge(about?: { readonly interview?: string }): Promise<KnowledgeGraph>;
	/** What the sources say now, each extracted anew. */
	extracted(): AsyncIterable<ReadThrough & { readonly id: string; readonly bytes: Uint8Array }>;
	/** Of a document: its text as it is kept, held against the text that it gives now. @throws Problem interview_unknown, interview_unreadable */
	drawnText(id: string): Promise<Findings>;
	/** What waits for the user, and the user's decisions. */
	readonly reviews: Reviews;
	close(): Promise<void>;
};

export type Bin = {
	/** What was removed last comes first. */
	all(): Promise<readonly Binned[]>;
	count(): Promise<number>;
	/** @throws Problem removed_unknown */
	get(key: string): Promise<Binned>;
	/** Puts an interview back, with all that was decided about it; under another id where its own is taken. @throws Problem removed_unknown */
	restore(key: string, by?: By): Promise<Restored>;
	/** Deletes it for good, and tells what it was. @throws Problem removed_unknown */
	delete(key: string, by?: By): Promise<Binned>;
};
