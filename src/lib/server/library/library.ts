// The library as commands, pages and the API have it: the folder that holds the truth, the graph that follows it, one
// change at a time. A change is durable in the folder first; the graph follows, and whatever cuts that short is mended at
// the next opening.
import { audioOf } from '../audio/keeping.ts';
import { makeBackup } from '../backup/making.ts';
import { binned, binnedAs, keysIn } from './bin.ts';
import { correct } from './changes/correct.ts';
import { deleteForGood } from './changes/delete-for-good.ts';
import { ingest, place } from './changes/ingest.ts';
import { putBack } from './changes/put-back.ts';
import { remove } from './changes/remove.ts';
import { lineFindings } from './decision-findings.ts';
import { compareText } from './drawn-text.ts';
import { extractAll, unread } from './extracting.ts';
import { drawAgain, readBody } from './extraction.ts';
import { openParts, type LibrarySettings } from './library-parts.ts';
import type { Library } from './library-type.ts';
import { openLibraryOf, type OpenLibrary } from './open-library.ts';
import { passedOverIn, together, type Findings } from './passed-over.ts';
import type { Queue } from './queue.ts';
import { decide, undo } from './reviews/decide.ts';
import { decisionsIn } from './reviews/decisions.ts';
import { countsIn, waitingFor, waitingIn } from './reviews/waiting.ts';
import { waitingThings } from './reviews/waiting-things.ts';
import { readSource } from './read-records.ts';
import { recordOf } from './set-aside.ts';

export type { Corrected, Ingested } from './changes/outcomes.ts';
export type { Library };
export type { LibrarySettings };

/**
 * Takes the library for this process, making it where it is missing. The graph is not opened yet: `connect` does that.
 * @throws Problem library_locked, library_unusable, library_read_only, library_newer, library_damaged, disk_full
 */
export async function openLibrary(settings: LibrarySettings): Promise<Library> {
	const library = openLibraryOf(await openParts(settings), settings);
	return { ...contentsOf(library), ...graphOf(library), ...changesOf(library) };
}

type Contents = Pick<
	Library,
	| 'path'
	| 'id'
	| 'folder'
	| 'graphPath'
	| 'lexicon'
	| 'records'
	| 'setAside'
	| 'passedOver'
	| 'reading'
	| 'source'
	| 'audio'
	| 'extracted'
	| 'drawnText'
	| 'readBody'
>;

/** What the folder holds, and what its sources say. */
function contentsOf(library: OpenLibrary): Contents {
	const { path, folder, engine, lexicon, records, aside, readings, closing } = library;
	return {
		path,
		id: folder.id,
		folder,
		graphPath: engine.engine === 'ladybug' ? engine.path : undefined,
		lexicon,
		records: () => [...records.values()],
		setAside: () => aside.all(),
		passedOver: () => passedOver(library),
		reading: async (id) => (await readings.of(recordOf(library, id), { lane: 'look' })).read,
		async source(id) {
			const record = recordOf(library, id);
			return { name: record.source.name, bytes: await readSource(path, record) };
		},
		async audio(id) {
			recordOf(library, id);
			return await audioOf(path, id);
		},
		extracted: () => extractAll(library),
		drawnText: (id) => drawnText(library, id),
		readBody: (bytes) => readBody(bytes, { signal: closing.signal }),
	};
}

async function passedOver({ path, records, aside, log }: OpenLibrary): Promise<Findings> {
	const shelved = { records: [...records.values()], setAside: aside.all().map(({ id }) => id) };
	return together([await passedOverIn(path, shelved), lineFindings(log.passedOver())]);
}

async function drawnText(library: OpenLibrary, id: string): Promise<Findings> {
	const record = recordOf(library, id);
	if (record.source.text === undefined) return { faults: [], notes: [] };
	const again = await drawAgain(await unread(library, record), { signal: library.closing.signal });
	return await compareText(library.path, record, again);
}

type Graph = Pick<Library, 'state' | 'answers' | 'store' | 'connect' | 'stayConnected' | 'knowledge' | 'close'>;

/** The graph that follows. */
function graphOf(library: OpenLibrary): Graph {
	const { graph, queue, aside, closing, release } = library;
	return {
		state: () => graph.state(),
		answers: () => graph.answers(),
		store: () => graph.store(),
		connect: (how) =>
			queue(async () => {
				if (how?.anew === true) await aside.tryAgain();
				await graph.connect(how);
			}),
		stayConnected: (onReady) => graph.stayConnected(onReady),
		async knowledge({ interview } = {}) {
			if (interview === undefined) return await graph.store().knowledge();
			recordOf(library, interview);
			return await graph.store().knowledge({ interview });
		},
		async close() {
			closing.abort();
			await queue(() => graph.close());
			await release();
		},
	};
}

type Changes = Pick<Library, 'place' | 'ingest' | 'correct' | 'remove' | 'bin' | 'reviews' | 'backup'>;

/** What changes it, one after another. */
function changesOf(library: OpenLibrary): Changes {
	const { path, folder, queue } = library;
	const change: Queue = (task) =>
		queue(() => (folder.readOnly === undefined ? task() : Promise.reject(folder.readOnly)));
	return {
		place: (arrival) => change(async () => (await place(library, arrival)).done),
		ingest: (arrival) => change(() => ingest(library, arrival)),
		correct: (id, correction, by = 'command') => change(() => correct(library, id, correction, by)),
		remove: (id, by = 'command') => change(() => remove(library, id, by)),
		bin: {
			all: () => binned(path),
			count: async () => (await keysIn(path)).length,
			get: (key) => binnedAs(path, key),
			restore: (key, by = 'command') => change(() => putBack(library, key, by)),
			delete: (key, by = 'command') => change(() => deleteForGood(library, key, by)),
		},
		reviews: {
			waiting: (id) => waitingIn(library, id),
			waitingFor: (entity, interview) => waitingFor(library, entity, interview),
			things: async (interview) => (await waitingThings(library, recordOf(library, interview).id))[0]?.things ?? [],
			counts: (ids) => countsIn(library, ids),
			decisions: (interview) => decisionsIn(library, interview),
			decide: (request) => change(() => decide(library, request)),
			undo: (decision) => change(() => undo(library, decision)),
		},
		backup: () => makeBackup(folder, queue),
	};
}
