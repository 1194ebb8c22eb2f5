// A Store on an engine that is set up: what to write and to ask is said once, for all engines.
import type { KnowledgeGraph } from '#graph/model.ts';
import type { Engine } from './engine.ts';
import { clear, load } from './load.ts';
import { holdGraph, requireHold, takeGraph, type Hold } from './owner.ts';
import { unpack } from './packed.ts';
import { joined, readAll, readOne, type Piece } from './read.ts';
import { rowsOf } from './rows.ts';
import { type Session, session } from './session.ts';
import type { OneInterview, Store } from './store.ts';
import { settle, takeAway, unsettled, write } from './write.ts';

/** `pieces`: what `knowledge` joins. */
export type StoreOnEngine = Store & {
	pieces(interview?: string): AsyncIterable<Piece>;
	/** Before anything else, of a graph that has an owner. @throws Problem library_copied where another folder owns it */
	take(how: { readonly takesOver: boolean }): Promise<void>;
};

/** Of the graph's model: what nodes, relationships and properties there are. One made by another is rebuilt. */
const model = '1';

/** With a `hold`, nobody else writes while it lasts. */
export function storeOn(engine: Engine, library: string, hold?: Hold): StoreOnEngine {
	const reading = session(engine, engine.run, library);
	const unheld = <Result>(work: (writing: Session) => Promise<Result>) =>
		engine.inTransaction((run) => work(session(engine, run, library)));
	const inTransaction = <Result>(work: (writing: Session) => Promise<Result>) =>
		unheld(async (writing) => {
			if (hold !== undefined) await holdGraph(writing, hold);
			return await work(writing);
		});
	const setFingerprint = (fingerprint: string) =>
		inTransaction(async (writing) => {
			await writing.write('hold-library', {});
			await writing.write('set-fingerprint', { fingerprint, model });
		});
	const piecesOf = (interview?: string) => (interview === undefined ? readAll(reading) : readOne(reading, interview));
	return {
		engine: {
			name: engine.name,
			version: engine.version,
			...(engine.address === undefined ? {} : { address: engine.address }),
		},
		replace(interview) {
			const rows = rowsOf(knowledgeOf(interview));
			return inTransaction(async (writing) => {
				const rest = unsettled();
				await write(writing, [rows], rest);
				await settle(writing, rest);
			});
		},
		remove: (interview) =>
			inTransaction(async (writing) => {
				const rest = unsettled();
				await writing.write('hold-library', {});
				await takeAway(writing, [interview], rest);
				await settle(writing, rest);
			}),
		async load(interviews, onProgress) {
			// Whoever finds no fingerprint rebuilds: so an interrupted load leaves no half graph behind.
			await setFingerprint('');
			await load({ reading, inTransaction }, unpacked(interviews), onProgress ?? (() => undefined));
		},
		async clear() {
			// A server that came back empty, or another in its place, has no constraints either.
			await engine.setUp();
			if (hold !== undefined) await setFingerprint('');
			await clear({ reading, inTransaction });
		},
		interviews: async () => {
			const rows = await reading.askAll('interviews', (skip, limit) => ({ skip, limit }));
			return rows.map(({ id, sha256 }) => ({ id, sha256 }));
		},
		async fingerprint() {
			const [row] = await reading.ask('library', {});
			if (hold !== undefined) requireHold(row, hold);
			return row === undefined || row.model !== model || row.fingerprint === ''
				? undefined
				: (row.fingerprint ?? undefined);
		},
		setFingerprint,
		async knowledge({ interview } = {}) {
			const pieces: Piece[] = [];
			for await (const piece of piecesOf(interview)) pieces.push(piece);
			return joined(pieces);
		},
		pieces: piecesOf,
		async take(how) {
			if (hold !== undefined) await unheld((writing) => takeGraph(writing, hold, how));
		},
		ask: (name, parameters) => reading.ask(name, parameters),
		async ping() {
			await reading.ask('library', {});
		},
		close: () => engine.close(),
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
