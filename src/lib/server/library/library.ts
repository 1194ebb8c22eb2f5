// The open library of this process: the folder that holds the truth, the graph that follows it, one change at a time.
// A change is durable in the folder first; the graph follows, and whatever cuts that short is mended at the next opening.
import { join } from 'node:path';
import type { KnowledgeGraph } from '#graph/model.ts';
import type { PackedKnowledge } from '#cypher/packed.ts';
import type { Store } from '#cypher/store.ts';
import type { Answers, SetAside } from '#lib/api.ts';
import { makeBackup } from '../backup/making.ts';
import { audioOf, withAudio, type KeptAudio } from '../audio/keeping.ts';
import { audited, changedOf, type By } from './audit.ts';
import type { Corrected, Ingested } from './changes.ts';
import { corrected, isSame, type Correction } from './corrections.ts';
import { placeFor, type Arrival, type Shelf } from './arrivals.ts';
import { lineFindings } from './decision-findings.ts';
import { deriveGraph, type Connecting, type GraphState } from './derived.ts';
import { makeDesk, type Desk } from './desk.ts';
import { makeExtracting } from './extracting.ts';
import type { JsonBody } from '../extraction/json-body.ts';
import { readBody, readThrough, type ReadThrough } from './extraction.ts';
import { makeRereading } from './failed-write.ts';
import { fingerprintOf } from './fingerprint.ts';
import { interviewsIn, type Folder } from './folder.ts';
import type { LibraryLexicon } from './lexicon.ts';
import { passedOverIn, together, type Findings } from './passed-over.ts';
import { openParts, type LibraryParts, type LibrarySettings } from './library-parts.ts';
import { makeQueue, type Queue } from './queue.ts';
import { makeReadings, summaryOf, type HowRead } from './readings.ts';
import { hashInSlices, isThere, rewriteRecord, writeRecord, type InterviewRecord } from './records.ts';
import { makeRemoval, type Bin, type Removed } from './removal.ts';
import { rulesVersion } from './rules.ts';
import { whyMissing } from './set-aside.ts';
import { keptAt, originOf, whatToWrite } from './what-to-write.ts';
import { whoIsMeant } from './who-is-meant.ts';

export type { Corrected, Ingested } from './changes.ts';
export type { LibrarySettings };

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
	 * What a reader puts right; durable when it answers, and nothing is changed where it throws.
	 * @throws Problem interview_unknown, correction_invalid, format_unlisted, format_unfit
	 */
	correct(id: string, correction: Correction, by?: By): Promise<Corrected>;
	/** How it was read: from the source, not from the graph. @throws Problem interview_unknown */
	reading(id: string): Promise<HowRead>;
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
	/** What waits for the reader, and the reader's decisions. */
	readonly desk: Omit<Desk, 'keep'>;
	close(): Promise<void>;
};

/**
 * Takes the library for this process, making it where it is missing. The graph is not opened yet: `connect` does that.
 * @throws Problem library_locked, library_unusable, library_read_only, library_newer, library_damaged, disk_full
 */
export async function openLibrary(settings: LibrarySettings): Promise<Library> {
	return libraryIn(await openParts(settings), settings);
}

