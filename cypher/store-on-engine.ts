// A Store on an engine that is set up: what to write and to ask is said once, for all engines.
import type { KnowledgeGraph } from '#graph/model.ts';
import type { Engine } from './engine.ts';
import { clear, load } from './load.ts';
import { holdGraph, requireHold, takeGraph, type Hold } from './owner.ts';
import { unpack } from './packed.ts';
import { joined, readAll, readOne, type Piece } from './read.ts';
import { rowsOf } from './rows.ts';
import { type Session, session } from './session.ts';
import { type Access, beginSettling, type Settling } from './settling.ts';
import type { OneInterview, Store } from './store.ts';
import { remove, weightOf, weightThere, within, write } from './write.ts';

/** `pieces`: what `knowledge` joins. */
export type StoreOnEngine = Store & {
	pieces(interview?: string): AsyncIterable<Piece>;
	/** Before anything else, of a graph that has an owner. @throws Problem library_copied where another folder owns it */
	take(how: { readonly takesOver: boolean }): Promise<void>;
};

/** Of the graph's model: what nodes, relationships and properties there are. One made by another is rebuilt. */
const model = '3';

/** Rows that one transaction writes at most. An engine holds them in memory, and takes longer for each the more they are. */
const rowsAtOnce = 50_000;

export type StoreSettings = {
	/** Fewer rows in a transaction than usual. */
	readonly rowsAtOnce?: number;
};

/** The graph of one library on an engine. */
type Graph = {
	readonly engine: Engine;
	readonly library: string;
	readonly hold: Hold | undefined;
	/** Writes in transactions that `writing` makes. */
	readonly access: Access;
	/** One change after another. */
	readonly alone: <Result>(work: () => Promise<Result>) => Promise<Result>;
};

/** With a `hold`, nobody else writes while it lasts. */
export function storeOn(engine: Engine, library: string, settings: StoreSettings = {}, hold?: Hold): StoreOnEngine {
	const reading = session(engine, engine.run, library);
	const access: Access = {
		reading,
		inTransaction: (work) => holding(graph, work),
		rowsAtOnce: settings.rowsAtOnce ?? rowsAtOnce,
	};
	const graph: Graph = { engine, library, hold, access, alone: queue() };
	const pieces = (interview?: string) => (interview === undefined ? readAll(reading) : readOne(reading, interview));
	return {
		engine: {
			name: engine.name,
			version: engine.version,
			...(engine.address === undefined ? {} : { address: engine.address }),
		},
		replace: (interview) => graph.alone(() => replaceIn(graph, interview)),
		remove: (interview) => graph.alone(() => removeFrom(graph, interview)),
		load: (interviews, onProgress) =>
			graph.alone(async () => {
				// Whoever finds no fingerprint rebuilds: so an interrupted load leaves no half graph behind.
				await setFingerprint(graph, '');
				await load(access, unpacked(interviews), onProgress ?? (() => undefined));
			}),
		clear: () => graph.alone(() => clearAll(graph)),
		interviews: async () => {
			const rows = await reading.askAll('interviews', (skip, limit) => ({ skip, limit }));
			return rows.map(({ id, sha256 }) => ({ id, sha256 }));
		},
		fingerprint: () => fingerprintOf(graph),
		setFingerprint: (fingerprint) => setFingerprint(graph, fingerprint),
		async knowledge({ interview } = {}) {
			const all: Piece[] = [];
			for await (const piece of pieces(interview)) all.push(piece);
			return joined(all);
		},
		pieces,
		async take(how) {
			if (hold !== undefined) await unheld(graph, (writing) => takeGraph(writing, hold, how));
		},
		ask: (name, parameters) => reading.ask(name, parameters),
		async ping() {
			await reading.ask('library', {});
		},
		close: () => engine.close(),
	};
}

function unheld<Result>({ engine, library }: Graph, work: (writing: Session) => Promise<Result>): Promise<Result> {
	return engine.inTransaction((run) => work(session(engine, run, library)));
}

/** Writes to the library's node first, so that on a server one transaction waits for the other. */
function holding<Result>(graph: Graph, work: (writing: Session) => Promise<Result>): Promise<Result> {
	const { hold } = graph;
	return unheld(graph, async (writing) => {
		await (hold === undefined ? writing.write('hold-library', {}) : holdGraph(writing, hold));
		return await work(writing);
	});
}

function setFingerprint(graph: Graph, fingerprint: string): Promise<void> {
	return holding(graph, (writing) => writing.write('set-fingerprint', { fingerprint, model }));
}

async function fingerprintOf({ access, hold }: Graph): Promise<string | undefined> {
	const [row] = await access.reading.ask('library', {});
	if (hold !== undefined) requireHold(row, hold);
	const isWhole = row?.model === model && row.fingerprint !== '';
	return isWhole ? (row.fingerprint ?? undefined) : undefined;
}

async function replaceIn(graph: Graph, interview: OneInterview): Promise<void> {
	const { reading, rowsAtOnce } = graph.access;
	const rows = rowsOf(knowledgeOf(interview));
	const weight = weightOf(rows) + (await weightThere(reading, String(rows.interview['id']), rowsAtOnce));
	await change(graph, weight, (access, settling) => write(access, [rows], settling));
}

async function removeFrom(graph: Graph, interview: string): Promise<void> {
	const weight = await weightThere(graph.access.reading, interview, graph.access.rowsAtOnce);
	await change(graph, weight, (access, settling) => remove(access, interview, settling));
}

/** Changes what one interview says, in one transaction where its rows fit into one. */
async function change(
	graph: Graph,
	rows: number,
	work: (access: Access, settling: Settling) => Promise<void>,
): Promise<void> {
	const all = async (access: Access): Promise<void> => {
		const settling = beginSettling(access);
		await work(access, settling);
		await settling.finish();
	};
	if (rows <= graph.access.rowsAtOnce) return await holding(graph, (writing) => all(within(writing)));
	// While it is half there, whoever opens the graph finds no fingerprint and makes it anew.
	const before = await fingerprintOf(graph);
	await setFingerprint(graph, '');
	await all(graph.access);
	if (before !== undefined) await setFingerprint(graph, before);
}

async function clearAll(graph: Graph): Promise<void> {
	const { engine, hold, access } = graph;
	// A server that came back empty, or another in its place, has no constraints either.
	await engine.setUp();
	if (hold !== undefined) await setFingerprint(graph, '');
	// Without an owner the library's node goes too: it is not made again for the transaction that removes it.
	await clear({
		reading: access.reading,
		inTransaction: (work) => (hold === undefined ? unheld(graph, work) : holding(graph, work)),
	});
}

/** One change after another: what is written in several transactions is not mixed with anything else. */
function queue(): <Result>(work: () => Promise<Result>) => Promise<Result> {
	let last: Promise<unknown> = Promise.resolve();
	return (work) => {
		const next = last.then(work);
		last = next.catch(() => undefined);
		return next;
	};
}

function knowledgeOf(interview: OneInterview): KnowledgeGraph {
	return 'bytes' in interview ? unpack(interview) : interview;
}

async function* unpacked(
	interviews: AsyncIterable<OneInterview> | Iterable<OneInterview>,
): AsyncIterable<KnowledgeGraph> {
	for await (const interview of interviews) yield knowledgeOf(interview);
}
