// The open library of this process: the folder that holds the truth, the graph that follows it, one change at a time.
// A change is durable in the folder first; the graph follows, and whatever cuts that short is mended at the next opening.
import { join } from 'node:path';
import type { PackedKnowledge } from '#cypher/packed.ts';
import { makeBackup } from '../backup/making.ts';
import { audioOf, withAudio } from '../audio/keeping.ts';
import { audited, changedOf, type By } from './audit.ts';
import type { Corrected, Ingested } from './changes.ts';
import { corrected, isSame, type Correction } from './corrections.ts';
import { placeFor, type Arrival, type Holdings } from './arrivals.ts';
import { lineFindings } from './decision-findings.ts';
import { deriveGraph } from './derived.ts';
import { reviewsOf } from './reviews.ts';
import { makeExtracting } from './extracting.ts';
import { readBody, readThrough, type ReadThrough } from './extraction.ts';
import { makeRereading } from './failed-write.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Library } from './library-type.ts';
import { interviewsIn } from './folder.ts';
import { passedOverIn, together } from './passed-over.ts';
import { openParts, type LibraryParts, type LibrarySettings } from './library-parts.ts';
import { makeQueue, type Queue } from './queue.ts';
import { makeReadings, summaryOf } from './readings.ts';
import { hashInSlices, isThere, rewriteRecord, writeRecord, type InterviewRecord } from './records.ts';
import { makeRemoval } from './removal.ts';
import { rulesVersion } from './rules.ts';
import { whyMissing } from './set-aside.ts';
import { keptAt, originOf, whatToWrite } from './what-to-write.ts';
import { whoIsMeant } from './who-is-meant.ts';

export type { Corrected, Ingested } from './changes.ts';
export type { Library };
export type { LibrarySettings };

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
	const reviews = reviewsOf({
		path,
		recordOf,
		records,
		log,
		lexicon,
		graph,
		unread: (record) => extracting.unread(record),
		extract: (record, how) => extracting.one(record, how),
	});
	const extracting = makeExtracting({
		path,
		records,
		log,
		lexicon,
		aside,
		closing: closing.signal,
		keep: reviews.keep,
	});

	function holdings(): Holdings {
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
		const found = placeFor(arrival, await hashInSlices(arrival.bytes), holdings());
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
		await reviews.keep(record, review);
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
		await reviews.keep(written, next.review);
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
		reviews: {
			...reviews,
			decide: (request) => change(() => reviews.decide(request)),
			undo: (decision) => change(() => reviews.undo(decision)),
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