function libraryIn(
	{ folder, records, log, lexicon, aside, audit, engine, owner, release }: LibraryParts,
	settings: LibrarySettings,
): Library {
	const queue = makeQueue();
	/** For what writes to the folder. */
	const change: Queue = (task) =>
		queue(() => (folder.readOnly === undefined ? task() : Promise.reject(folder.readOnly)));
	const path = folder.path;
	const closing = new AbortController();

	function fingerprint(): string {
		return fingerprintOf({
			rules: rulesVersion(),
			decisions: log.hash(),
			lexicon: lexicon.hash,
			records: records.values(),
		});
	}

	const graph = deriveGraph(
		engine,
		{
			library: folder.id,
			owner,
			fingerprint,
			size: () => records.size,
			extracted: () => knowledgeOf(extracting.all()),
			setAside: (id, problem) => aside.add(id, problem),
		},
		queue,
		settings,
	);

	const readings = makeReadings(path, log, lexicon, closing.signal);
	const desk = makeDesk({
		path,
		recordOf,
		records,
		log,
		lexicon,
		graph,
		unread: (record) => extracting.unread(record),
		extract: (record, how) => extracting.one(record, how),
	});
	const extracting = makeExtracting({ path, records, log, lexicon, aside, closing: closing.signal, keep: desk.keep });

	function shelf(): Shelf {
		const all = [...records.values(), ...aside.records()];
		return {
			records: new Map(all.map((record) => [record.id, record])),
			isTaken: (id) => isThere(join(interviewsIn(path), id)),
			isSetAside: (id) => aside.get(id) !== undefined,
		};
	}

	const rereadOnFailure = makeRereading({ path, records, aside, graph, fingerprint });
	const place = (arrival: Arrival): Promise<Placed> =>
		audit.tell((write) => {
			const about = { by: arrival.by ?? 'command', file: arrival.audio?.name ?? '' };
			return withAudio(path, arrival, placeText, (interview) => write({ what: 'recording', interview, ...about }));
		});

	/** The interview is durable in the folder when this returns; the graph does not know of it yet. */
	async function placeText(arrival: Arrival): Promise<Placed> {
		const found = placeFor(arrival, await hashInSlices(arrival.bytes), shelf());
		if (found.outcome === 'unchanged') return { done: { id: found.record.id, outcome: 'unchanged' } };
		const { given, previous, id } = whatToWrite(arrival, found);
		const { name, bytes } = arrival;
		const asked = { id, name, bytes, given, decisions: log.standing(id), names: lexicon.names };
		const { knowledge, report, review } = await readThrough(asked, { signal: closing.signal });
		const source = originOf(arrival, previous);
		const { record, foreign } = await audit.tell((write) => {
			const what = previous === undefined ? 'added' : 'replaced';
			const before = (next: InterviewRecord): Promise<void> =>
				write({ what, by: arrival.by ?? 'command', ...audited(next), file: arrival.name });
			const writing = writeRecord(path, { id, bytes: arrival.bytes, given, source }, previous, before);
			return rereadOnFailure(id, writing);
		});
		records.set(id, record);
		await aside.forget(id);
		await desk.keep(record, review);
		const isOther = previous !== undefined && previous.source.sha256 !== record.source.sha256;
		const kept = isOther ? keptAt(previous) : foreign;
		const done: Ingested = {
			id,
			outcome: foreign === undefined ? found.outcome : 'replaced',
			report,
			...(found.outcome === 'added' && found.namesake !== undefined ? { namesake: found.namesake } : {}),
			...(kept === undefined ? {} : { kept }),
		};
		return { done, knowledge };
	}

	async function ingest(arrival: Arrival): Promise<Ingested> {
		graph.store();
		const { done, knowledge } = await place(arrival);
		if (knowledge === undefined) return done;
		const behind = await graph.follow((store) => store.replace(knowledge));
		return behind === undefined ? done : { ...done, behind };
	}

	function recordOf(id: string): InterviewRecord {
		const record = records.get(id);
		if (record === undefined || aside.get(id) !== undefined) throw whyMissing(id, aside.get(id));
		return record;
	}

	async function correct(id: string, correction: Correction, by: By): Promise<Corrected> {
		const store = graph.store();
		const record = recordOf(id);
		const meant = { ...correction, set: await whoIsMeant(correction.set, store) };
		const given = corrected(record.given, meant, record.source.beside);
		const { read, report } = await readings.of(record);
		const before = summaryOf(read);
		if (isSame(given, record.given)) return { id, outcome: 'unchanged', before, after: before, report };
		const next = await readings.anew(record, given);
		const written = await audit.tell((write) => {
			const changed = changedOf(record.given, given);
			const before = (after: InterviewRecord): Promise<void> =>
				write({ what: 'corrected', by, ...audited(after), changed });
			return rereadOnFailure(id, rewriteRecord(path, record, given, before));
		});
		records.set(id, written);
		readings.keep(written, next);
		await desk.keep(written, next.review);
		const behind = await graph.follow((into) => into.replace(next.knowledge));
		const done: Corrected = { id, outcome: 'corrected', before, after: summaryOf(next.read), report: next.report };
		return behind === undefined ? done : { ...done, behind };
	}

	const removal = makeRemoval({
		path,
		records,
		aside,
		graph,
		audit,
		rereadOnFailure,
		extract: (record) => extracting.oneOrSetAside(record),
	});

	return {
		path,
		id: folder.id,
		folder,
		graphPath: engine.engine === 'ladybug' ? engine.path : undefined,
		lexicon,
		state: () => graph.state(),
		answers: () => graph.answers(),
		store: () => graph.store(),
		records: () => [...records.values()],
		setAside: () => aside.all(),
		async passedOver() {
			const shelved = { records: [...records.values()], setAside: aside.all().map(({ id }) => id) };
			return together([await passedOverIn(path, shelved), lineFindings(log.passedOver())]);
		},
		connect: (how) =>
			queue(async () => {
				if (how?.anew === true) await aside.tryAgain();
				await graph.connect(how);
			}),
		stayConnected: (onReady) => graph.stayConnected(onReady),
		readBody: (bytes) => readBody(bytes, { signal: closing.signal }),
		place: (arrival) => change(async () => (await place(arrival)).done),
		ingest: (arrival) => change(() => ingest(arrival)),
		correct: (id, correction, by = 'command') => change(() => correct(id, correction, by)),
		reading: async (id) => (await readings.of(recordOf(id), { lane: 'look' })).read,
		async audio(id) {
			recordOf(id);
			return await audioOf(path, id);
		},
		remove: (id, by) => change(() => removal.remove(id, by)),
		bin: {
			...removal,
			restore: (key, by) => change(() => removal.restore(key, by)),
			delete: (key, by) => change(() => removal.delete(key, by)),
		},
		backup: () => makeBackup(folder, queue),
		async knowledge({ interview } = {}) {
			if (interview === undefined) return await graph.store().knowledge();
			recordOf(interview);
			return await graph.store().knowledge({ interview });
		},
		extracted: () => extracting.all(),
		desk: {
			...desk,
			decide: (wish) => change(() => desk.decide(wish)),
			undo: (decision) => change(() => desk.undo(decision)),
		},
		async close() {
			closing.abort();
			await queue(() => graph.close());
			await release();
		},
	};
}

type Placed = { readonly done: Ingested; readonly knowledge?: PackedKnowledge };

async function* knowledgeOf(extractions: AsyncIterable<ReadThrough>): AsyncIterable<PackedKnowledge> {
	for await (const { knowledge } of extractions) yield knowledge;
}
