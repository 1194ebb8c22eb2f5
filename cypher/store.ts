// The graph as the rest of the program sees it: one Store, written once on top of an engine (engine.ts).
// It is derived from the library folder and may be deleted at any time; nothing here is the only copy of anything.
import type { KnowledgeGraph } from '#graph/model.ts';
import type { Engine } from './engine.ts';
import { openLadybug } from './engines/ladybug/engine.ts';
import type { Parameters, QueryName, Row } from './questions.ts';
import { readAll, readOne } from './read.ts';
import { clear, load, type LoadProgress } from './load.ts';
import { rowsOf } from './rows.ts';
import { type Session, session } from './session.ts';
import { settle, takeAway, unsettled, write } from './write.ts';

export { wasClosedCleanly } from './engines/ladybug/files.ts';

export type EngineSettings =
	/** A folder that the graph's files may live in; `:memory:` keeps nothing. */
	| { readonly engine: 'ladybug'; readonly path: string }
	/** `neo4j://`, `bolt://` and their `+s` forms. An empty username asks for no authentication. */
	| {
			readonly engine: 'neo4j';
			readonly uri: string;
			readonly username: string;
			readonly password: string;
			readonly database?: string;
	  };

export type { LoadProgress };

export type Store = {
	readonly engine: { readonly name: 'LadybugDB' | 'Neo4j'; readonly version: string; readonly address?: string };
	/** Replaces one interview whole, in one transaction: its turns, mentions, relations, what its entities are called; leaves no orphan. */
	replace(interview: KnowledgeGraph): Promise<void>;
	/** The same for many, by bulk writes, into an empty or partly filled store: for a rebuild. */
	load(
		interviews: AsyncIterable<KnowledgeGraph> | Iterable<KnowledgeGraph>,
		onProgress?: (progress: LoadProgress) => void,
	): Promise<void>;
	remove(interview: string): Promise<void>;
	/** This library's nodes only. */
	clear(): Promise<void>;
	/** By id. */
	interviews(): Promise<readonly { readonly id: string; readonly sha256: string }[]>;
	/** As last set; undefined in a new graph, in one that was cleared, and in one that was not closed cleanly. */
	fingerprint(): Promise<string | undefined>;
	setFingerprint(value: string): Promise<void>;
	/** Read back in export order. With an interview: what that one says, as it was given to `replace`. */
	knowledge(about?: { readonly interview?: string }): Promise<KnowledgeGraph>;
	ask<Name extends QueryName>(name: Name, parameters: Parameters<Name>): Promise<readonly Row<Name>[]>;
	/** Throws `database_away` when the server is gone. */
	ping(): Promise<void>;
	close(): Promise<void>;
};

/** Of the graph's model: what nodes, relationships and properties there are. One made by another is rebuilt. */
const model = '1';

/** Opens the graph of one library, and makes an empty one where there is none or where it was not closed cleanly. */
export async function openStore(settings: EngineSettings, about: { readonly library: string }): Promise<Store> {
	const engine = await openEngine(settings);
	try {
		await engine.setUp();
	} catch (error) {
		await engine.close();
		throw error;
	}
	return storeOn(engine, about.library);
}

async function openEngine(settings: EngineSettings): Promise<Engine> {
	if (settings.engine === 'ladybug') return openLadybug(settings.path);
	// Imported only by those who have a server: the driver takes a tenth of a second to load.
	const { openNeo4j } = await import('./engines/neo4j/engine.ts');
	return openNeo4j(settings);
}

/** The Store on an engine that is set up already; `openStore` for all but those who watch an engine at work. */
export function storeOn(engine: Engine, library: string): Store {
	const reading = session(engine, engine.run, library);
	const inTransaction = <Result>(work: (writing: Session) => Promise<Result>) =>
		engine.inTransaction((run) => work(session(engine, run, library)));
	const setFingerprint = (fingerprint: string) =>
		inTransaction(async (writing) => {
			await writing.write('hold-library', {});
			await writing.write('set-fingerprint', { fingerprint, model });
		});
	return {
		engine: {
			name: engine.name,
			version: engine.version,
			...(engine.address === undefined ? {} : { address: engine.address }),
		},
		replace(interview) {
			const rows = rowsOf(interview);
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
			await load({ reading, inTransaction }, interviews, onProgress ?? (() => undefined));
		},
		async clear() {
			// A server that came back empty, or another in its place, has no constraints either.
			await engine.setUp();
			await clear({ reading, inTransaction });
		},
		interviews: async () => {
			const rows = await reading.askAll('interviews', (skip, limit) => ({ skip, limit }));
			return rows.map(({ id, sha256 }) => ({ id, sha256 }));
		},
		async fingerprint() {
			const [row] = await reading.ask('library', {});
			return row === undefined || row.model !== model || row.fingerprint === ''
				? undefined
				: (row.fingerprint ?? undefined);
		},
		setFingerprint,
		knowledge: (about = {}) => (about.interview === undefined ? readAll(reading) : readOne(reading, about.interview)),
		ask: (name, parameters) => reading.ask(name, parameters),
		async ping() {
			await reading.ask('library', {});
		},
		close: () => engine.close(),
	};
}
