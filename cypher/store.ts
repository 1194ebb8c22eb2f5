// The graph as the rest of the program sees it: one Store, written once on top of an engine (engine.ts).
// It is derived from the library folder and may be deleted at any time; nothing here is the only copy of anything.
import { randomUUID } from 'node:crypto';
import type { KnowledgeGraph } from '#graph/model.ts';
import { isProblem, type Problem } from '#graph/problem.ts';
import type { Engine, Found } from './engine.ts';
import { openLadybug } from './engines/ladybug/engine.ts';
import { hasRoom, noRoom } from './engines/ladybug/room.ts';
import type { LoadProgress } from './load.ts';
import type { Hold, Ownership } from './owner.ts';
import type { PackedKnowledge } from './packed.ts';
import { openProcess, type StoreProcess } from './process/store.ts';
import type { Parameters, QueryName, Row } from './questions.ts';
import { storeOn, type StoreOnEngine, type StoreSettings } from './store-on-engine.ts';

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

/** What one interview says, in either form. */
export type OneInterview = KnowledgeGraph | PackedKnowledge;
export type Interviews = readonly { readonly id: string; readonly sha256: string }[];

export type Store = {
	readonly engine: { readonly name: 'LadybugDB' | 'Neo4j'; readonly version: string; readonly address?: string };
	/**
	 * Replaces one interview whole: its turns, mentions, relations, what its entities are called; leaves no orphan. In one
	 * transaction, or where it is larger than one may be, in several: then there is no fingerprint until all went through.
	 */
	replace(interview: OneInterview): Promise<void>;
	/** The same for many, by bulk writes, into an empty or partly filled store: for a rebuild. */
	load(
		interviews: AsyncIterable<OneInterview> | Iterable<OneInterview>,
		onProgress?: (progress: LoadProgress) => void,
	): Promise<void>;
	remove(interview: string): Promise<void>;
	/** This library's nodes only. */
	clear(): Promise<void>;
	/** By id. */
	interviews(): Promise<Interviews>;
	/**
	 * As last set; undefined in a new graph, in one that was cleared, and in one that was not closed cleanly.
	 * @throws Problem library_copied where another opening has taken the graph since
	 */
	fingerprint(): Promise<string | undefined>;
	setFingerprint(value: string): Promise<void>;
	/** Read back in export order. With an interview: what that one says, as it was given to `replace`. */
	knowledge(about?: { readonly interview?: string }): Promise<KnowledgeGraph>;
	ask<Name extends QueryName>(name: Name, parameters: Parameters<Name>): Promise<readonly Row<Name>[]>;
	/** Throws `database_away` when the server is gone. */
	ping(): Promise<void>;
	close(): Promise<void>;
};

export type OpenHow = StoreSettings & {
	/** Its id. */
	readonly library: string;
	/** What is there of this library is thrown away first. */
	readonly anew?: boolean;
	/** Of a graph that others reach as well: the folder that owns it. */
	readonly ownership?: Ownership | undefined;
};

/**
 * Opens the graph of one library in a process of its own, and makes an empty one where there is none or where it cannot
 * be trusted: `found` says which. An embedded graph that cannot be opened or read is thrown away.
 * @throws Problem graph_locked, graph_engine_missing, graph_crashed, graph_failed, disk_full, database_away, library_copied, …
 */
export async function openStore(settings: EngineSettings, how: OpenHow): Promise<StoreProcess> {
	try {
		return await openProcess(settings, how);
	} catch (error) {
		if (settings.engine !== 'ladybug' || how.anew === true || !isEngineFailure(error)) throw error;
		return { ...(await openProcess(settings, { ...how, anew: true })), found: 'damaged' };
	}
}

/** True of what the engine itself got wrong, so that it may go well with another graph. */
export function isEngineFailure(error: unknown): boolean {
	return isProblem(error) && (error.code === 'graph_failed' || error.code === 'graph_crashed');
}

/** Where the graph's disk is too full for it to be made anew. */
export function roomMissing(settings: EngineSettings): Problem | undefined {
	if (settings.engine !== 'ladybug' || settings.path === ':memory:') return undefined;
	return hasRoom(settings.path) ? undefined : noRoom(settings.path);
}

export type StoreHere = StoreOnEngine & { readonly found: Found };
export type { Owner, Ownership } from './owner.ts';
export type { Found, StoreProcess };

/** The same in this process, which a crash of the engine ends. */
export async function openStoreHere(settings: EngineSettings, how: OpenHow): Promise<StoreHere> {
	const { library, anew = false, ownership } = how;
	const engine = await openEngine(settings, anew);
	const store = storeOn(engine, library, how, holdOf(engine, ownership));
	try {
		await engine.setUp();
		await store.take({ takesOver: ownership?.takesOver === true });
		if (engine.found === 'kept' && anew) await store.clear();
		// Whatever opens is believed only once it can be read.
		await store.fingerprint();
	} catch (error) {
		await engine.close();
		throw error;
	}
	return { ...store, found: anew ? 'discarded' : engine.found };
}

function holdOf({ address }: Engine, ownership: Ownership | undefined): Hold | undefined {
	if (ownership === undefined) return undefined;
	return { owner: ownership.owner, token: randomUUID(), ...(address === undefined ? {} : { address }) };
}

async function openEngine(settings: EngineSettings, anew: boolean): Promise<Engine> {
	if (settings.engine === 'ladybug') return openLadybug(settings.path, { anew });
	// Imported only by those who have a server: the driver takes a tenth of a second to load.
	const { openNeo4j } = await import('./engines/neo4j/engine.ts');
	return openNeo4j(settings);
}
